import { describe, expect, it } from 'vitest';
import {
  acoem2004Chapters,
  acoemChapters,
  chapterByName,
  chapterEditionInForce,
} from '../../server/src/guidelines/chapters';
import { documentById, editionInForce } from '../../server/src/guidelines/documents';
import { titlesInForce } from '../../server/src/guidelines/lineTitles';
import { resolve } from '../../server/src/guidelines/resolve';
import { citationOf } from './citationOf';

/** A title, its edition's year, and the first and last day on which it is the MTUS's. */
type Row = readonly [title: string, year: number, from: string, until?: string];

const EDITIONS: readonly Row[] = [
  ['Chronic Pain Medical Treatment', 2009, '2009-07-18', '2016-07-27'],
  ['Chronic Pain Medical Treatment', 2016, '2016-07-28', '2017-11-30'],
  ['Chronic Pain', 2017, '2017-12-01'],
  ['Opioid Treatment', 2016, '2016-07-28', '2017-11-30'],
  ['Opioids', 2017, '2017-12-01'],
  ['Acupuncture Treatment', 2007, '2007-06-15'],
  ['Postsurgical Treatment', 2009, '2009-07-18'],
  ['Neck and Upper Back Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Shoulder Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Forearm, Wrist, and Hand Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Low Back Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Knee Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Ankle and Foot Complaints', 2004, '2007-06-15', '2017-11-30'],
  ['Initial Approaches to Treatment', 2017, '2017-12-01'],
  ['Cervical and Thoracic Spine Disorders', 2016, '2017-12-01', '2019-04-17'],
  ['Cervical and Thoracic Spine Disorders', 2018, '2019-04-18'],
  ['Shoulder Disorders', 2016, '2017-12-01'],
  ['Elbow Disorders', 2013, '2017-12-01', '2019-04-17'],
  ['Elbow Disorders', 2018, '2019-04-18'],
  ['Hand, Wrist, and Forearm Disorders', 2016, '2017-12-01', '2019-04-17'],
  ['Hand, Wrist, and Forearm Disorders', 2019, '2019-04-18'],
  ['Low Back Disorders', 2016, '2017-12-01', '2019-08-10'],
  ['Low Back Disorders', 2019, '2019-08-11', '2021-11-22'],
  ['Low Back Disorders', 2020, '2021-11-23'],
  ['Knee Disorders', 2015, '2017-12-01', '2020-09-20'],
  ['Knee Disorders', 2019, '2020-09-21'],
  ['Ankle and Foot Disorders', 2015, '2017-12-01', '2019-04-17'],
  ['Ankle and Foot Disorders', 2018, '2019-04-18'],
  ['Eye Disorders', 2017, '2017-12-01'],
  ['Hip and Groin', 2011, '2017-12-01', '2019-10-06'],
  ['Hip and Groin Disorders', 2019, '2019-10-07'],
  ['Occupational Interstitial Lung Disease', 2016, '2017-12-01', '2020-09-20'],
  ['Occupational Interstitial Lung Disease', 2019, '2020-09-21'],
  ['Occupational/Work-Related Asthma Medical Treatment', 2016, '2017-12-01', '2020-09-20'],
  ['Occupational/Work-Related Asthma', 2020, '2020-09-21'],
  ['Posttraumatic Stress Disorder and Acute Stress Disorder', 2018, '2019-04-18'],
  ['Workplace Mental Health: Depressive Disorders', 2020, '2020-09-21'],
  ['Workplace Mental Health: Anxiety Disorders', 2021, '2021-07-19'],
  ['Coronavirus (COVID-19)', 2021, '2021-06-28'],
];

/** Years that letters print for these editions because the MTUS took them up then. */
const BY_ADOPTION: readonly Row[] = [
  ['Cervical and Thoracic Spine', 2019, '2019-04-18'],
  ['Elbow Disorders', 2019, '2019-04-18'],
  ['Ankle and Foot Disorders', 2019, '2019-04-18'],
  ['Knee Disorders', 2020, '2020-09-21'],
  ['Occupational Interstitial Lung Disease', 2020, '2020-09-21'],
  ['Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder', 2019, '2019-04-18'],
  ['Low Back Disorders', 2021, '2021-11-23'],
];

const DAY = 86_400_000;
const dayOf = (iso: string, shift = 0): Date => new Date(Date.parse(iso) + shift * DAY);
const isOut = ([title, year]: Row, date: Date): boolean | undefined =>
  resolve(citationOf(`Decision based on MTUS ${title} ${year}, Section(s): Exercise.`), date).superseded;

