import { describe, expect, it } from 'vitest';
import { abbreviationOf } from '../../server/src/guidelines/abbreviations';
import {
  type Card,
  describeChapter,
  describeDocument,
  describeDrug,
  describeLaw,
  describePages,
  describeService,
  describeTopic,
  pageHint,
} from '../../server/src/guidelines/card';
import { acoem2004Chapters, acoemChapters, chapterByNumber } from '../../server/src/guidelines/chapters';
import { documentById, documents } from '../../server/src/guidelines/documents';
import { drugByName, drugs } from '../../server/src/guidelines/drugs';
import { lawSection, lawSections } from '../../server/src/guidelines/law';
import { services } from '../../server/src/guidelines/services';
import { topicById, topics, topicsOnPages } from '../../server/src/guidelines/topics';

/** A card as a reader sees it. */
function show(card: Card): string {
  return [
    card.title,
    card.subtitle,
    ...(card.summary ? [card.summary] : []),
    ...card.facts.map(({ label, text }) => `${label}: ${text}`),
    `[${card.evidence}]`,
    ...card.links.map((link) => link.url),
  ].join('\n');
}

describe('cards', () => {
  it('show a topic with its pages and how they are known', () => {
    expect(show(describeTopic(topicById('muscle-relaxants')!))).toMatchInlineSnapshot(`
      "Muscle relaxants (for pain)
      Chronic Pain Medical Treatment Guidelines, 2009
      Non-sedating agents, with caution, as a second-line short-term choice for flare-ups of chronic low back pain; benefit fades and dependence can develop.
      Pages: 63-66
      Drugs: cyclobenzaprine, Flexeril, tizanidine, Zanaflex, methocarbamol, Robaxin, orphenadrine, Norflex, metaxalone, Skelaxin, carisoprodol, Soma …
      Printed in letters: 63-66, 63
      Edition: in force July 18, 2009 to July 27, 2016
      [Pages seen in public letters]
      https://www.dir.ca.gov/t8/9792_24_2.html"
    `);
    expect(show(describeTopic(topicById('esi')!))).toMatchInlineSnapshot(`
      "Epidural steroid injections (ESIs)
      Chronic Pain Medical Treatment Guidelines, 2009
      Option for radicular pain shown on examination and corroborated by imaging or electrodiagnostics after failed conservative care; repeats need 50% relief for 6-8 weeks with less medication.
      Pages: 46
      Drugs: methylprednisolone, triamcinolone, dexamethasone
      Edition: in force July 18, 2009 to July 27, 2016
      [Page not verified: from memory; check your copy]
      https://www.dir.ca.gov/t8/9792_24_2.html"
    `);
  });

  it('lend a topic of 2016 the words of 2009', () => {
    expect(show(describeTopic(topicById('2016-manual')!))).toMatchInlineSnapshot(`
      "Manual therapy & manipulation
      Chronic Pain Medical Treatment Guidelines, July 28, 2016
      Option for chronic musculoskeletal pain: a trial of 6 visits over 2 weeks, up to 18 over 6-8 weeks with functional gain; not for forearm, wrist, hand, knee, ankle or foot.
      In 2009: Manual therapy & manipulation, pages 58-60
      Edition: in force July 28, 2016 to November 30, 2017
      [Title seen in 27 guideline lines of public letters]
      https://www.dir.ca.gov/t8/9792_24_2.html"
    `);
  });

  it('show a chapter, adopted or not', () => {
    expect(show(describeChapter(chapterByNumber(12)!))).toMatchInlineSnapshot(`
      "Chapter 12: Low Back Complaints
      chapter of ACOEM Practice Guidelines, 2nd edition
      Care of low back complaints in the first months.
      In the MTUS: 8 CCR 9792.23.5
      Edition 2004: in force June 15, 2007 to November 30, 2017
      Pages: 287-328
      Tables: 12-8 on page 309
      Followed by: Low Back Disorders
      [Page not verified: from memory; check your copy]
      https://www.dir.ca.gov/t8/9792_23_5.html"
    `);
    expect(show(describeChapter(chapterByNumber(7)!))).toContain('In the MTUS: never adopted');
  });

  it('show a document and its editions', () => {
    expect(show(describeDocument(documentById('chronic-pain')))).toMatchInlineSnapshot(`
      "Chronic Pain Medical Treatment Guidelines
      guideline of the MTUS
      Drugs, therapies, devices and procedures for pain that lasts three months or more.
      Regulation: 8 CCR 9792.24.2
      Edition 2009: in force July 18, 2009 to July 27, 2016
      Edition July 28, 2016: in force July 28, 2016 to November 30, 2017
      Edition ACOEM, May 2017: in force since December 1, 2017
      [Facts from the law or its official pages]
      https://www.dir.ca.gov/t8/9792_24_2.html"
    `);
  });

  it('show pages', () => {
    const document = documentById('chronic-pain');
    expect(show(describePages(document, document.editions[0], 76, 78)!)).toMatchInlineSnapshot(`
      "Pages 76-78
      Chronic Pain Medical Treatment Guidelines, 2009
      74-97: Opioids (whole section)
      76-80: Opioids, criteria for use
      76-77: Opioids: therapeutic trial; initiating therapy
      78: Opioids: on-going management
      [Page not verified: from memory; check your copy]
      https://www.dir.ca.gov/t8/9792_24_2.html"
    `);
    expect(describePages(document, document.editions[0], 300, 300)).toBeUndefined();
  });

  it('show a drug', () => {
    expect(show(describeDrug(drugByName('Fanatrex')!.drug, 'Fanatrex'))).toMatchInlineSnapshot(`
      "Fanatrex
      anti-epilepsy drug (AED)
      Generic: gabapentin
      Brands and writings: Neurontin, Gralise, Horizant, Fanatrex, gabapentin enacarbil, Gabarone, FusePaq Fanatrex
      Usual form: oral
      MTUS 2009, pages 16-22: Anti-epilepsy drugs (AEDs)
      MTUS 2009, pages 37-38: CRPS, medications
      MTUS 2009, page 49: Gabapentin (Neurontin)
      MTUS 2009, pages 111-113: Topical analgesics
      [Class from memory. Page not verified: from memory; check your copy]"
    `);
  });

  it('show a section of law, as narrow as it is known', () => {
    expect(show(describeLaw(lawSection('Labor Code 4610.6(h)(5)')!))).toMatchInlineSnapshot(`
      "Labor Code 4610.6(h)
      Appeal
      By verified petition to the appeals board within 30 days of mailing; set aside only on clear and convincing evidence of excess of power, fraud, conflict of interest, bias, or a plainly erroneous finding of fact that is a matter of ordinary knowledge.
      [Content from the law or its official pages]
      https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.6."
    `);
    expect(lawSection('9792.20(e)')?.section).toBe('9792.20');
    expect(lawSection('1234')).toBeUndefined();
  });

  it('are made of everything in the index, in plain text and with evidence', () => {
    const cards = [
      ...topics.map(describeTopic),
      ...[...acoem2004Chapters, ...acoemChapters].map(describeChapter),
      ...documents.map((document) => describeDocument(document)),
      ...drugs.map((drug) => describeDrug(drug)),
      ...services.map(describeService),
      ...lawSections.map(describeLaw),
    ];
    for (const card of cards) {
      expect(show(card)).not.toMatch(/undefined|\*\*|null|NaN/);
      expect(card.title).not.toBe('');
    }
  });
});

