import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts, useTexts } from '../../server/src/lsp/texts';
import type { Mark } from '../../server/src/review/marks';
import { indexWords, wordsOf } from './indexWords';
import { plainWords, pseudoTexts } from './pseudo';

const text = readFileSync(new URL('../../samples/mixed-bag.imr', import.meta.url), 'utf8');
const known = indexWords();
const signed = { by: 'RN', at: '2026-01-02T00:00:00.000Z' };

/** What knows letters, loaded only when the language is known, as the server does it. */
async function loaded() {
  const [
    parse,
    summary,
    state,
    check,
    table,
    service,
    trees,
    thisLetter,
    ignored,
    lens,
    report,
    markdown,
    html,
  ] = await Promise.all([
    import('../../server/src/letter/parse'),
    import('../../server/src/report/fileSummary'),
    import('../../server/src/review/reviewState'),
    import('../../server/src/rules/check'),
    import('../../server/src/rules'),
    import('../../server/src/service/letterService'),
    import('../../server/src/features/trees/lettersTree'),
    import('../../server/src/features/trees/thisLetterTree'),
    import('../../server/src/features/trees/ignoredTree'),
    import('../../server/src/features/itemLens'),
    import('../../server/src/features/reports/reviewReport'),
    import('../../server/src/features/reports/markdownReport'),
    import('../../server/src/features/reports/htmlReport'),
  ]);
  return {
    ...parse,
    ...summary,
    ...state,
    ...check,
    ...table,
    ...service,
    ...trees,
    ...thisLetter,
    ...ignored,
    ...lens,
    ...report,
    ...markdown,
    ...html,
  };
}
let server: Awaited<ReturnType<typeof loaded>>;

beforeAll(async () => {
  useTexts(readTexts(pseudoTexts()));
  server = await loaded();
});

/** Letters in several states: as it is, reviewed with notes, changed since, signed off, with a finding ignored. */
function listedLetters() {
  const { parseLetters, check, summarize, reviewOf } = server;
  const letters = parseLetters(text);
  const [letter] = summarize(text, letters, check(letters[0]!)).letters;
  const [first, ...findings] = letter!.findings;
  const [one, two] = letter!.items;
  const states: readonly (readonly Mark[])[] = [
    [],
    [
      { on: 'item', item: 1, words: one!.words, state: 'query', note: '7', ...signed },
      { on: 'item', item: 2, words: two!.words, state: 'accepted', ...signed },
      { on: 'comment', item: 1, words: one!.words, note: '8', ...signed },
      {
        on: 'finding',
        rule: findings[0]!.rule,
        fingerprint: findings[0]!.fingerprint,
        disposition: 'change',
        ...signed,
      },
    ],
    [{ on: 'item', item: 1, words: 'other', state: 'accepted', ...signed }],
    [{ on: 'sign-off', words: letter!.whole, state: 'signed', ...signed }],
    [{ on: 'sign-off', words: 'other', state: 'signed', ...signed }],
  ];
  return states.map((marks, index) => ({
    uri: `file:///${index}.imr`,
    path: `${index}.imr`,
    letter: letter!,
    findings,
    ignored: [{ finding: first!, reason: '9', signed }],
    review: reviewOf(marks, letter!),
  }));
}

/** English of what is shown that is neither the letter's, the index's, a rule's name nor a file's. */
function english(shown: readonly (string | undefined)[]): readonly string[] {
  const own = new Set(wordsOf([text, ...server.rules.map(({ id }) => id)].join('\n')));
  const others = /\S+\.(?:imr|json|txt)\b|https?:\S+|<[^>]*>|&#\d+;/g;
  const left = shown.flatMap((one) => plainWords((one ?? '').replace(others, ' ')));
  return [...new Set(left)].filter((word) => !own.has(word.toLowerCase()) && !['RN', 'IMR'].includes(word));
}

describe('in another language', () => {
  it('cards are, but for what the index says of its things', () => {
    const service = server.createLetterService();
    service.open('a', 1, text);
    const cards = new Set<string>();
    for (const { index } of text.matchAll(/\p{L}+|\d+/gu)) {
      const card = service.hover('a', index);
      if (card !== undefined) cards.add(card.markdown);
    }
    expect(cards.size).toBeGreaterThan(15);
    const left = english([...cards]).filter((word) => !known.has(word.toLowerCase()));
    expect(left).toEqual([]);
    // Of an abbreviation or a plain drug the index says all.
    expect([...cards].filter((card) => card.includes('⟦')).length).toBeGreaterThan(15);
  });

  it('the rows of the trees are, in every state of a letter', () => {
    const { lettersTree, rowsBelow, thisLetterTree, ignoredTree } = server;
    const letters = listedLetters();
    const files = (['waiting', 'unreadable', 'pdf'] as const).map((state) => ({
      uri: `file:///${state}`,
      path: '1.pdf',
      state,
    }));
    const shown: (string | undefined)[] = [];
    for (const grouping of ['none', 'folder', 'decision', 'guideline', 'rule', 'drug', 'state'] as const) {
      const list = { letters, files, grouping, filter: '' };
      const rows = [...lettersTree(list)];
      for (const row of rows) {
        if (row.open !== undefined) rows.push(...rowsBelow(list, row.id));
        // A group may be a guideline, which is called as it is called.
        if (row.kind === 'group' && grouping === 'guideline') continue;
        shown.push(row.label, row.description, row.tooltip, row.spoken);
      }
    }
    for (const rows of [
      ...letters.flatMap((one) => [thisLetterTree([one], undefined), thisLetterTree([one], 'header')]),
      ignoredTree(letters, undefined, () => undefined, undefined),
      ignoredTree(letters, undefined, () => undefined, 'ignored:file:///1.imr#1'),
    ]) {
      for (const row of rows) shown.push(row.label, row.description, row.tooltip, row.spoken);
    }
    expect(shown.length).toBeGreaterThan(200);
    expect(english(shown).filter((word) => !known.has(word.toLowerCase()))).toEqual([]);
  });

  it('lenses and reports are', () => {
    const { itemLenses, reviewReport, markdownReport, htmlReport } = server;
    const letters = listedLetters();
    const words = letters.flatMap((one) => itemLenses(one).map((lens) => lens.words));
    expect(english(words)).toEqual([]);
    const report = reviewReport(letters);
    for (const written of [
      markdownReport(report, 'attorney'),
      markdownReport(report, 'reviewer'),
      htmlReport(report, 'attorney').replace(/[\s\S]*<body>/, ''),
    ]) {
      expect(english([written]).filter((word) => !known.has(word.toLowerCase()))).toEqual([]);
    }
  });
});
