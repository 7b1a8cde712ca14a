import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['repeated-rationale'];
const reasons =
  'Studies wait until four weeks of care have failed. The driver was seen twice. No weakness, numbness or fever is recorded in either note.';

function twice(first: string, second: string, marked = true): string {
  const line = `Decision rationale: ${reasons} The request is not medically necessary.`;
  const mark = `${' '.repeat('Decision rationale: '.length)}${'^'.repeat(reasons.length)} repeated-rationale`;
  return disputing(`
${first}: Upheld
${line}

${second}: Upheld
${line}${marked ? `\n${mark}` : ''}`);
}

const ofCase =
  'In this case the driver was noted to have pain of the hip. The driver was noted to have had therapy before. However, the notes tell neither how many visits were had nor what was gained by them. The notes do not say why more care under a therapist is wanted by a driver who was taught exercises and does them at home each day.';

describe('reasons of the case under another recital', () => {
  const under = (second: string, reasons: string) =>
    foundWords(
      disputing(`
Physical therapy, 6 visits: Upheld
Decision rationale: The guidelines recommend up to ten visits of therapy, fading to exercises at home. ${ofCase} The request is not medically necessary.

${second}: Upheld
Decision rationale: ${reasons} The request is not medically necessary.`),
      rule[0]!,
    );

  it.each([
    ['Acupuncture, 6 visits', 'The guidelines recommend needles where tablets are reduced or not tolerated.'],
    [
      'Biofeedback, 4 sessions',
      'The guidelines recommend biofeedback only within a course of behavioral therapy.',
    ],
  ])('are found word for word: %s', (second, recital) => {
    const [finding] = under(second, `${recital} ${ofCase}`);
    expect(finding).toMatch(/^hint: In this case the driver/);
  });

  it('are other reasons where they are said of the item', () => {
    const other =
      'In this case the driver was noted to have pain of the hip. The driver was noted to have had no needles before. However, the tablets are tolerated and no dose was lowered since the injury in any of the notes.';
    expect(
      under('Acupuncture, 6 visits', `The guidelines recommend needles where tablets are reduced. ${other}`),
    ).toEqual([]);
  });
});

describe('repeated-rationale', () => {
  it.each([
    ['MRI of the neck', 'Acupuncture, 6 visits'],
    ['MRI of the neck', 'MRI of the knee'],
    ['Chiropractic evaluation, low back', 'Chiropractic treatment, low back'],
    ['Naproxen 500mg #60', 'Norco 10/325mg #60'],
  ])('finds the same reasons under %s and %s', (first, second) => {
    const [finding] = expectFindings(twice(first, second), rule);
    expect(finding!.severity).toBe('hint');
    expect(finding!.related).toHaveLength(1);
  });

  it('finds them where the item’s name and region were exchanged', () => {
    expectFindings(
      disputing(`
Physical therapy for the neck: Upheld
Decision rationale: Ten visits are allowed for the neck. The driver has had eight for the neck and reports no gain. The notes set no goal for neck therapy. Physical therapy for the neck is not medically necessary.

Physical therapy for the low back: Upheld
Decision rationale: Ten visits are allowed for the low back. The driver has had eight for the low back and reports no gain. The notes set no goal for low back therapy. Physical therapy for the low back is not medically necessary.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-rationale`),
      rule,
    );
  });

  it('finds them where the answer comes first', () => {
    const line = `Decision rationale: The request is not medically necessary. ${reasons} Therefore, the request is not medically necessary.`;
    const before = 'Decision rationale: The request is not medically necessary. '.length;
    expectFindings(
      disputing(`
MRI of the neck: Upheld
${line.replace('The request is', 'The request for an MRI is')}

Acupuncture, 6 visits: Upheld
${line}
${' '.repeat(before)}${'^'.repeat(reasons.length)} repeated-rationale`),
      rule,
    );
  });

  it.each([
    ['Right L4 epidural steroid injection', 'Right L5 epidural steroid injection'],
    ['Wrist brace, right', 'Wrist brace, left'],
    ['EMG of the left arm', 'NCV of the left arm'],
    ['Omeprazole 20mg #30', 'Pantoprazole 20mg #30'],
    ['Gloves', 'Wipes'],
    ['Walker', 'Bath bench'],
    ['Lumbar support', 'Cane'],
  ])('accepts them under %s and %s', (first, second) => {
    expectFindings(twice(first, second, false), rule);
  });

  it('accepts the form’s reason for ancillary items, and short reasons', () => {
    const ancillary =
      'Decision rationale: As the requested surgical intervention is not medically necessary per the documentation, the requested ancillary service is not medically necessary.';
    expectFindings(
      disputing(`
Carpal tunnel release, right: Upheld
Decision rationale: Splinting was not tried. The request is not medically necessary.

Sling: Upheld
${ancillary}

Post-operative physical therapy, 12 visits: Upheld
${ancillary}`),
      rule,
    );
  });
});

