import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';

/** What a sentence does that stands behind one of the patient. */
function kindOf(sentence: string): string {
  const text = `The patient takes Soma. ${sentence}`;
  return readPassage(flatten(text, 0, text.length)).sentences[1]!.kind;
}

describe('a sentence that holds in general', () => {
  it.each([
    'Muscle relaxants show no benefit beyond NSAIDs in pain and overall improvement.',
    'NSAIDs come with many risks, including kidney failure and bleeding.',
    'Opioids have no advantage over acetaminophen in back pain.',
    'Baclofen is a muscle relaxant.',
    'Traction (a pull that asks for no effort by the patient) is not advised for back pain in most cases.',
    'Bed rest is not helpful in most circumstances; see the chapters of these guidelines.',
    'Gabapentin is an anticonvulsant used for neuropathic pain.',
    'Manipulation is manual therapy that moves a joint past its usual range.',
    'The goal of manual medicine is a gain in function and a return to work.',
    'The intended effect of the injection is a reduction in inflammation.',
    'An MRI of the lumbar spine is useful to identify nerve compression.',
    'Imaging without a reason can lead to false positive findings.',
    'Unequivocal findings of nerve compromise are sufficient evidence for imaging if symptoms persist.',
    'When the neurologic examination is less clear, further evidence of nerve dysfunction can be obtained.',
    'If the tests point to nerve impairment, the practitioner can discuss imaging with a consultant.',
    'Objective findings on examination need to be present.',
    'Radiculopathy must be corroborated by imaging or electrodiagnostic testing.',
    'Functional improvement is defined as a gain in daily activities or fewer work restrictions.',
    'Homebound is defined as confined to the home.',
    'To be homebound means that the individual leaves home only with help.',
    'Additional treatment is based upon documented functional improvement.',
    'Continued use of anticonvulsants depends on improved outcomes against side effects.',
    'Long-term use may be appropriate if the patient is showing functional improvement and less pain.',
    'If there is no improvement, the medicines are tapered and discontinued.',
    'A key condition of continued opioids is documentation of functional improvement.',
    'Gadolinium, a kind of dye, is often used in cases of tumor or after prior surgery.',
    'Most knee problems improve quickly once red flags are ruled out.',
    'In some situations where the patient has had prior surgery on the back, MRI may also be considered.',
    'Home health care is the provision of medical services to the ill person at home.',
    'Medical necessity of home care is judged case by case.',
    'Psychological treatment has been found to have a positive effect on pain and return to work.',
    'Efficacy diminishes over time and dependence may follow.',
    'Failure of conservative treatment is a requirement for surgery.',
    'Electrodiagnostic testing requires neurologic findings.',
    'Surgery is reserved for patients with instability.',
    'Side effects of tramadol include nausea and dizziness.',
  ])('is no word on the patient: %s', (sentence) => {
    expect(kindOf(sentence)).toBe('recital');
  });
});

describe('a sentence of one person', () => {
  it.each([
    'Muscle spasm is present.',
    'Muscle strength is 5/5.',
    'Range of motion is limited.',
    'There is limited range of motion.',
    'Sensation is decreased in the thumb.',
    'MRI shows a disc herniation.',
    'The diagnosis is lumbar strain.',
    'Diagnoses are lumbar strain and sciatica.',
    'Current medications are Norco and Soma.',
    'Treatment has been Norco since March.',
    'Treatments have included physical therapy and rest.',
    "Spurling's test is negative.",
    'Pain is 8/10 without medications.',
    'Low back pain radiates to the left leg.',
    'Gabapentin helps with the leg pain.',
    'Norco provides no relief.',
    'No spasm is noted.',
    'Injections have failed.',
    'Conservative treatment has failed.',
    'Physical therapy gave no relief.',
    'Naproxen is taken twice a day.',
    'Initially the knee was swollen.',
    'The injury is acute.',
    'Surgery is planned.',
    'An MRI is requested.',
    'Tenderness over the facets and a positive straight leg raise are documented.',
    'The knee is unstable.',
    'Symptoms persist despite therapy.',
    'Medications include Norco.',
    'Subjective complaints include neck pain.',
    'Assistance with bathing is required.',
    'Gait requires a cane.',
    'Norco is helpful.',
    'Gabapentin is used at night.',
    'No hypothyroidism is known.',
    'Surgery is required.',
  ])('is of the case: %s', (sentence) => {
    expect(kindOf(sentence)).toBe('case');
  });
});
