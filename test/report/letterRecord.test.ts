import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { writtenLetters } from '../letters/load';
import { TWO_ITEMS } from '../service/samples';
import { recordOf } from './recordOf';

describe('a letter as data', () => {
  it('has its dates, patient, reviewer and items, and leaves out what is not said', () => {
    const { items, findings, ...letter } = recordOf(TWO_ITEMS);
    expect(letter).toEqual({
      form: 'D',
      place: { start: { line: 1, column: 1 }, end: { line: 30, column: 125 } },
      caseNumber: 'CM16-1234567',
      dateOfInjury: '2015-01-05',
      patient: { age: 50, sex: 'male' },
      diagnoses: [],
      reviewer: { licensure: ['California'], specialty: 'Pain Management' },
    });
    expect(findings).toEqual([]);
    expect(items[1]).toEqual({
      number: 2,
      place: { start: { line: 24, column: 1 }, end: { line: 24, column: 28 } },
      title: 'Left knee brace',
      decision: 'overturned',
      conclusion: 'necessary',
      treatments: [{ kind: 'device', id: 'brace', name: 'brace, splint or support' }],
      bodyParts: ['knee'],
      anatomy: [{ part: 'knee', side: 'left' }],
      sides: ['left'],
      doses: [],
      counts: [],
      components: [
        { kind: 'device', id: 'brace', name: 'brace, splint or support', words: 'knee brace', doses: [] },
      ],
      claimsAdministratorLine: 'cites nothing',
      expertReviewerLine: 'cites',
      claimsAdministrator: [],
      expertReviewer: [
        {
          words: 'Knee Complaints 2004, Section(s): Physical Methods',
          document: 'ACOEM Practice Guidelines, 2nd edition',
          edition: '2004',
          chapters: ['13 Knee Complaints'],
          topics: ['Physical Methods'],
          pages: [],
          mtus: true,
        },
      ],
      rationaleWords: 19,
      findings: [],
    });
  });

  it('tells pages as written, and what each side cites', () => {
    const [{ claimsAdministrator, expertReviewer }] = recordOf(TWO_ITEMS).items as [
      ReturnType<typeof recordOf>['items'][number],
    ];
    expect(claimsAdministrator.map(({ pages }) => pages)).toEqual([['41']]);
    expect(expertReviewer.map(({ topics, pages }) => [topics, pages])).toEqual([
      [['Muscle relaxants (for pain)'], ['63-66']],
    ]);
  });

  it('puts a finding with its item, or with the letter', () => {
    const { items, findings } = recordOf(
      TWO_ITEMS.replace('Upheld', 'Denied').replace('in California', 'in .'),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-credentials']);
    expect(items[0]!.findings.map(({ rule }) => rule)).toContain('missing-decision');
    expect(items[1]!.findings).toEqual([]);
  });

  it('tells no day that cannot be', () => {
    expect(recordOf(TWO_ITEMS.replace('01/05/2015', '13/45/2015'))).not.toHaveProperty('dateOfInjury');
  });

  it('has the text where it is asked for', () => {
    const { summary, items } = recordOf(TWO_ITEMS, true);
    expect(summary).toMatch(/^The injured worker is a 50 year old male gardener/);
    expect(items[1]!.rationale).toMatch(/brace is medically necessary\.$/);
    expect(JSON.stringify(recordOf(TWO_ITEMS))).not.toContain('gardener');
  });

  it.each(writtenLetters().map(({ name, text, expected }) => [name, text, expected] as const))(
    'of %s has the items that the letter decides',
    (_name, text, expected) => {
      const { form, items, reviewer, findings } = recordOf(text);
      expect(form).toBe(expected.form);
      expect(items.map(({ title, decision }) => ({ title, decision }))).toEqual(
        expected.items.map(({ title, decision }) => ({ title, decision })),
      );
      // The letters of the project agree with themselves, and each names a specialty.
      expect(items.map(({ conclusion }) => conclusion === 'necessary')).toEqual(
        expected.items.map(({ decision }) => decision === 'overturned'),
      );
      expect(reviewer.specialty).toMatch(/^[A-Z][a-z]/);
      expect([...findings, ...items.flatMap((item) => item.findings)]).toHaveLength(
        parseLetters(text).flatMap((letter) => check(letter)).length,
      );
    },
  );
});
