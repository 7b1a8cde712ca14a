import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { headed } from './headed';

const end = 'The request is not medically necessary.';
const found = (letter: Parameters<typeof headed>[0]) => foundWords(headed(letter), 'patient-conflict');
const man = 'The injured worker is a 61 year old male who slipped.';
const woman = 'The injured worker is a 44 year old woman who fell.';

describe('a pronoun before what patients have, though doctors do something like it', () => {
  it.each([
    [man, 'The claimant is a 61 year old man. Her diagnoses include contusion of the knee.', 'Her'],
    [woman, 'The patient is a 44 year old woman. His diagnoses are a sprain and a strain.', 'His'],
    [woman, 'The injured worker has pain. His diagnosis is a sprain.', 'His'],
    [man, 'The patient limps. Her treatment has been a splint.', 'Her'],
    [man, 'The claimant reports pain. Her examination shows swelling.', 'Her'],
    [woman, 'This worker has a scar. His documented complaints are of the thumb.', 'His'],
    [man, 'The patient reported stiffness. She requests a brace.', 'She'],
  ])('is the patient’s: %s %s', (summary, rationale, pronoun) => {
    expect(found({ summary, rationale: `${rationale} ${end}` })).toEqual([`warning: ${pronoun}`]);
  });

  it.each([
    [man, 'The patient limps. Her recommendation is surgery.'],
    [woman, 'The claimant limps. He recommended a brace.'],
    [woman, 'The claimant limps. He diagnosed a sprain.'],
    [man, 'The surgeon was seen. Her diagnosis is a tear.'],
    [man, 'The notes are brief. Her examination is brief too.'],
    [man, 'The patient saw the psychologist. Her report was filed.'],
  ])('is a doctor’s: %s %s', (summary, rationale) => {
    expect(found({ summary, rationale: `${rationale} ${end}` })).toEqual([]);
  });
});

describe('an age that is told as "aged"', () => {
  it('is compared', () => {
    expect(
      found({
        summary: 'The worker, a roofer aged 52, fell.',
        rationale: `This 38-year-old man limps. ${end}`,
      }),
    ).toEqual(['warning: 38-year-old']);
  });

  it.each(['The drug is kept for patients aged 65.', 'It is for women aged 65 or over.'])(
    'of others is not: %s',
    (rationale) => {
      expect(found({ summary: woman, rationale: `${rationale} ${end}` })).toEqual([]);
    },
  );
});
