import { isNumberWord } from '../../language/numbers';
import { between } from '../../language/ordered';
import { Gap } from '../../language/words';
import { UNDERSTOOD } from '../../vocabulary/sentences/understoodWords';
import { classesOf } from '../../vocabulary/sentences/wordClasses';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { datesOf } from '../dates/dateRoles';
import { clausesOf } from '../sentences/clauses';
import type { Passage } from '../sentences/passage';
import { targetsOf } from '../targets/targets';

/** Words of a passage, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The words of which something is told, and those that tell it; where they are the same these need not be given. */
export interface Said extends Stretch {
  readonly from?: number;
  readonly to?: number;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/**
 * What was not understood of the clause in which something is said, between its commas: the runs of words there for which no
 * table has a use. "No relief *specific* to Flexeril", "therapy *aimed* at insomnia", "*nothing* to corroborate": such words may
 * narrow what is said, turn it round or make it another thing. Linear in the clause.
 */
export function residueOf(passage: Passage, said: Said): readonly Stretch[] {
  const clause = clauseOf(passage, said);
  const isNamed = namedIn(passage, said, clause);
  const found: Stretch[] = [];
  for (let i = clause.first; i <= clause.last; i++) {
    if (isNamed(i) || isUnderstood(passage, i)) continue;
    const before = found.at(-1);
    if (before?.last === i - 1) found[found.length - 1] = { first: before.first, last: i };
    else found.push({ first: i, last: i });
  }
  return found;
}

/** The clause of what is said, from the comma before it to the one behind. */
function clauseOf(passage: Passage, { first, last, from = first, to = last }: Said): Stretch {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let begin = Math.min(first, from);
  while (clauses[begin - 1] === clauses[begin] && !(words[begin]!.gap & CLOSING)) begin--;
  let end = Math.max(last, to);
  while (clauses[end + 1] === clauses[end] && !(words[end + 1]!.gap & CLOSING)) end++;
  return { first: begin, last: end };
}

/** The words that name something: what is told of, other things, places, days. */
function namedIn(passage: Passage, said: Said, { first, last }: Stretch): (word: number) => boolean {
  const named = new Set<number>();
  const add = (one: Stretch): void => {
    for (let i = one.first; i <= one.last; i++) named.add(i);
  };
  add(said);
  for (const one of between(targetsOf(passage), first, last + 1)) add(one);
  for (const one of between(datesOf(passage), first, last + 1)) add(one);
  for (const part of between(bodyPartsOf(passage), first, last + 1)) {
    add(part);
    if (part.sideWord !== undefined) named.add(part.sideWord);
  }
  return (word) => named.has(word);
}

function isUnderstood({ words }: Passage, at: number): boolean {
  const { lower, gap } = words[at]!;
  if (isKnown(lower)) return true;
  // Halves of one word that kerning has parted: "warra nt".
  const next = words[at + 1];
  const before = words[at - 1];
  return (
    (next !== undefined && (next.gap & PARTING) !== 0 && isWhole(lower + next.lower)) ||
    (before !== undefined && (gap & PARTING) !== 0 && isWhole(before.lower + lower))
  );
}

const PARTING = Gap.blank | Gap.hyphen;
/** A shorter word may be two by chance. */
const SHORTEST = 7;

function isWhole(word: string): boolean {
  return word.length >= SHORTEST && isKnown(word);
}

function isKnown(lower: string): boolean {
  return (
    classesOf(lower) !== 0 ||
    UNDERSTOOD.has(lower) ||
    isNumberWord(lower) ||
    /^\d/.test(lower) ||
    // Adverbs.
    lower.endsWith('ly')
  );
}
