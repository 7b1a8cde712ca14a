import { type TimesGiven, timesGivenIn } from '../../reading/amounts/timesGiven';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { MORE_TIMES } from '../../vocabulary/care/timesWords';
import { isKindOf } from '../../vocabulary/concepts';
import type { Case } from '../case/case';
import { placeRelation } from '../case/place';
import type { Records } from '../case/records';
import { tellsOfCase } from '../case/toldOfCase';
import type { OtherQuantity } from './quantities';

/**
 * Numbers of injections or operations of which the summary has another: "only one epidural injection" where three were given. A
 * number that it has at all, or that its numbers add up to, is right; where it tells of one more without a number, nothing is said.
 */
export function otherTimes(on: Case): readonly OtherQuantity[] {
  const { passage, records } = on;
  const told = timesOnRecord(records);
  if (told.length === 0) return [];
  return timesGivenIn(passage).flatMap((here): readonly OtherQuantity[] => {
    if (!tellsOfCase(passage, passage.sentences[here.sentence]!)) return [];
    const near = told.filter((there) => mayBeOfOne(here, there));
    const [there] = near;
    if (there === undefined || near.some(({ value }) => value === here.value)) return [];
    if (near.reduce((sum, { value }) => sum + value, 0) === here.value) return [];
    const known = new Set(near.map(({ statement }) => statement.first));
    const isMore = records
      .about((id) => isKindOf(id, here.concept.id))
      .some(
        (one) =>
          isKindOf(one.concept.id, here.concept.id) && !known.has(one.first) && one.assertion === 'affirmed',
      );
    return isMore || near.some((one) => tellsOfMore(records, one)) ? [] : [{ here, there }];
  });
}

/** "Two injections and one more in June". */
function tellsOfMore({ passage: { words, sentences } }: Records, { sentence }: TimesGiven): boolean {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) if (MORE_TIMES.has(words[i]!.lower)) return true;
  return false;
}

const timesOnRecord = remembered((records: Records): readonly TimesGiven[] =>
  timesGivenIn(records.passage).filter(
    ({ sentence }) => topicsOf(records.passage)[sentence] !== 'utilization review',
  ),
);

function mayBeOfOne({ concept, statement }: TimesGiven, there: TimesGiven): boolean {
  if (!isKindOf(concept.id, there.concept.id) && !isKindOf(there.concept.id, concept.id)) return false;
  const [a, b] = [statement.place, there.statement.place];
  return a === undefined || b === undefined || placeRelation(a, b, false) !== 'apart';
}
