import { between, firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { AREAS, POINTING_AT_AREA } from '../../vocabulary/anatomy/partWords';
import { BESIDE_REVIEW, NEVER_DONE, OTHERS_WORDS } from '../../vocabulary/time/circumstanceWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { datesOf, type LetterDate } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import { joinedPlaces } from './joinedPlaces';
import type { Named } from './named';
import {
  HAD_FOR_A_TIME,
  hasBefore,
  isBeforeInjury,
  isInAnother,
  isLongPast,
  isNoLonger,
  isPast,
  isToldAsHistory,
  isUntilYear,
  WORK,
} from './past';
import type { Place, Source, Statement } from './statement';
import type { Target } from './target';
import { topicsOf } from './topics';

/** What the words around a target tell of its place, its time and whose it is. */
export type Circumstances = Pick<
  Statement,
  | 'drug'
  | 'place'
  | 'alsoAt'
  | 'past'
  | 'first'
  | 'last'
  | 'sentence'
  | 'source'
  | 'parts'
  | 'date'
  | 'ofOthers'
  | 'history'
>;

/** So many dates before a target are looked at for the one that governs it. */
const MOST_DATES = 12;

/**
 * The circumstances of a target, each worked out when it is first asked for: most statements are never compared.
 *
 * @param from the first word of what is said of it: of its operator where one denies it
 */
export function circumstancesOf(named: Named, target: Target, from: number): Circumstances {
  return new CircumstancesOfTarget(named, target, from);
}

class CircumstancesOfTarget implements Circumstances {
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  private readonly within: Sentence;
  /** What is worked out so far; `null` is nothing yet. */
  private itsPlace: Place | undefined | null = null;
  private itsOtherPlaces: Statement['alsoAt'] | undefined;
  private itsDate: LetterDate | undefined | null = null;
  private isPast: boolean | undefined;
  private isOld: boolean | undefined;
  private itsParts: Statement['parts'] | undefined;

  constructor(
    private readonly named: Named,
    private readonly target: Target,
    private readonly from: number,
  ) {
    this.drug = target.drug;
    this.first = target.first;
    this.last = target.last;
    this.within = named.passage.sentenceOf(target.first);
    this.sentence = this.within.index;
  }

  get place(): Place | undefined {
    if (this.itsPlace === null) this.itsPlace = this.named.placeOf(this.target);
    return this.itsPlace;
  }

  get alsoAt(): Statement['alsoAt'] {
    this.itsOtherPlaces ??= this.place?.own === true ? joinedPlaces(this.named, this.target) : [];
    return this.itsOtherPlaces;
  }

  get past(): boolean {
    this.isPast ??= isPast(this.named, this.first);
    return this.isPast;
  }

  get source(): Source {
    return sourceOf(this.named.passage, this.within, this.first, this.from);
  }

  get parts(): Statement['parts'] {
    this.itsParts ??= partsIn(this.named, this.first, this.from);
    return this.itsParts;
  }

  get date(): LetterDate | undefined {
    if (this.itsDate === null) this.itsDate = dateOf(this.named.passage, this.within, this.first);
    return this.itsDate;
  }

  get ofOthers(): boolean {
    const { named, within, first, last } = this;
    return (
      hasBefore(named, within, first, OTHERS_WORDS, 8) ||
      isInAnother(named.passage, within, last) ||
      isBeforeInjury(named.passage, within, first)
    );
  }

  get history(): boolean {
    this.isOld ??= this.isHistory();
    return this.isOld;
  }

  private isHistory(): boolean {
    const { named, within, target, first, last } = this;
    return (
      isToldAsHistory(named, within, first) ||
      isLongPast(named.passage, within, target) ||
      (WORK.has(target.concept.id) && isNoLonger(named.passage, within, last)) ||
      (HAD_FOR_A_TIME.has(target.concept.kind) && isUntilYear(named, last))
    );
  }
}

function sourceOf(passage: Passage, sentence: Sentence, word: number, operator: number): Source {
  if (passage.isQuoted(word)) return 'quotation';
  return topicsOf(passage)[sentence.index] === 'utilization review' &&
    !isToldBesideReview(passage, sentence, operator)
    ? 'utilization review'
    : 'author';
}

/** "Was denied by utilization review and was never dispensed", "has been denied; none was made": the last is no reviewer's word. */
function isToldBesideReview({ words }: Passage, { firstWord, endWord }: Sentence, operator: number): boolean {
  let isNever = false;
  for (let i = operator; i < Math.min(endWord, operator + 2); i++)
    if (NEVER_DONE.has(words[i]!.lower)) isNever = true;
  if (!isNever) return false;
  for (let i = operator; i > firstWord && operator - i <= BESIDE_REACH; i--)
    if (words[i]!.gap & Gap.semicolon || BESIDE_REVIEW.has(words[i - 1]!.lower)) return true;
  return false;
}

/** So many words before what was never done its clause begins. */
const BESIDE_REACH = 3;

/** The parts of the body in the clause of a word, and back to word `from`; "back" and "spine" only where they are alone. */
function partsIn({ passage, clauses }: Named, first: number, from: number): Statement['parts'] {
  const clause = clauses[first];
  let begin = first;
  let end = first;
  while (clauses[begin - 1] === clause) begin--;
  while (clauses[end + 1] === clause) end++;
  const own = between(bodyPartsOf(passage), Math.min(begin, from), end + 1);
  const meant = own.filter(({ first: at }) => !isPointedArea(passage, at));
  const telling = meant.filter(({ part }) => part !== 'spine' && part !== 'back');
  return telling.length > 0 ? telling : meant;
}

/** Days of one thing alone: what the next sentences tell is of the visit before. */
const OF_ITSELF: ReadonlySet<string> = new Set(['until', 'study', 'surgery', 'treatment', 'authorization']);

/** The date that governs a target: the last one before it in its sentence, else the next one there, else one before. */
function dateOf(passage: Passage, sentence: Sentence, first: number): LetterDate | undefined {
  const dates = datesOf(passage);
  const governs = ({ role }: LetterDate): boolean => role !== 'injury' && role !== 'publication';
  const after = firstFrom(dates, first);
  const before = dates
    .slice(Math.max(0, after - MOST_DATES), after)
    // What a visit found goes on behind the day of a study or the end of a leave.
    .findLast((date) => governs(date) && (date.sentence === sentence || !OF_ITSELF.has(date.role)));
  if (before?.sentence === sentence) return before;
  const next = dates[after];
  return next !== undefined && next.first < sentence.endWord && governs(next) ? next : before;
}

/** "This area of the back": the one that the reasons are about, whatever part of it that is. */
function isPointedArea({ words }: Passage, first: number): boolean {
  let at = first - 1;
  if (words[at]?.lower === 'the') at--;
  return (
    words[at]?.lower === 'of' &&
    AREAS.has(words[at - 1]?.lower ?? '') &&
    POINTING_AT_AREA.has(words[at - 2]?.lower ?? '')
  );
}
