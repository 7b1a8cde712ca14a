import { describe, expect, it } from 'vitest';
import { citationsOfLine } from '../../server/src/letter/citations/guidelineLine';
import { citationsInProse } from '../../server/src/letter/citations/prose';
import type { Citation } from '../../server/src/letter/model';
import { flatten } from '../../server/src/text/flatText';

/** A citation in one line: `document | chapter | edition | topics | pages | tables | regulations`. */
function shown(citation: Citation): string {
  const chapter = [citation.chapter?.number, citation.chapter?.title?.text]
    .filter((x) => x !== undefined)
    .join(' ');
  return [
    citation.presentedAs,
    citation.document?.text ?? '-',
    chapter || '-',
    citation.edition?.year ?? citation.edition?.text ?? '-',
    citation.topics.map((topic) => topic.text).join(' + ') || '-',
    citation.pages
      .map((page) => (page.first === page.last ? page.first : `${page.first}-${page.last}`))
      .join(' ') || '-',
    [...citation.tables, ...citation.regulations].map((part) => part.text).join(' ') || '-',
  ].join(' | ');
}

function line(text: string): string[] {
  const citations = citationsOfLine(flatten(text, 0, text.length));
  for (const citation of citations) expectSpans(text, citation);
  return citations.map(shown);
}

function prose(text: string): string[] {
  const citations = citationsInProse(flatten(text, 0, text.length));
  for (const citation of citations) expectSpans(text, citation);
  return citations.map(shown);
}

/** Each part's span holds, white space aside, the part's own words. */
function expectSpans(text: string, citation: Citation): void {
  const squeezed = (words: string) => words.replace(/[\s\u00ad]+/g, '');
  for (const part of [
    citation.document,
    citation.chapter,
    ...citation.topics,
    ...citation.pages,
    ...citation.tables,
  ]) {
    if (!part) continue;
    expect(squeezed(text.slice(part.span.start, part.span.end))).toBe(squeezed(part.text));
    expect(part.span.start).toBeGreaterThanOrEqual(citation.span.start);
    expect(part.span.end).toBeLessThanOrEqual(citation.span.end);
  }
}

describe('lists of separators without end', () => {
  it.each(['and ', 'the ', '; ', '; and ', ', AND '])('skips 40,000 times "%s"', (separator) => {
    const many = separator.repeat(40_000);
    expect(line(`Decision based on MTUS ${many}Chronic Pain Medical Treatment 2009.`)).toEqual([
      'MTUS | Chronic Pain Medical Treatment | - | 2009 | - | - | -',
    ]);
    const sources = line(`Decision based on Non-MTUS Citation Invented Journal; ${many}Other Journal.`);
    expect(sources).toHaveLength(2);
    expect(sources[1]).toBe('non-MTUS | Other Journal | - | - | - | - | -');
  });
});

it.each(['and', 'and and and', '; the', ', and, the and'])('"%s" alone is no citation', (separators) => {
  expect(line(`Decision based on MTUS ${separators}`)).toEqual([]);
  expect(line(`Decision based on Non-MTUS Citation ${separators}`)).toEqual([]);
});

describe('unusual ways of writing in prose', () => {
  it.each([
    ['Blocks are of doubtful merit (ACOEM, p 309).', ['prose | ACOEM | - | - | - | 309 | -']],
    ['The MTUS (pg 86) has a ceiling.', ['prose | MTUS | - | - | - | 86 | -']],
    ['It fell (p <0.05) in group P 2.', []],
  ])('%s', (text, expected) => {
    expect(prose(text)).toEqual(expected);
  });
});

