import { describe, expect, it } from 'vitest';
import { withRationale } from './rationale';
import { expectFindings } from './underlined';

const rule = ['missing-patient-facts'];
const recital =
  'The guidelines recommend a trial of six visits. More may be allowed if functional improvement is documented. The goal of care is the return of function and the progress of the patient’s own exercises. ';
const conclusion = 'Given the number of visits, the request is not medically necessary.';

describe('missing-patient-facts', () => {
  it('finds a rationale of recitals and a conclusion, at the conclusion', () => {
    const [finding] = expectFindings(
      withRationale(`${recital}
${conclusion}
${'^'.repeat(conclusion.length)} missing-patient-facts`),
      rule,
    );
    expect(finding!.severity).toBe('information');
  });

  it('takes what a guideline makes a condition of for no fact', () => {
    expectFindings(
      withRationale(`The guidelines name a brace. It is considered when other care has failed. ${recital}
${conclusion}
${'^'.repeat(conclusion.length)} missing-patient-facts`),
      rule,
    );
    expectFindings(
      withRationale(
        `${recital}Whether more helps is to be seen, and they had not begun when the others were asked for. ${conclusion}`,
      ),
      rule,
    );
  });

  it('takes what treatments are for, and what came of the patients of a study, for no fact', () => {
    expectFindings(
      withRationale(`${recital}Splints of the thumb help in reducing swelling of the hand. The success rates were 60 percent with a splint.
${conclusion}
${'^'.repeat(conclusion.length)} missing-patient-facts`),
      rule,
    );
    expectFindings(withRationale(`${recital}The hand is swollen. ${conclusion}`), rule);
    expectFindings(withRationale(`${recital}There was swelling of the hand. ${conclusion}`), rule);
  });

  it('finds that only the request is spoken of', () => {
    expectFindings(
      withRationale(`${recital}The request exceeds this number.
${conclusion}
${'^'.repeat(conclusion.length)} missing-patient-facts`),
      rule,
    );
  });

  it.each([
    'The injured worker has had twelve visits. ',
    'In this case, pain goes into the arm. ',
    'There were no red flags. ',
    'There were no factors of risk and no special footwear. ',
    'The exceptional circumstance is that she has lost the other hand. ',
    'She can lift ten pounds. ',
    'The records provided do not describe the visits so far. ',
    'There is no documentation of a home exercise program. ',
    'No red flag is recorded, and strength and reflexes are normal. ',
    'The note of 3/2/2016 finds the wrist stable. ',
    'Six visits have been granted already. ',
    'This strain is three weeks old. ',
    'This seamstress drops things. ',
    'The scar remains raised. ',
    'The left eye sees 20/80. ',
    'There is a weak biceps and a positive Spurling sign. ',
    'Four months have passed since the operation. ',
  ])('is content with "%s"', (fact) => {
    expectFindings(withRationale(recital + fact + conclusion), rule);
  });

  it.each([
    'Going by the records provided, the guideline does not support the request. ',
    'Based on the medical records submitted for review, the guideline is not met. ',
    'According to the documentation available, this exceeds the guideline. ',
    'After review of the clinical notes, the guideline applies to the request. ',
    'In light of the reports on file, the criteria of the guideline are not met. ',
    'Per the records, the guidelines do not support it. ',
    'There were no extenuating factors noted that would call for more. ',
    'There was no documentation of exceptional circumstances. ',
    'There is a lack of any unusual reason for more. ',
  ])('takes no look at the records, and no formula, for a fact: "%s"', (look) => {
    expectFindings(
      withRationale(`${recital}${look}
${conclusion}
${'^'.repeat(conclusion.length)} missing-patient-facts`),
      rule,
    );
  });

  it.each([
    'Going by the records provided, the worker has had twelve visits. ',
    'Based on the notes submitted, strength is normal. ',
    'Per the report of 3/2/2016, the guideline is not met. ',
    'From the records, there is spasm of the trapezius. ',
    'The records provided do not show that the guideline is met. ',
    'According to the documentation, she lifts ten pounds. ',
  ])('is content with what the records tell: "%s"', (fact) => {
    expectFindings(withRationale(recital + fact + conclusion), rule);
  });

  it('is content with a fact inside the conclusion', () => {
    expectFindings(
      withRationale(
        `${recital}As the records provided show no gain, the request is not medically necessary.`,
      ),
      rule,
    );
  });

  it('lets an ancillary item rest on the surgery', () => {
    expectFindings(
      withRationale(
        'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.',
        'Associated surgical service: Cold therapy unit: Upheld',
      ),
      rule,
    );
    expectFindings(
      withRationale(
        'Eight visits are inside the schedule, and the release has been found necessary. Therapy is medically necessary.',
        'Post-op hand therapy, 8 visits: Overturned',
      ),
      rule,
    );
    expectFindings(
      withRationale(
        `${recital}The concurrent request for surgery is supported. The request is inside these limits. Therefore the request is medically necessary.`,
        'Associated surgical service: Cold therapy unit, 7 days: Overturned',
      ),
      rule,
    );
  });

  it.each(['Naproxen 500mg #60 that was dispensed on 10/29/2016', 'Post-operative hand therapy, 8 visits'])(
    'takes no name of an item for a fact: %s',
    (title) => {
      const named = `Therefore, ${title} is not medically necessary.`;
      expectFindings(
        withRationale(
          `${recital}\n${named}\n${'^'.repeat(named.length)} missing-patient-facts`,
          `${title}: Upheld`,
        ),
        rule,
      );
    },
  );

  it('waits for a conclusion: until then the rationale is still being written', () => {
    expectFindings(withRationale(recital), rule);
  });
});
