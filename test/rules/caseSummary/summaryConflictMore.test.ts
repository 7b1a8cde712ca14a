import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: denials in more words', () => {
  it.each([
    // What is not there, said otherwise.
    [
      'He has xerostomia.',
      'Nothing in the file suggests that he has a dry mouth.',
      'Nothing in the file suggests that he has a dry mouth',
    ],
    [
      'Diagnoses include constipation.',
      'Nowhere is it recorded that he suffers from constipation.',
      'Nowhere is it recorded that he suffers from constipation',
    ],
    [
      'He reported no side effects other than constipation.',
      'The patient has no constipation.',
      'no constipation',
    ],
    ['He complains of itching of the scar.', 'The patient denies itching.', 'denies itching'],
    ['He complains of itching of the scar.', 'The scar of this man does not itch.', 'not itch'],
    [
      'The PHQ-9 of 3/2/2016 was 21.',
      'The provider did not furnish a depression inventory.',
      'did not furnish a depression inventory',
    ],
    [
      'A CURES report of 3/2/2016 was reviewed.',
      'The urine is in order and the prescription monitoring program was not consulted.',
      'prescription monitoring program was not consulted',
    ],
    [
      'Urine drug testing was performed on 3/2/2016.',
      'A urine drug screen is missing from the file.',
      'urine drug screen is missing',
    ],
    [
      'He attended acupuncture for six weeks.',
      'The patient has not trialed acupuncture.',
      'not trialed acupuncture',
    ],
    [
      'Compression garments have been worn since March.',
      'The patient has not worn compression garments.',
      'not worn compression garments',
    ],
    [
      'He has had chiropractic care.',
      'Chiropractic care is yet to be tried.',
      'Chiropractic care is yet to be tried',
    ],
    [
      'He has had chiropractic care.',
      'The patient has yet to undergo chiropractic care.',
      'has yet to undergo chiropractic care',
    ],
    [
      'He is treated with naproxen.',
      'The patient has not been given an anti-inflammatory.',
      'not been given an anti-inflammatory',
    ],
    [
      'He walks with a walker.',
      'The patient does not use an assistive device.',
      'not use an assistive device',
    ],
    [
      'Treatment included an epidural steroid injection in 2014.',
      'The patient has not had an epidural injection before.',
      'not had an epidural injection',
    ],
    [
      'He failed amitriptyline and gabapentin.',
      'Other antidepressants have not been tried.',
      'antidepressants have not been tried',
    ],
    ['A sleep study of 3/2/2016 found apnea.', 'No sleep study was submitted.', 'No sleep study'],
    ['He smokes half a pack a day.', 'The patient does not smoke.', 'does not smoke'],
    [
      'A pain agreement was signed on 3/2/2016.',
      'A pain contract is not on file.',
      'pain contract is not on file',
    ],
    ['He has physical therapy.', 'No physical therapy was rendered.', 'No physical therapy'],
    ['On 3/2/2016: tearful. BDI 31, BAI 28.', 'The records do not contain a BDI.', 'do not contain a BDI'],
    ['Diagnoses include obesity.', 'The worker has a normal weight and is not obese.', 'normal weight'],
    [
      'He is constipated.',
      'The patient reports no side effects such as constipation.',
      'no side effects such as constipation',
    ],
  ])('%s %s', (summary, rationale, words) => {
    expect(found({ summary, rationale }).map((one) => one.split(' / ')[0])).toEqual([words]);
  });

  it.each([
    [
      'On examination there was spasm of the lumbar muscles and the motion was restricted.',
      'No spasm of the back was described.',
      'No spasm',
    ],
    [
      'On examination the gait was antalgic.',
      'Gait is normal, and the patient has no cane.',
      'Gait is normal',
    ],
    [
      'On examination lumbar reflexes were symmetrical.',
      'Reflexes were asymmetric.',
      'Reflexes were asymmetric',
    ],
    [
      'On examination strength of the legs was 4/5.',
      'The neurological examination is normal.',
      'neurological examination is normal',
    ],
    [
      'The examination found a knee effusion.',
      'There was no documentation of swelling of the knee.',
      'no documentation of swelling',
    ],
    [
      'He complains of giving way of the knee.',
      'There is no documentation of giving way.',
      'no documentation of giving way',
    ],
    ['Grip strength of the hand was 4/5.', 'There is no grip strength measurement.', 'no grip strength'],
    ['Examination: tandem gait was unsteady.', 'Tandem gait was normal.', 'Tandem gait was normal'],
    [
      'Examination: Dix-Hallpike maneuver was positive on the left.',
      'The Dix-Hallpike was negative.',
      'Dix-Hallpike was negative',
    ],
  ])('%s %s', (summary, rationale, words) => {
    expect(found({ summary, rationale }).map((one) => one.split(' / ')[0])).toEqual([words]);
  });
});

