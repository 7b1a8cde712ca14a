import { describe, expect, it } from 'vitest';
import { readAs } from './readAs';

/** How far a denial reaches in the long sentences of reasons: over all that its frame governs, and no farther. */
describe('the whole frame of a denial', () => {
  it.each([
    // A time and a participle between the frame and its theme.
    [
      'There was no discussion recorded recent to the request detailing findings consistent with radiculopathy.',
      'radiculopathy',
      'denied',
    ],
    [
      'There was a discussion recorded before the request detailing radiculopathy.',
      'radiculopathy',
      'affirmed',
    ],
    ['No note written before the visit outlines any weakness.', 'weakness', 'denied'],
    ['There is no report illustrating a meniscal tear.', 'meniscal tear', 'denied'],
    // A second object behind a detail of the first.
    [
      'There is no record of the number of visits or any functional improvement.',
      'functional improvement',
      'denied',
    ],
    [
      'The notes lack documentation of the dose used to date or evidence of pain relief.',
      'pain relief',
      'denied',
    ],
    ['There is no record of the duration of the numbness.', 'numbness', 'affirmed'],
    // A second clause of one frame.
    ['There was no mention of her having a hernia or that she was obese.', 'obese', 'denied'],
    ['There was no mention of her having a hernia, but she was obese.', 'obese', 'affirmed'],
    ['It was not stated whether he was off work.', 'off work', 'denied'],
    ['It was stated that he was off work.', 'off work', 'affirmed'],
    // A degree of a second frame.
    [
      'There was no discussion or detailed examination findings suggesting neurologic deficits.',
      'neurologic deficits',
      'denied',
    ],
    // What a finding would be the reason for.
    ['There are no red flags that would warrant an MRI.', 'red flags', 'denied'],
    ['Red flags were found that warrant an MRI.', 'Red flags', 'affirmed'],
    // What "not the type of" leaves open is not there in full.
    ['There does not appear to be the type of pain relief that would justify it.', 'pain relief', 'denied'],
    ['The type of numbness was not described.', 'numbness', 'affirmed'],
    // What a function consists in is no fact of its own.
    [
      'There is no evidence of functional improvement to include activities of daily living and return to work.',
      'return to work',
      'nothing',
    ],
    ['He has made progress to include a return to work.', 'return to work', 'affirmed'],
    // Arguments against a thing.
    ['The unchanged limits argue against functional improvement.', 'functional improvement', 'denied'],
    ['The larger limits argue for functional improvement.', 'functional improvement', 'affirmed'],
    ['A normal gait speaks against radiculopathy.', 'radiculopathy', 'denied'],
    // Tests that could not be made have no value.
    ['The impingement sign was difficult to assess.', 'impingement sign', 'denied'],
    ['The impingement sign was easy to elicit.', 'impingement sign', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('where a denial ends', () => {
  it.each([
    [
      'Care so far: physical therapy (number of visits not found) and naproxen.',
      'physical therapy',
      'affirmed',
    ],
    [
      'Care so far: physical therapy (number of visits not found) and naproxen.',
      'number of visits',
      'denied',
    ],
    ['The exercises have not relieved the numbness.', 'numbness', 'affirmed'],
    ['He does not itch or wheeze.', 'wheeze', 'denied'],
    ['Gabapentin failed to improve the numbness.', 'numbness', 'affirmed'],
    ['Due to lack of motion and weakness an MRI was ordered.', 'MRI', 'affirmed'],
    ['Diagnoses: knee pain; pain, unspecified.', 'pain, unspecified', 'affirmed'],
    ['Pain: absent.', 'Pain', 'denied'],
    ['The request was previously denied due to gabapentin being used.', 'gabapentin', 'affirmed'],
    ['He denied using gabapentin.', 'gabapentin', 'denied'],
    ['The test tells nothing of the presence or absence of a meniscal tear.', 'meniscal tear', 'affirmed'],
    ['In the absence of a meniscal tear he was sent home.', 'meniscal tear', 'denied'],
    [
      'The terms not having been met, an epidural injection was ordered elsewhere.',
      'epidural injection',
      'affirmed',
    ],
    ['There is no mention that she is obese (BMI 24).', 'BMI 24', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('a value of none behind a verb', () => {
  it.each([
    ['Current medications were stated to be none.', 'medications', 'denied'],
    ['Prior surgery was none.', 'surgery', 'denied'],
    ['Current medications were none the less continued.', 'medications', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});
