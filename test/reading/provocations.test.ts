import { describe, expect, it } from 'vitest';
import { readAs } from './readAs';

/** What a test of provocation did, told by a verb; and what of the like tells nothing of it. */
describe('what a test provoked', () => {
  it.each([
    ["McMurray's test did not elicit pain or clicking.", 'McMurray', 'denied'],
    ["Spurling's maneuver did not reproduce arm symptoms.", 'Spurling', 'denied'],
    ["Spurling's maneuver reproduced the arm pain.", 'Spurling', 'affirmed'],
    ['Straight leg raising to 80 degrees brought on no leg symptoms.', 'Straight leg raising', 'denied'],
    ['Straight leg raising brought on leg pain at 40 degrees.', 'Straight leg raising', 'affirmed'],
    ['Straight leg raising was carried to 85 degrees without radiating pain.', 'Straight leg', 'denied'],
    ['The foraminal compression test brought on nothing.', 'foraminal compression', 'denied'],
    ["No tingling could be elicited with Phalen's.", 'Phalen', 'denied'],
    ["Tingling was brought on by Phalen's.", 'Phalen', 'affirmed'],
    ['Hawkins failed to provoke pain.', 'Hawkins', 'denied'],
    // Only something else: neither.
    ['Straight leg raising provoked only back pain.', 'Straight leg raising', 'nothing'],
    // The calf that is squeezed moves the foot where nothing is torn.
    ['The Thompson test produced no movement of the foot.', 'Thompson', 'nothing'],
    // That a test brought nothing on says not that it is never felt.
    ["Phalen's brought on no tingling.", 'tingling', 'nothing'],
    ['He has no tingling.', 'tingling', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('a value told as a predicate', () => {
  it.each([
    ['Romberg was steady.', 'Romberg', 'denied'],
    ['The upper limb reflexes were even.', 'reflexes', 'denied'],
    ['Range of motion was not even tested.', 'Range of motion', 'denied'],
    ['Light touch was the same on both sides.', 'Light touch', 'denied'],
    ['The two hands were of the same temperature and color.', 'temperature and color', 'denied'],
    ['Range of motion is half of normal.', 'Range of motion', 'affirmed'],
    ['Grip strength was 60% of normal.', 'Grip strength', 'affirmed'],
    ['Range of motion is normal.', 'Range of motion', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});
