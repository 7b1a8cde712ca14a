import { describe, expect, it } from 'vitest';
import { durationsIn } from '../../server/src/reading/amounts/durations';
import { datesOf } from '../../server/src/reading/dates/dateRoles';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';
import { textOf } from '../../server/src/text/span';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));
const read = (text: string) =>
  datesOf(passageOf(text)).map(
    ({ year, month, day, problem }) =>
      `${year}-${month}${day === undefined ? '' : `-${day}`}${problem ? ` ${problem}` : ''}`,
  );
const roles = (text: string) => datesOf(passageOf(text)).map((one) => one.role);

describe('dates as written', () => {
  it.each([
    ['on 11-14-2016', ['2016-11-14']],
    ['on 10/14/ 2016', ['2016-10-14']],
    ['on 11 -01-2016', ['2016-11-1']],
    ['on 10/\n\n14/2016', ['2016-10-14']],
    ['on October 10, 2015', ['2015-10-10']],
    ['on Oct. 10, 2015', ['2015-10-10']],
    ['on October 10th, 2015', ['2015-10-10']],
    ['on 10 October 2015', ['2015-10-10']],
    ['on 11/16/16', ['2016-11-16']],
    ['on 9/4/14', ['2014-9-4']],
    ['in 1997, on 11/06/97', ['1997-11-6']],
    ['on 2016-12-01', ['2016-12-1']],
    ['on 10.14.2016', ['2016-10-14']],
    ['since 08/2014', ['2014-8']],
    ['in October 2016', ['2016-10']],
    ['on December 2006; and', ['2006-12']],
    ['on 13/14/2016', ['2016-0-14 month']],
    ['on 11/31/2016', ['2016-11-31 day']],
    ['on 02/29/2015', ['2015-2-29 day']],
    ['on 02/29/2016', ['2016-2-29']],
    ['on December 9, 3026', ['3026-12-9 year']],
    ['on 12/09/20216', ['20216-12-9 year']],
    ['from 11-01-2016 to 11-21-2016', ['2016-11-1', '2016-11-21']],
    ['rated 8/10 on 5/5 with 10/325mg and 40/90', []],
    ['4/6 acupuncture visits; L4-5; 3-4/10', []],
    ['the patient may 12 times', []],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('points at the date', () => {
    const text = 'seen on 10/14/ 2016 again';
    expect(textOf(text, datesOf(passageOf(text))[0]!.span)).toBe('10/14/ 2016');
  });
});

describe('what happened on a date', () => {
  it.each([
    ['The worker sustained an industrial injury on 10-11-2016.', ['injury']],
    ['A female with a history of an occupational claim from 10/11/2016.', ['injury']],
    ['A utilization review report dated November 15, 2016 was sent.', ['review']],
    ['On 12-12-2016 Utilization Review non-certified a request for a brace.', ['review']],
    ['On 12-12-2016, the request for a knee brace was non-certified by utilization review.', ['review']],
    ['The original utilization review (12-1-2016) denied a scan.', ['review']],
    ['A prior review dated 12/22/2016 said so.', ['review']],
    ['The request was previously reviewed on 12/02/2016.', ['review']],
    ['The nursing report seen by Utilization Review (UR) is dated 12-01-2016.', ['visit']],
    ['The Request for Authorization was signed on 10/28/2016.', ['request']],
    ['The request for authorization (received on 12-12-2016) names a scan.', ['request']],
    ['The bill names a November 8, 2016 date of service for the brace.', ['service']],
    ['In a progress note dated November 4, 2016 the doctor reports pain.', ['visit']],
    ['On 12-01-2016, the injured worker complains of pain.', ['visit']],
    ['An MRI of the left knee dated 12/08/2016 showed a tear.', ['study']],
    ['She had left hand surgery (10-22-2016).', ['surgery']],
    ['He is off work until 11-24-2016.', ['until']],
    ['He was seen two weeks after the injury on 11/16/16.', ['visit']],
    ['See the guideline (updated 11/23/16).', ['publication']],
    ['The brace was modified by Utilization Review on December 20, 2016.', ['review']],
    ['The Utilization Review documentation dated 1-6-17 denied the brace.', ['review']],
    ['The brace was previously deemed not medically necessary on 01/13/2017.', ['review']],
    [
      'On 12-8-2016 a request was made and modified by Utilization Review on 12-20-2016.',
      ['other', 'review'],
    ],
    ['The Request for Authorization for the denied treatment is dated 12-24-2016.', ['request']],
    ['The worker had an injection at the 10-28-2016 visit.', ['visit']],
    ['She was examined for this injury on 11/16/16.', ['visit']],
    ['He was seen for the injury of 11/16/16.', ['injury']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('lengths of time', () => {
  const lengths = (text: string) =>
    durationsIn(passageOf(text)).map((one) => [one.minDays, one.maxDays, one.elapsed]);
  it.each([
    ['pain for 10 months', [[300, 300, true]]],
    ['at least 6 months of opioid use', [[180, 180, true]]],
    ['over the past two years', [[730, 730, true]]],
    ['three to four weeks of care', [[21, 28, false]]],
    ['3 times a week for 2 weeks', [[14, 14, false]]],
    ['a 34 years old man', []],
    ['symptoms 17 days ago', [[17, 17, true]]],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});
