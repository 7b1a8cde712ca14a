import { describe, expect, it } from 'vitest';
import { readAs } from './readAs';

/** How far a denial reaches in the sentences of reasons: over questions, second nouns of record, further clauses, and no farther. */
describe('the scope of a denial', () => {
  it.each([
    // What a question asks for was not told: "what", "which", "whether", "if", "how many".
    ['It is unclear what conservative treatment has been tried.', 'conservative treatment', 'denied'],
    ['It is not clear what physical therapy she has completed.', 'physical therapy', 'denied'],
    ['There is a lack of documentation of what injections he has had.', 'injections', 'denied'],
    ['There is no documentation of which NSAIDs have been tried.', 'NSAIDs', 'denied'],
    [
      'The provider failed to document if the patient has completed physical therapy.',
      'physical therapy',
      'denied',
    ],
    ['The report does not state whether he has tried acupuncture.', 'acupuncture', 'denied'],
    ['It is not documented whether she has had an MRI.', 'MRI', 'denied'],
    ['It is not clear if the patient has had physical therapy.', 'physical therapy', 'denied'],
    ['It is unknown whether physical therapy was completed.', 'physical therapy', 'denied'],
    ['It was not noted if a brace has been tried.', 'brace', 'denied'],
    ['It is not stated how many visits were completed.', 'visits', 'denied'],
    ['The record is unclear about the injections.', 'injections', 'denied'],
    ['Further clarification is needed as to the number of visits completed.', 'number of visits', 'denied'],
    ['Further clarification is needed as to the course of acupuncture.', 'acupuncture', 'affirmed'],
    ['It is not clear what the rationale for the MRI is.', 'rationale', 'denied'],
    ['It is unclear what role surgery has.', 'surgery', 'affirmed'],
    ['It is unclear how acupuncture would help.', 'acupuncture', 'uncertain'],
    ['It is unclear why an MRI is needed.', 'MRI', 'affirmed'],
    // A list of details, each denied.
    [
      'The request failed to specify if the unit is for rental or purchase, the frequency, duration, and body part.',
      'frequency',
      'denied',
    ],
    [
      'The request failed to specify if the unit is for rental or purchase, the frequency, duration, and body part.',
      'body part',
      'denied',
    ],
    // A second noun of record under one denial.
    [
      'There is no documentation of radicular complaints or findings of radiculopathy.',
      'radiculopathy',
      'denied',
    ],
    ['There was no evidence of instability or clear indication of red flags.', 'red flags', 'denied'],
    ['No signs of infection or evidence of fracture were found.', 'fracture', 'denied'],
    [
      'There is no documentation of red flags, weakness, or indications of a possible labral tear.',
      'labral tear',
      'denied',
    ],
    [
      "There is no documentation of numbness or a positive Tinel's sign suggesting carpal tunnel syndrome.",
      'carpal tunnel syndrome',
      'denied',
    ],
    ['The test was negative for numbness and positive for weakness.', 'weakness', 'affirmed'],
    ['There is no spasm and there are findings of radiculopathy.', 'radiculopathy', 'affirmed'],
    // A frame of silence with words between.
    [
      'There was no discussion recorded recent to the request detailing findings consistent with a nerve problem.',
      'nerve problem',
      'denied',
    ],
    [
      'There was no discussion in the note describing findings suggestive of carpal tunnel syndrome.',
      'carpal tunnel syndrome',
      'denied',
    ],
    [
      'There is a note describing findings suggestive of carpal tunnel syndrome.',
      'carpal tunnel syndrome',
      'affirmed',
    ],
    // Further clauses of one "that".
    [
      'There was a lack of documentation that the patient had insomnia, has failed melatonin, or has practiced sleep hygiene.',
      'melatonin',
      'denied',
    ],
    [
      'There was a lack of documentation that the patient had insomnia, has failed melatonin, or has practiced sleep hygiene.',
      'sleep hygiene',
      'denied',
    ],
    ['There is no documentation that the patient had dyspepsia on exam or had an ulcer.', 'ulcer', 'denied'],
    ['There is no documentation the patient has spasms on examination or has tried heat.', 'heat', 'denied'],
    [
      'There is no indication that she has completed physical therapy or that she has had injections.',
      'injections',
      'denied',
    ],
    ['There is no evidence that he has spasm or is taking Flexeril.', 'Flexeril', 'denied'],
    ['There is no documentation that he has spasm, and he is taking Flexeril.', 'Flexeril', 'affirmed'],
    [
      'There is no documentation that he has spasm, but he has had physical therapy.',
      'physical therapy',
      'affirmed',
    ],
    // What a response consists of.
    [
      'There is no documentation of the response to Norco, including decreased pain and improved function.',
      'decreased pain',
      'denied',
    ],
    [
      'There is no documentation of the response to Norco including a decrease in pain and an increase in function.',
      'increase in function',
      'denied',
    ],
    // Where another begins.
    [
      'The patient had not experienced relief with acetaminophen, and the provider gave an initial prescription for naproxen.',
      'prescription',
      'affirmed',
    ],
    ['The patient is not obese and the provider notes diabetes.', 'diabetes', 'affirmed'],
    ['There was no relief and continued pain.', 'pain', 'affirmed'],
    ['There was no spasm and no ongoing numbness.', 'numbness', 'denied'],
    ['There is no spasm or ongoing numbness.', 'numbness', 'denied'],
    // What an injury or a condition is not.
    ['The injury is not an acute sprain.', 'sprain', 'denied'],
    ['The condition is not a full-thickness tear.', 'tear', 'denied'],
    ['This is not a case of complex regional pain syndrome.', 'complex regional pain syndrome', 'denied'],
    ['The patient was not utilizing opioids.', 'opioids', 'denied'],
    ['The patient is not utilizing a brace.', 'brace', 'denied'],
    // What a finding is wanted for is there all the same.
    [
      'There are no exceptional factors to support additional chiropractic treatment.',
      'chiropractic treatment',
      'affirmed',
    ],
    [
      'There are no findings to support an epidural steroid injection.',
      'epidural steroid injection',
      'affirmed',
    ],
    ['There is no evidence to support radiculopathy.', 'radiculopathy', 'denied'],
    ['There is no evidence supporting a prior trial of physical therapy.', 'physical therapy', 'denied'],
    [
      'There is no documentation to support that physical therapy was completed.',
      'physical therapy',
      'denied',
    ],
    // No question, and nothing asked for.
    ["Tinel's sign is absent, which is no surprise.", "Tinel's sign", 'denied'],
    ['What the unit did for him is not recorded.', 'unit', 'affirmed'],
    ['There is no documentation of pain scores before and after he takes tramadol.', 'tramadol', 'affirmed'],
    ['There is no mention of a pain contract or of urine drug testing.', 'urine drug testing', 'denied'],
    ['It is unclear what benefit he had from acupuncture.', 'acupuncture', 'affirmed'],
    [
      'There is no indication that the patient is being monitored with urine drug screens.',
      'urine drug screens',
      'denied',
    ],
    ['She walks with a cane.', 'cane', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});
