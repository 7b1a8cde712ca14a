import { describe, expect, it } from 'vitest';
import {
  bodyPartsOf,
  partsAdjoin,
  partsOverlap,
  sidesAgree,
} from '../../server/src/reading/anatomy/bodyParts';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';

const parts = (text: string) =>
  bodyPartsOf(readPassage(flatten(text, 0, text.length))).map(
    ({ part, side, level, sideInherited }) =>
      `${side ? `${side}${sideInherited ? '*' : ''} ` : ''}${level ?? part}`,
  );

describe('body parts', () => {
  it.each([
    ['MRI of the right hip', ['right hip']],
    ['shoulder (left)', ['left shoulder']],
    ['the knee, left', ['left knee']],
    ['bilateral wrists', ['both wrist']],
    ['left and right knee', ['both knee']],
    ['the right wrist and hand', ['right wrist', 'right* hand']],
    ['the right shoulder, neck and back', ['right shoulder', 'cervical', 'back']],
    ['the neck on the left', ['left cervical']],
    ['injections at L4-5, L5-S1', ['L4-5', 'L5-S1']],
    ['C5-7 on the left', ['left C5-7']],
    ['the left lateral epicondyle', ['left elbow']],
    ['RUE pain', ['right upper-extremity']],
    ['right hand dominant worker', []],
    ['went back to work', []],
    ['once the films are in hand', []],
    ['on the other hand', []],
    ['she is on her feet all day', []],
    ['numbness in hand and swelling of her feet', ['hand', 'foot']],
    ['low back pain and leg pain', ['lumbar', 'lower-extremity']],
    ['5th finger of the left hand', ['finger', 'left hand']],
    ['the small finger', ['finger']],
    ['vitamin T4 and L', ['T4']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('knows which parts hold which', () => {
    expect(partsOverlap('hand', 'upper-extremity')).toBe(true);
    expect(partsOverlap('hand', 'finger')).toBe(true);
    expect(partsOverlap('lumbar', 'cervical')).toBe(false);
    expect(partsOverlap('back', 'lumbar')).toBe(true);
    expect(partsAdjoin('wrist', 'hand')).toBe(true);
    expect(partsAdjoin('lumbar', 'cervical')).toBe(false);
    expect(partsAdjoin('knee', 'shoulder')).toBe(false);
  });

  it('lets a missing side agree with any', () => {
    expect(sidesAgree('left', undefined)).toBe(true);
    expect(sidesAgree('left', 'both')).toBe(true);
    expect(sidesAgree('left', 'right')).toBe(false);
  });
});
