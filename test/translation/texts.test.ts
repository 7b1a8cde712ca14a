import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts, useTexts } from '../../server/src/lsp/texts';
import { formD, wholeItem } from '../rules/formD';
import { drafts } from './drafts';
import { indexNames, wordsOf } from './indexWords';
import { plainWords, pseudoTexts } from './pseudo';

const folder = new URL('../letters/', import.meta.url);
const samples = new URL('../../samples/', import.meta.url);
const written = [folder, samples].flatMap((from) =>
  readdirSync(from)
    .filter((name) => /\.(?:txt|imr)$/.test(name))
    .map((name) => readFileSync(new URL(name, from), 'utf8')),
);

/** What knows letters, loaded only when the language is known, as the server does it. */
async function loaded() {
  const [{ check }, { rules }, { parseLetters }, { createLetterService }] = await Promise.all([
    import('../../server/src/rules/check'),
    import('../../server/src/rules'),
    import('../../server/src/letter/parse'),
    import('../../server/src/service/letterService'),
  ]);
  return { check, rules, parseLetters, createLetterService };
}
let server: Awaited<ReturnType<typeof loaded>>;
const titles = indexNames();

beforeAll(async () => {
  useTexts(readTexts(pseudoTexts()));
  server = await loaded();
});

/** The form's own words, which a message quotes. */
const FORM = formD({ items: 'Brace: Upheld\nSplint: Overturned' });

/** English of a finding that is neither the letter's nor the name of something in the index of guidelines. */
function foreign(shown: string, letter: string): readonly string[] {
  const own = new Set(wordsOf(letter));
  return plainWords(shown).filter((word) => !own.has(word.toLowerCase()) && !titles.has(word.toLowerCase()));
}

describe('in another language', () => {
  it('every rule says what it finds, and names its fixes and the other places', () => {
    const { check, rules, parseLetters } = server;
    const pages = rules.flatMap(({ page: { wrong } }) => [
      wrong,
      formD({ items: wrong }),
      formD({ items: `${wholeItem}\n\n${wrong}` }),
      formD({ summary: wrong }),
      formD({ items: wrong.replace(/^Decision rationale: /m, `${wholeItem}\n\nDecision rationale: `) }),
    ]);
    const loud = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));
    const heard = new Set<string>();
    const english: string[] = [];
    for (const text of [...written, ...drafts, ...pages]) {
      for (const letter of parseLetters(text)) {
        for (const { ruleId, message, related = [], fixes = [] } of check(letter, loud)) {
          heard.add(ruleId);
          // A fix's title names what it writes, in the words of the form.
          const put = fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText));
          const shown = [message, ...related.map((one) => one.message), ...fixes.map(({ title }) => title)];
          for (const one of shown) {
            const left = foreign(one, [text, FORM, ...put].join('\n'));
            if (!one.includes('⟦') || left.length > 0) english.push(`${ruleId}: ${one} (${left.join(', ')})`);
          }
        }
      }
    }
    expect([...new Set(english)]).toEqual([]);
    expect(rules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
  });
});
