import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: what the summary records is denied', () => {
  it.each<[string, string, string, string, string?]>([
    [
      'a diagnosis',
      'Diagnoses include gout, obesity and asthma.',
      'There is no indication that the baker or injured worker is obese.',
      'no indication that the baker or injured worker is obese / obesity',
    ],
    [
      'a diagnosis, plainly',
      'Diagnoses include gout and obesity.',
      'There is no indication that the injured worker is obese.',
      'no indication that the injured worker is obese / obesity',
    ],
    [
      'an examination finding',
      'The examination of the low back revealed spasm.',
      'There was no objective evidence of muscle spasm on examination.',
      'no objective evidence of muscle spasm / spasm',
    ],
    [
      'a pain score',
      'She rated her pain 6/10.',
      'There is no VAS score in this case.',
      'no VAS score / 6/10',
    ],
    [
      'the response to medication',
      'With medication her pain is 4/10 and without medication 9/10.',
      'The records provided do not document pain relief with the opioid medication.',
      'do not document pain relief / 4/10, 9/10',
    ],
    [
      'pain with and without medication',
      'Her pain is 4/10 with medication and 9/10 without.',
      'There is no documentation of pain scores with and without medication.',
      'no documentation of pain scores with and without medication / 4/10, 9/10',
    ],
    [
      'a test',
      'An MRI of the left wrist dated 3/4/2016 showed a cyst.',
      'There is no documentation that an MRI was performed.',
      'no documentation that an MRI / MRI',
      'Wrist brace for the left wrist: Upheld',
    ],
    [
      'a treatment tried',
      'Treatment to date has included physical therapy and splinting.',
      'There is no documentation of conservative treatment.',
      'no documentation of conservative treatment / physical therapy, splinting',
    ],
    [
      'a treatment that failed',
      'Treatment has included therapy visits, which brought no improvement.',
      'There is no evidence that the patient has failed conservative treatment.',
      'no evidence that the patient has failed conservative treatment / therapy visits',
    ],
    [
      'the list of medication',
      'Current medications include naproxen.',
      'Medications are not documented.',
      'Medications are not documented / naproxen',
    ],
    [
      'a first-line drug',
      'She was given ibuprofen and takes codeine.',
      'There is no evidence that a first-line medication was tried.',
      'no evidence that a first-line medication / ibuprofen',
      'Codeine 30mg #20: Upheld',
    ],
    [
      'a drug by name',
      'Current medications include Lyrica.',
      'There is no documentation that the patient has tried pregabalin.',
      'no documentation that the patient has tried pregabalin / Lyrica',
    ],
    [
      'a paper that the summary dates',
      'A Request for Authorization dated 4/5/2016 asked for the pack.',
      'There is no RFA in the file.',
      'no RFA / Request for Authorization',
    ],
    [
      'the work status',
      'She is on modified duty until May.',
      'The work status of this patient is not provided.',
      'work status of this patient is not provided / modified duty',
    ],
    [
      'an examination of a part',
      'Examination of the cervical spine revealed tenderness.',
      'There is no neck examination.',
      'no neck examination / tenderness',
    ],
    [
      'findings in general',
      'Examination of the left wrist revealed tenderness and swelling.',
      'The records fail to provide any physical examination findings of the left wrist to warrant imaging.',
      'fail to provide any physical examination findings / tenderness, swelling',
    ],
    [
      'nerve compromise, by its signs',
      'Examination of the low back revealed decreased sensation and a positive straight leg raise.',
      'There is no evidence of nerve root compromise.',
      'no evidence of nerve root compromise / sensation, straight leg raise',
      'MRI of the lumbar spine: Upheld',
    ],
    [
      'radicular complaints, by the symptoms',
      'She complains of low back pain radiating to the right leg with numbness.',
      'There is no documentation of radicular complaints.',
      'no documentation of radicular complaints / radiating, numbness',
      'MRI of the lumbar spine: Upheld',
    ],
    [
      'findings beside the only one',
      'Examination of the neck revealed tenderness, spasm and restricted range of motion.',
      'In this case, only tenderness is noted on physical examination.',
      'only tenderness / spasm, range of motion',
      'MRI of the cervical spine: Upheld',
    ],
    [
      'other findings',
      'Examination of the neck revealed tenderness. Strength was 5/5.',
      'In this case, tenderness is noted. There are no other physical examination findings documented.',
      'no other physical examination findings / Strength',
    ],
    [
      'recent treatment of a young injury',
      'Treatment has included physical therapy. She was seen on 4/5/2016.',
      'There is no documentation of recent physical therapy.',
      'no documentation of recent physical therapy / physical therapy',
    ],
  ])('%s', (_, summary, rationale, expected, item) => {
    const [one, ...more] = found({ summary, rationale, ...(item ? { item } : {}) });
    expect(more).toEqual([]);
    expect(one).toContain(expected);
  });

  it.each([
    'There was no documentation of X on examination.',
    'The records do not demonstrate X.',
    'The physician has not described X.',
    'X was not identified.',
    'X has not been recorded.',
    'No X was evidenced on examination.',
    'The submitted notes do not specify X.',
    'There was a failure to document X.',
    'The examination was negative for X.',
    'The notes make no mention of X.',
    'Documentation of X was not submitted.',
    'There is an absence of X.',
  ])('however it is put: %s', (sentence) => {
    for (const [noun, record] of [
      ['crepitus', 'The examination revealed crepitus.'],
      ['guarding', 'On examination there was guarding.'],
      ['swelling', 'Objective findings include swelling.'],
    ] as const)
      expect(found({ summary: record, rationale: sentence.replace('X', noun) }), noun).toHaveLength(1);
  });
});

