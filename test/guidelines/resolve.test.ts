import { describe, expect, it } from 'vitest';
import { lineTitles } from '../../server/src/guidelines/lineTitles';
import { resolve } from '../../server/src/guidelines/resolve';
import type { Citation } from '../../server/src/letter/model';
import { citationOf, citationsInRationale, citationsOf } from './citationOf';

const in2015 = new Date('2015-03-02');
const in2017 = new Date('2017-01-20');
const in2018 = new Date('2018-02-05');

const resolved = (line: string, date: Date | undefined = in2015) => resolve(citationOf(line), date);
const problems = (line: string, date: Date | undefined = in2015) =>
  resolved(line, date).problems.map((problem) => problem.kind);

describe('the page form (2014-15)', () => {
  it('points at the Chronic Pain Guidelines of 2009 and the topic on the page', () => {
    const found = resolved('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66.');
    expect(found.document?.id).toBe('chronic-pain');
    expect(found.edition).toMatchObject({ id: '2009', from: '2009-07-18' });
    expect(found.editionNamed).toBe(false);
    expect(found.mtus).toBe(true);
    expect(found.pages[0]).toMatchObject({ exists: true, fit: undefined });
    expect(found.pages[0]!.topics.map((topic) => topic.id)).toContain('muscle-relaxants');
    expect(found.problems).toEqual([]);
  });

  it('checks pages against the topic', () => {
    const of = (pages: string) =>
      resolved(
        `Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): ${pages}.`,
      );
    expect(of('64').pages[0]!.fit).toBe(true);
    expect(of('67').pages[0]!.fit).toBe(true);
    expect(of('91').problems.map((problem) => problem.kind)).toEqual(['pages are not the topic’s']);
    expect(of('63, 124').pages.map((page) => page.fit)).toEqual([true, false]);
  });

  it('says which page does not exist, and which range runs backwards', () => {
    expect(problems('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 163.')).toEqual([
      'page does not exist',
    ]);
    expect(problems('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 66-63.')).toEqual([
      'pages run backwards',
    ]);
    expect(problems('Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 212.')).toEqual([
      'page does not exist',
    ]);
    expect(problems('Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 301.')).toEqual([]);
  });

  it('does not call a page missing that is about where a chapter ends', () => {
    const exists = (pages: string) =>
      resolved(`Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): ${pages}.`).pages[0]!
        .exists;
    expect(exists('195-224')).toBe(true);
    expect(exists('207-230')).toBeUndefined();
    expect(exists('226')).toBeUndefined();
    expect(exists('301')).toBe(false);
    expect(exists('207-530')).toBe(false);
  });

  it('knows the two page spaces of the elbow chapter', () => {
    const of = (page: number) =>
      resolved(`Decision based on MTUS ACOEM Chapter 10 Elbow Complaints Page(s): ${page}.`).pages[0]!.exists;
    expect(of(238)).toBe(true);
    expect(of(13)).toBeUndefined();
  });

  it('tells chapters that the MTUS never adopted, as MTUS only', () => {
    const line = 'ACOEM Chapter 7 Independent Medical Examinations and Consultations Page(s): 127.';
    expect(problems(`Decision based on MTUS ${line}`)).toEqual(['chapter not adopted']);
    expect(resolved(`Decision based on MTUS ${line}`).mtus).toBe(false);
    expect(problems(`Decision based on Non-MTUS Citation ${line}`)).toEqual([]);
  });

  it('gives each citation of a list its own document', () => {
    const documents = citationsOf(
      'Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter, Arthrography.',
    ).map((citation) => resolve(citation, in2015));
    expect(documents.map((one) => one.document?.id)).toEqual(['acoem-2004', 'odg']);
    expect(documents.map((one) => one.chapters[0]?.id)).toEqual(['acoem-9', 'odg-shoulder']);
    expect(documents[1]!.topics[0]!.topic?.id).toBe('odg-shoulder-mr-arthrogram');
  });
});

