import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from '../formD';
import { findingsOf } from '../underlined';

const rule = ['summary-conflict'];

interface Said {
  readonly summary: string;
  readonly rationale: string;
  readonly item?: string;
}

/** What the rule finds: the words, with `?` after a hint, and the words of the other place. */
function found({ summary, rationale, item = 'Cold pack: Upheld' }: Said): readonly string[] {
  const text = formD({
    summary: `The injured worker is a 40-year-old baker who sustained an industrial injury on 2/1/2016. ${summary}`,
    items: wholeItem
      .replace(/^.*/, item)
      .replace(
        /Decision rationale:.*/,
        `Decision rationale: ${rationale} The request is not medically necessary.`,
      ),
  });
  return findingsOf(text)
    .filter(({ ruleId }) => rule.includes(ruleId))
    .map(({ span, severity, related = [] }) => {
      const there = related.map((one) => text.slice(one.span.start, one.span.end)).join(', ');
      return `${text.slice(span.start, span.end)}${severity === 'hint' ? '?' : ''} / ${there}`;
    });
}

describe('summary-conflict: what the summary records is denied', () => {
  it.each<[string, string, string, string, string?]>([
    [
      'a diagnosis',
      'Diagnoses include gout, obesity and asthma.',
      'There is no indication that the baker or injured worker is obese.',
      'no indication that the baker or injured worker is obese? / obesity',
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
      'do not document pain relief with the opioid medication / 4/10, 9/10',
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
      'Medications are not documented / Current medications, naproxen',
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
    ['Straight leg raise was negative.', 'The straight leg raise was positive.', 'straight leg raise / '],
    [
      'The gait was normal.',
      'In this case, an antalgic gait was observed on examination.',
      'antalgic gait / gait',
    ],
    ['Sensation was decreased.', 'In this case, sensation is normal.', 'sensation / Sensation'],
  ])('%s against %s', (summary, rationale, expected) => {
    const [one, ...more] = found({ summary: `On examination: ${summary}`, rationale });
    expect(more).toEqual([]);
    expect(one).toContain(expected);
    expect(one).not.toContain('?');
  });

  it('and only hints where the part or the side may be another', () => {
    const [hip] = found({
      summary: 'On examination there was no weakness of the hip.',
      rationale: 'The examination showed weakness of the left lower extremity.',
    });
    expect(hip).toContain('weakness?');
    const [side] = found({
      summary: 'On examination the left shoulder had normal range of motion.',
      rationale: 'The examination showed restricted range of motion.',
      item: 'MRI of the right shoulder: Upheld',
    });
    expect(side).toContain('range of motion?');
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

describe('summary-conflict: what only looks like one', () => {
  const everything =
    'She complains of neck pain with numbness of the right hand. The examination of the neck revealed spasm and decreased sensation. Treatment has included physical therapy, acupuncture and ibuprofen. Current medications include gabapentin.';

  it.each([
    'There were not sufficient findings of spasm documented.',
    'There is no documentation of completion of a trial of physical therapy.',
    'There is no documentation of objective functional improvement with physical therapy.',
    'There is no quantifiable pain relief documented.',
    'There is no compelling rationale for acupuncture.',
    'There is no evidence-based rationale for physical therapy.',
    'There is no documentation that all available methods of physical therapy were used.',
    'There is no documentation of complete failure of physical therapy.',
    'There was no unequivocal evidence of decreased sensation.',
    'There is no clear rationale for more physical therapy.',
    'There is no documentation of an exhausted course of acupuncture.',
  ])('a hedged denial: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it('a reason of utilization review, retold in the summary or in the rationale', () => {
    expect(
      found({
        summary: 'Utilization review denied the request since there was no documentation of spasm.',
        rationale: 'There is no documentation of spasm.',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'The examination revealed spasm.',
        rationale: 'The UR report denied the pack for lack of documentation of spasm.',
      }),
    ).toEqual([]);
  });

  it('symptoms beside an examination without findings', () => {
    expect(
      found({
        summary: 'She complains of radiating pain and numbness of the left leg.',
        rationale: 'There are no examination findings of radiculopathy.',
        item: 'MRI of the lumbar spine: Upheld',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'She reports weakness of the left leg.',
        rationale: 'There are no neurological deficits.',
        item: 'MRI of the lumbar spine: Upheld',
      }),
    ).toEqual([]);
  });

  it('another body part', () => {
    expect(
      found({
        summary: 'The examination of the left knee revealed swelling.',
        rationale: 'There is no swelling of the right wrist on examination.',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'The examination of the elbow revealed a positive Tinel test.',
        rationale: 'There is no evidence of nerve root compromise.',
        item: 'MRI of the cervical spine: Upheld',
      }),
    ).toEqual([]);
  });

  it('another date', () => {
    const summary = 'On 3/1/2016 the examination revealed tenderness. On 3/22/2016 she was seen again.';
    expect(found({ summary, rationale: 'On 3/22/2016, there was no tenderness on examination.' })).toEqual(
      [],
    );
    expect(
      found({ summary, rationale: 'On 3/1/2016, there was no tenderness on examination.' }),
    ).toHaveLength(1);
  });

  it('a finding that a later visit no longer has', () => {
    expect(
      found({
        summary:
          'On 3/1/2016 the examination revealed spasm. On 3/22/2016 the examination was without spasm.',
        rationale: 'There is no documentation of spasm.',
      }),
    ).toEqual([]);
  });

  it.each([
    ['The plan includes an MRI of the wrist.', 'There is no documentation that an MRI was performed.'],
    ['The doctor requested physical therapy.', 'There is no documentation of physical therapy.'],
    ['She had not started physical therapy yet.', 'There is no documentation of prior physical therapy.'],
    ['An MRI, an EMG and a brace were ordered.', 'The patient has not had an MRI.'],
  ])('what was only planned: %s', (summary, rationale) => {
    expect(found({ summary, rationale })).toEqual([]);
  });

  it('a fracture seen on one study and not on another', () => {
    expect(
      found({
        summary: 'X-rays of the wrist showed a fracture. A CT scan of the wrist showed no fracture.',
        rationale: 'There is no evidence of a fracture.',
      }),
    ).toEqual([]);
  });

  it('first-line drugs of another class than the reasons name', () => {
    const rationale =
      'In this case, there is no documentation of failed first-line therapy (antidepressant, AED).';
    expect(found({ summary: 'Acetaminophen failed to help.', rationale })).toEqual([]);
    expect(
      found({
        summary: 'Current medications include ibuprofen.',
        rationale:
          'Lidocaine is for those who tried an antidepressant. In this case, there is no evidence that a first-line medication was tried.',
      }),
    ).toEqual([]);
  });

  it('a fact that stands in the rationale alone', () => {
    expect(
      found({ summary: 'She bakes.', rationale: 'In this case, the examination showed swelling and spasm.' }),
    ).toEqual([]);
  });

  it.each([
    'The guideline states that there should be no evidence of spasm.',
    'The chapter says: "There is no documentation of spasm in most patients with neck pain."',
    'If there is no spasm, the drug may be withheld.',
  ])('a guideline recited or quoted: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it.each([
    'There is no indication for acupuncture.',
    'Acupuncture is not indicated.',
    'There is no documentation that acupuncture helped.',
    'Acupuncture has not been shown to be effective.',
    'There is no need for physical therapy.',
    'There is no documentation that the patient has set goals for the use of gabapentin.',
    'There is no MRI evidence of compression.',
    'There is no change in the physical examination.',
    'There is no documentation that these medications were tried.',
    'The frequency of the ibuprofen is not specified.',
    'There are no neurological exam findings suggesting a tumor.',
    'The records do not indicate that pain medication is reduced or not tolerated.',
  ])('not of the thing itself: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it('a recent treatment of an old injury', () => {
    const text = found({
      summary: 'Treatment has included physical therapy. She was seen on 4/5/2019.',
      rationale: 'There is no documentation of recent physical therapy.',
    });
    expect(text).toEqual([]);
  });

  it('treatment of another part', () => {
    expect(
      found({
        summary: 'Treatment has included physical therapy for the shoulder.',
        rationale: 'There is no documentation of physical therapy for the left knee.',
      }),
    ).toEqual([]);
  });

  it('findings that would show some disease', () => {
    const summary = 'On examination there was decreased sensation in the L5 dermatome.';
    const item = 'MRI of the lumbar spine: Upheld';
    const words = 'There are no physical examination findings to support';
    expect(found({ summary, item, rationale: `${words} a fracture.` })).toEqual([]);
    expect(
      found({ summary, item, rationale: `There are no physical examination findings to warrant surgery.` }),
    ).toHaveLength(1);
  });

  it('pain that the examiner called forth is no complaint', () => {
    expect(
      found({
        summary: 'He reported pain with neck rotation at the test.',
        item: 'MRI of the cervical spine: Upheld',
        rationale: 'There were no complaints of the neck.',
      }),
    ).toEqual([]);
  });
});

describe('summary-conflict: how sure, and in which words', () => {
  const spine = 'MRI of the cervical spine: Upheld';
  const messageOf = (summary: string, rationale: string, item = spine): readonly string[] =>
    findingsOf(
      formD({
        summary: `The injured worker is a 40-year-old baker. ${summary}`,
        items: wholeItem
          .replace(/^.*/, item)
          .replace(
            /Decision rationale:.*/,
            `Decision rationale: ${rationale} The request is not medically necessary.`,
          ),
      }),
    )
      .filter(({ ruleId }) => rule.includes(ruleId))
      .map(({ severity, message }) => `${severity}: ${message}`);

  it('tenderness alone is little beside "significant"', () => {
    const summary = 'On examination there was tenderness of the neck.';
    const words = 'There were no significant physical examination findings.';
    expect(messageOf(summary, words)[0]).toMatch(/^hint/);
    expect(messageOf(`${summary} There was spasm of the neck.`, words)[0]).toMatch(/^warning/);
  });

  it('names what is on record, with its value', () => {
    const [message] = messageOf(
      'On examination there was decreased sensation in the C6 dermatome.',
      'There is no evidence of nerve root compromise.',
    );
    expect(message).toContain('records "decreased sensation"');
  });

  it('tells a study from what it showed', () => {
    const [message] = messageOf(
      'A CT of the neck dated 3/2/2016 showed a fracture.',
      'There are no significant findings of the CT.',
    );
    expect(message).toMatch(/^hint: .*"CT" shows nothing/);
  });

  it('tells what cannot be read from what is not there', () => {
    const [message] = messageOf(
      'Work status was documented as full duty.',
      'In this case, the injured worker has pain. Work status documentation is illegible.',
    );
    expect(message).toContain('is unclear or cannot be read');
  });

  it('is sure that a treatment failed only where that is said of it', () => {
    const words = 'There is no documentation that the worker failed physical therapy.';
    expect(messageOf('He attended physical therapy without relief.', words)[0]).toMatch(/^warning/);
    const apart =
      'He attended physical therapy. He is a baker. He sleeps well. A scan was asked for by lack of improvement.';
    expect(messageOf(apart, words)[0] ?? 'hint').toMatch(/^hint/);
  });

  it('takes electrodiagnostic studies for both of their kinds', () => {
    const summary = 'Electrodiagnostic studies of 11/30/2016 show a median neuropathy at the wrist.';
    const item = 'Wrist brace: Upheld';
    expect(messageOf(summary, 'The results of an EMG were not provided.', item)).toHaveLength(1);
    expect(messageOf(summary, 'There is no documentation of carpal tunnel syndrome.', item)).toHaveLength(1);
  });
});
