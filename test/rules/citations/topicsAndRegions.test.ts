import { describe, expect, it } from 'vitest';
import { compileLexicon, mentionsIn } from '../../../server/src/language/lexicon';
import { wordsOf } from '../../../server/src/language/words';
import { OF_ONE_REGION } from '../../../server/src/vocabulary/sources/guidelineRegions';
import { drawn, expectOf } from './citedItem';

const chronic = (rest: string) => `Decision based on MTUS Chronic Pain Treatment Guidelines ${rest}`;
const section = (rest: string) =>
  `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${rest}.`;

describe('topic-item-mismatch', () => {
  const rule = 'topic-item-mismatch';

  it('finds a topic on another treatment', () => {
    const line = section('Acupuncture');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, 'Acupuncture', rule) });
    expect(finding!.severity).toBe('warning');
  });

  it('finds a topic on another treatment with just its own pages, though one is the item’s too', () => {
    const header = 'Biofeedback, 6 sessions: Upheld';
    const line = (pages: string) => chronic(`Botulinum toxin (Botox; Myobloc) Page(s): ${pages}.`);
    expectOf(rule, {
      header,
      reviewer: drawn.reviewer(line('25-26'), 'Botulinum toxin (Botox; Myobloc)', rule),
    });
    expectOf(rule, { header, reviewer: line('24-25') });
  });

  it("is information on the claims administrator's line", () => {
    const line = chronic('On-going management Page(s): 78.');
    const [finding] = expectOf(rule, { claims: drawn.claims(line, 'On-going management', rule) });
    expect(finding!.severity).toBe('information');
  });

  it('finds pages on another treatment where no topic is named', () => {
    expectOf(rule, { reviewer: drawn.reviewer(chronic('Page(s): 111-113.'), '111-113', rule) });
  });

  it('tells a tablet from a cream, and an H2 blocker from a proton pump inhibitor', () => {
    expectOf(rule, {
      header: 'Voltaren 75mg #60: Upheld',
      reviewer: drawn.reviewer(section('Topical analgesics'), 'Topical analgesics', rule),
    });
    expectOf(rule, {
      header: 'Zantac 150mg #60: Upheld',
      reviewer: drawn.reviewer(
        section('Proton Pump Inhibitors (PPIs)'),
        'Proton Pump Inhibitors (PPIs)',
        rule,
      ),
    });
  });

  it('knows what a service is one kind of', () => {
    expectOf(rule, {
      header: 'Percutaneous electrical nerve stimulation, 4 treatments: Upheld',
      reviewer: section('Percutaneous electrical nerve stimulation (PENS)'),
    });
  });

  it('takes what follows an operation for a condition, which any treatment may be for', () => {
    expectOf(rule, {
      header: 'Nerve block of the groin: Upheld',
      reviewer:
        'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Hernia Chapter, Post-herniorrhaphy pain syndrome.',
    });
  });

  it('accepts a second topic of ODG beside one that is about the item', () => {
    const odg = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ';
    const second = 'Knee and Leg Chapter, Venous thrombosis.';
    const header = 'Cold therapy unit rental: Upheld';
    expectOf(rule, { header, reviewer: `${odg}Shoulder Chapter, Continuous-flow cryotherapy; ${second}` });
    expectOf(rule, { header, reviewer: drawn.reviewer(odg + second, 'Venous thrombosis', rule) });
  });

  it('takes two names of one study for one thing, and a topic on an illness for a likely place', () => {
    const odg = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ';
    const lung = 'Pulmonary Chapter, Pulmonary function testing.';
    expectOf(rule, { header: 'Spirometry before and after a bronchodilator: Upheld', reviewer: odg + lung });
    const illness = 'Knee and Leg Chapter, Venous thrombosis.';
    const [finding] = expectOf(rule, {
      header: 'Cold therapy unit rental: Upheld',
      reviewer: drawn.reviewer(odg + illness, 'Venous thrombosis', rule),
    });
    expect(finding!.severity).toBe('information');
    const [other] = expectOf(rule, {
      header: 'Cold therapy unit rental: Upheld',
      reviewer: drawn.reviewer(odg + lung, 'Pulmonary function testing', rule),
    });
    expect(other!.severity).toBe('warning');
  });

  it('takes infrared for a kind of heat', () => {
    expectOf(rule, {
      header: 'Stimulator with heating system: Upheld',
      reviewer:
        'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Infrared therapy (IR).',
    });
  });

  it('trusts the cited words more than a topic of another chapter, or one guessed at', () => {
    expectOf(rule, {
      header: 'Ankle arthroscopy: Upheld',
      reviewer:
        'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Ankle & Foot, Arthroscopy.',
    });
    expectOf(rule, { header: 'Hyalgan injections: Upheld', reviewer: section('Hyaluronic acid injections') });
  });

  it('reads no topic into the title of a paper', () => {
    expectOf(rule, {
      header: 'Sleep study: Upheld',
      reviewer:
        'Decision based on Non-MTUS Citation American Academy of Sleep Medicine, Evaluation of Chronic Insomnia in Adults, 2008.',
    });
  });

  it('tells an examination from physical medicine', () => {
    const line = section('Physical medicine treatment');
    expectOf(rule, {
      header: 'Physical exam 1 time 4: Upheld',
      reviewer: drawn.reviewer(line, 'Physical medicine treatment', rule),
    });
  });

  it('finds a guideline for one kind of treatment under another', () => {
    const line = 'Decision based on MTUS Acupuncture Treatment 2007.';
    expectOf(rule, { reviewer: drawn.reviewer(line, 'Acupuncture Treatment', rule) });
    const opioids = 'Decision based on MTUS Opioid Treatment 2016.';
    expectOf(rule, {
      header: 'MRI of the left knee: Upheld',
      reviewer: drawn.reviewer(opioids, 'Opioid Treatment', rule),
    });
  });

  it('finds the postsurgical guidelines where nobody was operated', () => {
    const line = 'Decision based on MTUS Postsurgical Treatment 2009.';
    const header = 'Eight physical therapy sessions for the neck: Upheld';
    expectOf(rule, { header, reviewer: drawn.reviewer(line, 'Postsurgical Treatment', rule) });
    expectOf(rule, { header, reviewer: line, summary: 'The baker had a fusion of the neck on 2/2/2015.' });
  });

  it('finds imaging under the ODG chapter on pain', () => {
    const line = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, MRI.';
    expectOf(rule, {
      header: 'MRI of the cervical spine: Upheld',
      reviewer: drawn.reviewer(line, 'Pain', rule),
    });
  });

  it.each([
    ['Protonix 20mg #60', section('NSAIDs, GI symptoms & cardiovascular risk')],
    ['Omeprazole 20mg #60', chronic('NSAIDs Page(s): 68-69.')],
    ['Voltaren gel 1%', section('Topical analgesics')],
    ['Voltaren gel 1%', section('NSAIDs (non-steroidal anti-inflammatory drugs)')],
    // The title leaves the form open.
    ['Voltaren', section('Topical analgesics')],
    ['Tabradol 1mg/ml oral suspension, 250ml', section('Muscle relaxants (for pain)')],
    ['Urine drug screen', section('Opioids')],
    ['Norco 10/325mg #60', section('Weaning of medications')],
    ['Norco 10/325mg #60', section('Drug testing')],
    ['Infrared therapy and acupuncture, 6 visits', section('Acupuncture')],
    ['Acupuncture, 6 visits', 'Decision based on MTUS Acupuncture Treatment 2007.'],
    ['Chirophysio therapy, 8 visits', section('Manual therapy & manipulation')],
    ['Zanaflex 4mg #60', section('Medications for subacute & chronic pain')],
    ['Zanaflex 4mg #60', section('CRPS, medications')],
    ['Zanaflex 4mg #60', 'Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods.'],
    // Odd chapters of ODG.
    ['Transportation to visits', 'Decision based on Non-MTUS Citation ODG Knee & Leg, Transportation.'],
    ['Wooden figurine', section('Muscle relaxants (for pain)')],
  ])('accepts for %s "%s"', (title, reviewer) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer });
  });

  it('tells kinds of a device apart', () => {
    const reviewer = 'Decision based on Non-MTUS Citation ODG Neck & Upper Back, Cervical pillows.';
    const [finding] = expectOf(rule, {
      header: 'Wedge pillow: Upheld',
      reviewer: drawn.reviewer(reviewer, 'Cervical pillows', rule),
    });
    expect(finding!.message).toContain('Wedge pillow');
    expectOf(rule, { header: 'Neck pillow: Upheld', reviewer });
    expectOf(rule, { header: 'Pillow: Upheld', reviewer });
  });

  it('finds a section on opioids under another drug', () => {
    const reviewer = 'Decision based on MTUS Opioid Treatment 2016, Section(s): 4. Tapering Opioids.';
    expectOf(rule, {
      header: 'Zanaflex 4mg #60: Upheld',
      reviewer: drawn.reviewer(reviewer, 'Opioid Treatment', rule),
    });
    expectOf(rule, { header: 'Tramadol 50mg #60: Upheld', reviewer });
  });

  it('points at the rationale too where that is about what the line cites', () => {
    const reviewer =
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment.';
    const [finding] = expectOf(rule, {
      header: 'Zanaflex 4mg #60: Upheld',
      reviewer: drawn.reviewer(reviewer, 'Physical medicine treatment', rule),
      rationale: 'The note of 3/2/2016 has no gain from physical therapy.',
    });
    expect(finding!.message).toContain('check which of the two is wrong');
    expect(finding!.related).toHaveLength(2);
  });
});

