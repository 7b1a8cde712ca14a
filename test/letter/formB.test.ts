import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { recordOf } from '../report/recordOf';
import { expectNesting } from './nesting';

interface FormB {
  readonly outcome?: string;
  readonly block?: string;
  readonly notice?: string;
  readonly disclaimer?: string;
}

function formB({
  outcome = 'is not medically necessary and appropriate.',
  block = 'Date of Injury: 8/30/2012',
  notice = '',
  disclaimer = '',
}: FormB = {}): string {
  const list = `1) MAXIMUS Federal Services, Inc. has determined the request for a raised toilet seat ${outcome}`;
  return `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
Notice of Independent Medical Review Determination

Dated: 10/21/2013

${block}
IMR Case Number: CM13-0900555

${list}

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

${notice} A decision has been made for each of the treatment and/or services that were in dispute:

${list}

Medical Qualifications of the Expert Reviewer:

The physician reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in California.

Case Summary:

${disclaimer} The employee is a 44 year old potter who fell on 8/30/2012 and has pain in the right hip.

Documents Reviewed for Determination:

The following relevant documents were reviewed and considered.

1) Regarding the request for a raised toilet seat:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision

The Claims Administrator did not cite any evidence for its decision. The Expert Reviewer relied on the Chronic Pain Medical Treatment Guidelines, page 49, which are part of the MTUS.

Rationale for the Decision:

The employee climbs stairs and sits without help. The request for a raised toilet seat is not medically necessary and appropriate.
`;
}

describe('the outcomes of form B, however they are spaced', () => {
  it.each(['Expert Reviewer Case Summary:', 'EXPERT REVIEWER CASE SUMMARY:'])(
    'takes "%s" for the heading',
    (heading) => {
      const [letter] = parseLetters(formB().replace('Case Summary:', heading));
      expect(letter!.summary?.flat.text).toContain('44 year old potter');
    },
  );

  it('reads the outcome that stands right behind the case number', () => {
    const text = formB()
      .replace(/CM13-0900555\n\n1\)/, 'CM13-0900555 1)')
      .replace(/A decision has been made[\s\S]*?(?=Medical Qualifications)/, '\n\n');
    const [item] = parseLetters(text)[0]!.items;
    expect(item?.decision?.outcome).toBe('upheld');
  });

  it.each([
    ['is notmedically necessary and appropriate.', 'upheld'],
    ['is not medicallynecessary and appropriate.', 'upheld'],
    ['isnot medically necessary.', 'upheld'],
    ['is n ot medi cally neces sary and ap propriate.', 'upheld'],
    ['is notmedically\nnecessary\nand appropriate.', 'upheld'],
    ['ismedically necessary and appropriate.', 'overturned'],
    ['is medically neces sary and appropriate.', 'overturned'],
    ['is partiallymedically necessary and appropriate.', 'modified'],
  ])('%j is %s', (outcome, decision) => {
    const text = formB({ outcome });
    const [letter] = parseLetters(text);
    expect(letter!.form).toBe('B');
    expect(letter!.items.map((item) => item.decision?.outcome)).toEqual([decision]);
    expect(check(letter!).map(({ ruleId }) => ruleId)).not.toContain('missing-decision');
    const { start, end } = letter!.items[0]!.decision!.span;
    expect(text.slice(start, end)).toBe(outcome);
  });

  it('asks for a whole word to begin it', () => {
    const [letter] = parseLetters(formB({ outcome: 'on this basis medically necessary.' }));
    expect(letter!.items[0]!.decision).toBeUndefined();
  });

  it.each([
    '1. A raised toilet seat is notmedically necessary and appropriate.',
    '1. A raised toilet seat is no t medically necessary.',
  ])('reads form C the same: %s', (header) => {
    const text = `IMR DECISION(S) AND RATIONALE(S)
The Final Determination was based on decisions for the disputed items/services set forth below:

${header}

The Claims Administrator based its decision on the MTUS.

The Physician Reviewer's decision rationale: The seat is not needed.`;
    expect(parseLetters(text)[0]!.items.map(({ title, decision }) => [title, decision?.outcome])).toEqual([
      ['A raised toilet seat', 'upheld'],
    ]);
  });
});