describe('a sentence of another item', () => {
  const letter = (first: string, second: string, shared: string) =>
    foundWords(
      disputing(`
${first}: Upheld
Decision rationale: ${shared} The driver has had ulcers. The request is not medically necessary.

${second}: Upheld
Decision rationale: The driver walks without help. ${shared} The request is not medically necessary.`),
      rule[0]!,
    );

  it.each([
    [
      'Naproxen 500mg #60',
      'Walker',
      'NSAIDs can raise the blood pressure and are kept for short courses at low doses.',
    ],
    [
      'Physical therapy, 6 visits',
      'Norco 10/325mg #60',
      'The guidelines recommend up to ten visits of physical therapy, fading to exercises at home.',
    ],
  ])('is found under care of another kind: %s / %s', (first, second, shared) => {
    expect(letter(first, second, shared)).toEqual([`hint: ${shared}`]);
  });

  it.each([
    [
      'Naproxen 500mg #60',
      'Ibuprofen 600mg #60',
      'NSAIDs can raise the blood pressure and are kept for short courses at low doses.',
    ],
    ['Naproxen 500mg #60', 'Walker', 'The driver has had pain of the hip for two years and walks to work.'],
    [
      'Naproxen 500mg #60',
      'Walker',
      'Relief alone does not show that a treatment helps a person to do more.',
    ],
    ['Naproxen 500mg #60', 'Walker', 'NSAIDs are for short courses.'],
    [
      'Naproxen 500mg #60',
      'Omeprazole 20mg #30',
      'NSAIDs can raise the blood pressure and are kept for short courses at low doses.',
    ],
  ])('may be shared: %s / %s "%s"', (first, second, shared) => {
    expect(letter(first, second, shared)).toEqual([]);
  });
});

describe('sentences in a row that stand in two reasons, with others', () => {
  const ROW =
    'Nothing in the file says how often it was used. The driver was to bring a log to the visit, and the log was never sent.';
  const found = (first: string, second: string, shared = ROW, before = 'The driver has had ulcers.') =>
    foundWords(
      disputing(`
${first}: Upheld
Decision rationale: ${before} ${shared} The request is not medically necessary.

${second}: Upheld
Decision rationale: ${shared} The driver walks without help to work and back each day, and sleeps well. The walk takes an hour and is done before breakfast. The request is not medically necessary.`),
      rule[0]!,
    );

  it('are found under care of another kind', () => {
    expect(found('Naproxen 500mg #60', 'H-wave unit')).toEqual([`hint: ${ROW}`]);
  });

  it('are found where they are short', () => {
    const short = 'The log was to be brought to each visit. It was never sent to anybody at all.';
    expect(found('Naproxen 500mg #60', 'H-wave unit', short)).toEqual([`hint: ${short}`]);
  });

  it('are no finding where they are a few words', () => {
    expect(found('Naproxen 500mg #60', 'H-wave unit', 'No log was kept. None was sent in.')).toEqual([]);
  });

  it.each([
    ['for care of one kind', 'TENS unit', 'H-wave unit', ROW],
    [
      'one alone',
      'Naproxen 500mg #60',
      'H-wave unit',
      'The driver was to bring a log of its use, and the log was never sent to anybody.',
    ],
  ])('are no finding %s', (_, first, second, shared) => {
    expect(found(first, second, shared)).toEqual([]);
  });

  it('are no finding where both reasons begin by telling who the patient is', () => {
    const preface =
      'The patient fell from a dock on 5/2/2015 and hurt the low back. The patient has pain of 6/10 on most days of the week.';
    expect(found('Naproxen 500mg #60', 'H-wave unit', preface, '')).toEqual([]);
  });
});
