import { describe, expect, it } from 'vitest';
import { conclusionsOf, decidingConclusion } from '../../server/src/reading/conclusions/conclusions';
import { textOf } from '../../server/src/text/span';
import { proseOf } from './rationale';

function deciding(text: string) {
  const found = decidingConclusion(proseOf(text));
  if (found === undefined) return 'none';
  return `${found.polarity}${found.standard === 'other' ? ' (other wording)' : ''}`;
}

describe('what a rationale concludes', () => {
  it.each([
    'The request is not medically necessary.',
    'As such, the request for Zolpidem 10 mg, #30 is not medically necessary and appropriate.',
    'The requested sessions were not medically necessary.',
    'This request is determined to be not medically necessary.',
    'The brace is determined to not be medically necessary.',
    'The pump cannot be considered medically necessary at this time.',
    'The medical necessity of the request cannot be established.',
    'Medical necessity has not been established.',
    'Therefore, medical necessity for the continued use of Tramadol 50 mg, #90 is not established.',
    'The medical necessity of Ambien 5 mg, #30 has therefore not been demonstrated.',
    'The cream cannot be recommended as medically necessary.',
    'Therefore Lidopro 121 gm, #1cannot be recommended as medically necessary as it is a compound.',
    'A MRI of the ankle is not a medical necessity to the patient at this time.',
    'The request is deemed not medically necessary.',
    'The device is not seen as medically necessary.',
    'The amount requested cannot be deemed medically necessary without further records.',
    'The second course does not appear medically necessary.',
    'A repeat study does not appear to be medically necessary.',
    'The injections are not indicated as medically necessary.',
    'The visits are not supported by the provided records as being medically necessary.',
    'The walker is not-medically necessary.',
    'Based on the clinical information, and is not medically necessary',
    'No, the request for a lumbar corset was not medically necessary, medically appropriate, or indicated here.',
    'The request is medically unnecessary.',
    'The records fail to establish medical necessity for the drug.',
    'The documentation does not support the medical necessity of the request.',
    'There is no medical necessity for further visits.',
    'There is insufficient documentation to establish medical necessity.',
    'The reviewer is unable to establish the medical necessity of this request.',
    'The submitted records do not show that the requested study is medically necessary.',
    'There is no evidence that the requested bed is medically necessary.',
    'Medical necessity is lacking.',
    'Medical necessity for the wheelchair remains unclear.',
    'This request is not medically reasonable and necessary.',
    'The request is neither medically necessary nor appropriate.',
    "The request isn't medically necessary.",
    'The request is therefore found to be not medically\n\n\nnecessary.',
    'The request is not medically neces sary.',
    'This fails to meet the criteria and it is not considered medically necessary.',
    'Medical necessity is therefore not met.',
    'The request does not meet the definition of medical necessity.',
    'The request would not be medically necessary.',
    'I do not find the request medically necessary.',
    'The treatment is no longer medically necessary.',
    'The injections are medically not necessary.',
    'None of the services are medically necessary.',
    'As the operation is off, none of these items are medically necessary.',
    'Neither the brace nor the sling is medically necessary.',
    'At this point no brace is medically necessary.',
    'No further therapy is medically necessary.',
    'Nothing in the notes makes the brace medically necessary.',
    'The stay is not covered, nor is the brace medically necessary.',
    'The records do not establish that therapy, 12 visits, right knee is medically necessary.',
    'No medical necessity has been shown for the brace.',
    'The brace fails the test of medical necessity.',
    'The request does not rise to the level of medical necessity.',
    'The medical necessity of Associated surgical service: Cold therapy unit has not been established.',
    'The medical necessity of Norco 10/325mg #60 that was provided on 10/29/2014 is not established.',
    'Therefore, the request for facet blocks L2-3. L3-4 is not medically necessary.',
    'The medical necessity of facet blocks L2-3. L3-4 has not been established.',
    'Therefore, the request for Norco 10/325mg. #60 is not medically necessary.',
    "The corset can't be called medically necessary.",
    'The corset can hardly be called medically necessary.',
    'A second corset is unlikely to be medically necessary.',
    'The corset is by no means medically necessary.',
    'The corset is in no way medically necessary.',
    'The corset no longer seems medically necessary.',
    'A corset of this size is more than is medically necessary.',
    'The rental of a year goes beyond what is medically necessary.',
    'The corset is considered neither reasonable nor medically necessary.',
    'The corset is not appropriate or medically necessary.',
    'Neither the history nor the films make the corset medically necessary.',
    'The corset is, on these notes, not a medical necessity.',
    'The corset is without demonstrated medical necessity.',
    'The corset falls short of medical necessity.',
    'Twelve visits do not, on these notes, attain medical necessity.',
    'Medical necessity: not established.',
    'As such, the corset is not medically necessary, and the request is denied.',
    'The determination that the corset is not medically necessary is upheld.',
    'The determination that the corset is medically necessary is reversed.',
    'The decision that the corset is not medically necessary was correct.',
    'As the surgeon noted no spasm, the corset is not medically necessary.',
    'Medical necessity for a cane - one - is not established.',
    'The records fall short of demonstrating that a corset is medically necessary.',
    'Medical necessity having not been shown, the corset is not supported.',
    'I do not find the corset medically necessary in this case.',
    'There is no gain, and medical necessity is wanting.',
    'Medical necessity criteria are not met.',
    'The corset is a convenience rather than a medical necessity.',
    'The Utilization Review decision is correct that the corset is not medically necessary.',
    'At no time was the corset medically necessary.',
    'The threshold of medical necessity is not reached.',
    'Of the services named, none, the corset included, are medically necessary.',
    'None of these services, the corset included, are medically necessary.',
    'The reviewer therefore stands by the conclusion of utilization review that the corset is not medically necessary.',
    'I concur with the finding of utilization review that the corset is not medically necessary.',
  ])('not necessary: %s', (text) => {
    expect(deciding(text)).toBe('not necessary');
  });

  it.each([
    'The request is medically necessary.',
    'Therefore, an MRI of the left ankle is medically necessary and appropriate.',
    'The request for the brace is considered medically necessary at this time.',
    'Yes, the request for acupuncture was medically necessary, medically appropriate, and indicated here.',
    'The medical necessity of the request has been established.',
    'Medical necessity is established.',
    'Medical necessity has been demonstrated for the 6 visits.',
    'The records support the medical necessity of the requested visits.',
    'The original request, day treatment, is medically necessary, as per MTUS.',
    'As the patient has not improved with therapy, the request is medically necessary.',
    'Although there is no documentation of a failed drug trial, the requested patch is medically necessary.',
    'The study without contrast is medically necessary.',
    'The EMG of the arms is supported by guidelines and is medically necessary.',
    'The request meets criteria and is therefore medically necessary.',
    'Given the failure of first-line drugs, the request is deemed medically necessary.',
    'Proceeding with the scan was medically necessary and appropriate.',
    'The request that was not certified by utilization review is medically necessary.',
    'The treatment is not only appropriate but medically necessary.',
    'It is determined that the request is medically necessary.',
    'Guidelines have been met; therefore, twelve visits are medically necessary.',
    'The requested refill can be considered medically necessary.',
    'There is no doubt that the brace is medically necessary.',
    'Medical necessity for the brace exists.',
    'The medical necessity of Labs to include: EKG has been established.',
    'The records establish that therapy, 12 visits, right knee is medically necessary.',
    'The guideline does not say that six visits are the most, and the request, 12 visits, is medically necessary.',
    'With no relief from six visits, the brace is medically necessary.',
    'The corset is reasonable and medically necessary.',
    'The corset is appropriate and medically necessary.',
    'As such, the corset is medically necessary, and the denial is reversed.',
    'Given the films, the corset is medically necessary, and is approved.',
    'The corset attains medical necessity.',
    'The reviewer sees medical necessity for the corset.',
    'The surgeon has established the medical necessity of the corset.',
    'Medical necessity is borne out by the films.',
    'Medical necessity: established.',
    'The UR determination that the corset is not medically necessary is overturned.',
    'The reviewer cannot agree that the corset is not medically necessary.',
    'I disagree with the finding that the corset is not medically necessary.',
    'Contrary to the finding of utilization review that it was not medically necessary, the corset is medically necessary.',
    'The claims administrator held that the corset is not medically necessary. The corset is medically necessary.',
    'As the treating physician noted a gain, the corset is medically necessary.',
    'I find the corset medically necessary in this case.',
    'These films make the corset medically necessary for her.',
    'Medical necessity criteria are met.',
    'The corset is not a luxury but a medical necessity.',
    'The burden of showing medical necessity has been carried.',
    'UR did not have the film, without which the corset would not be medically necessary. With it, the corset is medically necessary.',
  ])('necessary: %s', (text) => {
    expect(deciding(text)).toBe('necessary');
  });

  it.each([
    ['Given the above, the request is not medically appropriate.', 'not necessary (other wording)'],
    ['Therefore, the request is not supported.', 'not necessary (other wording)'],
    ['Therefore the requested brace is not indicated.', 'not necessary (other wording)'],
    ['As such, this request is not warranted.', 'not necessary (other wording)'],
    ['The request is not recommended at this time.', 'not necessary (other wording)'],
    ['Based on this, the request cannot be certified.', 'not necessary (other wording)'],
    ['As such, the request is medically appropriate.', 'necessary (other wording)'],
    ['Therefore, the request is supported.', 'necessary (other wording)'],
    ['Therefore, the request is denied.', 'not necessary (other wording)'],
    ['The request is not reasonable or necessary.', 'not necessary (other wording)'],
    ['Pain persists. I recommend certification of the brace.', 'necessary (other wording)'],
    ['Pain is gone. I do not recommend certification.', 'not necessary (other wording)'],
    ['Pain is gone. I recommend non-certification of the brace.', 'not necessary (other wording)'],
    ['Pain is gone. Certification of the brace is not recommended.', 'not necessary (other wording)'],
    ['Pain is gone. Non-certification is recommended.', 'not necessary (other wording)'],
    ['Pain persists. The denial is therefore overturned.', 'necessary (other wording)'],
    ['Pain is gone. I agree with the prior denial of the brace.', 'not necessary (other wording)'],
    ['Pain is gone. I concur with the utilization review decision.', 'not necessary (other wording)'],
    ['Pain persists. I disagree with the denial.', 'necessary (other wording)'],
    ['Pain persists. This reviewer is not in agreement with the determination.', 'necessary (other wording)'],
    ['Pain persists. I agree with the certification of the brace.', 'necessary (other wording)'],
    ['Pain is gone. The utilization review decision is upheld.', 'not necessary (other wording)'],
    [
      'Pain is gone. The request fails to meet the criteria of the guideline.',
      'not necessary (other wording)',
    ],
    ['Pain persists. The request meets the criteria for approval.', 'necessary (other wording)'],
    ['Pain is gone. Accordingly, a brace is not warranted.', 'not necessary (other wording)'],
    ['Pain persists. Thus the brace is indicated.', 'necessary (other wording)'],
    ['Pain is gone. The request must be denied.', 'not necessary (other wording)'],
  ])('in other words than the standard: %s', (text, expected) => {
    expect(deciding(text)).toBe(expected);
  });

  it.each([
    'MTUS recommends the drug for neuropathic pain. The patient has back pain.',
    'Surgery is recommended when the findings corroborate the medical necessity of the request.',
    'Home care is limited to services deemed medically necessary for patients who are confined to the home.',
    'Evaluation of the medical necessity of home care is made case by case.',
    'ODG states, "The device is not medically necessary in most cases." The patient has knee pain.',
    'Opioids are not recommended. The patient takes Norco.',
    'To determine medical necessity, further records would have to be sent.',
    'The provider believes that the treatment is medically necessary.',
    'The treatment may be medically necessary if conservative care fails.',
    'It is unclear whether the treatment is medically necessary.',
    'There is no documentation of functional improvement. The patient continues to have pain.',
    'A trial of TENS is recommended for neuropathic pain. The patient had physical therapy.',
    'The utilization review denied the request as it was not medically necessary. The patient has pain.',
    'The request was non-certified by utilization review. The patient has pain.',
    'The prior denial was upheld on appeal. The patient has pain.',
    'The provider recommends approval of the brace. The patient has pain.',
    'The patient fails to meet the criteria for radiculopathy. There is pain.',
    'The guidelines recommend epidural injections where radiculopathy is documented. The examination was normal.',
    'The adjuster held that the corset is not medically necessary. The patient has pain.',
    'The adjuster denied the corset, finding it not medically necessary. The patient has pain.',
    'According to the claims administrator, the corset is not medically necessary. The patient has pain.',
    'The corset was found not medically necessary by utilization review. The patient has pain.',
    'The decision of utilization review was that medical necessity had not been established. The patient has pain.',
    'Dr. Roe argues that the corset is medically necessary. The patient has pain.',
    'The patient was seen. Medical necessity is established when red flags are found. The patient has pain.',
    'The patient was seen. The rental is within what is medically necessary for some. The patient has pain.',
    'In the opinion of the claims examiner the corset was not medically necessary. The patient has pain.',
    'Her doctor has written that the corset is medically necessary. The patient has pain.',
    'The orthopedic surgeon is of the opinion that a corset is medically necessary. The patient has pain.',
    'It was denied as not medically necessary on 2/2/2017. The patient has pain.',
    'The question is raised when medical necessity criteria are met. The patient has pain.',
    'The reviewer does not share the view of the adjuster that the corset is not medically necessary. The patient has pain.',
  ])('nothing: %s', (text) => {
    expect(deciding(text)).toBe('none');
  });

  it('reads over a taper paragraph after the conclusion', () => {
    const text =
      'The request for Percocet 10/325 mg #90 is not medically necessary. The doctor and the worker are advised to ' +
      'consult the guideline ("Tapering opioids"), and if necessary other guidelines, about the most appropriate ' +
      'method for weaning.';
    expect(deciding(text)).toBe('not necessary');
  });

  it('takes a drug with its strength or its number for the one that was asked for', () => {
    const taper = 'Long use calls for small steps. A taper may take some weeks.';
    const recital = 'The guideline asks for a gain in function at each visit.';
    expect(deciding(`${recital} Percocet 5-325mg #75 is medically necessary. ${taper}`)).toBe('necessary');
    expect(deciding(`${recital} Percocet is medically necessary in few conditions. ${taper}`)).toBe('none');
  });

  it('takes the recital after a conclusion for no second one', () => {
    const text =
      'The request for a scan is not medically necessary. According to ACOEM, imaging is recommended where red flags ' +
      'are present. Imaging is appropriate when surgery is considered.';
    expect(conclusionsOf(proseOf(text))).toHaveLength(1);
    expect(deciding(text)).toBe('not necessary');
  });

  it('tells a premise from the decision that rests on it', () => {
    const text =
      'As the requested surgery is not medically necessary per the records, the requested sling is not medically necessary.';
    const found = conclusionsOf(proseOf(text));
    expect(found.map((one) => one.role)).toEqual(['premise', 'decision']);
    expect(found.map((one) => textOf(text, one.subject!))).toEqual([
      'the requested surgery',
      'the requested sling',
    ]);
    expect(found.map((one) => textOf(text, one.words))).toEqual([
      'is not medically necessary',
      'is not medically necessary',
    ]);
  });

  it.each([
    [
      'Therefore, the request for Soma 350 mg, #60 is not medically necessary.',
      'the request for Soma 350 mg, #60',
    ],
    ['As such, the medical necessity of Soma 350 mg, #60 cannot be established.', 'Soma 350 mg, #60'],
    [
      'Given the above, an MR arthrogram of the left hip is medically necessary.',
      'an MR arthrogram of the left hip',
    ],
    [
      'The records are thin; therefore, six visits of therapy are not medically necessary.',
      'six visits of therapy',
    ],
    [
      'Until conservative care, which helps, is complete, this request for a knee MRI is not medically necessary.',
      'this request for a knee MRI',
    ],
    ['No, the request for a corset was not medically necessary.', 'the request for a corset'],
    ['The corset is supported by guidelines and is medically necessary.', 'The corset'],
    ['The records do not show that a corset is medically necessary.', 'a corset'],
    ['No medical necessity has been shown for a corset.', 'a corset'],
    ['Pain is gone. I do not recommend certification of a corset at home.', 'a corset at home'],
    ['Pain is gone. The denial of a corset is therefore upheld.', 'a corset'],
    [
      'Therefore, the request for facet blocks L2-3. L3-4 is denied.',
      'the request for facet blocks L2-3. L3-4',
    ],
  ])('knows what is decided: %s', (text, subject) => {
    expect(textOf(text, decidingConclusion(proseOf(text))!.subject!)).toBe(subject);
  });

  it('marks an answer that comes first', () => {
    const text =
      'No, the request for a corset was not medically necessary. ACOEM recommends activity. Therefore, the request was not medically necessary.';
    expect(conclusionsOf(proseOf(text)).map((one) => one.answerFirst)).toEqual([true, false]);
  });
});
