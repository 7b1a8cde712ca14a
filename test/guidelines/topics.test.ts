import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pagesFitTopic,
  topicById,
  topicByName,
  topicsOf,
  topicsOnPages,
} from '../../server/src/guidelines/topics';

const of2009 = { document: 'chronic-pain', edition: '2009' };
const of2016 = { document: 'chronic-pain', edition: '2016' };

describe('topicByName', () => {
  it.each([
    ['Muscle relaxants (for pain)', 'muscle-relaxants', 'exact'],
    ['MUSCLE RELAXANTS', 'muscle-relaxants', 'exact'],
    ['Muscle relaxants (for p ain)', 'muscle-relaxants', 'exact'],
    ['Muscle relaxents', 'muscle-relaxants', 'misspelt'],
    ['Criteria for use of Opioids', 'opioids-criteria', 'exact'],
    ['Use of opioids, criteria', 'opioids-criteria', 'variant'],
    ['NON STEROIDAL ANTIINFLAMMATORY AGENTS (NSAIDs)', 'nsaids', 'exact'],
    ['NSAIDs, GI symptoms and cardiovascular risk', 'nsaids-gi', 'exact'],
    ['TENS', 'tens', 'exact'],
    ['ESI', 'esi', 'exact'],
    ['Epidural steriod injections', 'esi', 'misspelt'],
    ['Physical medicine treatment', 'physical-medicine', 'exact'],
    ['On-going management', 'opioids-ongoing', 'exact'],
    ['ongoing management', 'opioids-ongoing', 'exact'],
    ['Topical Analgesics for the back', 'topicals', 'contained'],
    ['Functional restoration programs (FRPs)', 'frp', 'exact'],
    ['CRPS', 'crps-family', 'exact'],
  ])('finds "%s" of 2009', (words, id, how) => {
    expect(topicByName(of2009, words)).toMatchObject({ value: { id }, how });
  });

  it.each([
    ['Physical medicine', '2016-physical-medicine'],
    ['Anti-epilepsy drugs (AEDs) for pain', '2016-aeds'],
    ['Electrodiagnostic testing (EMG/NCS)', '2016-emg'],
    ['Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS [otc], Naprelan)', '2016-naproxen'],
    ['Bupropion (Wellbutrin®)', '2016-bupropion'],
    ['Lidoderm', '2016-lidoderm'],
  ])('finds "%s" of 2016', (words, id) => {
    expect(topicByName(of2016, words)?.value.id).toBe(id);
  });

  it('finds a section of the Opioids guideline by its number', () => {
    const words =
      '3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment';
    expect(topicByName({ document: 'opioids' }, words)?.value.id).toBe('op-3.3.9');
    expect(
      topicByName({ document: 'opioids' }, 'Tapering Opioids: Indications for Tapering Opioids')?.value.id,
    ).toBe('op-4.1');
  });

  it.each(['Deep sea diving', '326', 'xx', ''])('does not guess what "%s" is', (words) => {
    expect(topicByName(of2009, words)).toBeUndefined();
  });

  it('keeps apart names of one slip’s distance that are short', () => {
    expect(topicByName(of2009, 'TEMS')).toBeUndefined();
    expect(topicByName(of2009, 'Tramadol')?.value.id).toBe('tramadol');
  });

  it('reaches every topic of 2009 by its title, and on its first page', () => {
    for (const topic of topicsOf(of2009)) {
      expect(topicByName(of2009, topic.title)?.value.id, topic.title).toBe(topic.id);
      expect(
        topicsOnPages('chronic-pain', '2009', topic.pages[0]![0], topic.pages[0]![0]),
        topic.title,
      ).toContain(topic);
    }
  });

  const index = join(import.meta.dirname, '../../../shared/guidelines/guidelines.json');
  it.skipIf(!existsSync(index))('reaches all that the index was made from, by name, alias and page', () => {
    const source = JSON.parse(readFileSync(index, 'utf8'));
    expect(source.chronicPain2009.topics.length).toBe(135);
    for (const { id, title, aliases, pages } of source.chronicPain2009.topics) {
      expect(topicById(id)?.pages, id).toEqual(pages);
      for (const name of [title, ...aliases]) {
        const found = topicByName(of2009, name)?.value;
        expect(found && (found.id === id || meets(found.id, id)), `${id}: ${name} gives ${found?.id}`).toBe(
          true,
        );
      }
    }
  });
});

/** A shared name may give a neighbour that stands on the same pages, or speaks of the same subject. */
function meets(found: string, wanted: string): boolean {
  const a = topicById(found)!;
  const b = topicById(wanted)!;
  const pages = [...b.pages, ...b.alsoPages];
  return (
    a.about.includes(wanted) ||
    b.about.includes(found) ||
    a.pages.some(([x, y]) => pages.some(([p, q]) => x <= q && p <= y))
  );
}

describe('topicsOnPages', () => {
  it('names what is on a page', () => {
    expect(topicsOnPages('chronic-pain', '2009', 22, 22).map((topic) => topic.id)).toContain('aquatic');
    expect(topicsOnPages('chronic-pain', '2009', 63, 66).map((topic) => topic.id)).toEqual([
      'milnacipran',
      'muscle-relaxants',
      'naproxen',
    ]);
    expect(topicsOnPages('chronic-pain', '2016', 82, 82).map((topic) => topic.id)).toEqual(['2016-facet']);
  });

  it('reads a range that runs backwards, and knows of nothing beyond the last page', () => {
    expect(topicsOnPages('chronic-pain', '2009', 66, 63)).toEqual(
      topicsOnPages('chronic-pain', '2009', 63, 66),
    );
    expect(topicsOnPages('chronic-pain', '2009', 128, 400)).toEqual([]);
  });
});

describe('pagesFitTopic', () => {
  const fits = (id: string, first: number, last = first) => pagesFitTopic(topicById(id)!, first, last);

  it('takes any part of the range, and a neighbouring page', () => {
    expect(fits('muscle-relaxants', 63)).toBe(true);
    expect(fits('muscle-relaxants', 64, 65)).toBe(true);
    expect(fits('muscle-relaxants', 67)).toBe(true);
    expect(fits('aeds', 16, 20)).toBe(true);
    expect(fits('nsaids-family', 67, 73)).toBe(true);
    expect(fits('tens', 114, 121)).toBe(true);
  });

  it('takes other places of the same subject, and the parts of a section', () => {
    expect(fits('gabapentin', 18, 19)).toBe(true);
    expect(fits('opioids', 78)).toBe(true);
    expect(fits('drug-testing', 78)).toBe(true);
  });

  it('does not take a page about something else', () => {
    expect(fits('muscle-relaxants', 91)).toBe(false);
    expect(fits('topicals', 63, 66)).toBe(false);
    expect(fits('aquatic', 111)).toBe(false);
  });

  it('says nothing where the pages are not known', () => {
    expect(fits('2016-muscle-relaxants', 63)).toBeUndefined();
    expect(fits('acoem-12-special-studies', 12)).toBeUndefined();
  });
});
