import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../server/src/clinical/statements';
import { readPassage } from '../../server/src/reading/passage';
import { flatten } from '../../server/src/text/flatText';

/** "sensory-loss present" and so on, for the concepts asked for. */
function said(text: string, ...ids: string[]) {
  return statementsOf(readPassage(flatten(text, 0, text.length)))
    .filter((one) => ids.length === 0 || ids.includes(one.concept.id))
    .map((one) => `${one.concept.id} ${one.assertion}`);
}

const topic = (text: string, id: string) =>
  statementsOf(readPassage(flatten(text, 0, text.length))).find((one) => one.concept.id === id)?.topic;

describe('what a summary says', () => {
  it.each([
    ['There was muscle spasm over the lumbar area.', 'muscle-spasm present'],
    ['There were no spasms in the neck.', 'muscle-spasm absent'],
    ['Muscle spasm was not present.', 'muscle-spasm absent'],
    ['No swelling, redness, spasm or warmth was found.', 'muscle-spasm absent'],
    ['There was no swelling, spasm over the neck, and tenderness of the back.', 'muscle-spasm present'],
    ['He denied numbness, headaches, and spasm.', 'muscle-spasm absent'],
    ['There was no change in the muscle spasm.', 'muscle-spasm present'],
    ['Examination was negative for muscle spasm.', 'muscle-spasm absent'],
    ['There was no stiffness; spasm was noted.', 'muscle-spasm present'],
    ['The patient has no fever but has muscle spasm.', 'muscle-spasm present'],
    ['The patient does not have muscle spasm.', 'muscle-spasm absent'],
    ['The examination did not reveal muscle spasm.', 'muscle-spasm absent'],
    ['Possible muscle spasm.', 'muscle-spasm uncertain'],
    ['There was tenderness without spasm.', 'muscle-spasm absent'],
  ])('spasm: %s', (text, expected) => {
    expect(said(text, 'muscle-spasm')).toEqual([expected]);
  });

  it.each([
    ['There was decreased sensation over the lateral foot.', 'sensory-loss present'],
    ['Sensation was intact in both legs.', 'sensory-loss absent'],
    ['Sensation was decreased at L5.', 'sensory-loss present'],
    ['Normal motor strength and intact sensation were found.', 'sensory-loss absent'],
    ['There were no deficits in sensation.', 'sensory-loss absent'],
    ['Diminished light touch was noted at C6.', 'sensory-loss present'],
  ])('sensation: %s', (text, expected) => {
    expect(said(text, 'sensory-loss')).toEqual([expected]);
  });

  it.each([
    ['Motor strength was 4/5 in the left leg.', 'motor-weakness present'],
    ['Strength was 5/5 throughout.', 'motor-weakness absent'],
    ['Motor testing demonstrated no focal deficits.', 'motor-weakness absent'],
    ['The patient had 5/5 muscle strength.', 'motor-weakness absent'],
    ['There was diminished motor strength rated 5-/5.', 'motor-weakness present'],
    ['Left foot muscle strength is 5 out of 5.', 'motor-weakness absent'],
    ['There was 4 of 5 strength of the grip.', 'motor-weakness present'],
  ])('strength: %s', (text, expected) => {
    expect(said(text, 'motor-weakness')).toContain(expected);
  });

  it.each([
    ['Straight leg raise was positive on the right at 60 degrees.', 'positive-straight-leg-raise present'],
    ['There was a negative straight leg raise bilaterally.', 'positive-straight-leg-raise absent'],
    ['A positive seated straight leg raise test was noted.', 'positive-straight-leg-raise present'],
  ])('tests: %s', (text, expected) => {
    expect(said(text, 'positive-straight-leg-raise')).toEqual([expected]);
  });

  it.each([
    ['Prior treatment included physical therapy and rest.', 'physical-therapy present'],
    ['The treatment plan included physical therapy.', 'physical-therapy planned'],
    ['The provider requested physical therapy.', 'physical-therapy planned'],
    ['Physical therapy was recommended.', 'physical-therapy planned'],
    ['The worker had not started physical therapy.', 'physical-therapy absent'],
    ['The worker completed 6 sessions of physical therapy.', 'physical-therapy present'],
    ['The patient would start physical therapy soon.', 'physical-therapy planned'],
  ])('treatment: %s', (text, expected) => {
    expect(said(text, 'physical-therapy')).toContain(expected);
  });

  it('takes a rating for a pain score on record', () => {
    expect(said('Pain was rated 7 out of 10.', 'pain-score')).toEqual(['pain-score present']);
    expect(said('Low back pain is 6-7/10 with medication.', 'pain-score')).toEqual(['pain-score present']);
  });

  it("tells utilization review's reasons from findings", () => {
    expect(topic('Utilization review denied it as there was no muscle spasm.', 'muscle-spasm')).toBe(
      'utilization review',
    );
    expect(
      topic('On 12/15/2016 the request was non-certified for lack of muscle spasm.', 'muscle-spasm'),
    ).toBe('utilization review');
    expect(topic('Examination revealed muscle spasm.', 'muscle-spasm')).toBe('examination');
    expect(topic('Diagnoses include muscle spasm.', 'muscle-spasm')).toBe('diagnosis');
    expect(topic('The worker denied muscle spasm.', 'muscle-spasm')).not.toBe('utilization review');
  });

  it('ties a finding to its body part, side and date', () => {
    const text = 'On 11/02/2016 there was tenderness of the left knee and swelling of the right ankle.';
    const [tender, swelling] = statementsOf(readPassage(flatten(text, 0, text.length))).filter(
      (one) => one.concept.kind === 'sign',
    );
    expect(tender!.bodyPart).toMatchObject({ part: 'knee', side: 'left' });
    expect(swelling!.bodyPart).toMatchObject({ part: 'ankle', side: 'right' });
    expect(tender!.date).toMatchObject({ year: 2016, month: 11, day: 2 });
  });
});
