import { between, firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { TOLERATED } from '../../vocabulary/care/careWords';
import { MEETING } from '../../vocabulary/negation/operatorWords';
import {
  BEFORE,
  BEFORE_OLD_YEAR,
  BEFORE_YEAR,
  CONDITIONALS,
  DOUBT_WORDS,
  HISTORY_WORDS,
  IN_ANOTHER,
  INJURY,
  LONG_PAST,
  MODALS,
  OTHERS_WORDS,
  PASSING,
  PAST,
  PERIODS,
  RISKS,
  TAKING_HISTORY,
  VERSUS,
} from '../../vocabulary/time/circumstanceWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { datesOf, type LetterDate } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import type { Named } from './named';
import type { Place, Source, Statement } from './statement';
import type { Target } from './targets';
import { topicsOf } from './topics';

/** What the words around a target tell of its place, its time and whose it is. */
export type Circumstances = Pick<
  Statement,
  | 'drug'
  | 'place'
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

  get past(): boolean {
    this.isPast ??= isPast(this.named, this.first);
    return this.isPast;
  }

  get source(): Source {
    return sourceOf(this.named.passage, this.within, this.first);
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
      (WORK.has(target.concept.id) && isNoLonger(named.passage, within, last))
    );
  }
}

function sourceOf(passage: Passage, { index }: Sentence, word: number): Source {
  if (passage.isQuoted(word)) return 'quotation';
  return topicsOf(passage)[index] === 'utilization review' ? 'utilization review' : 'author';
}

/** The parts of the body in the clause of a word, and back to word `from`; "back" and "spine" only where they are alone. */
function partsIn({ passage, clauses }: Named, first: number, from: number): Statement['parts'] {
  const clause = clauses[first];
  let begin = first;
  let end = first;
  while (clauses[begin - 1] === clause) begin--;
  while (clauses[end + 1] === clause) end++;
  const own = between(bodyPartsOf(passage), Math.min(begin, from), end + 1);
  const telling = own.filter(({ part }) => part !== 'spine' && part !== 'back');
  return telling.length > 0 ? telling : own;
}

/** "History of", "formerly"; not "gave the history in fluent English". */
function isToldAsHistory(named: Named, { firstWord }: Sentence, first: number): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= 6 && named.isSameClause(i, first); i--) {
    const lower = named.lower(i);
    if (!HISTORY_WORDS.has(lower)) continue;
    if (lower === 'history' && TAKING_HISTORY.has(named.lower(i + 1))) continue;
    return true;
  }
  return false;
}

/** Whether one of the words before `first`, `reach` at most and in its clause, is in a list. */
function hasBefore(
  { passage, clauses }: Named,
  { firstWord }: Sentence,
  first: number,
  list: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= reach && clauses[i] === clauses[first]; i--)
    if (list.has(passage.words[i]!.lower)) return true;
  return false;
}

