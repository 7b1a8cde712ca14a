import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { type ReviewAction, reviewing } from '../../server/src/features/reviewing';
import type { ListedLetter } from '../../server/src/features/trees/listedLetter';
import { parseLetters } from '../../server/src/letter/parse';
import { summarize } from '../../server/src/report/fileSummary';
import { withMarks } from '../../server/src/review/change';
import { isMark } from '../../server/src/review/marks';
import { emptyReview, marksOf, type ReviewFile, writeReview } from '../../server/src/review/reviewFile';
import { reviewOf } from '../../server/src/review/reviewState';
import { check } from '../../server/src/rules/check';
import { formD, wholeItem } from '../rules/formD';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../schemas/imr-review.schema.json', import.meta.url)), 'utf8'),
);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const text = formD({ items: `${wholeItem}\n\n${wholeItem.replace('Wrist brace', 'Night splint')}` });
const [letter] = summarize(text, parseLetters(text), check(parseLetters(text)[0]!)).letters;
const named = { path: 'one.imr', words: letter!.words };

/** The file after each action, one after the other. */
function after(actions: readonly ReviewAction[]): ReviewFile {
  let file = emptyReview;
  actions.forEach((action, index) => {
    const review = reviewOf(marksOf(file.letters.get('one.imr')), letter!);
    const listed: ListedLetter = {
      uri: 'file:///one.imr',
      path: 'one.imr',
      letter: letter!,
      review,
      findings: letter!.findings.filter(({ severity }) => severity !== 'error'),
      ignored: [],
    };
    const done = reviewing(listed, action, { by: 'RN', at: `2026-01-01T00:00:0${index}.000Z` });
    if (!('marks' in done)) throw new Error(JSON.stringify(done));
    file = withMarks(file, named, done.marks);
  });
  return file;
}

const finding = letter!.findings[0];
const actions: readonly ReviewAction[] = [
  { do: 'item', item: 1, state: 'query', note: 'Which side?' },
  { do: 'comment', item: 2, note: 'See the MRI.' },
  { do: 'take back comment', item: 2, at: '2026-01-01T00:00:01.000Z' },
  { do: 'item', item: 1, state: 'accepted' },
  { do: 'letter', reviewed: true },
  { do: 'sign off' },
  { do: 'withdraw sign-off' },
  ...(finding
    ? [
        {
          do: 'finding',
          rule: finding.rule,
          fingerprint: finding.fingerprint,
          disposition: 'ignored',
          note: 'Known.',
        } as const,
      ]
    : []),
];

describe('the schema of imr-review.json', () => {
  it('takes what every action writes', () => {
    for (let count = 0; count <= actions.length; count++) {
      const file = JSON.parse(writeReview(after(actions.slice(0, count))));
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('refuses what is no mark, as the reader does', () => {
    const file = JSON.parse(writeReview(after(actions)));
    const { marks } = file.letters['one.imr'];
    expect(marks.length).toBeGreaterThan(6);
    for (const mark of marks) {
      for (const name of Object.keys(mark)) {
        if (name === 'note' && mark.on !== 'comment') continue;
        if (name === 'takesBack') continue;
        const { [name]: _, ...lacking } = mark;
        file.letters['one.imr'].marks = [lacking];
        expect(validate(file), JSON.stringify(lacking)).toBe(false);
        expect(isMark(lacking)).toBe(false);
      }
    }
  });

  it('has each letter ticked off item by item: the last one ticks the letter', () => {
    const file = after([
      { do: 'item', item: 1, state: 'accepted' },
      { do: 'item', item: 2, state: 'accepted' },
    ]);
    expect(reviewOf(marksOf(file.letters.get('one.imr')), letter!).reviewed).toBe(true);
    const open = after([
      { do: 'letter', reviewed: true },
      { do: 'letter', reviewed: false },
    ]);
    const review = reviewOf(marksOf(open.letters.get('one.imr')), letter!);
    expect([review.reviewed, review.reopened, review.items[0]!.state]).toEqual([false, false, 'open']);
  });
});
