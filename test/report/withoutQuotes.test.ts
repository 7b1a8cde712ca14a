import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { checkedFile } from '../../server/src/report/checkedFile';
import { exportedFile } from '../../server/src/report/exportedFile';
import { checkedWithoutQuotes, exportedWithoutQuotes } from '../../server/src/report/withoutQuotes';
import { rules } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { TWO_ITEMS } from '../service/samples';

/** Words that no page of a rule, no guideline and no code of this program holds. */
const TEXT = TWO_ITEMS.replace('Upheld', 'Zzyzx')
  .replace('Left knee brace: ', 'Left knee quuxbrace, 7 blorfs: ')
  .replace('in California', 'in Frobnia')
  .replace('Pain Management', 'Wibblology')
  .replace('Physical Methods', 'Snarkology')
  .replace('gardener', 'glimmerist who can be called at 555-013-0199');
const OWN = /4711|zzyzx|quux|blorf|frobnia|wibblology|snark|glimmer|555|0199|1234567/i;

describe('a report without quotes', () => {
  const letters = parseLetters(TEXT);
  const findings = letters.flatMap((letter) => check(letter, { 'identifier-disclosed': 'error' }));
  const exported = exportedFile('a.imr', TEXT, letters, findings, true);

  it('has of each finding the rule and the places, and no word and no fingerprint of the letter', () => {
    const text = TEXT.replace('63-66', '4711');
    const checked = checkedFile(
      'a.imr',
      text,
      parseLetters(text).flatMap((letter) => check(letter)),
    );
    expect(JSON.stringify(checked)).toMatch(OWN);
    const left = checkedWithoutQuotes(checked);
    expect(JSON.stringify(left)).not.toMatch(OWN);
    expect(left.findings.map(({ rule, place }) => [rule, place])).toEqual(
      checked.findings.map(({ rule, place }) => [rule, place]),
    );
    for (const { rule, message, fingerprint } of left.findings) {
      expect(message).toBe(`${rules.find(({ id }) => id === rule)!.page.finds}.`);
      expect(fingerprint).toBeUndefined();
    }
  });

  it('of letters as data has what this program calls things, and none of their words', () => {
    expect(JSON.stringify(exported)).toMatch(OWN);
    const left = exportedWithoutQuotes(exported);
    expect(JSON.stringify(left)).not.toMatch(OWN);
    const [letter] = left.letters;
    expect(letter).toMatchObject({
      form: 'D',
      dateOfInjury: '2015-01-05',
      patient: { age: 50, sex: 'male' },
    });
    expect(letter!.items[0]).toMatchObject({
      treatments: [{ id: 'cyclobenzaprine' }],
      doses: [{ values: [10], unit: 'mg', quantity: 60 }],
      expertReviewer: [
        { document: 'Chronic Pain Medical Treatment Guidelines', pages: ['63-66'], topics: [/^Muscle/] },
      ].map(({ topics: _, ...rest }) => rest),
    });
    expect(letter!.items[1]!.expertReviewer[0]!.topics).toEqual([]);
  });
});