/** "Diabetes in a brother", "cancer of his mother's". */
function isInAnother({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  if (!IN_ANOTHER.has(words[last + 1]?.lower ?? '') || last + 1 >= endWord) return false;
  for (let i = last + 2; i < Math.min(endWord, last + 5); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    if (OTHERS_WORDS.has(words[i]!.lower.replace(/['’]s$/, ''))) return true;
  }
  return false;
}

/** Whether the clause of a word has a verb of the past. */
function isPast({ passage: { words }, clauses }: Named, word: number): boolean {
  const clause = clauses[word];
  for (let i = word; clauses[i] === clause; i--) if (PAST.has(words[i]!.lower)) return true;
  for (let i = word + 1; clauses[i] === clause; i++) if (PAST.has(words[i]!.lower)) return true;
  return false;
}

/** What holds at one time and not at the next. */
const WORK: ReadonlySet<string> = new Set(['at-work', 'off-work']);

/** "He was working full duty when he was injured", "off work until March", "returned to work only once". */
function isNoLonger({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  for (let i = last + 1; i < Math.min(endWord, last + 9); i++) {
    // "Off work since the injury" goes on.
    if (words[i]!.lower === 'since') return false;
    if (INJURY.has(words[i]!.lower) || PASSING.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "Prior to the injury she took Percocet": no record of this case. */
function isBeforeInjury({ words }: Passage, { firstWord }: Sentence, first: number): boolean {
  for (let i = firstWord; i < first && i - firstWord <= 6; i++) {
    if (!INJURY.has(words[i]!.lower)) continue;
    for (let k = i - 1; k >= firstWord && i - k <= 4; k--) if (BEFORE.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "In 1995 a gastric ulcer", "ten years ago", "at 2 years old", "as a child". */
function isLongPast({ words }: Passage, { firstWord, endWord }: Sentence, { first, last }: Target): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= 5; i--)
    if (isYear(words[i]!.lower) && BEFORE_OLD_YEAR.has(words[i - 1]?.lower ?? '')) return true;
  for (let i = last + 1; i < Math.min(endWord, last + 6); i++) {
    const { lower } = words[i]!;
    const before = words[i - 1]!.lower;
    if (LONG_PAST.has(lower)) return true;
    // "Dyspepsia with aspirin in the past"; not "in the past week".
    if (
      lower === 'past' &&
      before === 'the' &&
      !PERIODS.has(words[i + 1]?.lower ?? '') &&
      !/^\d/.test(words[i + 1]?.lower ?? '')
    )
      return true;
    if (lower === 'old' && before.startsWith('year')) return true;
    if (isYear(lower) && BEFORE_YEAR.has(before)) return true;
  }
  return false;
}

function isYear(lower: string): boolean {
  return /^(?:19|20)\d\d$/.test(lower);
}

/** The date that governs a target: the last one before it in its sentence, else the next one there, else one before. */
function dateOf(passage: Passage, sentence: Sentence, first: number): LetterDate | undefined {
  const dates = datesOf(passage);
  const governs = ({ role }: LetterDate): boolean => role !== 'injury' && role !== 'publication';
  const after = firstFrom(dates, first);
  const before = dates.slice(Math.max(0, after - MOST_DATES), after).findLast(governs);
  if (before?.sentence === sentence) return before;
  const next = dates[after];
  return next !== undefined && next.first < sentence.endWord && governs(next) ? next : before;
}

/**
 * Whether a target is only possible, a condition or a question.
 *
 * @param isKnown something is told of how far it has come: "should" is then no doubt
 */
export function isUncertain(named: Named, { concept, first, last }: Target, isKnown: boolean): boolean {
  const { passage, clauses } = named;
  const { firstWord, endWord } = passage.sentenceOf(first);
  const isRisk = concept.id.endsWith('-risk');
  for (let i = first - 1; i >= firstWord && first - i <= 8; i--) {
    if (clauses[i] !== clauses[first]) {
      if (CONDITIONALS.has(named.lower(i + 1))) return true;
      break;
    }
    const lower = named.lower(i);
    if (isRisk && RISKS.has(lower)) continue;
    // "Meets the criteria for": what is met is there.
    if (lower === 'criteria' && (MEETING.has(named.lower(i - 1)) || MEETING.has(named.lower(i - 2))))
      continue;
    // "Could not tolerate Cymbalta": what is one thing is no doubt.
    if (
      DOUBT_WORDS.has(lower) &&
      !named.isTaken(i) &&
      !isMonth(passage, i) &&
      !(isKnown && lower === 'should')
    )
      return true;
  }
  if (named.lower(first) === 'if') return true;
  for (let i = last + 1; i < Math.min(endWord, last + 3); i++)
    // "Could not be tolerated": it was not.
    if (
      MODALS.has(named.lower(i)) &&
      !isMonth(passage, i) &&
      concept.kind !== 'function' &&
      !isNotBorne(named, i)
    )
      return true;
  const next = named.lower(last + 1);
  return VERSUS.has(next) || (concept.kind !== 'document' && next === 'risk');
}

/** "Could not be tolerated". */
function isNotBorne(named: Named, modal: number): boolean {
  return named.lower(modal + 1) === 'not' && [2, 3].some((on) => TOLERATED.has(named.lower(modal + on)));
}

/** "May" with a capital is the month. */
function isMonth({ words, flat }: Passage, word: number): boolean {
  return words[word]!.lower === 'may' && flat.text[words[word]!.from] === 'M';
}
