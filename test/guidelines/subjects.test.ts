import { describe, expect, it } from 'vitest';
import { chapterById } from '../../server/src/guidelines/chapters';
import { resolve } from '../../server/src/guidelines/resolve';
import {
  citedTopicCovers,
  odgChapterHosts,
  subjectsOf,
  topicCovers,
} from '../../server/src/guidelines/subjects';
import { topicById } from '../../server/src/guidelines/topics';
import { citationOf } from './citationOf';

const ids = (text: string) => subjectsOf(text).map((subject) => subject.id);
const covers = (topic: string, item: string) =>
  subjectsOf(item).map((subject) => topicCovers(topicById(topic)!, subject));

describe('subjectsOf', () => {
  it.each([
    ['8 pool therapy sessions', ['aquatic']],
    ['Physical the rapy, 6 visits', ['physical-therapy']],
    ['Four sessions of infrar ed therapy', ['infrared']],
    ['Post operative therapy', subjectsOf('Postoperative therapy').map(({ id }) => id)],
    ['EMG/NCS of the left leg', ['emg']],
    ['Chirophysio therapy, 6 visits', ['physical-therapy', 'chiropractic']],
    ['Right L4 transforaminal epidural steroid injection under fluoroscopic guidance', ['esi']],
    ['Cortisone injection to the knee', ['joint-injection']],
    ['Platelet-rich plasma injection', ['prp']],
    ['Physical therapy evaluation', ['physical-therapy', 'office-visit']],
    ['MEDREX OINTMENT', ['capsaicin-menthol-methyl-salicylate']],
    ['Unspecified muscle relaxants', ['muscle-relaxant']],
    ['A blue door', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('topicCovers', () => {
  it.each([
    ['muscle-relaxants', 'Zanaflex 4 mg', true],
    ['opioids-ongoing', 'Zanaflex 4 mg', false],
    ['opioids-ongoing', 'Urine drug screen', true],
    ['topicals', 'Voltaren 75mg #60', false],
    ['topicals', 'Diclofenac 1.5% cream', true],
    ['2016-ppi', 'Omeprazole 20mg', true],
    ['2016-ppi', 'Ranitidine 150mg', false],
    ['nsaids-gi', 'Omeprazole 20mg', true],
    ['nsaids-gi', 'Ranitidine 150mg', true],
    ['2016-thermography', 'Infrared therapy', false],
    ['2016-physical-medicine', 'Physical exam', false],
    ['physical-medicine', 'Additional physical therapy', true],
    ['aquatic', '12 sessions of aquatic therapy', true],
    ['p1-introduction', 'Norco', undefined],
    ['acoem-12-special-studies', 'MRI of the low back', undefined],
    ['op-3.3.9', 'Tramadol 50mg', true],
    ['op-4.1', 'Norco 10/325', true],
    ['weaning', 'Xanax 1mg', true],
    ['opioids-trial', 'Colace 100mg', true],
    ['nsaids-list', 'Laboratory: liver function tests', true],
    ['muscle-relaxants', 'MRI of the low back', false],
    ['tens', 'Norco 10/325', false],
    ['aeds', 'Chiropractic care', false],
  ])('%s / %s: %s', (topic, item, expected) => {
    expect(covers(topic, item)).toEqual([expected]);
  });
});

describe('cited topics that the index does not have', () => {
  it('are read by their own words', () => {
    const line =
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Ankle Chapter, Walking boot use.';
    const cited = resolve(citationOf(line), undefined).topics[0]!;
    expect(citedTopicCovers(cited, subjectsOf('CAM boot')[0]!)).toBe(true);
    expect(citedTopicCovers(cited, subjectsOf('Norco 5/325')[0]!)).toBe(false);
  });
});

describe('odgChapterHosts', () => {
  it('knows odd hosts, and what a chapter is not known to host', () => {
    const hosts = (chapter: string, item: string) =>
      odgChapterHosts(chapterById(chapter)!, subjectsOf(item)[0]!);
    expect(hosts('odg-low-back', 'Pre-op clearance')).toBe(true);
    expect(hosts('odg-knee', 'Transportation to appointments')).toBe(true);
    expect(hosts('odg-pain', 'Home health aide')).toBe(true);
    expect(hosts('odg-pain', 'MRI of the neck')).toBe(false);
    expect(hosts('odg-pain', 'Interpreter')).toBeUndefined();
    expect(hosts('odg-chiro-guidelines', 'Chiropractic care')).toBeUndefined();
  });
});
