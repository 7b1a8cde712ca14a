import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { expectNesting } from './nesting';
import { formA, formB, formC, ITEMS, REASONS, SHORT, verdict } from './olderLetters';

/** What extraction and writers do to the spacing of a letter. */
const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  'one line per paragraph': (text) => text,
  'CRLF and a byte order mark': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  'double spaced': (text) =>
    text
      .split('\n')
      .map((line) => `${line === '' ? ' ' : line}\n`)
      .join('\n'),
  'non-breaking spaces, soft hyphens': (text) =>
    text.replace(/ (?=\d)/g, '\u00a0').replaceAll('physician', 'physi\u00adcian'),
  wrapped: (text) => text.replace(/(.{20,60})(?:[ ]|$)/gm, '$1\n'),
  'indented, headings centred': (text) =>
    text.replace(/^(?=.)/gm, '    ').replace(/^ {4}(?=[A-Z /()]+:?$)/gm, '                    '),
  'without gaps': (text) => text.replace(/\n{2,}/g, '\n'),
  'pages that end anywhere': (text) => {
    let gaps = 0;
    return text.replace(/\n\n/g, (gap) => (++gaps % 4 === 0 ? '\n\f\n' : gap));
  },
};

const joined = (entry: (name: string, index: number) => string, by = '\n\n') => ITEMS.map(entry).join(by);
const of = (index: number) => REASONS[index]!;

const inFormA: Readonly<Record<string, string>> = {
  'as printed': formA({}),
  'both answers in the heading, no list of outcomes': formA({ list: false, heading: 'IS/WAS OR IS/WAS NOT' }),
  'issues in brackets': formA({ issues: joined((n, i) => `(${i + 1}) ${n}`, '\n') }),
  'issues with a hash': formA({ issues: joined((n, i) => `#${i + 1} ${n}`, '\n') }),
  'issues by letters': formA({ issues: joined((n, i) => `${'ABC'[i]}) ${n}`, '\n') }),
  'issues by bullets': formA({ issues: joined((n) => `- ${n}`, '\n') }),
  'issues on lines': formA({ issues: joined((n) => n, '\n') }),
  'issues on lines, no list of outcomes': formA({ issues: joined((n) => n), list: false }),
  'issues as questions': formA({
    issues: joined((n, i) => `${i + 1}. Whether ${n} is medically necessary.`),
  }),
  'issues in one question': formA({
    issues: `Whether ${ITEMS[0]}; ${ITEMS[1]}; and ${ITEMS[2]} are medically necessary.`,
  }),
  'issues numbered in one question': formA({
    issues: `Whether (1) ${ITEMS[0]}; (2) ${ITEMS[1]}; and (3) ${ITEMS[2]} are medically necessary.`,
    list: false,
  }),
  'issues behind an introduction': formA({
    issues: `Whether the following are medically necessary:\n\n${joined((n, i) => `${i + 1}. ${n}`, '\n')}`,
  }),
  'issues by a word': formA({ issues: joined((n, i) => `Issue ${i + 1}: ${n}`, '\n') }),
  'reasons by numbers': formA({ reasons: joined((_, i) => `${i + 1}. ${of(i)}`) }),
  'reasons by numbers on lines of their own': formA({ reasons: joined((_, i) => `${i + 1}.\n\n${of(i)}`) }),
  'reasons by numbers in brackets': formA({ reasons: joined((n, i) => `(${i + 1}) ${n}: ${of(i)}`) }),
  'reasons by names with a full stop': formA({ reasons: joined((n, i) => `${i + 1}. ${n}. ${of(i)}`) }),
  'reasons by names with a dash': formA({ reasons: joined((n, i) => `${i + 1}. ${n} — ${of(i)}`) }),
  'reasons by names on lines of their own': formA({
    reasons: joined((n, i) => `${i + 1}. ${n}\n\n${of(i)}`),
  }),
  'reasons by names alone': formA({ reasons: joined((n, i) => `${n}: ${of(i)}`) }),
  'reasons by short names': formA({ reasons: joined((_, i) => `${SHORT[i]}: ${of(i)}`) }),
  'reasons by short names with a full stop': formA({
    reasons: joined((_, i) => `${i + 1}. ${SHORT[i]}. ${of(i)}`),
  }),
  'reasons by names behind a bullet': formA({ reasons: joined((n, i) => `- ${n}: ${of(i)}`) }),
  'reasons regarding a request': formA({
    reasons: joined((n, i) => `Regarding the request for ${n}: ${of(i)}`),
  }),
  'reasons for an item': formA({ reasons: joined((_, i) => `For the ${SHORT[i]}: ${of(i)}`) }),
  'reasons by a word': formA({ reasons: joined((n, i) => `Item ${i + 1} (${n}): ${of(i)}`) }),
  'reasons by a word alone': formA({ reasons: joined((_, i) => `Issue ${i + 1}: ${of(i)}`) }),
  'reasons that end in their conclusion': formA({ reasons: joined((_, i) => of(i)) }),
};

const inFormB: Readonly<Record<string, string>> = {
  'as printed': formB({}),
  'numbers in brackets': formB({ header: (n, i) => `(${i + 1}) Regarding the request for ${n}:` }),
  'no numbers': formB({ header: (n) => `Regarding the request for ${n}:` }),
  'what was requested': formB({ header: (n, i) => `${i + 1}) Regarding the requested ${n}:` }),
  'outcomes without numbers': formB({ outcome: (words) => words.slice(3) }),
  'outcomes in other words': formB({
    outcome: (words) => words.replace('determined the request', 'determined that the request'),
  }),
  'a shorter label': formB({ label: 'Rationale for Decision:\n\n' }),
};

