import { describe, expect, it } from 'vitest';
import { drawn, expectOf } from './citedItem';

const hand = 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Physical Methods.';
const odg =
  'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Carpal Tunnel Syndrome, Splinting.';
const header = 'Wrist brace: Upheld';

describe('source-not-cited', () => {
  const rule = 'source-not-cited';

  it.each([
    ['The Official Disability Guidelines recommend a splint at night.', 'Official Disability Guidelines'],
    ['According to the ODG, a splint is worn at night.', 'ODG'],
    ['The ODG does not support a brace by day.', 'ODG'],
    ['ACOEM Chapter 12 states that rest is short.', 'ACOEM Chapter 12'],
    [
      'The ACOEM Practice Guidelines, 3rd edition, advise a splint.',
      'ACOEM Practice Guidelines, 3rd edition',
    ],
    ['The Food and Drug Administration requires a test of the drug.', 'Food and Drug Administration'],
    ['Per UpToDate, a splint is worn at night.', 'UpToDate'],
    [
      'The Official Disability Guidelines add that a splint is worn at night.',
      'Official Disability Guidelines',
    ],
    ['The textbook Principles of Hand Care warns of splints by day.', 'Principles of Hand Care'],
    [
      'The MTUS Chronic Pain Medical Treatment Guidelines state that rest is short.',
      'MTUS Chronic Pain Medical Treatment Guidelines',
    ],
  ])('finds that the line does not cite what "%s" relies on', (words, source) => {
    const rationale = drawn.rationale(`${words} The note of 3/2/2016 tells of none.`, source, rule);
    const [finding] = expectOf(rule, { header, reviewer: hand, rationale });
    expect(finding!.severity).toBe('information');
  });

  it('takes a source whose words another one tells for no source of its own', () => {
    const reviewer = odg;
    for (const words of [
      'The FDA lowered the first dose, says ODG, in men and women.',
      'According to ODG, the FDA advises a lower dose.',
    ])
      expectOf(rule, { header, reviewer, rationale: `${words} The note of 3/2/2016 tells of none.` });
  });

  it("takes the MTUS's newer editions for the ACOEM guidelines that they are", () => {
    expectOf(rule, {
      header,
      decided: '11/01/2019',
      reviewer: 'Decision based on MTUS Opioids 2017, Section(s): Acute Pain.',
      rationale: 'ACOEM recommends a short course. The note of 3/2/2016 tells of none.',
    });
  });

  it('finds a source on the line that the rationale does not use', () => {
    const rationale = 'The ACOEM guidelines state that rest is short. The note of 3/2/2016 tells of none.';
    const reviewer = `${hand} ${odg}`;
    const drawing = drawn.reviewer(reviewer, 'Official Disability Guidelines (ODG)', rule);
    expectOf(rule, { header, reviewer: drawing, rationale });
    // A rationale that names no source at all may use any.
    expectOf(rule, { header, reviewer, rationale: 'Rest is short. The note of 3/2/2016 tells of none.' });
  });

  const both = `${hand} ${odg}`;

  it.each([
    'The ODG supports a splint where the nerve test was positive.',
    'According to the Official Disability Guidelines, a splint is worn at night.',
    'Per ODG, splints are for six weeks.',
    'The Official Disability Guidelines do not recommend a brace by day. The guidelines ask for a test first.',
    'ODG, Carpal Tunnel Syndrome: "A splint is worn at night."',
  ])('finds an MTUS chapter on the line that the reasons never use: "%s"', (words) => {
    const reviewer = drawn.reviewer(both, 'Forearm, Wrist, and Hand Complaints', rule);
    const [finding] = expectOf(rule, { header, reviewer, rationale: `${words} The note tells of none.` });
    expect(finding!.message).toBe(
      'The line cites ACOEM chapter 11 (Forearm, Wrist, and Hand Complaints); the reasons for item 1 ("Wrist brace") rely on the Official Disability Guidelines only. Take it out of the line, or say what it adds.',
    );
  });

  it.each([
    'The MTUS and the ODG support a splint.',
    'ACOEM is silent on splints at night; the ODG recommends them.',
    'The cited guidelines differ, and the ODG recommends a splint at night.',
    'Guidelines allow a splint. The ODG recommends it at night.',
    'Evidence-based medicine favors a splint, and the ODG recommends it.',
    'A splint is worn at night.',
  ])('says nothing of both sources on the line for "%s"', (words) => {
    expectOf(rule, { header, reviewer: both, rationale: `${words} The note tells of none.` });
  });

  const opioids = 'Decision based on MTUS Opioid Treatment 2016, Section(s): 1. Opioids for Acute Pain.';

  it.each([
    ['The MTUS Chronic Pain Medical Treatment Guidelines', 'limit opioids to a few days.'],
    ['MTUS Chronic Pain Treatment Guidelines', 'state that opioids are a last choice.'],
    ['the Chronic Pain Medical Treatment Guidelines', 'advise against opioids.'],
  ])('tells the chronic pain from the opioids guidelines: "%s %s"', (name, rest) => {
    const words = name.startsWith('MTUS') ? `Per ${name}, which ${rest}` : `${name} ${rest}`;
    expectOf(rule, {
      header: 'Percocet 5/325mg #30: Upheld',
      reviewer: opioids,
      rationale: drawn.rationale(`${words} The note tells of none.`, name.replace(/^[Tt]he /, ''), rule),
    });
  });

  it.each([
    'The MTUS Opioids Treatment Guidelines limit opioids to a few days.',
    'The MTUS limits opioids to a few days.',
    'The worker has chronic pain. The guidelines limit opioids to a few days.',
  ])('takes the opioids guidelines for what they are in "%s"', (words) => {
    expectOf(rule, {
      header: 'Percocet 5/325mg #30: Upheld',
      reviewer: opioids,
      rationale: `${words} The note tells of none.`,
    });
  });

  it('takes a name and a year in brackets for a reference of recited text', () => {
    expectOf(rule, {
      header,
      reviewer: hand,
      rationale:
        'A splint is worn at night. (Medscape, 2006) Splints should be recommended for six weeks. The MTUS agrees. The note tells of none.',
    });
  });

  it('finds another year of the same guideline', () => {
    const rationale = 'The 2009 Acupuncture Guidelines state that visits are few. The note tells of ten.';
    expectOf(rule, {
      header: 'Acupuncture, 8 visits: Upheld',
      reviewer: 'Decision based on MTUS Acupuncture Treatment 2007.',
      rationale: drawn.rationale(rationale, 'Acupuncture Guidelines', rule),
    });
  });

  it.each([
    // The MTUS's chapters are ACOEM's.
    ['The ACOEM guidelines state that rest is short.', hand],
    ['The MTUS recommends a splint at night.', hand],
    ['The ODG recommends a splint at night, as the MTUS is silent.', `${hand} ${odg}`],
    // Named, and not relied on.
    ['The worker does not meet the ODG.', hand],
    ['The MTUS and the ODG do not address the brace.', hand],
    ['An FDA-approved drug is tried first.', hand],
    // Text of the MTUS that names ODG, and quoted text.
    ['ODG Physical Therapy Guidelines - Allow for fewer visits.', hand],
    ['The chapter says: "The ODG recommends a splint."', hand],
    // Treatments, not guidelines.
    ['Post-surgical treatment: the surgeon recommends 8 visits.', hand],
    [
      'The American College of Occupational and Environmental Medicine (ACOEM) guidelines state that rest is short.',
      hand,
    ],
  ])('says nothing of "%s"', (words, reviewer) => {
    expectOf(rule, { header, reviewer, rationale: `${words} The note of 3/2/2016 tells of none.` });
  });

  it.each([
    ['Under the Official Disability Guidelines, a splint is under study.', 'Official Disability Guidelines'],
    ['ODG, Wrist: "A splint is worn at night."', 'ODG'],
    ['As noted on page 12 of the ODG, a splint is worn at night.', 'page 12 of the ODG'],
  ])('finds a source that speaks in "%s"', (words, place) => {
    const rationale = drawn.rationale(`${words} The note of 3/2/2016 tells of none.`, place, rule);
    expectOf(rule, { header, reviewer: hand, rationale });
  });

  it('says nothing of support that a source does not give', () => {
    const reviewer =
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hand, Splints.';
    const rationale = 'There is no MTUS support for it. The note of 3/2/2016 tells of none.';
    expectOf(rule, { header, reviewer, rationale });
  });
});
