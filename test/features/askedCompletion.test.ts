import { describe, expect, it } from 'vitest';
import { completion } from '../../server/src/features/completion/completion';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { textOf } from '../../server/src/text/span';
import { writtenLetters } from '../letters/load';
import { formD, wholeItem } from '../rules/formD';
import { withCaret } from './draw';

function offers(marked: string, asked = true) {
  const { text, offset, letters } = withCaret(marked);
  const found = completion(letters, offset, asked);
  return found && { typed: textOf(text, found.replace), labels: found.offers.map(({ label }) => label) };
}
const undecided = (end: string) => formD({ items: wholeItem.replace(/Therefore the request.*$/, end) });
const mark = '|';

describe('somebody who asks in a rationale', () => {
  it('gets the conclusion that the decision demands, with the item’s name', () => {
    expect(offers(undecided(mark))?.labels).toEqual([
      'Therefore, the requested Wrist brace for the left hand is not medically necessary.',
      'The request for Wrist brace for the left hand is not medically necessary.',
      'Therefore, the request is not medically necessary.',
    ]);
    const overturned = undecided(`The|`).replace('left hand: Upheld', 'left hand: Overturned');
    expect(offers(overturned)).toEqual({
      typed: 'The',
      labels: [
        'Therefore, the requested Wrist brace for the left hand is medically necessary.',
        'The request for Wrist brace for the left hand is medically necessary.',
        'Therefore, the request is medically necessary.',
      ],
    });
    expect(offers(undecided('Therefore, |').replace('left hand: Upheld', 'left hand'))?.labels).toHaveLength(
      4,
    );
  });

  it('gets a conclusion in which nothing is found', () => {
    const [label] = offers(undecided(mark))!.labels;
    const letter = parseLetters(undecided(label!))[0]!;
    const rules = check(letter).map(({ ruleId }) => ruleId);
    for (const rule of ['missing-conclusion', 'decision-conflict', 'wrong-item'])
      expect(rules).not.toContain(rule);
  });

  it('gets nothing in the middle of a sentence, and nothing unasked', () => {
    expect(offers(undecided('The wrist is |'))).toBeUndefined();
    expect(offers(undecided(mark), false)).toBeUndefined();
  });
});

describe('somebody who asks in a header', () => {
  it('gets drugs and services by what is typed of them', () => {
    const found = offers(formD({ items: 'Cyclob|' }));
    expect(found?.labels).toContain('Cyclobenzaprine');
    expect(offers(formD({ items: 'Physical th|' }))?.typed).toBe('th');
    expect(offers(formD({ items: 'Acup|' }))?.labels.join()).toMatch(/Acupuncture/);
    expect(offers(formD({ items: 'X|' }))).toBeUndefined();
  });
});

describe('somebody who asks at the start of a line', () => {
  it('gets the headings that the letter lacks', () => {
    const lacking = formD().replace('CLINICAL CASE SUMMARY', 'CLIN|');
    expect(offers(lacking)).toEqual({ typed: 'CLIN', labels: ['CLINICAL CASE SUMMARY'] });
    expect(offers(`|\n`)?.labels).toEqual([
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
  });
});

describe('anywhere in any letter', () => {
  it('what is replaced ends at the caret and stands in its line', () => {
    for (const { text } of writtenLetters()) {
      const letters = parseLetters(text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const found = completion(letters, offset, true);
        if (found === undefined) continue;
        expect(found.replace.start).toBeLessThanOrEqual(offset);
        expect(text.slice(found.replace.start, offset)).not.toContain('\n');
      }
    }
  });
});
