import { describe, expect, it } from 'vitest';
import { grouped } from '../../server/src/features/trees/grouping';
import { ignoredTree } from '../../server/src/features/trees/ignoredTree';
import { type LettersList, lettersTree, rowsBelow } from '../../server/src/features/trees/lettersTree';
import type { ListedLetter } from '../../server/src/features/trees/listedLetter';
import { thisLetterTree } from '../../server/src/features/trees/thisLetterTree';
import { parseLetters } from '../../server/src/letter/parse';
import { summarize } from '../../server/src/report/fileSummary';
import type { Mark } from '../../server/src/review/marks';
import { reviewOf } from '../../server/src/review/reviewState';
import { check } from '../../server/src/rules/check';
import { formD, wholeItem } from '../rules/formD';

function listed(
  path: string,
  text: string,
  marksOf: (one: ListedLetter) => readonly Mark[] = () => [],
): ListedLetter {
  const letters = parseLetters(text);
  const [letter] = summarize(text, letters, check(letters[0]!)).letters;
  const plain = { uri: `file:///${path}`, path, letter: letter!, findings: letter!.findings, ignored: [] };
  const unmarked = { ...plain, review: reviewOf([], letter!) };
  return { ...plain, review: reviewOf(marksOf(unmarked), letter!) };
}

const header = (number: string) => `Case Number: CM16-${number}\nDate of Injury: 2/1/2015\n\n`;
const brace = header('0000010') + formD();
const undecided = header('0000009') + formD({ items: wholeItem.replace(': Upheld', '') });
const drug = formD({
  items: wholeItem.replace('Wrist brace for the left hand: Upheld', 'Norco 10/325mg #60: Overturned'),
});
const signed = { by: 'RN', at: '2026-01-02T00:00:00.000Z' };

const letters = [
  listed('a/one.imr', brace),
  listed('a/two.imr', undecided),
  listed('b/drug.txt', drug, ({ letter }) => [
    { on: 'letter', words: letter.words, state: 'reviewed', ...signed },
    { on: 'item', item: 1, words: letter.items[0]!.words, state: 'query', note: 'Dose?', ...signed },
  ]),
];
const list = (more: Partial<LettersList> = {}): LettersList => ({
  letters,
  files: [],
  grouping: 'none',
  filter: '',
  ...more,
});
const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label);

describe('the list of letters', () => {
  it('is in the order of case numbers, as people count', () => {
    const ten = listed('x.imr', header('10') + formD());
    const nine = listed('y.imr', header('9') + formD());
    expect(labels(lettersTree(list({ letters: [ten, nine] })))).toEqual(['CM16-9', 'CM16-10']);
    expect(labels(lettersTree(list()))).toEqual(['CM16-0000009', 'CM16-0000010', 'drug.txt']);
  });

  it('says in words what shapes say', () => {
    const rows = lettersTree(list());
    expect(rows.map(({ picture, description }) => [picture, description])).toEqual([
      ['error', expect.stringMatching(/^1 item; 1 error.*; not reviewed$/)],
      ['clean', expect.stringMatching(/^1 item, 1 upheld; .*not reviewed$/)],
      [
        'error',
        expect.stringMatching(
          /^1 item, 1 overturned; .*; 0 of 1 item reviewed, 1 to be changed or answered$/,
        ),
      ],
    ]);
    for (const { spoken, label, description } of rows) expect(spoken).toBe(`${label}: ${description}`);
  });

  it.each([
    ['folder', ['a', 'b']],
    ['decision', ['no decision', 'overturned', 'upheld']],
    ['state', ['in review', 'not reviewed']],
    ['guideline', [expect.stringMatching(/ACOEM|Complaints/)]],
    ['drug', [expect.stringMatching(/hydrocodone|norco/i), 'no drug in dispute']],
  ] as const)('is grouped by %s', (grouping, groups) => {
    expect(labels(lettersTree(list({ grouping })))).toEqual(groups);
  });

  it('has a letter in each of its groups, and its rows below each of them', () => {
    const byRule = grouped(letters, 'rule');
    expect([...byRule.keys()]).toContain('missing-decision');
    const [row] = lettersTree(list({ grouping: 'decision' }));
    const [below] = rowsBelow(list({ grouping: 'decision' }), row!.id);
    expect(below!.label).toBe('CM16-0000009');
    const items = rowsBelow(list({ grouping: 'decision' }), below!.id).filter(({ kind }) => kind === 'item');
    expect(labels(items)).toEqual(['1. Wrist brace for the left hand']);
    const found = rowsBelow(list({ grouping: 'decision' }), items[0]!.id);
    expect(found.map(({ subject }) => subject?.rule)).toContain('missing-decision');
  });

  it('is filtered by words that must all be there, wherever', () => {
    expect(labels(lettersTree(list({ filter: 'upheld BRACE' })))).toEqual(['CM16-0000010']);
    expect(labels(lettersTree(list({ filter: 'b/ norco reviewed' })))).toEqual(['drug.txt']);
    expect(lettersTree(list({ filter: 'brace norco' }))).toEqual([]);
    expect(labels(lettersTree(list({ filter: 'missing-decision', grouping: 'folder' })))).toEqual(['a']);
  });

  it('has files that are no letters yet after the letters, and none below a row that is gone', () => {
    const files = [{ uri: 'file:///s.pdf', path: 's.pdf', state: 'pdf' as const }];
    expect(lettersTree(list({ files })).at(-1)).toMatchObject({ label: 's.pdf', kind: 'pdf' });
    for (const id of ['letter:file:///gone#1', 'group:gone', '', 'letter:\n\n']) {
      expect(rowsBelow(list(), id)).toEqual([]);
    }
  });

  it('ticks what is reviewed: a letter once each of its items is', () => {
    const done = listed('b/done.txt', drug, ({ letter }) => [
      { on: 'letter', words: letter.words, state: 'reviewed', ...signed },
      { on: 'item', item: 1, words: letter.items[0]!.words, state: 'accepted', ...signed },
    ]);
    const [row] = lettersTree(list({ letters: [done] }));
    expect(row).toMatchObject({
      checked: true,
      picture: 'reviewed',
      description: expect.stringMatching(/; reviewed by RN, 2026-01-02$/),
    });
    const [item] = rowsBelow(list({ letters: [done] }), row!.id).filter(({ kind }) => kind === 'item');
    expect(item).toMatchObject({ checked: true });
  });

  it('tells what has been made of an item; one that waits for an answer is not ticked, nor its letter', () => {
    const row = lettersTree(list()).at(-1)!;
    const [item] = rowsBelow(list(), row.id).filter(({ kind }) => kind === 'item');
    expect(row).toMatchObject({ checked: false });
    expect(item).toMatchObject({
      checked: false,
      description: expect.stringContaining('queried by RN, 2026-01-02'),
    });
    expect(item!.tooltip).toContain('Dose?');
  });
});

