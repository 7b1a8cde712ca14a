import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['item-not-discussed'];

describe('item-not-discussed', () => {
  it('finds reasons about another treatment, and points at it', () => {
    const [finding] = expectFindings(
      disputing(`
Physical examination, 8 visits: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ item-not-discussed
Decision rationale: Ten visits of physical therapy are allowed for a strained muscle. The roofer has had nine of them. The request is not medically necessary.`),
      rule,
    );
    expect(finding!.severity).toBe('information');
    expect(finding!.message).toContain('physical therapy');
    expect(finding!.related).toHaveLength(1);
  });

  it('finds reasons about nothing at all', () => {
    expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
^^^^^^^^^^^^^^^^^^ item-not-discussed
Decision rationale: The roofer has been under care for some time. The notes are brief and no goal is set. The request is not medically necessary.`),
      rule,
    );
  });

  it.each([
    ['Naproxen 500mg #60', 'Nonsteroidal anti-inflammatory drugs are for short courses.'],
    ['Naproxen 500mg #60', 'The roofer has taken Naprosyn for a year.'],
    ['Naproxen 500mg #60', 'The roofer felt no better on this medication.'],
    ['MRI of the neck', 'Imaging waits until four weeks of care have failed.'],
    ['Deprizine 15mg/ml oral suspension', 'H2 blockers are for those at risk of bleeding.'],
    ['Meniscectomy, left knee', 'Surgery waits until exercises have failed.'],
    ['Interferential unit, 30 days', 'Electrical stimulation of this kind is not advised alone.'],
    ['Urine drug screen', 'Monitoring is advised for those who take opioids.'],
    ['Referral to a hand surgeon', 'A consultation may help where the diagnosis is in doubt.'],
    ['Infrared therapy with acupuncture', 'Acupuncture is an option where tablets are cut down.'],
    ['Steroid injection, left knee', 'Corticosteroid is an option where the joint is swollen.'],
    ['Cold therapy unit, 7 days', 'Cryotherapy is for the first days at home.'],
    ['Pepcid 20mg #60', 'Stomach protection by antacids is for those at risk.'],
    ['Colace 100mg #60', 'Opioids are being tapered, and constipation goes with them.'],
    ['Narcan nasal spray', 'The dose of opioids is below fifty a day.'],
    ['Elavil 25mg #30', 'Antidepressants are a first choice for nerve pain.'],
    ['Cymbalta 30mg #30', 'SNRI drugs are advised for nerve pain.'],
    ['Valium 5mg #30', 'Anxiolytics are not for long use.'],
    ['Diclofenac 75mg #60', 'Ibuprofen had not helped in June.'],
    ['Norco 5/325mg #60', 'Analgesics of this strength are for a few days.'],
    ['Tramadol 50mg #60', 'Weaning should be considered, and no urine screen is on file.'],
    ['MRI of the neck', 'No fracture is seen on the films.'],
    ['Home health aide, 3 hours a day', 'He goes to work, and is not homebound.'],
    ['Hyalgan series, left knee', 'No injection has been tried so far.'],
    ['TENS unit purchase', 'What the unit did after the functional restoration program is not told.'],
    ['Physical therapy for the knee, 12 visits', 'He has had twelve visits since the arthroplasty.'],
    ['Pneumatic compression device', 'The device is for those at risk of clots after a knee replacement.'],
  ])('accepts for %s "%s"', (title, reason) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: The roofer fell in May and works on light duty again. ${reason} The request is not medically necessary.`),
      rule,
    );
  });

  it.each([
    ['Pepcid 20mg #60', 'Proton pump inhibitors are for those at risk of bleeding.'],
    ['Ranitidine 150mg #60', 'Omeprazole is for those who take blood thinners.'],
    ['Prilosec 20mg #30', 'An H2 blocker is for those at risk of bleeding.'],
    ['Soma 350mg #30', 'Benzodiazepines are not for long use.'],
    ['Cymbalta 30mg #30', 'Tricyclics are a first choice for nerve pain.'],
    ['Lyrica 75mg #60', 'Antidepressants are a first choice for nerve pain.'],
    ['Norco 5/325mg #60', 'NSAIDs are for short courses.'],
    ['Tramadol 50mg #60', 'Naloxone is for those at risk of an overdose.'],
  ])('finds for %s only a sister class: "%s"', (title, reason) => {
    expectFindings(
      disputing(`
${title}: Upheld
${'^'.repeat(title.length)} item-not-discussed
Decision rationale: The roofer fell in May and works on light duty again. ${reason} The request is not medically necessary.`),
      rule,
    );
  });

  it('is silent on an ancillary item, on a bare conclusion and on an unknown treatment', () => {
    expectFindings(
      disputing(`
Sling: Upheld
Decision rationale: As the requested surgical intervention is not medically necessary per the documentation, the requested ancillary service is not medically necessary.

Naproxen 500mg #60: Upheld
Decision rationale: The request is not medically necessary.

Zorbulation of the aura: Upheld
Decision rationale: The roofer has been under care for some time. The notes are brief and no goal is set. The request is not medically necessary.`),
      rule,
    );
  });

  it('takes no "support of the request" for the support that is requested', () => {
    expectFindings(
      disputing(`
Left wrist brace: Upheld
^^^^^^^^^^^^^^^^ item-not-discussed
Decision rationale: The roofer has had four months of care. No goal is set. The guideline does not support the request. It is not medically necessary.`),
      rule,
    );
    expectFindings(
      disputing(`
Lumbar brace: Upheld
Decision rationale: The roofer has had four months of care. No goal is set for the support. The request is not medically necessary.`),
      rule,
    );
  });
});