describe('the section form (2016-17)', () => {
  it('points at a chapter and its section', () => {
    const found = resolved(
      'Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.',
      in2017,
    );
    expect(found.document?.id).toBe('acoem-2004');
    expect(found.chapters[0]).toMatchObject({
      id: 'acoem-8',
      regions: ['neck', 'upper back'],
      regulation: '9792.23.1',
    });
    expect(found.topics[0]!.topic?.id).toBe('acoem-8-special-studies');
    expect(found.superseded).toBe(false);
    expect(found.problems).toEqual([]);
  });

  it('finds each topic of a list, commas inside names and all', () => {
    const found = resolved(
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Proton Pump Inhibitors (PPIs).',
      in2017,
    );
    expect(found.edition?.id).toBe('2016');
    expect(found.topics.map((one) => one.topic?.id)).toEqual(['2016-nsaids-gi', '2016-ppi']);
  });

  it('knows a number for a section, and a section that nobody knows', () => {
    expect(problems('Decision based on MTUS Elbow Complaints 2007, Section(s): 326.', in2017)).toEqual([
      'topic is a number',
    ]);
    expect(problems('Decision based on MTUS Knee Complaints 2004, Section(s): Weather.', in2017)).toEqual([
      'unknown topic',
    ]);
  });

  it('reads the template’s own slips', () => {
    expect(resolved('Decision based on MTUS Accupuncture Treatment 2007.', in2017).document?.id).toBe(
      'acupuncture',
    );
    const found = resolved(
      'Decision based on MTUS Forewarm, Wrist, and Hand Complaints 2004, Section(s): Inital Care.',
      in2017,
    );
    expect(found.chapters[0]?.id).toBe('acoem-11');
    expect(found.topics[0]?.topic?.id).toBe('acoem-11-initial-care');
  });
});

describe('editions and dates', () => {
  it('finds the edition of 2009 superseded after July 28, 2016', () => {
    const line = 'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Drug testing.';
    expect(resolved(line, new Date('2016-07-27')).superseded).toBe(false);
    expect(resolved(line, new Date('2016-07-28')).superseded).toBe(true);
    expect(resolved(line, in2017).editionInForce?.id).toBe('2016');
    expect(resolve(citationOf(line), undefined).superseded).toBeUndefined();
  });

  it('takes an edition that is not named for the one in force', () => {
    expect(
      resolved('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 81.', in2017).edition?.id,
    ).toBe('2016');
    expect(
      resolved('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 81.', in2017).superseded,
    ).toBe(false);
  });

  it('finds ACOEM 2004 superseded after November 2017, and names what came after', () => {
    const found = resolved(
      'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
      in2018,
    );
    expect(found.superseded).toBe(true);
    expect(found.chapterInForce).toMatchObject({
      chapter: { id: 'low-back-disorders' },
      edition: { year: 2016 },
    });
  });

  it('follows the later chapters through their editions', () => {
    const line = 'Decision based on MTUS Low Back Disorders 2016.';
    expect(resolved(line, in2018)).toMatchObject({ superseded: false, mtus: true });
    expect(resolved(line, new Date('2019-08-11')).superseded).toBe(true);
    expect(resolved(line, in2017).mtus).toBe(false);
  });

  it('leaves the postsurgical and acupuncture guidelines in force', () => {
    expect(
      resolved('Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.', in2018).superseded,
    ).toBe(false);
    expect(resolved('Decision based on MTUS Acupuncture Treatment 2007.', in2018).superseded).toBe(false);
  });

  it('reads May 2009 as the edition of 2009', () => {
    const line =
      'Decision based on Non-MTUS Citation MTUS: CALIFORNIA CHRONIC PAIN MEDICAL TREATMENT GUIDELINES (MAY 2009), AQUATIC THERAPY.';
    expect(resolved(line)).toMatchObject({
      document: { id: 'chronic-pain' },
      edition: { id: '2009' },
      editionNamed: true,
      mtus: true,
    });
  });
});

