import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { ALLOTTED, WENT } from '../../vocabulary/care/careWords';
import { VISIT_NOUNS } from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import { type Count, countsIn } from './counts';

/** Visits that were had, by number. */
export interface VisitsHad {
  readonly min: number;
  readonly max: number;
  readonly first: number;
  readonly last: number;
  /** The words themselves say that they were had: "five of the twelve". */
  readonly isProgress: boolean;
}

/** So many words may stand between the second number and the visits: "five of the twelve authorized PT visits". */
const NOUN_REACH = 7;
/** How near to a count the word stands that it was only allotted. */
const NEAR = 3;

/**
 * The visits that a passage counts as had, in order: "five of the twelve visits", "has been to two", "nine sessions"; not
 * those that were only authorized or asked for. Computed once. Linear.
 */
export const visitsCountedAsHad = remembered((passage: Passage): readonly VisitsHad[] => {
  const progress = progressIn(passage);
  const taken = new Set(progress.map(({ last }) => last));
  const counts = countsIn(passage).filter(
    (count) =>
      count.kind === 'visits' && !count.computed && !taken.has(count.last) && !isAllotted(passage, count),
  );
  return [
    ...progress,
    ...counts.flatMap(({ min, max, first, last }) => [
      { min, max, first, last, isProgress: false },
      ...moreOf(passage, last),
    ]),
  ].sort((a, b) => a.first - b.first);
});

/** "12 sessions of physical therapy ‹and 6 of aquatic therapy›": more visits, whose noun is not said again. */
function moreOf({ words }: Passage, last: number): readonly VisitsHad[] {
  for (let i = last + 1; i <= last + ELIDED_REACH && i + 2 < words.length; i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return [];
    if (words[i]!.lower !== 'and') continue;
    const more = numberAt(words, i + 1);
    if (more === undefined || words[more.next]?.lower !== 'of') return [];
    const { value, next } = more;
    return [{ min: value, max: value, first: i + 1, last: next, isProgress: false }];
  }
  return [];
}

/** So many words behind a count "and six of" stands. */
const ELIDED_REACH = 6;

function progressIn({ words, sentences }: Passage): readonly VisitsHad[] {
  const found: VisitsHad[] = [];
  for (const { firstWord, endWord } of sentences)
    for (let i = firstWord + 1; i < endWord; i++) {
      const { lower } = words[i]!;
      const one =
        lower === 'of' ? partAt(words, i, endWord) : lower === 'to' ? wentTo(words, i, firstWord) : undefined;
      if (one !== undefined) found.push(one);
    }
  return found;
}

/** "Five of the twelve authorized visits", "10 of 12 sessions". */
function partAt(words: readonly Word[], of: number, end: number): VisitsHad | undefined {
  const had = numberAt(words, of - 1);
  const all = numberAt(words, words[of + 1]?.lower === 'the' ? of + 2 : of + 1);
  if (had === undefined || all === undefined || had.next !== of || had.value > all.value) return undefined;
  for (let i = all.next; i < Math.min(end, all.next + NOUN_REACH); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon)) return undefined;
    if (VISIT_NOUNS.has(words[i]!.lower))
      return { min: had.value, max: had.value, first: of - 1, last: i, isProgress: true };
  }
  return undefined;
}

/** "Of six visits approved in April she has been to two". */
function wentTo(words: readonly Word[], to: number, from: number): VisitsHad | undefined {
  if (!WENT.has(words[to - 1]!.lower)) return undefined;
  const had = numberAt(words, to + 1);
  // "Gone to 12 visits" is counted by its noun.
  if (had === undefined || VISIT_NOUNS.has(words[had.next]?.lower ?? '')) return undefined;
  for (let i = from; i < to; i++)
    if (VISIT_NOUNS.has(words[i]!.lower))
      return { min: had.value, max: had.value, first: to + 1, last: to + 1, isProgress: true };
  return undefined;
}

/** "Twelve sessions were authorized", "approved 12 visits". */
function isAllotted({ words }: Passage, { first, last }: Count): boolean {
  for (let i = Math.max(0, first - NEAR); i < first; i++) if (ALLOTTED.has(words[i]!.lower)) return true;
  for (let i = last + 1; i <= last + NEAR; i++) if (ALLOTTED.has(words[i]?.lower ?? '')) return true;
  return false;
}
