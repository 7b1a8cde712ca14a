import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { headed } from './headed';

/** Two years and four months before the decision. */
const old = { injury: '09/14/2014', review: '12/05/2016', decision: '01/18/2017' };
/** Ten weeks before it. */
const fresh = {
  injury: '11/02/2016',
  review: '12/20/2016',
  received: '12/24/2016',
  assigned: '01/02/2017',
  decision: '01/18/2017',
};
const end = 'The request is not medically necessary.';
const found = (letter: Parameters<typeof headed>[0]) => foundWords(headed(letter), 'duration-conflict');

describe('the age of an injury', () => {
  it.each([
    ['It has now been three weeks since the injury.', 'three weeks'],
    ['The patient has a two-month-old injury.', 'two-month'],
    ['The injury is now four months old.', 'four months'],
    ['He is six weeks out from the accident.', 'six weeks'],
    ['Only five months have passed since the industrial injury.', 'five months'],
  ])('is too short: %s', (said, words) => {
    expect(found({ ...old, rationale: `${said} ${end}` })).toEqual([`warning: ${words}`]);
  });

  it.each([
    ['It has been three years since the injury.', 'three years'],
    ['More than a year has passed since the accident.', 'a year'],
    ['The worker has been treated with opioids for several years.', 'several years'],
    ['The patient has had pain for many years.', 'many years'],
    ['The patient has a two-year-old injury.', 'two-year'],
  ])('is too long: %s', (said, words) => {
    expect(found({ ...fresh, rationale: `${said} ${end}` })).toEqual([`warning: ${words}`]);
  });

  it.each([
    [old, 'It has been more than two years since the injury.'],
    [old, 'The patient has a two-year-old injury.'],
    [old, 'It has been over a year since the injury.'],
    [old, 'Three weeks after the injury films were taken.'],
    [old, 'A brace is an option for three weeks after an injury.'],
    [old, 'He was seen six weeks after the accident.'],
    [old, 'He is a 34-year-old roofer.'],
    [fresh, 'It has been ten weeks since the injury.'],
    [fresh, 'The injury is two months old.'],
    [fresh, 'The worker has been treated with opioids for several weeks.'],
  ])('is right, or of something else: %o %s', (dates, said) => {
    expect(found({ ...dates, rationale: `${said} ${end}` })).toEqual([]);
  });
});
