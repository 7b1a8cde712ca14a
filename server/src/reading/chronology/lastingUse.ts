import { drugsOf } from '../../guidelines/drugs';
import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { Gap, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import { WORN_THINGS } from '../../vocabulary/care/wornThings';
import { OF_NO_LENGTH, REFERS_TO_DRUG, TAKING } from '../../vocabulary/drugs/doseWords';
import { IN_USE, PERFECT } from '../../vocabulary/time/lengthWords';
import { durationsIn } from '../amounts/durations';
import { dosedAs } from '../drugs/drugStrengths';
import type { Passage, Sentence } from '../sentences/passage';
import { momentsIn } from './datedEvents';

/** How long a patient has used something: a drug, a splint. Days; `from` is the first day where it is told by that. */
export interface LastingUse {
  /** A drug by what it is dosed as, or a thing that is worn; `undefined` for a drug that is only referred to. */
  readonly of: string | undefined;
  readonly kind: 'drug' | 'thing';
  readonly minDays: number;
  readonly maxDays: number;
  /** "Since June 2012": the first and the last day that this may be, days since 1970-01-01. */
  readonly since: { readonly first: number; readonly last: number } | undefined;
  readonly sentence: Sentence;
  /** Word indexes of the length, both included. */
  readonly first: number;
  readonly last: number;
}

const THINGS = compileLexicon(WORN_THINGS);
const REACH = 12;
const DAY_MS = 86_400_000;

/** The lengths of use of a passage, in order; computed once. */
export const lastingUsesIn = remembered((passage: Passage): readonly LastingUse[] => {
  const lengths = [...toldLengths(passage), ...toldBeginnings(passage)];
  if (lengths.length === 0) return [];
  const { words } = passage;
  const drugs = drugsOf(passage.flat).map(({ drug, end }) => ({
    of: dosedAs(drug),
    last: wordAt(words, end) - 1,
  }));
  const things = mentionsIn(words, THINGS);
  return lengths
    .sort((a, b) => a.first - b.first)
    .flatMap((length): readonly LastingUse[] => {
      const { sentence, first, last } = length;
      const from = Math.max(sentence.firstWord, first - REACH);
      if (isOpen(passage, from, Math.min(sentence.endWord, last + 4))) return [];
      // "Spent six weeks in a walking boot".
      const worn = things.find((one) => one.first > last && one.first - last <= 4 && isIn(passage, last + 1));
      if (worn) return [{ ...length, of: worn.entry.id, kind: 'thing' }];
      const drug = drugs.findLast((one) => one.last >= from && one.last < first);
      if (drug && isUsed(passage, drug.last, first, sentence))
        return [{ ...length, of: drug.of, kind: 'drug' }];
      return !drug && isReferred(passage, from, first) ? [{ ...length, of: undefined, kind: 'drug' }] : [];
    });
});

type Told = Omit<LastingUse, 'of' | 'kind'>;

/** "For three years", "six weeks in a boot". */
function toldLengths(passage: Passage): readonly Told[] {
  return durationsIn(passage).flatMap(({ minDays, maxDays, atLeast, elapsed, first, last }) => {
    const sentence = passage.sentenceOf(first);
    if (!elapsed && !isIn(passage, last + 1)) return [];
    return [
      {
        minDays,
        maxDays: atLeast ? Number.POSITIVE_INFINITY : maxDays,
        since: undefined,
        sentence,
        first,
        last,
      },
    ];
  });
}

/** "Since June 2012". */
function toldBeginnings(passage: Passage): readonly Told[] {
  return momentsIn(passage).flatMap(({ year, month, day, first, last }) => {
    const at = passage.words[first - 1]?.lower === 'in' ? first - 2 : first - 1;
    if (passage.words[at]?.lower !== 'since') return [];
    const begin = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
    const end =
      (month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month - 1, day ?? 28)) / DAY_MS;
    const since = { first: begin, last: end };
    return [
      {
        minDays: 0,
        maxDays: Number.POSITIVE_INFINITY,
        since,
        sentence: passage.sentenceOf(first),
        first: at,
        last,
      },
    ];
  });
}

function isIn({ words }: Passage, at: number): boolean {
  const article = words[at + 1]?.lower;
  return (
    words[at]?.lower === 'in' &&
    (article === 'a' || article === 'an' || article === 'the' || article === 'his' || article === 'her')
  );
}

/** A drug's name may stand with its length alone ("Ambien 10 mg at night for three years"), over no other clause. */
function isUsed({ words }: Passage, drug: number, first: number, { firstWord }: Sentence): boolean {
  for (let i = drug + 1; i < first; i++) if (words[i]!.gap & (Gap.semicolon | Gap.parenthesis)) return false;
  let isTold = false;
  for (let i = firstWord; i < first; i++)
    if (TAKING.has(words[i]!.lower) || PERFECT.has(words[i]!.lower) || IN_USE.has(words[i]!.lower))
      isTold = true;
  return isTold;
}

function isReferred({ words }: Passage, from: number, to: number): boolean {
  let isTaken = false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (TAKING.has(lower)) isTaken = true;
    if (REFERS_TO_DRUG.has(lower) && isTaken) return true;
  }
  return false;
}

function isOpen({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF_NO_LENGTH.has(words[i]!.lower)) return true;
  return false;
}
