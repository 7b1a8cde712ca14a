import { Gap, type Word } from '../../language/words';
import { AFTER_LITERAL, BEGINNING_LITERAL, PHRASE_ENDS, VAGUE } from '../../vocabulary/negation/literalWords';
import { EVIDENCING } from '../../vocabulary/negation/openVerbWords';
import { ALTERNATIVES, CONJUNCTIONS, LINKS } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Sentence } from '../sentences/passage';
import type { Operator, OperatorRow } from './operators/operator';
import type { Ground } from './scope/scopeState';

/** What is denied in words that no table holds; words by their index in the passage. */
export interface Literal {
  /** From the operator to the words, both included. */
  readonly from: number;
  readonly to: number;
  /** The words that name the thing, both included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** That it is on record is denied, not the thing itself. */
  readonly undocumented: boolean;
  /** The words name one thing by themselves ("a wobble board"): the same words elsewhere are the same thing. */
  readonly isTelling: boolean;
}

/** Words by which a thing is told from others that no table names. */
const MOST_WORDS = 4;
const LEAST_WORDS = 2;
/** Rows whose denial is of a predicate, not of a thing. */
const PREDICATES: ReadonlySet<OperatorRow> = new Set(['is not <predicate>', 'not <it>']);
/** Rows that tell of the good of a thing, or of what is done in its stead. */
const OF_OTHER_THINGS: ReadonlySet<OperatorRow> = new Set([
  'did not <help>',
  'instead of',
  'does not <verb>',
]);
const DETAIL = classBit('detailNoun');
const RECORD_NOUN = classBit('recordNoun');
const VERB = classBit('copula') | classBit('auxiliary') | classBit('tellingVerb') | classBit('turn');
const IDLE = classBit('plainAdjective') | RECORD_NOUN | classBit('auxiliary') | classBit('copula');
const CLOSING = Gap.semicolon | Gap.stop | Gap.dash | Gap.colon;

/**
 * The things that an operator denies in words that no table holds ("a wobble board has not been tried", "no bruit, thrill or
 * gallop"), by the noun phrases of its scope. Linear.
 *
 * @param from the first word of its scope
 * @param to the word behind the scope
 */
export function literalsIn(
  ground: Ground,
  sentence: Sentence,
  operator: Operator,
  from: number,
  to: number,
  isTaken: (word: number) => boolean,
): readonly Literal[] {
  if (OF_OTHER_THINGS.has(operator.row) || operator.failing) return [];
  const { words } = ground.passage;
  const end = operator.reach === 'after' ? scopeEnd(ground, operator, from, to) : to;
  const found: Literal[] = [];
  for (const { first, last } of phrasesIn(words, operator, from, end, isTaken))
    found.push({
      from: Math.min(operator.first, first),
      to: Math.max(operator.last, last),
      first,
      last,
      sentence: sentence.index,
      undocumented: operator.means !== 'absent' || hasRecordNoun(words, from, first),
      isTelling: isTelling(words, operator, sentence, first, last, from, end, isTaken),
    });
  return found;
}

