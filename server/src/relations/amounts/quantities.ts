import { between } from '../../language/ordered';
import { bodyPartsOf, partsOverlap, sidesAgree } from '../../reading/anatomy/bodyParts';
import { datesOf, type LetterDate } from '../../reading/dates/dateRoles';
import { type Quantity, quantitiesIn } from '../../reading/measures/quantities';
import type { Passage } from '../../reading/sentences/passage';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { HOW_OFTEN } from '../../vocabulary/examination/frequencyWords';
import { LENGTH_FACTOR, LENGTH_OF } from '../../vocabulary/examination/quantityWords';
import { careInSentence, careTold } from '../case/careOfSentence';
import type { Case } from '../case/case';
import type { Records } from '../case/records';
import { careRelation } from '../case/sameCare';
import { sameDay } from '../case/time';
import { tellsOfCase } from '../case/toldOfCase';

/** A number of which the record has another. */
export interface OtherQuantity {
  readonly here: Quantity;
  readonly there: Quantity;
}

/**
 * Numbers of the reasons of which the record has others only: "a grip of 31 kg on the right" against "right 18 kg, left 24 kg".
 * A number that the record has at all is right. What is dated is compared with the same day's.
 */
export function otherQuantities(on: Case): readonly OtherQuantity[] {
  const { passage, records } = on;
  if (on.within) return [];
  const told = quantitiesOnRecord(records);
  if (told.length === 0) return [];
  return quantitiesIn(passage).flatMap((here): readonly OtherQuantity[] => {
    const sentence = passage.sentences[here.sentence]!;
    // A value of one side is somebody's.
    if (!tellsOfCase(passage, sentence) && (here.side === undefined || sentence.kind === 'quotation'))
      return [];
    const near = told.filter((there) => there.what === here.what && mayBeOfOne(here, there, on));
    const sided = near.filter(({ side }) => side === here.side);
    const [there] = sided.length > 0 ? sided : near;
    if (there === undefined || near.some((one) => agree(here, one))) return [];
    if (isOfAnotherDay(here, there, on)) return [];
    return [{ here, there }];
  });
}

/** So many are enough. */
const MOST = 60;

const quantitiesOnRecord = remembered((records: Records): readonly Quantity[] =>
  quantitiesIn(records.passage)
    .filter(
      ({ sentence, as }) => as === 'value' && topicsOf(records.passage)[sentence] !== 'utilization review',
    )
    .slice(0, MOST),
);

/** What is told of a treatment. */
const OF_CARE = 'relief';

/** Numbers that differ by no more than this part are one number rounded. */
const ROUNDING = 0.03;

function agree({ as, value, what }: Quantity, { value: other }: Quantity): boolean {
  // Lengths of complaints are told loosely, and on several days.
  if (what.startsWith(LENGTH_OF) || (what.startsWith(HOW_OFTEN) && as === 'value')) {
    const isLonger = other >= value / LENGTH_FACTOR;
    const isShorter = other <= value * LENGTH_FACTOR;
    return as === 'more' ? isLonger : as === 'less' ? isShorter : isLonger && isShorter;
  }
  if (as === 'less') return other <= value;
  if (as === 'more') return other >= value;
  return Math.abs(value - other) <= ROUNDING * Math.max(value, other);
}

function mayBeOfOne(
  here: Quantity,
  there: Quantity,
  { passage, records, itemCare, itemParts }: Case,
): boolean {
  if (!here.isLocal) {
    const named = careInSentence(passage, here.sentence);
    // Relief that no treatment is named for is of the item; how far a patient walks is of none.
    const care = named.size > 0 || !here.what.startsWith(OF_CARE) ? named : itemCare;
    const found = careTold(records.passage, there.sentence);
    return care.size === 0 || found.size === 0 || careRelation(care, found) !== 'other';
  }
  if (!sidesAgree(here.side, there.side)) return false;
  const own = partsOf(passage, here.sentence);
  const said = own.length > 0 ? own : itemParts;
  const others = partsOf(records.passage, there.sentence);
  return (
    said.length === 0 ||
    others.length === 0 ||
    said.some((a) => others.some((b) => partsOverlap(a.part, b.part) && sidesAgree(a.side, b.side)))
  );
}

function isOfAnotherDay(here: Quantity, there: Quantity, { passage, records }: Case): boolean {
  const said = datesIn(passage, here.sentence);
  const found = datesIn(records.passage, there.sentence);
  return said.length > 0 && !said.some((a) => found.some((b) => sameDay(a, b)));
}

function datesIn(passage: Passage, sentence: number): readonly LetterDate[] {
  const { firstWord, endWord } = passage.sentences[sentence]!;
  return between(datesOf(passage), firstWord, endWord);
}

function partsOf(passage: Passage, sentence: number): ReturnType<typeof bodyPartsOf> {
  const { firstWord, endWord } = passage.sentences[sentence]!;
  return between(bodyPartsOf(passage), firstWord, endWord);
}
