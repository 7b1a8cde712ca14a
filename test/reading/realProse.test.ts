import { describe, expect, it } from 'vitest';
import { explainProse } from '../../server/src/report/explain';
import { readAs, readAsConcept } from './readAs';

/** What is explained of the first statement on the words. */
function explained(text: string, words: string): string {
  const lines = explainProse(text).split('\n');
  const at = lines.findIndex((line) => line.includes(`"${words}"`) && /^\s+\w+: /.test(line));
  const end = lines.findIndex((line, i) => i > at && /^ {4}\w+: /.test(line));
  return lines.slice(at, end < 0 ? undefined : end).join('\n');
}

/**
 * Kinds of sentences that reviewers write and that were misread in letters read sentence by sentence; the sentences are our own. Each kind
 * stands with its near miss, that reads the other way.
 */
describe('prose as reviewers write it', () => {
  it.each([
    // What was not written down, and what the same person did besides.
    ['The note did not describe swelling and requested an MRI.', 'swelling', 'denied'],
    ['The note did not describe swelling and requested an MRI.', 'MRI', 'affirmed'],
    ['The surgeon failed to document a trial of bracing and ordered a CT scan.', 'CT scan', 'affirmed'],
    ['The podiatrist does not mention numbness and recommended an injection.', 'injection', 'affirmed'],
    ['The note did not describe swelling or mention an MRI.', 'MRI', 'denied'],
    ['The patient has not tried acupuncture and recommended exercises.', 'exercises', 'denied'],
    ['The note does not mention spasm and documents a mild effusion.', 'effusion', 'affirmed'],
    ['The note does not mention spasm and the effusion.', 'effusion', 'denied'],
    // What is not on record goes on behind "or that", with a "that" before it or without.
    [
      'There is no documentation indicating the worker had bleeding or that she was taking warfarin.',
      'warfarin',
      'denied',
    ],
    ['There is no record he had bleeding or that she was taking warfarin.', 'warfarin', 'denied'],
    [
      'There is no documentation indicating the worker had an ulcer and he takes warfarin.',
      'warfarin',
      'affirmed',
    ],
    // Where the comma before the main clause was left out.
    ['Given the lack of instability and cited guidelines the brace is not supported.', 'brace', 'affirmed'],
    [
      'Due to the absence of spasm and the other records the muscle relaxant was denied.',
      'relaxant',
      'affirmed',
    ],
    ['There is no evidence of weakness, and cited guidelines ask for an MRI.', 'weakness', 'denied'],
    // "Without" ends where what stands before it goes on.
    ['He had a CT of the head without contrast and for the neck an MRI.', 'MRI', 'affirmed'],
    ['He has wrist pain without numbness and for this takes naproxen.', 'naproxen', 'affirmed'],
    ['He has wrist pain without numbness and tingling.', 'tingling', 'denied'],
    // What somebody is not held to have done.
    ['The worker cannot be considered as having failed bracing.', 'bracing', 'denied'],
    ['She cannot be said to have tried acupuncture.', 'acupuncture', 'denied'],
    ['He is not believed to have completed physical therapy.', 'physical therapy', 'denied'],
    [
      'It was denied due to the patient not being documented to have failed a trial of splinting.',
      'splinting',
      'denied',
    ],
    ['It was denied due to weakness not being documented.', 'weakness', 'denied'],
    ['The worker is considered as having failed bracing.', 'bracing', 'affirmed'],
    // What is foretold is no fact.
    ['Delaying the arthroscopy would not be beneficial to her.', 'beneficial', 'uncertain'],
    ['Further rest will not be of benefit.', 'benefit', 'affirmed'],
    // Two adjectives of one thing.
    [
      'There is a lack of documentation of failing alternative, first line medications.',
      'first line medications',
      'denied',
    ],
    ['There is an absence of recent, supervised physical therapy.', 'physical therapy', 'denied'],
    ['In the absence of recent notes, physical therapy is asked for.', 'physical therapy', 'affirmed'],
    // A sign that by its name alone would be there.
    ['There was a negative impingement sign.', 'impingement sign', 'denied'],
    ['There was a positive impingement sign.', 'impingement sign', 'affirmed'],
    ['There were negative nerve tension signs.', 'nerve tension signs', 'denied'],
    ['Nerve tension signs were found on the left.', 'Nerve tension signs', 'affirmed'],
    // A side inside a name.
    ['He has a frozen left shoulder.', 'frozen left shoulder', 'affirmed'],
    ['There is no torn right meniscus.', 'torn right meniscus', 'denied'],
    // What is not planned, and what was not done.
    ['Hand surgery is not being considered at this time.', 'Hand surgery', 'denied'],
    ['The worker was not scheduled for an arthroscopy.', 'arthroscopy', 'denied'],
    ['An arthroscopy is scheduled.', 'arthroscopy', 'affirmed'],
    // What a thing persists in spite of.
    ['Despite a lack of therapy, she improved.', 'improved', 'affirmed'],
    ['Despite a lack of therapy, she improved.', 'therapy', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });

  it.each([
    // Values and words of the field.
    ['There was satisfactory range of motion of the digits.', 'range of motion', 'denied'],
    ['Right elbow movements are restricted.', 'movements', 'affirmed'],
    ['Flexion of the lumbar spine was 30°.', 'Flexion', 'affirmed'],
    ['The neck had 20° of extension.', '20° of extension', 'affirmed'],
    ['The neck had 60° of extension.', '60° of extension', 'nothing'],
    ['The pain is 6 on a scale of 0 to 10.', '6 on a scale', 'affirmed'],
    ['He rates it 4 on a 10-point scale.', '4 on a 10', 'affirmed'],
    ['The worker was not tolerating sitting.', 'not tolerating sitting', 'affirmed'],
    ['The worker was tolerating sitting.', 'sitting', 'nothing'],
    ['She feels helpless and lonely.', 'lonely', 'affirmed'],
    ['He had a colon resection in May.', 'colon resection', 'affirmed'],
  ] as const)('by its concepts, in "%s", "%s" is %s', (text, target, as) => {
    expect(readAsConcept(text, target)).toBe(as);
  });

  it.each([
    ['The swelling persists despite therapy.', 'therapy', 'completed'],
    ['He has numbness despite splinting and naproxen.', 'naproxen', 'completed'],
    ['Naproxen, which the reviewer failed to mention, was stopped in May.', 'Naproxen', 'stopped'],
    ['Naproxen, which failed, was stopped in May.', 'Naproxen', 'failed'],
    ['A nerve block was given in May, which the reviewer failed to mention.', 'nerve block', 'completed'],
    ['He had naproxen in May, which the reviewer failed to note.', 'naproxen', 'completed'],
    ['He had naproxen in May, which failed.', 'naproxen', 'failed'],
    ['Despite the request for surgery, he works.', 'surgery', 'requested'],
    ['Surgery is not planned.', 'Surgery', 'planned'],
    [
      'Traction, 8 visits at 2 a week for 4 weeks to the neck, was the original request.',
      'Traction',
      'requested',
    ],
    [
      'Aquatic therapy 2 times a week for 4 weeks for the left knee was authorized by the administrator.',
      'Aquatic therapy',
      'authorized',
    ],
    ['She was given naproxen, however she states it is not effective.', 'naproxen', 'failed'],
    ['She was given naproxen, however she states the brace is not effective.', 'naproxen', 'completed'],
  ] as const)('in "%s" the %s is told as %s', (text, care, status) => {
    expect(explained(text, care)).toContain(`status: ${status}`);
  });

  it.each([
    ['The splint is for the fracture of the radial head.', 'fracture', 'elbow'],
    ['There is tenderness over the fibular head.', 'tenderness', 'knee'],
    ['There is tenderness over the second metatarsal head.', 'tenderness', 'foot'],
    ['The fracture of the femoral neck has healed.', 'fracture', 'hip'],
    ['She has pain in the neck.', 'pain', 'cervical'],
    ['The neck and trapezius are tender. Active motion was restricted.', 'Active motion', 'cervical'],
    ['The trapezius and neck are tender. Active motion was restricted.', 'Active motion', 'cervical'],
    [
      'The diagnoses are strain of the left elbow and sprain of ligaments of other parts of the neck.',
      'sprain',
      'cervical',
    ],
  ] as const)('in "%s" the %s is of the %s', (text, finding, part) => {
    expect(explained(text, finding)).toContain(part);
  });
});