describe('the letter in front', () => {
  it('has its header, and items opened up', () => {
    const rows = thisLetterTree([letters[1]!], undefined);
    expect(rows[0]).toMatchObject({ id: 'header', label: 'CM16-0000009' });
    expect(labels(thisLetterTree([letters[1]!], 'header'))).toContain('Date of injury');
    const item = rows.find(({ kind }) => kind === 'item')!;
    expect(item.open).toBe('expanded');
    expect(thisLetterTree([letters[1]!], item.id).map(({ subject }) => subject?.rule)).toContain(
      'missing-decision',
    );
  });

  it('puts findings that say the same into one row, with their places below', () => {
    const prompts = formD({ items: wholeItem.replace('the wrist stable', '____ and ____ stable') });
    const one = listed('p.imr', prompts);
    const [item] = thisLetterTree([one], undefined).filter(({ kind }) => kind === 'item');
    const same = thisLetterTree([one], item!.id).find(({ kind }) => kind === 'places');
    expect(same?.description).toBe('placeholder, 2 places');
    expect(labels(thisLetterTree([one], same!.id))).toEqual([
      expect.stringMatching(/^Line \d+$/),
      expect.stringMatching(/^Line \d+$/),
    ]);
  });

  it('may be one of several in a file', () => {
    const both = [letters[0]!, letters[1]!].map((one, index) => ({
      ...one,
      letter: { ...one.letter, number: index + 1 },
    }));
    const rows = thisLetterTree(both, undefined);
    expect(rows.map(({ id }) => id)).toEqual(['case:1', 'case:2']);
    const below = thisLetterTree(both, 'case:2');
    expect(below[0]).toMatchObject({ id: 'case:2\nheader', label: 'CM16-0000009' });
    expect(labels(thisLetterTree(both, 'case:2\nheader'))).toContain('Date of injury');
    const item = below.find(({ kind }) => kind === 'item')!;
    expect(thisLetterTree(both, item.id).map(({ subject }) => subject?.letter)).toContain(2);
  });
});

describe('what is ignored', () => {
  const [finding] = letters[1]!.findings;
  const ignoring = { ...letters[1]!, ignored: [{ finding: finding!, reason: 'Agreed.', signed }] };

  it('is quoted of a letter that is open, with reason, who and when', () => {
    const [row] = ignoredTree([ignoring], ignoring.uri, () => 'the words', undefined);
    expect(row).toMatchObject({ open: 'expanded', description: '1 ignored finding' });
    const [below] = ignoredTree([ignoring], ignoring.uri, () => 'the words', row!.id);
    expect(below).toMatchObject({
      label: '“the words”',
      description: `${finding!.rule}; Agreed.; RN, 2026-01-02`,
    });
    const [closed] = ignoredTree([ignoring], undefined, () => undefined, row!.id);
    expect(closed).toMatchObject({ label: finding!.rule, description: 'Agreed.; RN, 2026-01-02' });
  });
});
