import { describe, expect, it } from 'vitest';
import { withRationale } from '../rationale';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'criteria-conflict';
const no = 'The request is not medically necessary.';
const yes = 'The request is medically necessary.';
const upheld = 'Wrist brace for the left hand: Upheld';
const overturned = 'Wrist brace for the left hand: Overturned';

const foundIn = (rationale: string, header = upheld): readonly string[] => {
  const text = withRationale(`The chapter has splints for sprains. ${rationale}`, header);
  return findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span }) => text.slice(span.start, span.end));
};

describe('criteria-conflict', () => {
  it('finds criteria that are met under a denial, and names the item and its outcome', () => {
    const words = 'meets the guideline criteria';
    const [finding] = expectFindings(
      withRationale(`The file ${words} for the requested brace. ${no}
${' '.repeat('Decision rationale: The file '.length)}${'^'.repeat(words.length)} criteria-conflict`),
      [rule],
    );
    expect(finding!.message).toContain('item 1, which is upheld');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    [`The injured worker has met all of the criteria. ${no}`, 'met all of the criteria'],
    [`The criteria for the brace have been met. ${no}`, 'criteria for the brace have been met'],
    [
      `The guideline criteria have therefore been satisfied. ${no}`,
      'guideline criteria have therefore been satisfied',
    ],
    [`The clinical information supports the request. ${no}`, 'supports the request'],
    [`The request falls within the recommendations. ${no}`, 'falls within the recommendations'],
    [`In this case the requirements are satisfied. ${no}`, 'requirements are satisfied'],
    [
      `According to the file, there is rationale provided to support the request. ${no}`,
      'there is rationale provided to support the request',
    ],
    [
      `In this case, there is sufficient documentation to support the requested brace. ${no}`,
      'there is sufficient documentation to support the requested',
    ],
    [`The request is consistent with the guidelines. ${no}`, 'is consistent with the guidelines'],
    [
      `The requested treatment is in accordance with the cited recommendations. ${no}`,
      'is in accordance with the cited recommendations',
    ],
    [
      `The patient fulfills the requirements. The request is not medically reasonable. ${no}`,
      'fulfills the requirements',
    ],
  ])('finds under a denial: %s', (rationale, words) => {
    expect(foundIn(rationale)).toEqual([words]);
  });

  it.each([
    [`The injured worker does not meet the criteria. ${yes}`, 'meet the criteria'],
    [`In this case the guideline criteria have not been met. ${yes}`, 'guideline criteria have not been met'],
    [`The request exceeds the recommendations. ${yes}`, 'exceeds the recommendations'],
    [
      `There is no documentation to support the request. ${yes}`,
      'There is no documentation to support the request',
    ],
    [`The request is not supported by the guidelines. ${yes}`, 'is not supported by the guidelines'],
    [`The patient fails to meet the requirements of the chapter. ${yes}`, 'meet the requirements'],
  ])('finds under an approval: %s', (rationale, words) => {
    expect(foundIn(rationale, overturned)).toEqual([words]);
  });

  it.each([
    `The patient does not meet the criteria. ${no}`,
    `Although the patient meets the criteria, the brace was given before. ${no}`,
    `The patient meets the criteria. However, a brace was given in March. ${no}`,
    `The patient meets the criteria for the first brace. There is no reason for a second one. ${no}`,
    `The criteria are met. The number asked for exceeds them. ${no}`,
    `If the criteria are met, a brace may be given. ${no}`,
    `Patients who meet the criteria are given a brace. ${no}`,
    `It is not clear whether the patient meets the criteria. ${no}`,
    `To meet the criteria, a fracture must be shown. ${no}`,
    `The patient meets the criteria for depression. ${no}`,
    `The conservative care criterion is met by six visits. ${no}`,
    `There is no rationale provided to support the request. ${no}`,
    `There is insufficient documentation to support the request. ${no}`,
    `There is a lack of evidence to support the request. ${no}`,
    `The request is not consistent with the guidelines. ${no}`,
    `She said, "The patient meets the criteria." ${no}`,
    `Some of the criteria are met. ${no}`,
    `The clinical information does not support the request. ${no}`,
    `The guidelines support the requested brace when a fracture is shown. ${no}`,
    `The request exceeds the recommendations. ${no}`,
    `The request is not within the recommendations. ${no}`,
    `The patient only meets the criteria for a sling. ${no}`,
    `The patient would meet the criteria with a fracture. ${no}`,
    `The patient previously met the criteria. ${no}`,
  ])('leaves alone under a denial: %s', (rationale) => {
    expect(foundIn(rationale)).toEqual([]);
  });

  it.each([
    `The patient meets the criteria. ${yes}`,
    `Although the criteria are not met in full, the sprain is severe. ${yes}`,
    `The criteria are not met. However, the wrist gives way. ${yes}`,
    `There is documentation to support the request. ${yes}`,
  ])('leaves alone under an approval: %s', (rationale) => {
    expect(foundIn(rationale, overturned)).toEqual([]);
  });

  it.each([
    ['Lumbar MRI: Upheld', '[An MRI is warranted] in this patient.', no],
    ['Lumbar MRI: Upheld', '[Repeat imaging is medically warranted].', no],
    ['Lumbar MRI: Overturned', '[An MRI is not indicated] in this case.', yes],
    ['Lumbar MRI: Overturned', 'The [findings do not support an MRI].', yes],
    ['Lumbar MRI: Overturned', '[There is no indication for an MRI].', yes],
    ['Lumbar MRI: Overturned', '[He does not qualify] for an MRI.', yes],
    ['Norco 10/325mg #90: Upheld', '[Ongoing use of Norco is therefore justified].', no],
    ['Norco 10/325mg #90: Upheld', '[This medication is appropriate] for this patient.', no],
    ['Lumbar fusion at L4-5: Upheld', '[He is a suitable candidate] for fusion.', no],
    ['Lumbar fusion at L4-5: Upheld', 'The [indications for fusion are clearly present].', no],
    ['Lumbar fusion at L4-5: Overturned', 'The [criteria for fusion remain unmet].', yes],
    ['Lumbar fusion at L4-5: Overturned', 'The [need for fusion has not been shown].', yes],
    [
      'Acupuncture, 6 visits: Overturned',
      'The [guideline does not support acupuncture] for this worker.',
      yes,
    ],
    ['Acupuncture, 6 visits: Upheld', 'The request [falls within the guideline].', no],
  ])('finds what is said of the care itself: %s %s', (header, marked, conclusion) => {
    const [, words] = /\[(.*)\]/.exec(marked)!;
    expect(foundIn(`${marked.replace(/[[\]]/g, '')} ${conclusion}`, header)).toEqual([words]);
  });

  it('finds all criteria met, whatever "however" follows, and reasons that stand behind their answer', () => {
    expect(foundIn(`All of the criteria are met. However, no relief was recorded. ${no}`)).toEqual([
      'criteria are met',
    ]);
    expect(foundIn(`No gain was recorded. The criteria are met. Nothing else was tried. ${no}`)).toEqual([
      'criteria are met',
    ]);
  });

  it.each([
    ['Lumbar MRI: Upheld', 'The provider writes that the criteria are met.'],
    ['Lumbar MRI: Upheld', 'An MRI would be indicated in this case with a red flag.'],
    ['Lumbar MRI: Upheld', 'Physical therapy is indicated in this case.'],
    ['Lumbar MRI: Upheld', 'Two of the four criteria are met.'],
    ['Lumbar MRI: Upheld', 'The guideline supports an MRI when a red flag is found.'],
    ['Lumbar MRI: Upheld', 'He meets the criteria for acupuncture.'],
    ['Acupuncture, 12 visits: Upheld', 'A trial of acupuncture is appropriate in this case.'],
    ['Acupuncture, 12 visits: Upheld', 'Six visits of acupuncture are appropriate for this worker.'],
    ['Lumbar fusion at L4-5: Upheld', 'The indication is therefore lacking.'],
    ['Lumbar fusion at L4-5: Upheld', 'Utilization review found the criteria were met.'],
  ])('leaves alone what is no verdict on the item: %s %s', (header, rationale) => {
    expect(foundIn(`${rationale} ${no}`, header)).toEqual([]);
  });

  it('leaves alone an amount that was not asked for, and items that were authorized in part', () => {
    expect(
      foundIn(`The patient meets the criteria for 6 visits. ${no}`, 'Therapy, 12 visits: Upheld'),
    ).toEqual([]);
    const partial =
      'Therapy, 12 visits was the original request. Therapy, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Therapy, 6 visits is: Upheld';
    expect(foundIn(`The patient meets the criteria. ${no}`, partial)).toEqual([]);
  });
});