describe('regulations', () => {
  const fits = (line: string) =>
    resolved(line).regulations.map((one) => [one.section, one.fits, one.expected]);

  it('are compared with the guideline’s own', () => {
    expect(
      fits('Decision based on MTUS Chronic Pain Medical Treatment Guidelines 9792.20, Opioids Page(s): 77.'),
    ).toEqual([['9792.20', false, '9792.24.2']]);
    expect(
      fits(
        'Decision based on MTUS Chronic Pain Medical Treatment Guidelines 9792.24.2, Opioids Page(s): 77.',
      ),
    ).toEqual([['9792.24.2', true, '9792.24.2']]);
  });

  it('take the definition of functional improvement, and the schedule as a whole', () => {
    expect(fits('Decision based on MTUS Acupuncture Treatment Guidelines 9792.20(e).')[0]![1]).toBe(true);
    expect(
      fits(
        'Decision based on MTUS Chronic Pain Medical Treatment Guidelines 9792.20-9792.26 Page(s): 22.',
      ).map((one) => one[1]),
    ).toEqual([true, true]);
  });
});

describe('outside the MTUS', () => {
  it.each([
    [
      'ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Low Back Disorders, pg. 607.',
      'acoem',
      'low-back-disorders',
    ],
    [
      'Official Disability Guidelines (ODG) Low Back - Lumbar & Thoracic (Acute & Chronic), EMG.',
      'odg',
      'odg-low-back',
    ],
    ['ODG, Neck and Upper Back (updated 12/21/16), Manipulation.', 'odg', 'odg-neck'],
    ['Official Disability Guidelines - Hip and Pelvis Chapter.', 'odg', 'odg-hip'],
  ])('%s', (line, document, chapter) => {
    const found = resolved(`Decision based on Non-MTUS Citation ${line}`, in2017);
    expect(found.document?.id).toBe(document);
    expect(found.chapters[0]?.id).toBe(chapter);
    expect(found.mtus).toBe(false);
  });

  it('says that a source is unknown, and no more', () => {
    const found = resolved(
      'Decision based on Non-MTUS Citation Proceedings of the Harbour Symposium.',
      in2017,
    );
    expect(found.document).toBeUndefined();
    expect(found.problems.map((problem) => problem.kind)).toEqual(['unknown document']);
  });
});

describe('mentions in prose', () => {
  it('resolve like lines', () => {
    const [mention] = citationsInRationale(
      'On page 77 of the Chronic Pain Medical Treatment Guidelines goals come first.',
    );
    const found = resolve(mention!, in2015);
    expect(found.document?.id).toBe('chronic-pain');
    expect(found.pages[0]!.topics.map((topic) => topic.id)).toContain('opioids-trial');
  });

  it('find the chapter of a table', () => {
    const [mention] = citationsInRationale('ACOEM Table 9-6 on page 214 lists what helps a shoulder.');
    expect(resolve(mention!, in2015).chapters[0]?.id).toBe('acoem-9');
  });
});

describe('the titles that the section form offers', () => {
  it.each(lineTitles().map((one) => [`${one.title} ${one.year ?? ''}`.trim(), one] as const))(
    '%s is known',
    (_, title) => {
      expect(title.chapter ?? title.document).toBeDefined();
    },
  );
});

describe('cost', () => {
  it('is paid once for a citation, and once for a wording', () => {
    const line =
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxents for paine Page(s): 63.';
    const citation = citationOf(line);
    expect(resolve(citation, in2015)).toBe(resolve(citation, in2015));
    // Fuzzy search for each of these would not end in the time that a test has.
    const copies: Citation[] = Array.from({ length: 20_000 }, () => ({ ...citation }));
    for (const copy of copies)
      expect(resolve(copy, in2015).document).toBe(resolve(citation, in2015).document);
  });

  it('does not throw on a citation without any part', () => {
    const at = { start: 0, end: 0 };
    const empty: Citation = {
      span: at,
      presentedAs: 'MTUS',
      document: undefined,
      chapter: undefined,
      edition: undefined,
      topics: [],
      pages: [],
      tables: [],
      regulations: [],
    };
    expect(resolve(empty, undefined).problems.map((problem) => problem.kind)).toEqual(['unknown document']);
    expect(resolve(empty, new Date(Number.NaN)).superseded).toBeUndefined();
  });
});
