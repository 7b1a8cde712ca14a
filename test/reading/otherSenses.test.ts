import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { flatten } from '../../server/src/text/flatText';
import { OTHER_SENSES } from '../../server/src/vocabulary/sentences/otherSenses';

/** The concepts that are read in a sentence, with how far care has come. */
function conceptsIn(text: string): readonly string[] {
  const passage = readPassage(flatten(text, 0, text.length));
  return statementsIn(passage).map(({ concept, status }) =>
    status === undefined ? concept.id : `${concept.id} ${status}`,
  );
}

describe('names that mean something else', () => {
  it.each([
    ['She is well versed in a home exercise program.', 'benzodiazepine', 'She was given Versed in the room.'],
    [
      'He had a short course of therapy with naproxen.',
      'physical-therapy',
      'He had a full course of therapy.',
    ],
    ['The laboratory tests were a PT/PTT.', 'physical-therapy', 'He had PT of the knee.'],
    ['He wears a fracture boot.', 'fracture', 'He has a fracture of the foot.'],
    ['The pain treatment is recorded.', 'pain', 'The pain is recorded.'],
    ['Infrared stress thermography was done.', 'stress', 'He is under stress.'],
    ['He takes the extended release tablets.', 'surgery', 'He had a release of the trigger finger.'],
    ['The emergency response was quick.', 'improvement', 'The response to the brace was quick.'],
    ['Extraocular movements are limited.', 'reduced-range-of-motion', 'Neck movements are limited.'],
    ['There was pain with shoulder depression.', 'depression', 'There was pain with depression.'],
    ['He rests on his cane.', 'activity-modification', 'He rests in bed every day.'],
  ])('%s: no %s', (text, concept, meant) => {
    const has = (sentence: string) => conceptsIn(sentence).some((one) => one.split(' ')[0] === concept);
    expect(has(text)).toBe(false);
    expect(has(meant)).toBe(true);
  });

  it('each have a case', () => {
    expect(OTHER_SENSES).toHaveLength(11);
  });
});

describe('what eases a pain at the time is no gain', () => {
  it.each([
    ['The pain is worse with bending and better with rest.', ['pain']],
    ['The pain is relieved by lying down.', ['pain']],
  ])('%s', (text, concepts) => {
    expect(conceptsIn(text)).toEqual(concepts);
  });

  it.each(['The pain is better with naproxen.', 'The pain is relieved by the brace.'])(
    '%s: care did it',
    (text) => {
      expect(conceptsIn(text).some((one) => one === 'relief' || one === 'pain-relief')).toBe(true);
    },
  );
});

describe('a point of a list has come as far as the list', () => {
  it.each([
    ['The treatment plan included massage, ultrasound for 8 sessions, and traction.', 'ultrasound planned'],
    [
      'The request for authorization of 3/2/2016 included an MRI and physical therapy.',
      'physical-therapy requested',
    ],
    ['He has failed conservative care to include physical therapy and naproxen.', 'nsaid failed'],
    ['Treatment has included physical therapy and naproxen.', 'nsaid completed'],
    ['The plan included continuing naproxen.', 'nsaid ongoing'],
    ['Utilization review non-certified six physical therapy visits.', 'physical-therapy requested'],
    ['Utilization review certified six physical therapy visits.', 'physical-therapy authorized'],
  ])('%s', (text, told) => {
    expect(conceptsIn(text)).toContain(told);
  });
});

describe('what was found at the end of a list of what was not', () => {
  it.each([
    [
      'Shoulder: no deformity, tenderness of the left biceps, and restricted range of motion.',
      'tenderness',
      'affirmed',
    ],
    [
      'Shoulder: no deformity, tenderness of the left biceps, or restricted range of motion.',
      'tenderness',
      'denied',
    ],
    ['There was limited left knee range of motion.', 'reduced-range-of-motion', 'affirmed'],
    [
      'Tinel was positive at the wrist while knee range of motion was full.',
      'reduced-range-of-motion',
      'normal',
    ],
    ['Range of motion is at 60 percent of the goal.', 'reduced-range-of-motion', undefined],
    ['Biceps strength was 4 over 5.', 'motor-weakness', 'affirmed'],
    ['Biceps strength was 5 over 5.', 'motor-weakness', 'normal'],
  ])('%s: %s is %s', (text, concept, assertion) => {
    const passage = readPassage(flatten(text, 0, text.length));
    expect(statementsIn(passage).find((one) => one.concept.id === concept)?.assertion).toBe(assertion);
  });
});
