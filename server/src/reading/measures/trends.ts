import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  MOVED,
  MULTIPLES,
  OF_A_STATE,
  STATES_AND_TURNS,
  TREND_DEGREES,
  TREND_GOING_ON,
  TREND_HOPES,
  TREND_LINKS,
  TREND_NEGATIONS,
  TREND_NOUNS,
  TREND_SUBJECTS,
  TREND_TURNS,
  TREND_VERBS,
  type TrendSubject,
  type TrendTurn,
  type Way,
} from '../../vocabulary/time/trendWords';
import type { Passage, Sentence } from '../sentences/passage';
import { valuesOverTime } from './valuesOverTime';

/** Which way a thing that is followed went, as a passage tells it. */
export interface Trend {
  /** What is followed: a `subject` of vocabulary/time/trendWords.ts. */
  readonly subject: string;
  readonly way: Way;
  /** Told by two values, not by words. */
  readonly byValues: boolean;
  readonly sentence: number;
  /** The words that tell it, both included. */
  readonly first: number;
  readonly last: number;
}

const SUBJECTS = compileLexicon(TREND_SUBJECTS);
const TURNS = compileLexicon(TREND_TURNS);

/** So many words may stand between a thing and the turn that tells of it. */
const REACH_BEFORE = 9;
const REACH_BEHIND = 5;
const HARD = Gap.semicolon | Gap.stop | Gap.colon | Gap.dash;

/** Which way things went, in order of the text; computed once. Linear. */
export const trendsIn = remembered((passage: Passage): readonly Trend[] => {
  const { words, sentences } = passage;
  return sentences.flatMap((sentence) => {
    const { firstWord, endWord, index } = sentence;
    const subjects = mentionsIn(words, SUBJECTS, firstWord, endWord);
    if (subjects.length === 0) return [];
    const told = mentionsIn(words, TURNS, firstWord, endWord).flatMap((turn) =>
      trendAt(passage, sentence, subjects, turn),
    );
    const measured = valuesOverTime(passage, sentence, subjects).map(
      ({ subject, way, first, last }): Trend => ({
        subject: subject.subject,
        way,
        byValues: true,
        sentence: index,
        first,
        last,
      }),
    );
    // Where values stand they tell it, and words only say it again.
    return measured.length > 0 ? measured : told;
  });
});

function trendAt(
  { words }: Passage,
  { firstWord, index }: Sentence,
  subjects: readonly Mention<TrendSubject>[],
  { entry, first, last }: Mention<TrendTurn>,
): readonly Trend[] {
  const subject = subjectOf(words, subjects, first, last);
  if (subject === undefined || isState(words, entry, first) || isMultiple(words, firstWord, entry, first))
    return [];
  const said = entry.id === 'up' || entry.id === 'down' ? wayOf(entry.id, subject.entry) : entry.id;
  const before = wordsBefore(words, firstWord, first);
  if (before.isHoped || before.isDegree) return [];
  // "Budged" alone is told only of what did not.
  const isMove = MOVED.has(words[first]!.lower);
  const isNegated = before.negation !== undefined && words[first]!.lower !== 'no';
  if (isMove && !isNegated) return [];
  const way = !isNegated || isMove ? said : said === 'better' ? 'same' : undefined;
  if (way === undefined) return [];
  return [
    {
      subject: subject.entry.subject,
      way,
      byValues: false,
      sentence: index,
      first: Math.min(subject.first, first, before.negation ?? first),
      last: Math.max(subject.last, last),
    },
  ];
}

/** "Three times what it was", "half as far as before": of two sizes, and not the same. */
function isMultiple(words: readonly Word[], firstWord: number, { id }: TrendTurn, first: number): boolean {
  if (id !== 'same') return false;
  for (let i = first - 1; i >= firstWord && first - i <= MULTIPLE_REACH; i--)
    if (MULTIPLES.has(words[i]!.lower)) return true;
  return false;
}

/** So many words before "what it was" it is told how many times that. */
const MULTIPLE_REACH = 3;

/** "Motion was decreased" tells how it is, not which way it went. */
function isState(words: readonly Word[], { id }: TrendTurn, first: number): boolean {
  if (id !== 'up' && id !== 'down') return false;
  if (!OF_A_STATE.has(words[first - 1]?.lower ?? 'is')) return false;
  return words[first - 1]?.lower !== 'is' || !STATES_AND_TURNS.has(words[first]!.lower);
}

/** The thing of which a turn tells: the object of a noun or verb of change, else the nearest one before, else behind. */
function subjectOf(
  words: readonly Word[],
  subjects: readonly Mention<TrendSubject>[],
  first: number,
  last: number,
): Mention<TrendSubject> | undefined {
  const behind = subjects.find(
    (one) => one.first > last && one.first - last <= REACH_BEHIND && isOneStretch(words, last, one.first),
  );
  if (behind !== undefined && TREND_LINKS.has(words[last + 1]!.lower)) return behind;
  if (TREND_NOUNS.has(words[last]!.lower) && !isJoined(words, first)) return undefined;
  const before = subjects.findLast(
    (one) =>
      one.last < first && first - one.last <= REACH_BEFORE && isOneStretch(words, one.last, first, Gap.comma),
  );
  return before ?? (behind !== undefined && behind.first === last + 1 ? behind : undefined);
}

/** "Motion showed improvement", "has made no progress". */
function isJoined(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) if (TREND_VERBS.has(words[i]!.lower)) return true;
  return false;
}

function isOneStretch(words: readonly Word[], from: number, to: number, marks = 0): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap & (HARD | marks)) return false;
  return true;
}

/** So many words before a turn are looked at for what turns it round. */
const LOOK_BACK = 5;

function wordsBefore(
  words: readonly Word[],
  firstWord: number,
  first: number,
): { readonly negation: number | undefined; readonly isHoped: boolean; readonly isDegree: boolean } {
  let negation: number | undefined;
  let isHoped = false;
  let isDegree = false;
  for (let i = first - 1; i >= firstWord && first - i <= LOOK_BACK; i--) {
    if (words[i + 1]!.gap & (HARD | Gap.comma)) break;
    const { lower } = words[i]!;
    if (TREND_DEGREES.has(lower)) isDegree = true;
    if (TREND_NEGATIONS.has(lower)) negation ??= i;
    const goesOn = lower === 'to' && TREND_GOING_ON.has(words[i - 1]?.lower ?? '');
    if (TREND_HOPES.has(lower) && !goesOn && (lower !== 'to' || i === first - 1)) isHoped = true;
  }
  return { negation, isHoped, isDegree };
}

/** Whether more or less of a thing is the better. */
export function wayOf(turn: 'up' | 'down', { better }: TrendSubject): Way {
  return turn === better ? 'better' : 'worse';
}