describe('pageHint', () => {
  it('names the topics that fill the pages best', () => {
    const hint = (first: number, last: number) =>
      pageHint(topicsOnPages('chronic-pain', '2009', first, last), first, last);
    expect(hint(63, 66)).toBe('Muscle relaxants');
    expect(hint(78, 78)).toBe('Opioids: on-going management');
    expect(hint(67, 73)).toBe('NSAIDs');
    expect(hint(111, 111)).toMatchInlineSnapshot(
      `"Testosterone replacement for hypogonadism; Topical analgesics"`,
    );
    expect(hint(22, 22)).toMatchInlineSnapshot(`"Anti-inflammatory medications; Aquatic therapy"`);
    expect(hint(500, 501)).toBe('');
  });
});

describe('abbreviationOf', () => {
  it.each([
    ['TENS', 'transcutaneous electrical nerve stimulation'],
    ['ESIs', 'epidural steroid injection'],
    ['RFA', 'Request for Authorization'],
    ['PR-2', 'Primary Treating Physician’s Progress Report'],
  ])('%s', (short, long) => {
    expect(abbreviationOf(short)?.long).toBe(long);
  });

  it.each(['tens', 'Ur', 'XYZ'])('"%s" is none', (word) => {
    expect(abbreviationOf(word)).toBeUndefined();
  });
});