describe('summary-conflict: the rationale asserts the contrary', () => {
  it.each([
    ['Strength was 5/5.', 'The examination showed deficits in strength.', 'deficits in strength / Strength'],
    ['Sensation was intact.', 'There is decreased sensation on examination.', 'sensation / Sensation'],
    [
      'Straight leg raise was negative.',
      'The straight leg raise was positive.',
      'straight leg raise was positive / ',
    ],
    [
      'The gait was normal.',
      'In this case, an antalgic gait was observed on examination.',
      'antalgic gait / gait',
    ],
    ['Sensation was decreased.', 'In this case, sensation is normal.', 'sensation is normal / Sensation'],
  ])('%s against %s', (summary, rationale, expected) => {
    const [one, ...more] = found({ summary: `On examination: ${summary}`, rationale });
    expect(more).toEqual([]);
    expect(one).toContain(expected);
    expect(one).not.toContain('?');
  });

  it('and is less sure where the part may be another, silent where the side is', () => {
    const [hip] = found({
      summary: 'On examination there was no weakness of the hip.',
      rationale: 'The examination showed weakness of the left lower extremity.',
    });
    expect(hip).toContain('weakness');
    const [side] = found({
      summary: 'On examination the left shoulder had normal range of motion.',
      rationale: 'The examination showed restricted range of motion.',
      item: 'MRI of the right shoulder: Upheld',
    });
    expect(side).toBeUndefined();
  });

  it('but not where the summary is silent or of two minds', () => {
    expect(found({ summary: 'She is tired.', rationale: 'There is weakness on examination.' })).toEqual([]);
    expect(
      found({
        summary: 'Straight leg raise was negative on the right and positive on the left.',
        rationale: 'The straight leg raise was positive on the left.',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'On examination strength was 5/5 except for the deltoid, 4/5.',
        rationale: 'The examination showed weakness.',
      }),
    ).toEqual([]);
  });
});

describe('summary-conflict: one sentence of a rationale against another', () => {
  it.each([
    [
      'The examination revealed crepitus. There is no documentation of crepitus.',
      'no documentation of crepitus / crepitus',
    ],
    [
      'The notes document a lifting test. In this case, there is no documentation of a lifting test.',
      'no documentation of a lifting test / lifting test',
    ],
    [
      'There is documentation of a walking log. There was no evidence of a walking log.',
      'no evidence of a walking log / walking log',
    ],
  ])('%s', (rationale, expected) => {
    expect(found({ summary: 'She bakes.', rationale: `In this case, she is better. ${rationale}` })).toEqual([
      expected,
    ]);
  });

  it.each([
    'Documentation of a walking log should be kept. There was no evidence of a walking log.',
    'If there is documentation of a walking log, visits may go on. There was no evidence of a walking log.',
    'The patient states that her back is in spasm. There is no spasm on examination.',
  ])('not where nothing is affirmed: %s', (rationale) => {
    expect(found({ summary: 'She bakes.', rationale: `In this case, she is better. ${rationale}` })).toEqual(
      [],
    );
  });
});