describe('region-mismatch', () => {
  const rule = 'region-mismatch';
  const special = (title: string) => `Decision based on MTUS ${title} 2004, Section(s): Special Studies.`;

  it("finds a chapter for another region than the item's", () => {
    const line = special('Low Back Complaints');
    const [finding] = expectOf(rule, {
      header: 'MRI of the right knee: Upheld',
      reviewer: drawn.reviewer(line, 'Low Back Complaints', rule),
    });
    expect(finding!.severity).toBe('warning');
  });

  it("is information on the claims administrator's line", () => {
    const [finding] = expectOf(rule, {
      header: 'MRI of the neck: Upheld',
      claims: drawn.claims(special('Shoulder Complaints'), 'Shoulder Complaints', rule),
    });
    expect(finding!.severity).toBe('information');
  });

  it('finds a low back chapter for the thoracic spine, and by number for the arms', () => {
    expectOf(rule, {
      header: 'MRI of the thoracic spine: Upheld',
      reviewer: drawn.reviewer(special('Low Back Complaints'), 'Low Back Complaints', rule),
    });
    const byNumber = 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.';
    expectOf(rule, {
      header: 'Consultation with an upper extremities specialist: Upheld',
      reviewer: drawn.reviewer(byNumber, 'Low Back Complaints', rule),
    });
  });

  const ofOneRegion = [
    ['Left meniscectomy', 'Knee Complaints'],
    ['SLAP repair', 'Shoulder Complaints'],
    ["De Quervain's release", 'Forearm, Wrist, and Hand Complaints'],
    ['Ulnar nerve transposition', 'Elbow Complaints'],
    ['Walking boot', 'Ankle and Foot Complaints'],
    ['Knee scooter', 'Ankle and Foot Complaints'],
    ['Occipital nerve block', 'Neck and Upper Back Complaints'],
  ] as const;

  it.each(ofOneRegion)('knows the region of %s without a part of the body', (header, right) => {
    expectOf(rule, { header: `${header}: Upheld`, reviewer: special(right) });
    const line = special('Low Back Complaints');
    expectOf(rule, {
      header: `${header}: Upheld`,
      reviewer: drawn.reviewer(line, 'Low Back Complaints', rule),
    });
  });

  it('uses every treatment that it knows to be of one region', () => {
    const lexicon = compileLexicon(OF_ONE_REGION);
    const named = ofOneRegion.flatMap(([title]) =>
      mentionsIn(wordsOf(title), lexicon).map(({ entry }) => entry),
    );
    expect(named).toEqual(OF_ONE_REGION);
  });

  it('takes the regions of the case where the item names none', () => {
    const line = 'Decision based on MTUS Shoulder Complaints 2004, and Low Back Complaints 2004.';
    expectOf(rule, { reviewer: drawn.reviewer(line, 'Shoulder Complaints', rule) });
    expectOf(rule, { reviewer: line, summary: 'The baker has pain in the low back and the left shoulder.' });
    expectOf(rule, { reviewer: line, summary: 'The baker is in pain since a fall.' });
  });

  it('judges chapters of ODG for imaging and therapy only', () => {
    const line = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, MRI.';
    expectOf(rule, {
      header: 'MRI of the right knee: Upheld',
      reviewer: drawn.reviewer(line, 'Low Back', rule),
    });
    expectOf(rule, {
      header: 'Preoperative clearance for the shoulder: Upheld',
      reviewer: 'Decision based on Non-MTUS Citation ODG Low Back, Preoperative testing.',
    });
  });

  it.each([
    ['EMG of the bilateral lower extremities', special('Low Back Complaints')],
    ['EMG/NCS of the right hand', special('Neck and Upper Back Complaints')],
    ['MRI of the thoracic spine', special('Neck and Upper Back Complaints')],
    ['MRI of the right hip', special('Low Back Complaints')],
    [
      'Physical therapy for the left shoulder',
      'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.',
    ],
    ['MRI of the abdomen', special('Low Back Complaints')],
    ['Physical therapy for neck and back', special('Low Back Complaints')],
    ['L4-5 epidural injection', special('Low Back Complaints')],
    ['Forearm splint', 'Decision based on MTUS Elbow Complaints 2007, Section(s): Splints.'],
  ])('accepts for %s "%s"', (title, reviewer) => {
    expectOf(rule, { header: `${title}: Upheld`, reviewer });
  });

  it('accepts the elbow chapter for an ulnar trouble of the hand', () => {
    const reviewer = 'Decision based on MTUS Elbow Complaints 2007, Section(s): Special Studies.';
    const header = 'MRI of the right hand: Upheld';
    expectOf(rule, { header, reviewer, rationale: 'Ulnar symptoms are told in the note of 3/2/2016.' });
    expectOf(rule, { header, reviewer: drawn.reviewer(reviewer, 'Elbow Complaints', rule) });
  });
});

it('knows what a title asks for where kerning has parted its words', () => {
  expectOf('topic-item-mismatch', {
    header: 'Four sessions of acupunc ture: Upheld',
    reviewer: drawn.reviewer(section('Massage therapy'), 'Massage therapy', 'topic-item-mismatch'),
  });
});
