import { describe, expect, it } from 'vitest';
import { formD } from '../formD';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'item-conflict';
const on = { [rule]: 'information' } as const;
const no = 'The request is not medically necessary.';

interface Written {
  readonly header: string;
  readonly rationale: string;
}

const item = ({ header, rationale }: Written): string => `${header}

Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods.

Decision rationale: ${rationale}`;

const therapy = 'Physical therapy for the low back, 6 visits: Upheld';
const gel = 'Voltaren 1% gel: Upheld';
const plain = 'The injured worker is a 44-year-old woman who was hurt on 10/14/2016.';

const letter = (first: Written, second: Written, summary = plain): string =>
  formD({ summary, items: `${item(first)}\n\n${item(second)}` });

const foundIn = (
  first: string,
  second: string,
  summary = plain,
  headers = [therapy, gel],
): readonly string[] => {
  const text = letter(
    { header: headers[0]!, rationale: first },
    { header: headers[1]!, rationale: second },
    summary,
  );
  return findingsOf(text, on)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);
};

describe('item-conflict', () => {
  it('finds a fact that one item denies and another has, and names both', () => {
    const words = 'no documentation of acupuncture';
    const [finding] = expectFindings(
      letter(
        {
          header: therapy,
          rationale: `There is ${words}. ${no}
${' '.repeat('Decision rationale: There is '.length)}${'^'.repeat(words.length)} item-conflict`,
        },
        { header: gel, rationale: `The patient was treated with acupuncture, which failed. ${no}` },
      ),
      [rule],
      on,
    );
    expect(finding!.message).toMatch(/^Item 1 denies "acupuncture"; item 2 has /);
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    [
      `The patient has not had any chiropractic care. ${no}`,
      `The patient had chiropractic manipulation in March. ${no}`,
    ],
    [
      `There is no documentation of radiculopathy on the examination. ${no}`,
      `The patient was found to have lumbar radiculopathy. ${no}`,
    ],
    [`The patient has not tried NSAIDs. ${no}`, `The patient has failed naproxen. ${no}`],
    [`There was no muscle spasm. ${no}`, `The patient had muscle spasm of the low back. ${no}`],
    [`No MRI has been done. ${no}`, `The MRI of the low back showed a disc protrusion. ${no}`],
    [`There is no documentation of depression. ${no}`, `The patient was diagnosed with depression. ${no}`],
  ])('finds: %s / %s', (first, second) => {
    expect(foundIn(first, second)).toHaveLength(1);
  });

  it.each([
    [
      `He has completed eight visits of therapy which brought no improvement. ${no}`,
      `He made good gains with the earlier course of therapy. ${no}`,
    ],
    [
      `A TENS unit has never been tried. ${no}`,
      `The TENS unit she used for two months was of no help. ${no}`,
    ],
    [
      `The patient has never had a nerve conduction study of either arm. ${no}`,
      `The nerve conduction study of June 2016 showed slowing at the right wrist. ${no}`,
    ],
  ])('finds once what care did, and care that was never had: %s / %s', (first, second) => {
    const headers = ['Lumbar brace: Upheld', 'Voltaren 1% gel: Upheld'];
    expect(foundIn(first, second, plain, headers)).toHaveLength(1);
  });

  it.each([
    [`No side effect of topiramate is recorded. ${no}`, `She reports side effects. ${no}`],
    [`The device was no help. ${no}`, `The drug has helped. ${no}`],
    [`There has been no reflux off the drug. ${no}`, `The patient has reflux. ${no}`],
    [`There is no caries of this tooth. ${no}`, `There is caries at one margin. ${no}`],
    [`The patient has had no surgery. ${no}`, `The patient had a repair of the cuff in 2006. ${no}`],
  ])('leaves alone what is of another day, drug, tooth or operation: %s / %s', (first, second) => {
    expect(foundIn(first, second, plain, ['Lumbar brace: Upheld', 'Voltaren 1% gel: Upheld'])).toEqual([]);
  });

  it('finds it whichever item comes first', () => {
    expect(
      foundIn(
        `The patient was treated with acupuncture. ${no}`,
        `There is no documentation of acupuncture. ${no}`,
      ),
    ).toEqual(['information no documentation of acupuncture']);
  });

  it('finds a guideline that is silent for one item and recited for another of the same treatment', () => {
    const silent = `The ACOEM guidelines do not address. ODG has heat for the low back. ${no}`;
    const recited = `The ACOEM guidelines state that heat at home is as good as heat by a therapist. ${no}`;
    const headers = ['Heat therapy pad: Upheld', 'Hot/cold therapy wrap: Upheld'];
    expect(foundIn(silent, recited, plain, headers)).toEqual(['information do not address']);
    expect(
      foundIn(silent, recited, plain, ['X-rays of right hip: Upheld', 'X-rays lumbar spine: Upheld']),
    ).toEqual([]);
    expect(foundIn(silent, recited, plain, ['Acupuncture: Upheld', 'Heat therapy pad: Upheld'])).toEqual([]);
  });

  it.each([
    [`There is no documentation of acupuncture. ${no}`, `There is no documentation of acupuncture. ${no}`],
    [
      `There is no documentation of functional improvement. ${no}`,
      `The patient had functional improvement. ${no}`,
    ],
    [`There is no documentation of acupuncture. ${no}`, `Acupuncture may be tried. ${no}`],
    [
      `There is no documentation of acupuncture. ${no}`,
      `The guidelines recommend acupuncture for such patients. ${no}`,
    ],
    [`There is no documentation of acupuncture. ${no}`, `Acupuncture was requested. ${no}`],
    [
      `There is no documentation of failed acupuncture. ${no}`,
      `The patient had acupuncture with relief. ${no}`,
    ],
    [`There is no recent acupuncture. ${no}`, `The patient had acupuncture in 2009. ${no}`],
    [`There is no documentation of further acupuncture. ${no}`, `The patient had acupuncture. ${no}`],
    [`There is no significant spasm. ${no}`, `The patient had muscle spasm. ${no}`],
    [`There is no fracture of the wrist. ${no}`, `The patient had a fracture of the ankle. ${no}`],
    [`The patient denied depression in 2014. ${no}`, `The patient has depression. ${no}`],
    [`If there is no spasm, the drug is stopped. ${no}`, `The patient had muscle spasm. ${no}`],
  ])('leaves alone: %s / %s', (first, second) => {
    expect(foundIn(first, second)).toEqual([]);
  });

  it('leaves to summary-conflict what the summary settles', () => {
    expect(
      foundIn(
        `There is no documentation of acupuncture. ${no}`,
        `The patient was treated with acupuncture. ${no}`,
        `${plain} Treatment has included acupuncture.`,
      ),
    ).toEqual([]);
  });

  it('leaves alone items for two parts of the body', () => {
    const headers = ['Therapy for the right knee: Upheld', 'Therapy for the left shoulder: Upheld'];
    expect(
      foundIn(`There was no swelling. ${no}`, `The patient had swelling. ${no}`, plain, headers),
    ).toEqual([]);
  });

  it('does not take the care that the other item asks for as care that was had', () => {
    const headers = ['Physical therapy: Upheld', 'Acupuncture: Upheld'];
    expect(
      foundIn(
        `The patient has not had acupuncture. ${no}`,
        `The patient had acupuncture. ${no}`,
        plain,
        headers,
      ),
    ).toEqual([]);
  });
});

it('compares care of the whole person between items for two parts of the body', () => {
  const headers = [
    'Physical therapy for the neck, 6 visits: Upheld',
    'Physical therapy for the low back, 6 visits: Upheld',
  ];
  expect(
    foundIn(
      `There is no documentation of psychotherapy. ${no}`,
      `The patient completed psychotherapy. ${no}`,
      plain,
      headers,
    ),
  ).toEqual(['information no documentation of psychotherapy']);
  expect(
    foundIn(
      `There is no documentation of acupuncture. ${no}`,
      `The patient was treated with acupuncture. ${no}`,
      plain,
      headers,
    ),
  ).toEqual([]);
});
