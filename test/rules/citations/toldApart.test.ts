import { describe, expect, it } from 'vitest';
import { drawn, expectOf } from './citedItem';

const section = (rest: string) =>
  `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${rest}.`;
const afterOperation = (rest: string) =>
  `Decision based on MTUS Postsurgical Treatment 2009, Section(s): ${rest}.`;
const odg = (rest: string) =>
  `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ${rest}.`;

describe('topic-item-mismatch tells apart what stands under one heading', () => {
  const rule = 'topic-item-mismatch';

  it.each([
    ['Psychiatric evaluation', 'Psychological treatment'],
    ['Psychosocial evaluation', 'Behavioral interventions'],
    ['Neuropsychological and psychological testing', 'Psychological treatment'],
    ['Psychotherapy, 6 sessions', 'Psychological evaluations'],
    ['Cognitive behavioral therapy, 4 visits', 'Psychological evaluations'],
    ['Pneumatic traction for the neck', 'Manual therapy & manipulation'],
    ['Lumbar traction, 6 sessions', 'Manual therapy & manipulation'],
    ['Inversion table', 'Manual therapy & manipulation'],
    ['NMES unit for the quadriceps', 'TENS, chronic pain (transcutaneous electrical nerve stimulation)'],
    ['H-wave unit, 30 day trial', 'Interferential current stimulation (ICS)'],
    ['Interferential unit', 'TENS, chronic pain (transcutaneous electrical nerve stimulation)'],
    ['Famotidine 20mg #60', 'Proton Pump Inhibitors (PPIs)'],
    ['Aquatic therapy, 8 visits', 'Manual therapy & manipulation'],
  ])('finds for %s "%s"', (title, topic) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer: drawn.reviewer(section(topic), topic, rule) });
  });

  it.each([
    ['Psychological evaluation and treatment', 'Psychological treatment'],
    ['Psychological evaluation', 'Psychological evaluations'],
    ['Referral to a psychologist', 'Psychological treatment'],
    ['Follow-up visit', 'Psychological treatment'],
    ['Spinal cord stimulator trial', 'Psychological evaluations, IDDS & SCS'],
    ['Traction, 6 sessions', 'Physical medicine treatment'],
    ['Electrical stimulation, 2 times a week for 3 weeks', 'Physical medicine treatment'],
    ['Massage and manual therapy, 6 sessions', 'Manual therapy & manipulation'],
    ['Interferential unit', 'Transcutaneous electrotherapy'],
    [
      'Electrical stimulation unit for home use',
      'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
    ],
    ['Famotidine 20mg #60', 'NSAIDs, GI symptoms & cardiovascular risk'],
  ])('accepts for %s "%s"', (title, topic) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer: section(topic) });
  });

  it('tells tests of strength from tests of motion', () => {
    const reviewer = odg('Low Back, Flexibility');
    const header = 'Computerized grip strength testing: Upheld';
    expectOf(rule, { header, reviewer: drawn.reviewer(reviewer, 'Flexibility', rule) });
    expectOf(rule, { header: 'Range of motion testing: Upheld', reviewer });
  });

  it('says what would be right', () => {
    const [finding] = expectOf(rule, {
      header: 'Lumbar traction unit: Upheld',
      reviewer: drawn.reviewer(section('Acupuncture'), 'Acupuncture', rule),
    });
    expect(finding!.message).toBe(
      '"Acupuncture" is about another treatment than item 1 ("Lumbar traction unit").',
    );
    const [other] = expectOf(rule, {
      header: 'Flexeril 10mg #30: Upheld',
      reviewer: drawn.reviewer(section('Acupuncture'), 'Acupuncture', rule),
    });
    expect(other!.message).toContain('Cite "Muscle relaxants (for pain)"?');
  });

  it.each([
    ['MRI of the lumbar spine', 'Low Back Complaints', 'Physical Methods'],
    ['EMG/NCS of the left leg', 'Low Back Complaints', 'Physical Methods'],
    ['X-rays of the right knee', 'Knee Complaints', 'Physical Methods'],
    ['Chiropractic care, 6 visits, for the neck', 'Neck and Upper Back Complaints', 'Special Studies'],
    ['Physical therapy for the left shoulder', 'Shoulder Complaints', 'Special Studies'],
  ])('finds for %s in %s "%s"', (title, chapter, words) => {
    const line = `Decision based on MTUS ${chapter} 2004, Section(s): ${words}.`;
    const [finding] = expectOf(rule, {
      header: `${title}: Upheld`,
      reviewer: drawn.reviewer(line, words, rule),
    });
    expect(finding!.severity).toBe('information');
  });

  it.each([
    ['MRI of the lumbar spine', 'Low Back Complaints', 'Special Studies, Physical Methods'],
    ['MRI of the lumbar spine', 'Low Back Complaints', 'Initial Care'],
    ['Physical therapy for the left shoulder', 'Shoulder Complaints', 'Physical Methods'],
    ['Knee brace', 'Knee Complaints', 'Special Studies'],
  ])('accepts for %s in %s "%s"', (title, chapter, words) => {
    const reviewer = `Decision based on MTUS ${chapter} 2004, Section(s): ${words}.`;
    expectOf(rule, { header: `${title}: Upheld`, reviewer });
  });
});

