import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import type { Statement } from '../../server/src/reading/targets/statement';
import { flatten } from '../../server/src/text/flatText';

function read(text: string): readonly Statement[] {
  return statementsIn(readPassage(flatten(text, 0, text.length)));
}

function said(text: string): readonly string[] {
  return read(text).map(({ concept, assertion }) => `${assertion} ${concept.id}`);
}

/** What a summary's sentence says, and what it must not be read as. */
describe('a fact of a case summary', () => {
  it.each([
    ['She was noted to not be using a brace.', 'denied bracing'],
    ['He reported not feeling any relief.', 'denied relief'],
    ['She is using a brace and not a cane.', 'affirmed bracing'],
    ['Medications do relieve his pain for a time.', 'affirmed pain-relief'],
    ['Ibuprofen relieves the pain.', 'affirmed pain-relief'],
    ['There was restricted extension of the hip.', 'affirmed reduced-range-of-motion'],
    ['There was no restricted extension of the hip.', 'denied reduced-range-of-motion'],
    ['Rotation of the neck is full and lumbar bending is reduced.', 'affirmed reduced-range-of-motion'],
    [
      'There is decreased neck, low back and right shoulder range of motion.',
      'affirmed reduced-range-of-motion',
    ],
    ['There is normal neck and right shoulder range of motion.', 'normal reduced-range-of-motion'],
    ['She has difficulty performing her activities of daily living.', 'affirmed adl-difficulty'],
    ['His activities of daily living were discussed.', 'affirmed activities-of-daily-living'],
    ['The patient continued to work with restrictions.', 'affirmed at-work'],
    ['The rotator cuff is torn.', 'affirmed rotator-cuff-tear'],
    ['He had an exacerbation of back pain.', 'affirmed flare-up'],
    ['The neck has full, pain-free range of motion.', 'denied pain'],
    ['The oswestry score went from 60 to 20.', 'affirmed functional-improvement'],
  ])('"%s" says: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    ['There is insufficient documentation of weakness.', 'affirmed motor-weakness'],
    ['The pain is 9 on a scale from 0 to 10.', 'affirmed no-improvement'],
    ['Her pain is exacerbated by lifting.', 'affirmed flare-up'],
    ['There was rotator cuff weakness.', 'affirmed rotator-cuff-tear'],
    ['Tenderness was found along the carpal tunnels.', 'affirmed carpal-tunnel-syndrome'],
    ['Pain comes with gripping and fine finger manipulation.', 'affirmed chiropractic'],
    ['The echocardiogram showed normal ventricular function.', 'affirmed functional-status'],
    ['The pain is worse with activities.', 'affirmed activities-of-daily-living'],
    ['X-rays of the hip were unremarkable.', 'denied physical-findings'],
    ['He will need surgery if not better.', 'denied improvement'],
    ['The neck has full, pain-free range of motion.', 'affirmed pain'],
    [
      "Negative Speed's test, joint tenderness with forward flexion of 110 degrees.",
      'normal reduced-range-of-motion',
    ],
    ['She has ongoing pain with gripping.', 'affirmed no-improvement'],
  ])('"%s" does not say: %s', (text, wrong) => {
    expect(said(text)).not.toContain(wrong);
  });

  it('is of the place that its name says, whatever is named beside', () => {
    const place = (text: string, concept: string) =>
      read(text).find(({ concept: { id } }) => id === concept)?.place?.part;
    const text = 'Diagnoses are cervicalgia, sciatica, and right knee pain.';
    expect(place(text, 'neck-pain')).toBe('cervical');
    expect(place(text, 'sciatica')).toBe('lumbar');
    expect(place(text, 'pain')).toBe('knee');
  });
});

describe('the places of a fact', () => {
  const places = (text: string, concept: string): readonly string[] => {
    const found = read(text).find(({ concept: { id } }) => id === concept);
    if (found?.place === undefined) return [];
    return [found.place, ...found.alsoAt].map(({ part, side }) =>
      side === undefined ? part : `${side} ${part}`,
    );
  };

  it.each([
    [
      'There was tenderness over the neck, left shoulder and left wrist.',
      'tenderness',
      ['cervical', 'left shoulder', 'left wrist'],
    ],
    ['He complained of neck, mid back and right knee pain.', 'pain', ['right knee', 'thoracic', 'cervical']],
    [
      'The exam revealed no swelling of the right hip, ankle or foot.',
      'swelling',
      ['right hip', 'right ankle', 'right foot'],
    ],
  ])('are all that a list joins: %s', (text, concept, expected) => {
    expect(places(text, concept)).toEqual(expected);
  });

  it.each([
    ['There was tenderness of the neck and right shoulder pain.', 'tenderness', ['cervical']],
    ['There was tenderness of the neck and right shoulder pain.', 'pain', ['right shoulder']],
    [
      'No limited motion of the back, right shoulder flexion is 90 degrees.',
      'reduced-range-of-motion',
      ['back'],
    ],
    ['Tenderness of the hip with swelling of the knee.', 'tenderness', ['hip']],
  ])('are not those of another fact: %s', (text, concept, expected) => {
    expect(places(text, concept)).toEqual(expected);
  });
});

describe('who tells a fact, and of which day', () => {
  it('is the review, of each further reason that it gave', () => {
    const told = read(
      'The request was denied on 3/1/2016 for a lack of therapy. Furthermore, there was no examination of the knee. He has spasm of the back.',
    );
    expect(told.find(({ concept: { id } }) => id === 'physical-examination')?.source).toBe(
      'utilization review',
    );
    expect(told.find(({ concept: { id } }) => id === 'muscle-spasm')?.source).toBe('author');
  });

  it('is the author, where no review gave a reason before', () => {
    const told = read('He was seen on 3/1/2016. Furthermore, there was no examination of the knee.');
    expect(told.find(({ concept: { id } }) => id === 'physical-examination')?.source).toBe('author');
  });

  it.each([
    ['He was seen on 3/1/2016. He is off work until 4/1/2016. The exam showed spasm.', 'visit'],
    ['He was seen on 3/1/2016. An MRI on 2/1/2016 showed a tear. The exam showed spasm.', 'visit'],
    ['An MRI on 2/1/2016 showed spasm.', 'study'],
  ])('is of the day of the visit: %s', (text, role) => {
    expect(read(text).find(({ concept: { id } }) => id === 'muscle-spasm')?.date?.role).toBe(role);
  });
});