describe('summary-conflict: what the summary rules out', () => {
  it.each([
    [
      'Vestibular therapy has not been started.',
      'The patient has already completed vestibular therapy.',
      'vestibular therapy / Vestibular therapy',
    ],
    [
      'He has not had any injection.',
      'The patient has had two steroid injections.',
      'steroid injections / injection',
    ],
    [
      'The worker denied any numbness of the arms.',
      'The patient reports numbness of the arms.',
      'numbness / numbness',
    ],
    [
      'There was no loss of consciousness.',
      'The patient lost consciousness for a minute.',
      'lost consciousness / loss of consciousness',
    ],
    [
      'He was returned to regular duty.',
      'The patient has been off work.',
      'off work / returned to regular duty',
    ],
    [
      'He was placed off of work, on total temporary disability.',
      'The patient is at full duty.',
      'full duty / off of work, total temporary disability',
    ],
    [
      'He is working with restrictions.',
      'The patient is totally temporarily disabled.',
      'totally temporarily disabled / working with restrictions',
    ],
    [
      'An MRI of the knee dated 3/2/2016 showed a meniscal tear.',
      'The MRI of the knee was unremarkable.',
      'MRI / meniscal tear',
    ],
  ])('%s %s', (summary, rationale, words) => {
    expect(found({ summary, rationale, item: 'Physical therapy, 6 visits, knee: Upheld' })).toEqual([words]);
  });

  it.each([
    // Both are told.
    ['He was placed off work, and on 3/2/2016 was returned to full duty.', 'The patient has been off work.'],
    ['He was working full duty when he was injured. He is on modified duty.', 'The patient is off work.'],
    [
      'An MRI of the knee dated 3/2/2016 showed a meniscal tear.',
      'The MRI of the shoulder was unremarkable.',
    ],
    [
      'An MRI of the knee dated 3/2/2016 showed a meniscal tear.',
      'The MRI of the knee was negative for a fracture.',
    ],
    [
      'He has not had any injection of the shoulder, and has had physical therapy.',
      'The patient has completed physical therapy.',
    ],
    ['He denied numbness of the legs.', 'The patient reports numbness of the fingers.'],
    ['He was off work.', 'The patient may return to full duty.'],
  ])('is content: %s %s', (summary, rationale) => {
    expect(found({ summary, rationale, item: 'Physical therapy, 6 visits, knee: Upheld' })).toEqual([]);
  });
});

describe('summary-conflict: histories, silence, and findings in general', () => {
  it.each([
    [
      'Other history included hypertension.',
      'There is no history of hypertension.',
      'no history of hypertension',
    ],
    [
      'On examination motion of the neck was restricted.',
      'The notes are silent on range of motion.',
      'are silent on range of motion',
    ],
    [
      'On examination there were no positive neurological findings.',
      'The exam revealed weakness of the leg.',
      'weakness',
    ],
    [
      'An x-ray of the knee dated 3/2/2016 showed no fracture.',
      'No radiographs of the knee are included.',
      'No radiographs',
    ],
    [
      'There was a concussion without loss of consciousness.',
      'There was a loss of consciousness in this man.',
      'loss of consciousness',
    ],
  ])('%s %s', (summary, rationale, words) => {
    expect(found({ summary, rationale }).map((one) => one.split(' / ')[0])).toEqual([words]);
  });

  it('takes "no positive findings" for none', () => {
    const summary = 'He has radicular pain. On examination there were no positive neurological findings.';
    expect(found({ summary, rationale: 'The neurological examination of the patient was normal.' })).toEqual(
      [],
    );
  });
});

describe('summary-conflict: what looks like a denial', () => {
  it.each([
    ['He is a former smoker who stopped in 2013.', 'The patient does not smoke.'],
    [
      'He rates the heel 8/10 without and 4/10 with ibuprofen.',
      'The heel of this man is rated 8/10 without medication.',
    ],
    ['Artificial tears did not help.', 'The glasses that he asks for are without prescription.'],
    [
      'On examination strength of the shoulder was 4+/5.',
      'Motion and strength of the patient were not yet full.',
    ],
    ['He complains of pain of the left arm with tingling in the thumb.', 'The right arm is strong.'],
    [
      'The urine drug screen of 3/2/2016 was consistent.',
      'There is no sign of misuse and the urine screen is in order.',
    ],
    ['He takes naproxen.', 'Naproxen has been used by the patient. Other NSAIDs have not been tried.'],
    [
      'Examination: Romberg was negative, tandem gait was unsteady.',
      'The tandem gait of the patient is unsteady.',
    ],
  ])('is content: %s %s', (summary, rationale) => {
    expect(found({ summary, rationale })).toEqual([]);
  });
});