describe('topic-item-mismatch on the postsurgical guidelines', () => {
  const rule = 'topic-item-mismatch';

  it.each([
    ['Postoperative physical therapy for the right shoulder, 12 visits', 'Knee', undefined],
    ['Post-op therapy, 8 visits, left wrist', 'Shoulder', undefined],
    [
      'Physical therapy, 12 visits',
      'Hip, Pelvis and Thigh',
      'On 2/2/2015 the baker had a rotator cuff repair.',
    ],
    [
      'Occupational therapy, 6 visits',
      'Low Back',
      'The baker underwent a carpal tunnel release of the left wrist.',
    ],
    [
      'Physical therapy, 10 visits',
      'Ankle & Foot',
      'A right knee meniscectomy was done on 3/3/2015, and the knee is stiff.',
    ],
    [
      'Physical therapy for the lumbar spine, 9 visits',
      'Neck & Upper Back',
      'The baker had a lumbar fusion.',
    ],
  ])('finds for %s the section "%s"', (title, words, summary) => {
    expectOf(rule, {
      header: `${title}: Upheld`,
      reviewer: drawn.reviewer(afterOperation(words), words, rule),
      ...(summary && { summary }),
    });
  });

  it.each([
    ['Physical therapy for the right knee, 6 visits', 'Knee', 'The baker strained the right knee.'],
    ['Hand therapy, 8 visits', 'Forearm, Wrist, & Hand', 'The baker has a sprain of the left wrist.'],
    ['Physical therapy for the neck', 'Neck & Upper Back', 'The baker has had no surgery for the neck.'],
    [
      'Aquatic therapy for the low back, 6 visits',
      'Low Back',
      'The pain in the low back began in a fall. The baker denies prior operations.',
    ],
    ['Physical therapy for the left hip', 'Hip, Pelvis and Thigh', 'The left hip hurts on stairs.'],
  ])('finds for %s the section "%s" where nobody was operated', (title, words, summary) => {
    const reviewer = drawn.reviewer(afterOperation(words), words, rule);
    expectOf(rule, { header: `${title}: Upheld`, reviewer, summary });
  });

  it.each([
    ['Postoperative physical therapy, 12 visits', 'Knee', 'The baker strained the right knee.'],
    ['Physical therapy, left knee', 'Knee', 'The baker is scheduled for a meniscectomy of the left knee.'],
    ['Physical therapy, 6 visits', 'Shoulder', 'The baker had a biceps tenodesis of the left shoulder.'],
    ['Physical therapy for the right ankle', 'Ankle & Foot', 'Status post ORIF of the right ankle.'],
    ['Physical therapy, 8 visits', 'Burns', 'A skin graft of the left hand was done.'],
    ['Post-op therapy for the thumb', 'Carpal Tunnel Syndrome', 'The baker had a trigger thumb release.'],
    ['Postsurgical therapy for the arm', 'Elbow & Upper Arm', 'The baker broke the arm.'],
  ])('accepts for %s the section "%s"', (title, words, summary) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer: afterOperation(words), summary });
  });
});

describe('region-mismatch in ODG, for every service', () => {
  const rule = 'region-mismatch';

  it.each([
    ['EMG/NCS of the bilateral upper extremities', 'Low Back, Nerve conduction studies (NCS)', 'Low Back'],
    [
      'Lumbar epidural steroid injection',
      'Neck and Upper Back, Epidural steroid injection (ESI)',
      'Neck and Upper Back',
    ],
    ['Cold therapy unit for the right shoulder', 'Knee & Leg, Continuous-flow cryotherapy', 'Knee & Leg'],
    ['Left shoulder acromioplasty', 'Hip & Pelvis, Arthroscopy', 'Hip & Pelvis'],
    ['Facet injections of the neck at C4-5', 'Low Back, Facet joint diagnostic blocks', 'Low Back'],
    ['TENS unit for the neck', 'Low Back, TENS', 'Low Back'],
  ])('finds for %s "%s"', (title, place, words) => {
    const [finding] = expectOf(rule, {
      header: `${title}: Upheld`,
      reviewer: drawn.reviewer(odg(place), words, rule),
    });
    expect(finding!.severity).toBe('information');
  });

  it.each([
    ['EMG of the right arm', 'Neck and Upper Back, Electromyography (EMG)'],
    ['NCS of the left hand', 'Carpal Tunnel Syndrome, Electrodiagnostic studies'],
    ['Preoperative EKG before surgery of the shoulder', 'Low Back, Preoperative electrocardiogram (ECG)'],
    ['Crutches for the left ankle', 'Knee & Leg, Walking aids'],
    ['Transportation to visits for the neck', 'Knee & Leg, Transportation'],
    ['Home health aide after surgery of the hip', 'Pain, Home health services'],
    ['Knee scooter', 'Ankle & Foot, Rolling knee walker'],
    ['Orthopedic consultation for the wrist', 'Low Back, Office visits'],
    ['Norco 10/325mg #60', 'Low Back, Opioids'],
  ])('accepts for %s "%s"', (title, place) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer: odg(place) });
  });
});
