import { drugsOf } from '../../guidelines/drugs';
import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { Gap, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import { USED_THINGS, WORN_THINGS } from '../../vocabulary/care/wornThings';
import { OF_NO_LENGTH } from '../../vocabulary/drugs/doseWords';
import {
  IN_USE,
  IN_USE_SO_FAR,
  PERFECT,
  REFERS_TO_THING,
  REFERS_TO_USED,
} from '../../vocabulary/time/lengthWords';
import { dosedAs } from '../drugs/drugStrengths';
import type { Passage, Sentence } from '../sentences/passage';
import { type ToldLength, toldLengthsOfUse } from './toldUse';

/** How long a patient has used something: a drug, a splint. Days; `since` is the first day where it is told by that. */
export interface LastingUse extends Omit<ToldLength, 'way'> {
  /** A drug by what it is dosed as, or a thing that is worn or used; `undefined` for one that is only referred to. */
  readonly of: string | undefined;
  readonly kind: 'drug' | 'thing';
}

const WORN = compileLexicon(WORN_THINGS);
const USED = compileLexicon(USED_THINGS);
const REACH = 12;

/** A drug or a thing where it is named. */
interface Used {
  readonly of: string;
  readonly kind: 'drug' | 'thing';
  readonly first: number;
  readonly last: number;
}

/** The lengths of use of a passage, in order; computed once. */
export const lastingUsesIn = remembered((passage: Passage): readonly LastingUse[] => {
  const lengths = toldLengthsOfUse(passage);
  if (lengths.length === 0) return [];
  const { words } = passage;
  const drugs = drugsOf(passage.flat).map(
    ({ drug, start, end }): Used => ({
      of: dosedAs(drug),
      kind: 'drug',
      first: wordAt(words, start),
      last: wordAt(words, end) - 1,
    }),
  );
  const things = mentionsIn(words, USED).map(
    ({ entry, first, last }): Used => ({ of: entry.id, kind: 'thing', first, last }),
  );
  const named = [...drugs, ...things].sort((a, b) => a.first - b.first);
  const worn = mentionsIn(words, WORN);
  return lengths.flatMap(({ way, ...length }): readonly LastingUse[] => {
    const { sentence, begin, last } = length;
    const from = Math.max(sentence.firstWord, begin - REACH);
    // Behind "ten days before the" stands the request.
    if (isOpen(passage, from, begin, way === 'began' ? sentence.endWord : last, sentence)) return [];
    if (way === 'of') {
      const behind = named.find((one) => one.first > last && one.first < sentence.endWord);
      return behind ? [{ ...length, of: behind.of, kind: behind.kind }] : [];
    }
    // "Spent six weeks in a walking boot".
    const inside = worn.find((one) => one.first > last && one.first - last <= 4 && isIn(passage, last + 1));
    if (inside) return [{ ...length, of: inside.entry.id, kind: 'thing' }];
    if (way === 'in') return [];
    const near = named.findLast((one) => one.last >= from && one.last < begin);
    if (near && (way === 'began' || isUsed(passage, near.last, begin, sentence)))
      return [{ ...length, of: near.of, kind: near.kind }];
    if (near) return [];
    const kind = referred(passage, from, begin, way === 'began');
    return kind === undefined ? [] : [{ ...length, of: undefined, kind }];
  });
});

/** "Six weeks ‹in a› boot". */
function isIn({ words }: Passage, at: number): boolean {
  const article = words[at + 1]?.lower;
  return (
    words[at]?.lower === 'in' &&
    (article === 'a' || article === 'an' || article === 'the' || article === 'his' || article === 'her')
  );
}

/** A drug's name may stand with its length alone ("Ambien 10 mg at night for three years"), over no other clause. */
function isUsed({ words }: Passage, named: number, first: number, { firstWord }: Sentence): boolean {
  for (let i = named + 1; i < first; i++) if (words[i]!.gap & (Gap.semicolon | Gap.parenthesis)) return false;
  for (let i = firstWord; i < first; i++) {
    const { lower } = words[i]!;
    if (IN_USE_SO_FAR.has(lower) || PERFECT.has(lower) || IN_USE.has(lower)) return true;
  }
  return false;
}

/** What "it", "the tablets" or "the unit" stand for, where they are used or began to be. */
function referred(
  { words }: Passage,
  from: number,
  to: number,
  hasBegun: boolean,
): LastingUse['kind'] | undefined {
  let isTaken = hasBegun;
  let refers: string | undefined;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (IN_USE_SO_FAR.has(lower)) isTaken = true;
    if (REFERS_TO_USED.has(lower)) refers = lower;
  }
  if (!isTaken || refers === undefined) return undefined;
  return REFERS_TO_THING.has(refers) ? 'thing' : 'drug';
}

/** Whether the words around a length say that it is none of this patient's so far; those that qualify it are its own. */
function isOpen(
  { words }: Passage,
  from: number,
  begin: number,
  last: number,
  { endWord }: Sentence,
): boolean {
  for (let i = from; i < begin; i++) if (OF_NO_LENGTH.has(words[i]!.lower)) return true;
  for (let i = last + 1; i < Math.min(endWord, last + 4); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon) || words[i]!.lower === 'and') return false;
    if (OF_NO_LENGTH.has(words[i]!.lower)) return true;
  }
  return false;
}