describe('the editions in force', () => {
  it.each([...EDITIONS, ...BY_ADOPTION].map((row) => ({ row, name: row.join(' ') })))('$name', ({ row }) => {
    const [, , from, until] = row;
    expect(isOut(row, dayOf(from, -1)), 'the day before').toBe(true);
    expect(isOut(row, dayOf(from)), 'the first day').toBe(false);
    if (until === undefined) expect(isOut(row, dayOf('2022-12-31'))).toBe(false);
    else {
      expect(isOut(row, dayOf(until)), 'the last day').toBe(false);
      expect(isOut(row, dayOf(until, 1)), 'the day after').toBe(true);
    }
  });

  it('names what came in the place of a chapter on the very day', () => {
    const inForceOn = (title: string, iso: string) =>
      resolve(citationOf(`Decision based on MTUS ${title}, Section(s): Exercise.`), dayOf(iso)).chapterInForce
        ?.edition.year;
    expect(inForceOn('Low Back Complaints 2004', '2021-11-22')).toBe(2019);
    expect(inForceOn('Low Back Complaints 2004', '2021-11-23')).toBe(2020);
    expect(inForceOn('Knee Disorders 2015', '2020-09-20')).toBe(2015);
    expect(inForceOn('Knee Disorders 2015', '2020-09-21')).toBe(2019);
  });

  it('is the table of all that the data gives days for', () => {
    const inData = [...acoem2004Chapters, ...acoemChapters].flatMap((chapter) =>
      chapter.editions.flatMap(({ year, from, doubt }) =>
        from === undefined || doubt !== undefined || chapter.document === 'acoem-2004'
          ? []
          : [`${chapter.id} ${year} ${from}`],
      ),
    );
    const inTable = EDITIONS.flatMap(([title, year, from]) => {
      const chapter = chapterByName('acoem', title, true);
      return chapter && year > 2004 ? [`${chapter.id} ${year} ${from}`] : [];
    });
    expect(inTable.sort()).toEqual(inData.sort());
    for (const id of ['chronic-pain', 'opioids', 'acupuncture', 'postsurgical'])
      for (const { year, from } of documentById(id).editions)
        expect(
          EDITIONS.some((row) => row[1] === year && row[2] === from),
          `${id} ${year}`,
        ).toBe(true);
  });

  it('offers on each day only what is in force on it', () => {
    const years = (iso: string) =>
      titlesInForce(dayOf(iso)).flatMap(({ title, year }) => (title === 'Low Back Disorders' ? [year] : []));
    expect(['2019-08-10', '2019-08-11', '2021-11-22', '2021-11-23'].map(years)).toEqual([
      [2016],
      [2019],
      [2019],
      [2020],
    ]);
    expect(editionInForce(documentById('opioids'), dayOf('2017-11-30'))!.year).toBe(2016);
  });
});

describe('chapters whose adoption is in doubt', () => {
  const doubtful = [
    ['Prevention', 2011],
    ['General Approach to Initial Assessment and Documentation', 2016],
    ['Cornerstones of Disability Prevention and Management', 2011],
  ] as const;

  it.each(doubtful)('%s %i is out on no day of 2017 or 2018, and in force since', (title, year) => {
    for (const iso of ['2017-12-01', '2018-06-15', '2019-01-01', '2022-06-15'])
      expect(isOut([title, year, ''], dayOf(iso)), iso).toBe(false);
    const chapter = chapterByName('acoem', title, true)!;
    expect(chapterEditionInForce(chapter, dayOf('2018-06-15'))).toBeUndefined();
    expect(chapterEditionInForce(chapter, dayOf('2019-01-01'))?.doubt).toMatch(
      /not in the order of December 1, 2017/,
    );
  });

  it.each(['General Approaches', 'Prevention', 'Cornerstones of Disability Prevention and Management'])(
    'the chapter of 2004 that %s is may have been in force through 2018',
    (title) => {
      expect(isOut([title, 2004, ''], dayOf('2018-12-31'))).toBe(false);
      expect(isOut([title, 2004, ''], dayOf('2019-01-01'))).toBe(true);
    },
  );
});

describe('the sections of the newer chapters', () => {
  it.each([
    ['Hip and Groin Disorders', '9792.23.10'],
    ['Occupational/Work-Related Asthma', '9792.23.11'],
    ['Occupational Interstitial Lung Disease', '9792.23.12'],
    ['Coronavirus (COVID-19)', '9792.24.7'],
  ])('%s is %s', (title, section) => {
    expect(chapterByName('acoem', title, true)!.regulation).toBe(section);
  });
});
