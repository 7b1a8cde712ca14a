import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

/** The words that are found, of one item. */
const wordsFound = (item: string, summary: string, rationale: string): readonly string[] =>
  found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0]!);

describe('summary-conflict: kinds of knowledge', () => {
  it.each<[string, string, string, string]>([
    // Care denied amid a guideline's text.
    [
      'Hearing aid',
      'An audiogram was made on 4/17/2015.',
      'Hearing aids are recommended for such loss, but an audiogram has not been provided.',
      'audiogram has not been provided',
    ],
    [
      'Lunesta',
      'Sleep hygiene was reviewed on 12/1/2014.',
      'There has been no attention to sleep hygiene, which should come first.',
      'no attention to sleep hygiene',
    ],
    // Those who treat.
    [
      'Lupus panel',
      'He was seen by Dr. Lee, a rheumatologist, on 9/2/2015.',
      'Rheumatology has not yet seen the patient.',
      'Rheumatology has not yet seen',
    ],
    [
      'Ankle brace',
      'She had 12 visits of physical therapy for the ankle.',
      'No therapist has ever treated this ankle.',
      'No therapist',
    ],
    // All that was named.
    [
      'Omeprazole',
      'He had a bleeding gastric ulcer in 2010.',
      'The MTUS names age over 65 and peptic ulcer as risks. None of these risk factors is documented.',
      'None of these risk factors is documented',
    ],
    // A class that the item itself is of.
    [
      'Fioricet',
      'Fioricet is taken twice daily for headache since 2013.',
      'The patient has never used a barbiturate.',
      'never used a barbiturate',
    ],
    [
      'Soma',
      'Soma has been used nightly for three years.',
      'The patient has not used this drug in the past.',
      'not used this drug',
    ],
    // What a drug brought about.
    [
      'Flurbiprofen cream',
      'The compounded cream caused blistering of the skin.',
      'The compounded cream has been tolerated.',
      'been tolerated',
    ],
    // Care in general, of which one kind after another is denied; drugs that are not taken.
    [
      'Elbow release',
      'No injection, bracing or therapy has been tried.',
      'The patient has failed conservative treatment for over 12 months.',
      'conservative treatment',
    ],
    [
      'Urine drug screen',
      'The patient is not taking any controlled substances.',
      'The patient is currently on chronic opioid therapy.',
      'chronic opioid therapy',
    ],
    // A kind of what was denied.
    [
      'Colace',
      'The patient denies constipation.',
      'The patient suffers from opioid-induced constipation.',
      'opioid-induced constipation',
    ],
    // Nerves pressed, in whatever words.
    [
      'Cervical injection',
      'MRI of the neck on 5/5/2014: protrusion with impingement on the exiting C6 root.',
      'The MRI did not reveal any nerve root contact.',
      'did not reveal any nerve root contact',
    ],
    [
      'Tramadol',
      'Average pain is 3/10 with tramadol and 8/10 without.',
      'The pain level has not changed with tramadol.',
      'pain level has not changed',
    ],
    [
      'Echocardiogram',
      'Blood pressure is 178/104.',
      'His blood pressure is well controlled.',
      'blood pressure is well controlled',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(wordsFound(item, summary, rationale)).toContain(words);
  });

  it.each<[string, string, string]>([
    // On a condition, or of anyone.
    [
      'Stimulator',
      'He had physical therapy.',
      'Stimulators are recommended when therapy has not been tried or has failed.',
    ],
    ['Acupuncture', 'He had acupuncture.', 'Acupuncture has not been shown to be effective for the neck.'],
    // What a drug is, not whether it is taken.
    ['Trazodone', 'He takes hydrocodone.', 'It is not a controlled substance, and he sleeps with it.'],
    // Of others, suspected, of another part, so many, so long.
    ['Ativan', 'His wife takes lorazepam for anxiety.', 'There is no documentation of anxiety.'],
    ['Traction', 'Glaucoma was suspected in 2012, ruled out by films.', 'The patient has no glaucoma.'],
    [
      'MRI of the wrist',
      'X-rays of the right hand were made on 5/4/2015.',
      'Plain films of the wrist have not been made.',
    ],
    [
      'Sacroiliac injection',
      'FABER was positive on the left.',
      'The exam does not document three positive provocation tests.',
    ],
    ['H-wave', 'H-wave was used in two visits.', 'There is no documentation of a one-month trial of H-wave.'],
    [
      'Esomeprazole',
      'Motrin upset his stomach.',
      'There is no documentation that first-line proton pump inhibitors have failed.',
    ],
    [
      'Gabapentin cream',
      'Gabapentin was started on 5/5/2015 and goes on with some benefit.',
      'There is no evidence that gabapentin has failed.',
    ],
    ['Rizatriptan', 'He has cervicogenic headaches.', 'Migraine has not been diagnosed.'],
    ['Podiatry', 'Foot pain denied.', 'No foot complaint is documented.'],
    [
      'Hip surgery',
      'X-ray: mild joint space narrowing.',
      'Advanced osteoarthritis has not been demonstrated.',
    ],
    // They agree.
    ['Colace', 'The patient denies constipation.', 'The patient has no opioid-induced constipation.'],
    [
      'Norco',
      'Norco is taken three times a day. Pain is 7/10.',
      'There are no pain scores with and without the drug.',
    ],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(wordsFound(item, summary, rationale)).toEqual([]);
  });
});
