import { between } from '../../language/ordered';
import { bodyPartsOf, partsOverlap, sidesAgree } from '../../reading/anatomy/bodyParts';
import { painResponsesIn } from '../../reading/measures/painResponses';
import { type Trend, trendsIn } from '../../reading/measures/trends';
import type { Passage, Sentence } from '../../reading/sentences/passage';
import { ANY_DRUG } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { FUNCTIONS_FOLLOWED, MOODS, SCORED } from '../../vocabulary/time/trendWords';
import { careInSentence, careTold } from '../case/careOfSentence';
import type { Case } from '../case/case';
import type { Records } from '../case/records';
import { careRelation } from '../case/sameCare';
import { tellsOfCase } from '../case/toldOfCase';

/** Which way a thing went, of which the record has that it went another way. */
export interface OtherTrend {
  readonly here: Trend;
  readonly there: Trend;
}

/**
 * What the reasons say of how a thing went, where the record has it otherwise: "the motion has stood still" against "flexion
 * went from 70 to 130 degrees". Where the record has both, nothing is said. Relief of one treatment is none of another, the
 * motion of one joint none of another.
 */
export function otherTrends(on: Case): readonly OtherTrend[] {
  const { passage, records } = on;
  const told = trendsOnRecord(records);
  return trendsIn(passage).flatMap((here): readonly OtherTrend[] => {
    if (!tellsOfCase(passage, passage.sentences[here.sentence]!) || (on.within && !here.byValues)) return [];
    const responses = here.subject === 'pain' && here.way === 'same' ? painResponsesIn(records.passage) : [];
    if (responses.length > 0 && isOfDrug(here, on)) return [{ here, there: trendOf(here, responses) }];
    const near = told.filter((one) => areAkin(here, one) && mayBeOfOne(here, one, on));
    const contrary = near.filter((one) => isContrary(here, one));
    const there = contrary.find(({ byValues }) => byValues) ?? contrary[0];
    if (there === undefined || near.some((one) => one.way === here.way && isAsTelling(one, there))) return [];
    return [{ here, there }];
  });
}

/** So many are enough. */
const MOST = 60;

const trendsOnRecord = remembered((records: Records): readonly Trend[] =>
  trendsIn(records.passage)
    .filter(({ sentence }) => topicsOf(records.passage)[sentence] !== 'utilization review')
    .slice(0, MOST),
);

/** Whether two trends may be of one thing: function in general is set against one function. */
function areAkin(here: Trend, there: Trend): boolean {
  if (here.subject === there.subject) return true;
  if (here.subject === 'score' && SCORED.has(there.subject) && there.byValues) return true;
  if (here.subject === 'mood' && MOODS.has(there.subject)) return true;
  return here.subject === 'function' && FUNCTIONS_FOLLOWED.has(there.subject);
}

/** What was the same or worse did not get better. */
function isContrary(here: Trend, there: Trend): boolean {
  return (
    (here.way === 'better') !== (there.way === 'better') && (here.way !== 'same' || there.way !== 'worse')
  );
}

function isAsTelling(one: Trend, other: Trend): boolean {
  return one.byValues || !other.byValues;
}

function mayBeOfOne(here: Trend, there: Trend, { passage, records, itemCare, itemParts }: Case): boolean {
  const named = careInSentence(passage, here.sentence);
  const care = named.size > 0 ? named : itemCare;
  const found = careTold(records.passage, there.sentence);
  if (care.size > 0 && found.size > 0 && careRelation(care, found) === 'other') return false;
  const own = partsOf(passage, passage.sentences[here.sentence]!);
  const said = own.length > 0 ? own : itemParts;
  const others = partsOf(records.passage, records.passage.sentences[there.sentence]!);
  return (
    said.length === 0 ||
    others.length === 0 ||
    said.some((a) => others.some((b) => partsOverlap(a.part, b.part) && sidesAgree(a.side, b.side)))
  );
}

function partsOf(passage: Passage, { firstWord, endWord }: Sentence): ReturnType<typeof bodyPartsOf> {
  return between(bodyPartsOf(passage), firstWord, endWord);
}

/** Pain that "has not changed with" a drug, or whose item is one. */
function isOfDrug({ sentence }: Trend, { passage, itemCare }: Case): boolean {
  return careInSentence(passage, sentence).has(ANY_DRUG) || itemCare.has(ANY_DRUG);
}

/** Less pain with a drug than without it is a change for the better. */
function trendOf({ subject }: Trend, responses: readonly Statement[]): Trend {
  const [a, b] = [responses[0]!, responses.at(-1)!];
  return {
    subject,
    way: 'better',
    byValues: true,
    sentence: a.sentence,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  };
}