const inFormC: Readonly<Record<string, string>> = {
  'as printed': formC({}),
  brackets: formC({ header: (n, i) => `${i + 1}) The request for ${n} ${verdict(i)} and appropriate.` }),
  'no numbers': formC({ header: (n, i) => `${n} ${verdict(i)} and appropriate.` }),
  'a word before the number': formC({ header: (n, i) => `Item ${i + 1}: ${n} ${verdict(i)}` }),
  'the sentence of form B': formC({
    header: (n, i) =>
      `${i + 1}. MAXIMUS Federal Services, Inc. has determined the request for ${n} ${verdict(i)} and appropriate.`,
  }),
  'the verb on a line of its own': formC({
    header: (n, i) => `${i + 1}. ${n}\n${verdict(i)} and appropriate.`,
  }),
  'a claims administrator who relied': formC({ administrator: 'The Claims Administrator relied on the' }),
  'a denial': formC({ administrator: 'The Claims Administrator based its denial on the' }),
  'a reviewer of one sex': formC({ reviewer: 'The Physician Reviewer based her decision on the' }),
  'a reviewer who used': formC({ reviewer: 'The Physician Reviewer used the' }),
  'a label without its apostrophe': formC({ label: 'The Physician Reviewers decision rationale: ' }),
  'an ampersand': formC({ heading: 'IMR DECISION(S) & RATIONALE(S)' }),
};

const STRUCTURE = [
  'missing-section',
  'missing-items',
  'missing-decision',
  'missing-guideline',
  'missing-rationale',
  'missing-credentials',
  'item-not-discussed',
];

describe.each([
  ['A', inFormA],
  ['B', inFormB],
  ['C', inFormC],
] as const)('form %s, however it is laid out', (form, layouts) => {
  describe.each(Object.entries(layouts))('%s', (_, text) => {
    it.each(Object.entries(SHAPES))('%s: items, decisions and reasons are read whole', (_, shaped) => {
      const words = shaped(text);
      const letters = parseLetters(words);
      expectNesting(words, letters);
      expect(letters).toHaveLength(1);
      expect(letters[0]!.form).toBe(form);
      expect(
        letters[0]!.items.map(({ title, decision, rationale }) => [
          bare(title),
          decision?.outcome,
          bare(rationale?.flat.text ?? ''),
        ]),
      ).toEqual(
        ITEMS.map((name, index) => [bare(name), index === 1 ? 'overturned' : 'upheld', bare(of(index))]),
      );
      expect(check(letters[0]!).filter(({ ruleId }) => STRUCTURE.includes(ruleId))).toEqual([]);
    });
  });
});

const bare = (words: string) => words.replace(/[\s\u00ad]+/g, '');

describe('what is no layout of the older forms', () => {
  it('takes a numbered sentence of the reasons for no entry of another item', () => {
    const text = formA({
      reasons: `1. ${ITEMS[0]}: Two things count.\n1. The cook walks.\n2. The cook lifts.\n${of(0)}\n\n2. ${ITEMS[1]}: ${of(1)}\n\n3. ${ITEMS[2]}: ${of(2)}`,
    });
    const [first, second] = parseLetters(text)[0]!.items;
    expect(first!.rationale!.flat.text).toContain('2. The cook lifts.');
    expect(second!.rationale!.flat.text).toBe(of(1));
  });

  it('takes what the reasons of form C say of the claims administrator for no line of another item', () => {
    const said = `The Claims Administrator relied on an older note. ${of(0)}`;
    const text = formC({}).replace(of(0), `The cook is stable.\n\n${said}`);
    const { items } = parseLetters(text)[0]!;
    expect(items).toHaveLength(3);
    expect(items[0]!.rationale!.flat.text).toContain('relied on an older note');
  });

  it('keeps the item of form C whose header is lost, and the one whose header decides nothing', () => {
    const header = `2. ${ITEMS[1]} ${verdict(1)} and appropriate.`;
    const lost = parseLetters(formC({}).replace(`${header}\n\n`, ''))[0]!.items;
    expect(lost.map(({ decision }) => decision?.outcome)).toEqual(['upheld', undefined, 'upheld']);
    const open = parseLetters(formC({}).replace(header, `2. ${ITEMS[1]}.`))[0]!.items;
    expect(open.map(({ title, decision }) => [title, decision?.outcome])[1]).toEqual([ITEMS[1], undefined]);
  });

  it.each(['\n\f\n', '\n\n\n\n', '\n \n\n\n'])(
    'reads form C’s header across the end of a page: %j',
    (gap) => {
      const text = formC({}).replace('for the right wrist is', `for the right${gap}wrist is`);
      expect(parseLetters(text)[0]!.items.map(({ title }) => bare(title))).toEqual(ITEMS.map(bare));
    },
  );

  it('leaves the decision open where form A’s heading holds both answers and the reasons conclude nothing', () => {
    const text = formA({ list: false, heading: 'IS/WAS OR IS/WAS NOT' }).replace(
      / The request for the films is not medically necessary\./,
      '',
    );
    expect(parseLetters(text)[0]!.items.map(({ decision }) => decision?.outcome)).toEqual([
      'upheld',
      'overturned',
      undefined,
    ]);
  });
});