/** Where the noun phrases of a scope behind its operator end: with the clause, at a mark, or at another operator. */
function scopeEnd(
  { passage: { words }, clauses, isOperator }: Ground,
  { last, isLabel }: Operator,
  from: number,
  to: number,
): number {
  let at = from;
  while (
    at < to &&
    (at === from || (words[at]!.gap & CLOSING) === 0) &&
    (clauses[at] === clauses[isLabel ? from : last] || at === from) &&
    !isOperator(at)
  )
    at++;
  return at;
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The noun phrases from one word to another that stand beside each other in a list, those with a target left out. */
function phrasesIn(
  words: readonly Word[],
  operator: Operator,
  from: number,
  end: number,
  isTaken: (word: number) => boolean,
): readonly Phrase[] {
  const found: Phrase[] = [];
  let first = -1;
  /** A thing was met: what a preposition brings behind it are its circumstances. */
  let isMet = false;
  let hasTarget = false;
  const close = (behind: number): void => {
    if (first >= 0 && !hasTarget) found.push({ first, last: behind - 1 });
    first = -1;
    hasTarget = false;
  };
  for (let i = from; i < end; i++) {
    const { lower, gap } = words[i]!;
    const isJoined = CONJUNCTIONS.has(lower);
    if (isMet && (isJoined || gap & Gap.comma)) {
      close(i);
      if (!goesOn(words, operator, i, end)) return found;
      if (isJoined) continue;
    }
    if (isTaken(i)) {
      isMet = true;
      hasTarget = true;
    } else if (isMet && endsPhrase(words, operator, i, first)) {
      close(i);
      return found;
    } else if (first < 0 && begins(words[i]!)) {
      first = i;
      isMet = true;
    }
  }
  close(end);
  return found;
}

/** Whether a list of things denied goes on behind a comma or a conjunction: with "or", or where all of it is denied. */
function goesOn(words: readonly Word[], { wide, reach }: Operator, at: number, end: number): boolean {
  if (wide || reach === 'before' || ALTERNATIVES.has(words[at]!.lower)) return true;
  for (let i = at + 1; i < end; i++) if (ALTERNATIVES.has(words[i]!.lower)) return true;
  return false;
}

/** "A report of", "final report": what is of the phrase belongs to it; any other preposition and a verb end it. */
function endsPhrase(words: readonly Word[], { reach }: Operator, at: number, first: number): boolean {
  const { lower } = words[at]!;
  // "The frequency of his visits": the visits are there.
  if (lower === 'of') return first < 0 || (classesOf(words[at - 1]!.lower) & DETAIL) !== 0;
  // "Testing for heavy metals was never ordered".
  if (reach === 'before' && LINKS.has(lower)) return false;
  return LINKS.has(lower) || PHRASE_ENDS.has(lower) || ((classesOf(lower) & VERB) !== 0 && at > first + 1);
}

function begins({ lower }: Word): boolean {
  return (
    ((classesOf(lower) & ~DETAIL) === 0 || BEGINNING_LITERAL.has(lower)) &&
    lower.length > 2 &&
    !PHRASE_ENDS.has(lower) &&
    !EVIDENCING.has(lower) &&
    !/\d/.test(lower)
  );
}

function hasRecordNoun(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((classesOf(words[i]!.lower) & RECORD_NOUN) !== 0) return true;
  return false;
}

/** Whether a phrase is two to four words of its own right behind the operator or an "or", with nothing that narrows it. */
function isTelling(
  words: readonly Word[],
  operator: Operator,
  sentence: Sentence,
  first: number,
  last: number,
  from: number,
  end: number,
  isTaken: (word: number) => boolean,
): boolean {
  if (PREDICATES.has(operator.row)) return false;
  const count = last - first + 1;
  if (count < LEAST_WORDS || count > MOST_WORDS) return false;
  for (let i = first; i <= last; i++) if (!isOwn(words[i]!, i === first)) return false;
  for (let i = first - 1; i >= from && !isJoint(words[i]!, words[i + 1]!); i--)
    if (!isIdle(words[i]!) || isTaken(i)) return false;
  const next = words[last + 1];
  if (operator.reach === 'after')
    return next === undefined || last + 1 >= sentence.endWord || ends(next) || ALTERNATIVES.has(next.lower);
  return last + 1 >= end || isIdle(next!) || CONJUNCTIONS.has(next!.lower);
}

/** Whether a list is joined at a word, or by the comma behind it. */
function isJoint({ lower }: Word, next: Word): boolean {
  return CONJUNCTIONS.has(lower) || (next.gap & Gap.comma) !== 0;
}

function ends({ gap, lower }: Word): boolean {
  if (gap & (Gap.comma | Gap.semicolon | Gap.stop)) return true;
  const bits = classesOf(lower);
  return (
    (bits & (classBit('copula') | classBit('auxiliary') | classBit('turn'))) !== 0 || AFTER_LITERAL.has(lower)
  );
}

function isIdle({ lower }: Word): boolean {
  return (classesOf(lower) & IDLE) !== 0 || lower === 'of';
}

function isOwn({ lower, gap }: Word, isFirst: boolean): boolean {
  return (
    classesOf(lower) === 0 &&
    lower.length > 2 &&
    !/\d/.test(lower) &&
    !VAGUE.has(lower) &&
    (isFirst || (gap & ~(Gap.blank | Gap.hyphen)) === 0)
  );
}
