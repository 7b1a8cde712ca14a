import { describe, expect, it } from 'vitest';
import { formD } from '../formD';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'summary-self-conflict';
const on = { [rule]: 'information' } as const;

const foundIn = (summary: string): readonly string[] => {
  const text = formD({ summary: `The baker fell on 2/1/2015. ${summary}` });
  return findingsOf(text, on)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);
};

describe('summary-self-conflict', () => {
  it('finds one movement with two values, and shows the other', () => {
    const [finding] = expectFindings(
      formD({
        summary: `Of the neck, flexion 25 degrees, flexion 28 degrees.
                                 ^^^^^^^^^^^^^^^^^^ summary-self-conflict`,
      }),
      [rule],
      on,
    );
    expect(finding!.message).toContain('"flexion 25 degrees"');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    [
      'Extension at 10 degrees, extension at 20 degrees and full rotation.',
      'information extension at 20 degrees',
    ],
    ['There was painful adduction of 30 degrees without pain.', 'information painful'],
    ['Flexion of the left wrist was 40 degrees, flexion 55 degrees.', 'information flexion 55 degrees'],
    ['He has pain in the shoulders with radiation to the shoulders and hips.', 'information shoulders'],
    ['Neck pain radiating into the neck was told.', 'information neck'],
    [
      'The straight leg raise of the left leg was positive. The straight leg raise of the left leg was negative.',
      'information straight leg raise of the left leg was negative',
    ],
    [
      'Examination showed spasm of the lumbar spine. There was no spasm of the lumbar spine.',
      'information no spasm',
    ],
    [
      "Tinel's sign was positive at the right wrist. Tinel's sign was negative at the right wrist.",
      'information',
    ],
    [
      'There was swelling of the right knee. Sensation was intact. There was no swelling of the right knee.',
      'information no swelling',
    ],
    [
      'On 3/2/2015 she had a left knee arthroscopy. The right knee arthroscopy of 3/2/2015 was without complication.',
      'information knee',
    ],
  ])('finds: %s', (summary, found) => {
    const [first, ...others] = foundIn(summary);
    expect(first).toContain(found.split(' ').slice(0, 2).join(' '));
    expect(others).toEqual([]);
  });

  it.each([
    [
      'He was given two steroid injections to the left heel in June 2015. No injection of any kind has been given to the left heel.',
      'No injection',
    ],
    [
      'She smokes a pack of cigarettes a day. Social history: she has never used tobacco in any form.',
      'never used tobacco',
    ],
    [
      'She has no history of diabetes. Blood sugar is controlled with metformin for her diabetes.',
      'no history of diabetes',
    ],
    [
      'On 3/2/2016 abduction of the right shoulder was limited to 90 degrees. Grip was strong. Abduction of the right shoulder was full at 180 degrees.',
      'Abduction of the right shoulder was full at 180 degrees',
    ],
    [
      'On 3/2/2016 pressure was 138/84 and weight was 188 pounds. Vital signs that day: weight 231 pounds.',
      'weight 231 pounds',
    ],
    [
      'On 3/2/2016 sensation was decreased over the left calf. Sensation to light touch was intact in both lower extremities.',
      'Sensation to light touch was intact',
    ],
  ])('finds, further apart: %s', (summary, words) => {
    expect(foundIn(summary)).toEqual([`information ${words}`]);
  });

  it.each([
    'On 3/2/2016 no injection had been given to the left knee. On 5/2/2016 an injection was given to the left knee.',
    'An injection was given to the left knee. No injection has been given to the right knee.',
    'She smoked in the past. She does not smoke now.',
    'Her mother has diabetes. She has no history of diabetes.',
    'On 3/2/2016 weight was 188 pounds. On 5/2/2016 weight was 201 pounds.',
    'On 3/2/2016 weight was 188 pounds. Before the injury her weight was 160 pounds.',
    'On 3/2/2016 abduction of the right shoulder was 90 degrees. Abduction of the left shoulder was 180 degrees.',
    'On 3/2/2016 abduction of the right shoulder was 90 degrees. Passive abduction of the right shoulder was 180 degrees.',
    'Supportive counseling was given. No trial of cognitive behavioral therapy has been documented.',
    'On 3/2/2016 sensation was decreased over the left calf. Sensation was otherwise intact in both lower extremities.',
  ])('leaves alone, further apart: %s', (summary) => {
    expect(foundIn(summary)).toEqual([]);
  });

  it.each([
    'Flexion 25 degrees, extension 28 degrees.',
    'Flexion was 25 degrees on the left, flexion was 28 degrees on the right.',
    'Flexion improved from 25 degrees to 28 degrees.',
    'Active flexion 25 degrees, passive flexion 28 degrees.',
    'Cervical flexion 25 degrees, lumbar flexion 28 degrees.',
    'Flexion 40, left lateral flexion 20, right lateral flexion 25 degrees.',
    'Flexion 40/60, extension 20/25. Flexion 5/5.',
    'Flexion 25 degrees in May; flexion 28 degrees in June.',
    'There was painful flexion, and extension without pain.',
    'Motion is painful but she sleeps without pain.',
    'Neck pain radiates to the left arm. Low back pain radiates to the legs.',
    'Neck pain radiates to the back of the neck area. The pain radiates to both sides.',
    'The straight leg raise of the left leg was positive. The straight leg raise of the right leg was negative.',
    'On 3/2/2015 there was swelling of the right knee. On 4/2/2015 there was no swelling of the right knee.',
    'There was swelling of the knee. There was no swelling of the ankle.',
    'Strength was 4/5 in the left leg. Strength was 5/5 in the left leg.',
    'She had swelling of the right knee. Utilization review denied the brace, as there was no swelling of the right knee.',
    'Hawkins test was positive at the right shoulder. Neer test was negative at the right shoulder.',
    'Tenderness of the lumbar spine was noted. There was no tenderness of the lumbar spine at L5.',
    'She had a left knee arthroscopy on 3/2/2015. She had a right knee arthroscopy on 4/2/2016.',
    'MRI of the left knee was done on 3/2/2015. MRI of the right knee of 3/2/2015 showed a tear.',
  ])('leaves alone: %s', (summary) => {
    expect(foundIn(summary)).toEqual([]);
  });
});
