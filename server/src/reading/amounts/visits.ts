import { numberAt } from '../../language/numbers';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { STANDS_FOR_CARE, VISITS_ASKED_FOR, VISITS_HAD } from '../../vocabulary/care/careWords';
import { PRONOUNS } from '../../vocabulary/people/speakers';
import { VISIT_NOUNS } from '../../vocabulary/requests/amountWords';
import { MODALS } from '../../vocabulary/time/circumstanceWords';
import { clausesOf } from '../sentences/clauses';
import type { Passage, Sentence } from '../sentences/passage';
import { statementsInSentence } from '../statements/inSentence';
import { BEGUN } from '../targets/careStatuses';
import type { Statement } from '../targets/statement';
import type { Count } from './counts';
import { visitsCountedAsHad } from './progress';

/** How far from a count the treatment may stand that was counted, in words. */
const NEAR = 8;
/** So many counts of a passage are enough. */
const MOST = 200;

/** A treatment with how many visits of it were had. */
export interface Counted {
  readonly statement: Statement;
  readonly min: number;
  readonly max: number;
}

/**
 * Treatments of which a passage says how many visits were had: "7 of 7 sessions of physical therapy". What is asked
 * for is not counted. Computed once.
 */
export const visitsHad = remembered((passage: Passage): readonly Counted[] =>
  visitsCountedAsHad(passage)
    .flatMap(({ min, max, first, last, isProgress }): readonly Counted[] => {
      const near = statementsInSentence(passage, passage.sentenceOf(first).index).filter(
        (one) =>
          one.concept.kind === 'treatment' &&
          one.assertion === 'affirmed' &&
          (isProgress || (BEGUN.has(one.status) && one.first <= last + NEAR && one.last >= first - NEAR)),
      );
      const statement = near.sort((a, b) => Math.abs(a.first - last) - Math.abs(b.first - last))[0];
      return statement === undefined ? [] : [{ statement, min, max }];
    })
    .slice(0, MOST),
);

/** A number of visits with its words, both included. */
type Stretch = Pick<Count, 'min' | 'max' | 'first' | 'last'>;

/** A count that names its visits by a pronoun. */
export interface PointedCount extends Stretch {
  /** "Eight of these visits"; "of them" may be other things. */
  readonly isNamed: boolean;
}

/** "Eight of these visits", "30 of them": counts of what was named before, in order. Linear. */
export function pointedCounts({ words }: Passage): readonly PointedCount[] {
  const found: PointedCount[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i]!.lower !== 'of' || !STANDS_FOR_CARE.has(words[i + 1]!.lower)) continue;
    const had = numberAt(words, i - 1);
    if (had === undefined || had.next !== i || !Number.isInteger(had.value)) continue;
    const noun = words[i + 2];
    const isNamed = noun !== undefined && noun.gap === Gap.blank && VISIT_NOUNS.has(noun.lower);
    if (!isNamed && words[i + 1]!.lower !== 'them') continue;
    found.push({
      min: had.value,
      max: had.value,
      first: i - 1,
      last: isNamed ? i + 2 : i + 1,
      isNamed,
    });
  }
  return found;
}

/** So many words behind a count the verb of "that he has attended" stands. */
const RELATIVE_REACH = 5;

/** Whether words of a count are of visits that were had, and of none that are asked for. */
export function tellsOfVisitsHad(passage: Passage, sentence: Sentence, { first, last }: Stretch): boolean {
  return isHadBehind(passage, sentence, last) || isClauseOfHad(passage, sentence, first);
}

/** "The twelve sessions that he has attended", "the 20 visits she received", whatever is said of them. */
function isHadBehind({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || last + 1 >= endWord || next.gap !== Gap.blank) return false;
  const subject = next.lower === 'that' || next.lower === 'which' ? last + 2 : last + 1;
  if (!PRONOUNS.has(words[subject]?.lower ?? '') && words[subject]?.lower !== 'the') return false;
  for (let i = subject + 1; i < Math.min(endWord, subject + RELATIVE_REACH); i++) {
    const { lower } = words[i]!;
    if (VISITS_ASKED_FOR.has(lower) || MODALS.has(lower)) return false;
    if (VISITS_HAD.has(lower)) return true;
  }
  return false;
}

function isClauseOfHad(passage: Passage, { firstWord, endWord }: Sentence, count: number): boolean {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let had = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (clauses[i] !== clauses[count]) continue;
    if (VISITS_HAD.has(lower)) had = true;
    if (VISITS_ASKED_FOR.has(lower)) return false;
  }
  return had;
}
