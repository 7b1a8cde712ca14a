import { Gap } from '../../language/words';
import { ELIDED, INSERTING, OPENING_PREPOSITIONS } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import type { Named } from '../targets/named';

const TURN = classBit('turn');
const LABELLING = Gap.colon | Gap.dash;
const CLOSING = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop;

/** Where the point of a list begins in which a word stands. */
export function pointStart({ words }: Passage, word: number, { firstWord }: Sentence): number {
  // "Ecchymosis: not seen": behind its label.
  let at = word > firstWord && words[word]!.gap & LABELLING ? word - 1 : word;
  while (at > firstWord && !(words[at]!.gap & CLOSING)) at--;
  return at;
}

/** Where the subject of a verb begins: at its clause, or behind the last denial of it. */
export function subjectStart(
  named: Named,
  verb: number,
  { firstWord }: Sentence,
  isOperator: (word: number) => boolean,
): number {
  let at = verb;
  while (at > firstWord && named.isSameClause(at - 1, verb) && !isOperator(at - 1)) at--;
  // "It", "this" and a turn at the head say nothing.
  while (at < verb && ELIDED.has(named.lower(at))) at++;
  // "Therapy was requested but not started": the subject of the clause before.
  if (at === verb) return clauseBefore(named, verb, firstWord);
  while (at < verb && (classesOf(named.lower(at)) & TURN) !== 0) at++;
  // "Was considered but in the end was not begun": no subject of its own.
  if (isAdverbial(named, at, verb)) return clauseBefore(named, verb, firstWord);
  return behindOpening(named, at, verb);
}

/** So many words at most a phrase of time or manner has: "in the end", "for some reason". */
const ADVERBIAL_WORDS = 4;

function isAdverbial({ passage: { words }, isTaken }: Named, from: number, verb: number): boolean {
  if (!BEFORE_ADVERBIAL.has(words[from]!.lower) || verb - from > ADVERBIAL_WORDS) return false;
  for (let i = from; i < verb; i++) if (isTaken(i)) return false;
  return true;
}

const BEFORE_ADVERBIAL: ReadonlySet<string> = new Set(['in', 'for', 'to', 'at', 'of', 'up', 'as']);

/** Behind the phrase that opens a clause: "contrary to the request, a tear was not seen", "two years on, …". */
function behindOpening(named: Named, at: number, verb: number): number {
  const { words } = named.passage;
  const isPhrase = OPENING_PREPOSITIONS.has(named.lower(at));
  for (let i = at + 1; i < verb; i++) {
    if (!isPhrase && named.isTaken(i - 1)) return at;
    if (words[i]!.gap & Gap.comma) return i;
  }
  return at;
}

function clauseBefore(named: Named, word: number, firstWord: number): number {
  let from = clauseStart(named, word, firstWord);
  if (from === firstWord) return from;
  do from = clauseStart(named, from - 1, firstWord);
  while (from > firstWord && isInserted(named.passage, from));
  // "But surgery was not recommended and was not done".
  while (from > firstWord && from < word && ELIDED.has(named.lower(from))) from++;
  return from;
}

/** The first word of the clause of a word. */
function clauseStart(named: Named, word: number, firstWord: number): number {
  let from = word;
  while (from > firstWord && named.isSameClause(from - 1, word)) from--;
  return from;
}

/** "Therapy, though authorized, was not started": what a comma and a turn begin between a subject and its verb. */
function isInserted({ words }: Passage, from: number): boolean {
  const { gap, lower } = words[from]!;
  return (gap & Gap.comma) !== 0 && INSERTING.has(lower);
}