describe('unusual ways of writing', () => {
  it.each([
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98 of 127, 99 of 127.',
      ['MTUS | Chronic Pain Treatment Guidelines | - | - | Physical Medicine | 98 99 | -'],
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Drug testing, p43, Opioids, criteria for use, pp76-80.',
      [
        'MTUS | Chronic Pain Treatment Guidelines | - | - | Drug testing + Opioids, criteria for use | 43 76-80 | -',
      ],
    ],
    [
      'Decision based on MTUS ACOEM Chapter 15 Stress Related Conditions Page(s): 387-388, 398B.',
      ['MTUS | ACOEM | 15 Stress Related Conditions | - | - | 387-388 398 | -'],
    ],
    [
      'Decision based on MTUS Acupuncture Treatment Guidelines 9792.24.1(c)(1)-(3).',
      ['MTUS | Acupuncture Treatment Guidelines | - | - | - | - | 9792.24.1(c)(1)-(3)'],
    ],
    [
      'Decision based on MTUS (Effective July 18, 2009) Chronic Pain Medical Treatment Guidelines, Hydrocodone, 8 C.C.R. §§ 9792.20 - 9792.26 Page(s): 91.',
      ['MTUS | Chronic Pain Medical Treatment Guidelines | - | 2009 | Hydrocodone | 91 | 9792.20 9792.26'],
    ],
    [
      'Decision based on MTUS Ankle & Foot Complaints 2004, Section(s): Initial Care, and Acupuncture 2007, and Postsurgical 2009.',
      [
        'MTUS | - | Ankle & Foot Complaints | 2004 | Initial Care | - | -',
        'MTUS | Acupuncture | - | 2007 | - | - | -',
        'MTUS | Postsurgical | - | 2009 | - | - | -',
      ],
    ],
    [
      'Decision based on Non-MTUS Citation ODG by MCG, Head (updated 09/07/19), Concussion clinics; ODG Pain (updated 2/28/2019), Topical analgesics.',
      [
        'non-MTUS | ODG by MCG | Head | 2019 | Concussion clinics | - | -',
        'non-MTUS | ODG | Pain | 2019 | Topical analgesics | - | -',
      ],
    ],
    [
      'Decision based on Non-MTUS Citation ACOEM V.3, Shoulder, MRI.',
      ['non-MTUS | ACOEM V.3 | - | - | Shoulder + MRI | - | -'],
    ],
    [
      'Decision based on Non-MTUS Citation http://www.odg-twc.com/odgtwc/neck.htm#Traction.',
      ['non-MTUS | http://www.odg-twc.com/odgtwc/neck.htm#Traction | - | - | - | - | -'],
    ],
    [
      'Decision based on Non-MTUS Citation A Manual of Home Care, Chapter 7, Section 50.2.',
      ['non-MTUS | A Manual of Home Care | 7 | - | Section 50.2 | - | -'],
    ],
    [
      'Decision based on Non-MTUS Citation A Textbook of Drugs, 12th ed. Some Press, 2010.',
      ['non-MTUS | A Textbook of Drugs | - | 12th ed. | Some Press | - | -'],
    ],
    [
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Polysomnography. Other Medical Treatment Guideline or Medical Evidence: American Academy of Sleep Medicine, 2008.',
      [
        'non-MTUS | Official Disability Guidelines (ODG) | Pain | - | Polysomnography | - | -',
        'non-MTUS | American Academy of Sleep Medicine | - | 2008 | - | - | -',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});

describe('guideline lines with pages (2014-15)', () => {
  it.each([
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle Relaxants (for pain) Page(s): 63-66.',
      ['MTUS | Chronic Pain Treatment Guidelines | - | - | Muscle Relaxants (for pain) | 63-66 | -'],
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Criteria for use; Weaning of medications Page(s): 76-80, 124.',
      [
        'MTUS | Chronic Pain Treatment Guidelines | - | - | Opioids, Criteria for use + Weaning of medications | 76-80 124 | -',
      ],
    ],
    [
      'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305,Chronic Pain Treatment Guidelines.',
      [
        'MTUS | ACOEM | 12 Low Back Complaints | - | - | 303-305 | -',
        'MTUS | Chronic Pain Treatment Guidelines | - | - | - | - | -',
      ],
    ],
    [
      'Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207, Table 9-6. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter, Magnetic resonance imaging.',
      [
        'MTUS | ACOEM | 9 Shoulder Complaints | - | - | 207 | 9-6',
        'non-MTUS | Official Disability Guidelines (ODG) | Shoulder Chapter | - | Magnetic resonance imaging | - | -',
      ].map((expected) => expected.replace('| 9-6', '| Table 9-6')),
    ],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines, 9792.24.2, NSAIDs, specific drug list & adverse effects, Page(s): 70.',
      [
        'MTUS | Chronic Pain Treatment Guidelines | - | - | NSAIDs, specific drug list & adverse effects | 70 | 9792.24.2',
      ],
    ],
    [
      'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS: ACOEM GUIDELINES, CHAPTER 13, 341',
      ['non-MTUS | ACOEM GUIDELINES | 13 | - | - | 341 | -'],
    ],
    [
      'Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 26 through 27.',
      ['MTUS | Postsurgical Treatment Guidelines | - | - | - | 26-27 | -'],
    ],
    [
      'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): Table 12-8, 308-310.',
      ['MTUS | ACOEM | 12 Low Back Complaints | - | - | 308-310 | Table 12-8'],
    ],
    ['The Claims Administrator did not cite any medical evidence for its decision.', []],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});

describe('guideline lines with sections (2016-17 and later)', () => {
  it.each([
    [
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Diagnostic Criteria, Special Studies, and Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.',
      [
        'MTUS | - | Forearm, Wrist, and Hand Complaints | 2004 | Diagnostic Criteria + Special Studies | - | -',
        'MTUS | Chronic Pain Medical Treatment | - | 2016 | Topical analgesics | - | -',
      ],
    ],
    [
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.2.1 Starting Opioids: What to Ask First, 4.2 Tapering Opioids: Methods.',
      [
        'MTUS | Opioid Treatment | - | 2016 | 3.2.1 Starting Opioids: What to Ask First + 4.2 Tapering Opioids: Methods | - | -',
      ],
    ],
    [
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.6 Opioids for Chronic Pain and Chronic Opioid Treatment: Testing, and Knee Complaints 2004, Section(s): Summary.',
      [
        'MTUS | Opioid Treatment | - | 2016 | 3.3.6 Opioids for Chronic Pain and Chronic Opioid Treatment: Testing | - | -',
        'MTUS | - | Knee Complaints | 2004 | Summary | - | -',
      ],
    ],
    [
      'Decision based on MTUS General Approaches 2004, Section(s): General Approach to Initial Assessment and Documentation, Work-Relatedness.',
      [
        'MTUS | - | General Approaches | 2004 | General Approach to Initial Assessment and Documentation + Work-Relatedness | - | -',
      ],
    ],
    [
      'Decision based on MTUS Neck and Upper Back Complaints, Low Back Complaints.',
      [
        'MTUS | - | Neck and Upper Back Complaints | - | - | - | -',
        'MTUS | - | Low Back Complaints | - | - | - | -',
      ],
    ],
    [
      'Decision based on Non-MTUS Citation Lakeside Clinic. Heartburn in adults. Lakeside Clinic; 2007 Jan. 10',
      ['non-MTUS | Lakeside Clinic. Heartburn in adults. Lakeside Clinic | - | 2007 | - | - | -'],
    ],
    [
      'Decision based on MTUS Acupuncture Treatment 200 7.',
      ['MTUS | Acupuncture Treatment | - | 2007 | - | - | -'],
    ],
    [
      'Decision based on MTUS Hip and Groin Disorders 2019, and Opioids 2017.',
      ['MTUS | - | Hip and Groin Disorders | 2019 | - | - | -', 'MTUS | Opioids | - | 2017 | - | - | -'],
    ],
    [
      'Decision based on MTUS Widget Exposure Disorders 2020, Section(s): Initial Care.',
      ['MTUS | Widget Exposure Disorders | - | 2020 | Initial Care | - | -'],
    ],
    [
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg (Acute & Chronic), Walking aids; Low Back Chapter, Braces.',
      [
        'non-MTUS | Official Disability Guidelines (ODG) | Knee & Leg (Acute & Chronic) | - | Walking aids | - | -',
        'non-MTUS | - | Low Back Chapter | - | Braces | - | -',
      ],
    ],
    [
      'Decision based on Non-MTUS Citation Brown T., Splints after tendon repair, Hand Notes 2011; http://www.example.org/splints.htm',
      [
        'non-MTUS | Brown T | - | 2011 | Splints after tendon repair + Hand Notes | - | -',
        'non-MTUS | http://www.example.org/splints.htm | - | - | - | - | -',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});

describe('citations in running text', () => {
  it.each([
    [
      'As page 46 of the Chronic Pain Medical Treatment Guidelines says, injections are one option.',
      ['prose | Chronic Pain Medical Treatment Guidelines | - | - | - | 46 | -'],
    ],
    [
      'ACOEM Chapter 9, Table 9-6, page 214 and pages 207-208 speak of films. ODG says the same.',
      ['prose | ACOEM | 9 | - | - | 214 207-208 | Table 9-6', 'prose | ODG | - | - | - | - | -'],
    ],
    [
      'The MTUS and the Official Disability Guidelines agree.',
      ['prose | MTUS | - | - | - | - | -', 'prose | Official Disability Guidelines | - | - | - | - | -'],
    ],
    [
      'Under Chapter 12, page 303, and under the Third Edition ACOEM Guidelines, page 51, films wait.',
      ['prose | - | 12 | - | - | 303 | -', 'prose | ACOEM Guidelines | - | Third Edition | - | 51 | -'],
    ],
    ['He had chronic pain treatment before, and shoulder complaints since.', []],
    ['Section 9792.20 defines functional improvement.', ['prose | - | - | - | - | - | 9792.20']],
  ])('%s', (text, expected) => {
    expect(prose(text)).toEqual(expected);
  });
});

describe('a citation that extraction has broken up', () => {
  it('is read across line ends, page breaks and kerning', () => {
    const text =
      'Decision based on MTUS Low Back Complaints 200 4, Section(s):\n\n\n \nSpecial\f Studies, and Chronic Pain\nMedical Treatment 2016 . Decision based on Non -MTUS Citation Official\r\nDisability Guidelines, Table 12 -8, page 30\u00ad9.';
    expect(line(text)).toEqual([
      'MTUS | - | Low Back Complaints | 2004 | Special Studies | - | -',
      'MTUS | Chronic Pain Medical Treatment | - | 2016 | - | - | -',
      'non-MTUS | Official Disability Guidelines | - | - | - | 309 | Table 12-8',
    ]);
  });

  it('keeps a range that runs backwards as it is written', () => {
    expect(line('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 66-63, 337-9.')).toEqual([
      'MTUS | Chronic Pain Treatment Guidelines | - | - | - | 66-63 337-339 | -',
    ]);
  });

  it('takes time linear in the text, whatever the text', () => {
    for (const piece of [
      'ACOEM Chapter 12, ',
      'page 1, ',
      'Practice Guidelines ',
      '(',
      'Opioids, ',
      'A b ',
      '1-',
      'MTUS: ',
    ]) {
      const text = `Decision based on MTUS ${piece.repeat(4000)}`;
      const flat = flatten(text, 0, text.length);
      expect(citationsOfLine(flat).length).toBeGreaterThanOrEqual(0);
      expect(citationsInProse(flat).length).toBeGreaterThanOrEqual(0);
    }
  });
});