describe('the dates that form B tells in sentences', () => {
  const whole =
    'An application for Independent Medical Review was filed on 9/20/2013 disputing the Utilization Review Denial dated 9/5/2013. A Notice of Assignment and Request for Information was provided to the above parties on 10/1/2013.';

  const datesOf = (letter: FormB) => {
    const text = formB(letter);
    expectNesting(text, parseLetters(text));
    const { urDenialDate, applicationReceived, dateAssigned, decisionDate, dateOfInjury } = recordOf(text);
    return [dateOfInjury, urDenialDate, applicationReceived, dateAssigned, decisionDate].map((day) =>
      day?.slice(5),
    );
  };

  it.each<[string, FormB]>([
    ['as printed', { notice: whole }],
    ['with the month named', { notice: whole.replace('9/20/2013', 'September 20, 2013') }],
    [
      'with words broken',
      { notice: whole.replace('Utilization', 'Utiliz ation').replace('Assignment', 'Assign\nment') },
    ],
    [
      'in other words',
      {
        notice: whole
          .replace('filed on', 'received by the Division on')
          .replace('Denial dated', 'Decision dated'),
      },
    ],
    [
      'beside a label without a date',
      { notice: whole, block: 'Date of Injury: 8/30/2012\nPriority: STANDARD' },
    ],
  ])('are exported, %s', (_, letter) => {
    expect(datesOf(letter)).toEqual(['08-30', '09-05', '09-20', '10-01', '10-21']);
  });

  it.each([
    'Disclaimer: The following case summary was taken directly from the utilization review denial/modification dated September 6, 2013.',
    'Disclaimer: The following case summary was taken directly from the utilization review determination dated 9/6/2013:',
    'The following case summary was taken from the utilization review modification / denial dated 9/6/2013.',
  ])('are read of the summary where the notice has none: %s', (disclaimer) => {
    expect(datesOf({ disclaimer })[1]).toBe('09-06');
  });

  it('do not take the place of a label with its date', () => {
    const block = 'Date of UR Decision: 9/4/2013\nDate of Injury: 8/30/2012';
    expect(datesOf({ notice: whole, block })[1]).toBe('09-04');
  });

  it.each([
    ['the review', whole, 'denial/modification dated September 6, 2013'],
    ['the order of the days', whole.replace('9/20/2013', '9/1/2013'), 'denial dated 9/5/2013'],
    ['the order of the days', whole.replace('10/1/2013', '11/1/2013'), 'denial dated 9/5/2013'],
  ])('are compared: %s', (_, notice, told) => {
    const disclaimer = `The following was taken from the utilization review ${told}.`;
    const rules = (letter: FormB) => check(parseLetters(formB(letter))[0]!).map(({ ruleId }) => ruleId);
    expect(rules({ notice, disclaimer })).toContain('date-conflict');
    expect(
      rules({ notice: whole, disclaimer: disclaimer.replace(told, 'denial dated 9/5/2013') }),
    ).not.toContain('date-conflict');
  });

  it('are no dates of the newer form, which says such things in passing', () => {
    const text = `HOW THE IMR FINAL DETERMINATION WAS MADE\n\nCLINICAL CASE SUMMARY\n${whole}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nBrace: Upheld`;
    expect(parseLetters(`Case Number: CM16-0123456\n\n${text}`)[0]!.headerBlock!.fields).toHaveLength(1);
  });
});

describe('what form B lists and does not discuss', () => {
  const second =
    '2) MAXIMUS Federal Services, Inc. has determined the request for a reacher is not medically necessary and appropriate.';
  const text = formB().replaceAll(/(1\) MAXIMUS [^\n]*)/g, `$1\n\n${second}`);

  it('is an item without reasons, found where it is listed', () => {
    const letters = parseLetters(text);
    expectNesting(text, letters);
    const [letter] = letters;
    expect(letter!.items.map(({ title, decision }) => [title, decision?.outcome])).toEqual([
      ['a raised toilet seat', 'upheld'],
      ['a reacher', 'upheld'],
    ]);
    const found = check(letter!).filter(({ span }) => text.slice(span.start, span.end) === 'a reacher');
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['item-not-discussed', 'error'],
    ]);
    expect(check(letter!).filter(({ message }) => /item 2|Item 2/.test(message))).toHaveLength(1);
  });

  it('is not told where an item in the midst has lost its heading', () => {
    const [letter] = parseLetters(text.replaceAll('1) MAXIMUS', '3) MAXIMUS'));
    expect(letter!.items).toHaveLength(1);
  });
});

