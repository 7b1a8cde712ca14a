import { describe, expect, it } from 'vitest';
import { absenceClaimsOf } from '../../server/src/clinical/claimsOfAbsence';
import { readPassage } from '../../server/src/reading/passage';
import { flatten } from '../../server/src/text/flatText';
import { textOf } from '../../server/src/text/span';

const claimsIn = (text: string) => absenceClaimsOf(readPassage(flatten(text, 0, text.length)));

describe('claims of absence', () => {
  it.each([
    ['There is no documentation of muscle spasm upon examination.', 'undocumented', 'muscle-spasm'],
    [
      'There was a lack of documentation of neurological deficits in the legs.',
      'undocumented',
      'neurologic-deficit',
    ],
    [
      'In this case, the records do not document radicular complaints.',
      'undocumented',
      'radicular-complaints',
    ],
    ['The provider failed to indicate a frequency.', 'undocumented', 'frequency'],
    ['The frequency of use is not specified in the request.', 'undocumented', 'frequency'],
    ['The work status of this patient was not provided.', 'undocumented', 'work-status'],
    ['There is no evidence that the worker is obese.', 'undocumented', 'obesity'],
    ['There was no mention of a home exercise program.', 'undocumented', 'home-exercise'],
    ['There are no red flags in this case.', 'absent', 'red-flags'],
    ['There is no VAS pain score.', 'absent', 'pain-score'],
    ['The patient does not have neurological deficits.', 'absent', 'neurologic-deficit'],
    ['The patient is not obese.', 'absent', 'obesity'],
    ['It is unclear how many sessions the patient has had.', 'unclear', 'quantity'],
    ['Without documented radiculopathy, the requested study is of no use.', 'absent', 'radiculopathy'],
    [
      'The documentation submitted failed to provide evidence of physical therapy.',
      'undocumented',
      'physical-therapy',
    ],
    ['The examination was negative for spasm.', 'absent', 'muscle-spasm'],
    ['The treating physician has not described a limp.', 'undocumented', 'gait-disturbance'],
    ['The worker has not been diagnosed with gout or obesity.', 'absent', 'obesity'],
    ['The worker has not been treated with acupuncture.', 'absent', 'acupuncture'],
    ['Physical therapy has not been tried.', 'undocumented', 'physical-therapy'],
    ['The patient does not report numbness.', 'absent', 'numbness'],
    ['There was a failure to document a pain score.', 'undocumented', 'pain-score'],
    ['The request for authorization was not submitted.', 'undocumented', 'request-for-authorization'],
    ['There are no pain scores with and without medication.', 'absent', 'pain-score'],
    ['In this case, no gastritis is documented.', 'absent', 'gastrointestinal-complaints'],
  ])('%s', (text, form, id) => {
    const claim = claimsIn(text).find((one) => one.concepts.some(({ concept }) => concept.id === id));
    expect(claim?.form).toBe(form);
  });

  it('tells what is missing from where it is missing', () => {
    const [claim] = claimsIn('There is no documentation of muscle spasm upon examination.');
    expect(claim!.concepts.map(({ concept, role }) => `${concept.id} ${role}`)).toEqual([
      'muscle-spasm head',
      'physical-examination context',
    ]);
  });

  it('leaves out what the missing thing is wanted for', () => {
    const text = 'There is no evidence of instability to warrant an MRI of the left knee.';
    expect(claimsIn(text)[0]!.concepts.map(({ concept }) => concept.id)).toEqual(['instability']);
  });

  it.each([
    ['There is no documentation of significant weakness.', true],
    ['There is no documentation of functional improvement.', true],
    ['There is no documentation that the patient has exhausted conservative care.', true],
    ['There is no documentation of completion of physical therapy.', true],
    ['There is no documentation of physical therapy.', false],
    ['There is no documentation of recent physical therapy.', false],
  ])('hedged or not: %s', (text, hedged) => {
    expect(claimsIn(text)[0]!.hedged).toBe(hedged);
  });

  it('keeps the qualifiers', () => {
    expect(claimsIn('There is no objective evidence of any recent muscle spasm.')[0]!.qualifiers).toEqual([
      'objective',
      'any',
      'recent',
    ]);
  });

  it('sees exceptions', () => {
    expect(claimsIn('In this case, there is no treatment documented other than rest.')[0]!.hasException).toBe(
      true,
    );
  });

  it('points at the words', () => {
    const text = 'In this case, there is no documentation\n\nof spasm.';
    const [claim] = claimsIn(text);
    expect(textOf(text, claim!.trigger)).toBe('no documentation\n\nof');
    expect(textOf(text, claim!.object.span)).toBe('spasm');
  });

  it.each([
    'MTUS does not recommend opioids without documentation of improvement.',
    'No, the request for a lumbar brace was not medically necessary.',
    'The request for an MRI without contrast is not medically necessary.',
    'The medical necessity of this request is not established.',
    'The patient was seen. Medical necessity for Kenalog 40 mg, left knee (one injection) has not been established.',
    'As such, the requested scan is not medically necessary.',
    'The patient has failed physical therapy.',
  ])('no claim: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
