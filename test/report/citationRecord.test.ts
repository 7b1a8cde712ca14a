import { describe, expect, it } from 'vitest';
import { itemHead, itemRows } from '../../server/src/report/itemTable';
import { letterWith } from '../rules/citations/citedItem';
import { recordOf } from './recordOf';

const cited = (reviewer: string, decided = '02/01/2017') =>
  recordOf(letterWith({ decided, reviewer: `Decision based on ${reviewer}` })).items[0]!.expertReviewer;

describe('a source as data', () => {
  it.each([
    [
      'Non-MTUS Citation University of Michigan Health System. Gastroesophageal reflux disease (GERD). Ann Arbor (MI): University of Michigan Health System; 2007 Jan. 10.',
      'University of Michigan Health System',
    ],
    ['Non-MTUS Citation Lakeside Clinic. Heartburn in adults. Lakeside Clinic; 2012 Mar.', undefined],
    ['Non-MTUS Citation Harbor Society, Knots and ropes, June 3, 2011.', undefined],
    ['Non-MTUS Citation Harbor Society, Knots and ropes, 6/3/2011.', undefined],
  ])('%s: no day is a topic, no name another society', (line, document) => {
    const [one] = cited(line);
    expect(one!.document).toBe(document);
    expect(one!.topics.filter((topic) => /\d|^(?:Jan|Mar|June)/.test(topic))).toEqual([]);
  });

  it.each([
    ['Non-MTUS Citation ACOEM 3rd ed., Low Back Disorders, page 12', '3rd ed.'],
    ['Non-MTUS Citation ACOEM Guidelines, 3rd Edition, Knee Disorders', '3rd Edition'],
    ['Non-MTUS Citation ACOEM third edition, Shoulder Disorders', 'third edition'],
    ['MTUS Low Back Disorders, Section(s): Exercise', undefined],
    ['MTUS Low Back Disorders 2016, Section(s): Exercise', '2016'],
    ['MTUS Low Back Disorders 2024, Section(s): Exercise', '2024'],
    ['MTUS Elbow Disorders 2019, Section(s): Exercise', '2018'],
    ['MTUS Low Back Complaints 2004, Section(s): Special Studies', '2004'],
    ['MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303', '2004'],
    ['MTUS Chronic Pain Treatment Guidelines Page(s): 63', undefined],
    ['MTUS Chronic Pain Medical Treatment Guidelines (May 2009) Page(s): 63', '2009'],
  ])('%s is of the edition %s, on whatever day', (line, edition) => {
    for (const decided of ['02/01/2017', '02/01/2018', '02/01/2022'])
      expect(cited(line, decided).map((one) => one.edition)).toEqual([edition]);
  });

  it.each([
    ['Decision based on MTUS Knee Complaints 2004.', 'cites'],
    ['The Expert Reviewer did not cite any medical evidence for its decision.', 'cites nothing'],
    ['The Expert Reviewer did n ot cite any medi cal evid ence for its decision.', 'cites nothing'],
    ['As told to the parties.', 'no source recognized'],
    ['', 'empty'],
    [undefined, 'no line'],
  ])('a line of %j %s', (reviewer, state) => {
    const whole = letterWith({ reviewer: reviewer ?? '' });
    const text = reviewer === undefined ? whole.replace(/MAXIMUS guideline: .*\n\n/, '') : whole;
    const [item] = recordOf(text).items;
    expect(item!.expertReviewerLine).toBe(state);
    expect(item!.claimsAdministratorLine).toBe('cites nothing');
    expect(item!.expertReviewer).toHaveLength(state === 'cites' ? 1 : 0);
    const [headings, row] =
      `${itemHead(false)}${itemRows({ path: 'a.txt', letters: [recordOf(text)] }, false)}`
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','));
    expect(row![headings!.indexOf('expert reviewer line')]).toBe(state);
  });
});