describe("a reviewer who finds the claims administrator's guidelines relevant", () => {
  const adopting = (line: string, reasons = '') =>
    formB()
      .replace(
        /The Claims Administrator did not cite[^\n]*/,
        `The Claims Administrator based its decision on the ${line}, which are part of the MTUS. The provider did not dispute the guidelines used by the Claims Administrator. The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.`,
      )
      .replace('The employee climbs stairs', `${reasons}The employee climbs stairs`);
  const found = (text: string) =>
    check(parseLetters(text)[0]!).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

  it.each([
    ['Chronic Pain Medical Treatment Guidelines (2009), Exercise, page 222', 'error page-out-of-range'],
    ['Chronic Pain Medical Treatment Guidelines (2009), Exercise, page 24', 'warning topic-page-mismatch'],
    ['ACOEM Guidelines, 1st Edition (1997), Low Back Complaints, Chapter 12', 'warning superseded-edition'],
  ])('has made that line their own: %s', (line, finding) => {
    expect(found(adopting(line))).toContain(finding);
  });

  it('relies on its pages', () => {
    const line = 'Chronic Pain Medical Treatment Guidelines (2009), Exercise, pages 46-47';
    expect(
      found(adopting(line, 'According to page 24 of the guidelines a seat is no treatment. ')),
    ).toContain('warning page-not-cited');
    expect(
      found(adopting(line, 'According to page 46 of the guidelines a seat is no treatment. ')),
    ).not.toContain('warning page-not-cited');
  });
});

describe('what stands around the reasons of form B', () => {
  const text = (guidelines: string, effect = '') =>
    formB()
      .replace(/The Claims Administrator did not cite any[\s\S]*?part of the MTUS\./, guidelines)
      .concat(effect);
  const itemIn = (letter: string) => {
    const letters = parseLetters(letter);
    expectNesting(letter, letters);
    return letters[0]!.items[0]!;
  };

  it('ends them where the letter says what the decision means', () => {
    const letter = text(
      'The Expert Reviewer relied on the MTUS.',
      '\nEffect of the Decision:\n\nThe determination of MAXIMUS Federal Services is deemed to be the final determination.\n',
    );
    expect(itemIn(letter).rationale!.flat.text).toMatch(
      /toilet seat is not medically necessary and appropriate\.$/,
    );
    expect(check(parseLetters(letter)[0]!).map(({ ruleId }) => ruleId)).not.toContain('missing-section');
  });

  it.each([
    [
      'The Claims Administrator did not find that the MTUS speaks of it and relied on the ODG. The Expert Reviewer found no section that does and used the ODG as well.',
      'The Claims Administrator did not find that the MTUS speaks of it and relied on the ODG.',
      'The Expert Reviewer found no section that does and used the ODG as well.',
    ],
    [
      'The Claims Administrator based its decision on the ODG. The Expert Reviewer found the same section relevant and appropriate.',
      'The Claims Administrator based its decision on the ODG.',
      'The Expert Reviewer found the same section relevant and appropriate.',
    ],
    [
      'Chronic Pain Medical Treatment Guidelines, page 49.',
      undefined,
      'Chronic Pain Medical Treatment Guidelines, page 49.',
    ],
  ])('has both lines of one paragraph: %s', (guidelines, claims, reviewers) => {
    const item = itemIn(text(guidelines));
    expect(item.claimsGuideline?.flat.text).toBe(claims);
    expect(item.reviewerGuideline?.flat.text).toBe(reviewers);
    expect(item.rationale!.flat.text).toMatch(/^The employee climbs/);
  });

  it.each(['\n', ' \n\n'])(
    'reads on where a line begins with the words of a heading of another form',
    (lineEnd) => {
      const letter = text(
        `The Claims Administrator based its decision on the ODG. The Expert Reviewer found the following applicable and relevant to the${lineEnd}issue at dispute: the ODG, Knee Chapter, which is not part of the MTUS.`,
      );
      expect(parseLetters(letter)[0]!.form).toBe('B');
      expect(itemIn(letter).rationale!.flat.text).toMatch(/^The employee climbs/);
    },
  );

  it('cites no topic with "part of the MTUS"', () => {
    const { claimsGuideline } = itemIn(
      text(
        'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines (2009), Knee braces, page 49, part of the Medical Treatment Utilization Schedule (MTUS).',
      ),
    );
    expect(claimsGuideline!.citations.map(({ topics }) => topics.map((topic) => topic.text))).toEqual([
      ['Knee braces'],
    ]);
  });
});
