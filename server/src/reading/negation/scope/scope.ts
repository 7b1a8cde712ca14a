import { Gap } from '../../../language/words';
import { CARE } from '../../../vocabulary/concepts/kinds';
import { CHANGES_OF } from '../../../vocabulary/negation/doubledWords';
import { DEFINITE } from '../../../vocabulary/negation/openVerbWords';
import { OVERLOOKING } from '../../../vocabulary/negation/operatorWords';
import { CONJUNCTIONS, HOW_MUCH, LINKS, RELATING } from '../../../vocabulary/negation/scopeWords';
import { NOT_FINITE } from '../../../vocabulary/sentences/clauseWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Hedge } from '../../targets/statement';
import { isExplaining } from '../operators/negativeSubjects';
import type { Operator, OperatorRow } from '../operators/operator';
import { beginsOtherFinding } from './otherFinding';
import { beginsComplement } from './scopeClauses';
import { readModifier } from './scopeModifiers';
import { type Denied, type Ground, Scope } from './scopeState';
import { readTarget } from './scopeTargets';

/** Operators that often only open a sentence. */
const OPENING: ReadonlySet<OperatorRow> = new Set(['<lack> of', 'without', 'absent <noun>']);
const TURN = classBit('turn');
const VERB = classBit('copula') | classBit('auxiliary');

/**
 * The targets that words from `from` to `to` (exclusive) deny under an operator: a closed grammar of record nouns,
 * evidence words, adjectives, lists and links. A word of no class lowers confidence and never drops the target.
 * Linear in the words.
 */
export function deniedIn(ground: Ground, operator: Operator, from: number, to: number): readonly Denied[] {
  // "Whether relief led to function is not specified": not that there is none.
  if (operator.reach === 'before' && ground.passage.words[from]?.lower === 'whether') return [];
  if (operator.reach === 'before' && tellsOfSubject(ground.passage, from, operator)) return [];
  const scope = new Scope(ground, operator, from, to);
  /** Parentheses that were opened inside the scope and not closed yet. */
  let open = 0;
  for (let i = from; i < to; i++) {
    if (operator.reach === 'after') open += parenthesesBefore(ground, i);
    // "No laboratory study, only the home study": the other of its kind was had.
    const other = scope.lower(i) === 'only' ? onlyOther(scope, i) : undefined;
    if (other !== undefined) {
      scope.narrowLast(other);
      break;
    }
    // "(Neither helped), and an injection": the operator stands inside.
    if (open < 0 || endsAt(scope, i)) break;
    const target = ground.targetAt(i);
    if (target !== undefined) {
      readTarget(scope, target);
      i = target.last;
      continue;
    }
    if (scope.words[i]!.gap & Gap.comma && scope.last !== undefined) scope.closed = false;
    if (!readModifier(scope, i)) break;
  }
  return scope.found;
}

/**
 * "The site at which the patch is worn is not specified": of the subject before, and what stands in its clause is taken to be
 * there. "The degree to which it helps" asks how much.
 */
function tellsOfSubject({ words }: Ground['passage'], from: number, operator: Operator): boolean {
  const which = words[from]?.lower === 'which' ? from : from - 1;
  const relating = words[which - 1];
  // "A visit at which spasm is not recorded": the clause itself is denied.
  const hasOwn = words.slice(from, operator.first - 1).some(({ lower }) => hasTense(lower));
  return (
    words[which]?.lower === 'which' &&
    hasOwn &&
    relating !== undefined &&
    RELATING.has(relating.lower) &&
    (relating.gap & Gap.comma) === 0 &&
    !HOW_MUCH.has(words[which - 2]?.lower ?? '')
  );
}

/** So many words behind "only" a thing of the same kind stands. */
const ONLY_REACH = 4;

/**
 * What "only" says behind a comma of care that was denied: the other of its kind was had ("only the home study", "only of the
 * right"); of a thing without a name here it may have been.
 */
function onlyOther({ words, ground, last, to }: Scope, at: number): Hedge | undefined {
  if (last === undefined || (words[at]!.gap & Gap.comma) === 0 || !CARE.has(last.concept.kind))
    return undefined;
  if (LINKS.has(words[at + 1]?.lower ?? '')) return 'exception';
  for (let i = at + 1; i < Math.min(to, at + ONLY_REACH); i++) {
    const target = ground.targetAt(i);
    if (target !== undefined) return target.concept.id === last.concept.id ? 'exception' : 'theme';
  }
  return 'theme';
}

/** The first word inside the parenthesis that a word stands in, where that opens behind `from`; else `from`. */
export function withinParenthesis(ground: Ground, from: number, at: number): number {
  let open = 0;
  for (let i = at; i > from; i--) {
    open += parenthesesBefore(ground, i);
    if (open > 0) return i;
  }
  return from;
}

/** How many parentheses are opened between a word and the one before it, those that are closed there taken off. */
function parenthesesBefore({ passage: { words, flat } }: Ground, at: number): number {
  if (at === 0 || (words[at]!.gap & Gap.parenthesis) === 0) return 0;
  let sum = 0;
  for (let k = words[at - 1]!.to; k < words[at]!.from; k++) {
    const mark = flat.text[k];
    if (mark === '(' || mark === '[') sum++;
    else if (mark === ')' || mark === ']') sum--;
  }
  return sum;
}

/** Rows of a noun, which may stand inside an insertion. */
const OF_NOUN: ReadonlySet<OperatorRow> = new Set(['no <noun>', '<lack> of', 'without']);

/** Whether something of its clause stands before a noun that is denied: "with no work", not "no provider, including me, has". */
function standsInside({ operator: { row, first }, ground: { clauses } }: Scope): boolean {
  return OF_NOUN.has(row) && clauses[first - 1] === clauses[first];
}

function hasTense(lower: string): boolean {
  return (classesOf(lower) & VERB) !== 0 && !NOT_FINITE.has(lower) && lower !== 'having';
}

/** How far behind a comma the verb of a clause stands. */
const VERB_REACH = 7;

function hasOwnVerb({ words, to, operator, ground }: Scope, at: number): boolean {
  const { firstWord } = ground.passage.sentenceOf(operator.first);
  if (operator.first - firstWord > 3) return false;
  for (let i = at + 1; i < Math.min(to, at + VERB_REACH); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    if ((classesOf(words[i]!.lower) & VERB) !== 0) return true;
  }
  return false;
}

/** Whether a scope ends before a word, by a mark, by another operator or with its clause. */
function endsAt(scope: Scope, at: number): boolean {
  const { ground, operator, from, words, found } = scope;
  const { gap, lower } = words[at]!;
  // A question is inside its own scope: "whether he has tried one is not known".
  if (ground.isOperator(at) && at !== operator.first) return true;
  // "Neither of them could overlook the infection": what follows is there.
  if (operator.reach === 'after' && OVERLOOKING.has(lower) && (at > from || operator.row === 'no longer'))
    return true;
  // "Denies any improvement in his tinnitus": it is there.
  if (operator.reach === 'after' && at > from && CHANGES_OF.has(scope.lower(at - 1)) && isInThing(scope, at))
    return true;
  // "Neither doctor could explain the rash".
  if (operator.reach === 'after' && at > from && isExplaining(words, at)) return true;
  // "Has not had one day free of pain".
  if (operator.reach === 'after' && at > from && scope.found.length === 0 && isWithoutAgain(scope, at))
    return true;
  if (at > from && gap & (Gap.semicolon | Gap.stop | Gap.dash)) return true;
  // "Due to lack of motion and weakness ‹an› MRI is asked for": a subject of its own.
  const isBehindThing = operator.reach === 'after' && scope.last?.last === at - 1 && gap === Gap.blank;
  if (isBehindThing && SUBJECT_ARTICLES.has(lower)) return true;
  if (isSubjectBehindNoun(scope, at)) return true;
  if (operator.reach === 'after' && beginsComplement(scope, at)) {
    scope.beginClause(at);
    return false;
  }
  if (gap & Gap.comma && scope.last !== undefined && beginsOtherFinding(scope, at)) return true;
  if (operator.reach === 'after') {
    if (gap & Gap.colon && at > from && scope.last !== undefined) return true;
    // A new clause goes on with what is denied only inside "that he has …" before anything was found.
    const goesOn = scope.thatSeen && found.length === 0 && (classesOf(lower) & TURN) === 0;
    if (ground.clauses[at] !== scope.clause && !goesOn) return true;
    if (found.length === 0 && at - operator.last > operator.near) return true;
  }
  // "Did not repair the tear": the verb is named itself.
  if (
    operator.row === 'not <it>' &&
    scope.last?.last === at - 1 &&
    !CONJUNCTIONS.has(lower) &&
    gap === Gap.blank
  )
    return true;
  // "Cannot hold a cup for numbness".
  if (operator.isOpen && operator.reach === 'after' && at > from && lower !== 'of' && LINKS.has(lower))
    return true;
  // "There being no alternative, tramadol was started": what stands before the comma has no name here.
  const namesNothing = operator.row === 'no <noun>' && found.length === 0 && at > from;
  if (gap & Gap.comma && namesNothing && hasOwnVerb(scope, at)) return true;
  // "The employer, with no work to give him, could not": back to the subject before.
  if (gap & Gap.comma && at > from && (hasTense(lower) || BEFELL.has(lower)) && standsInside(scope))
    return true;
  // "Absent a record of therapy, an MRI is not indicated": behind the comma a clause of its own.
  if (gap & Gap.comma && OPENING.has(operator.row) && hasOwnVerb(scope, at)) return true;
  // "Despite a lack of therapy, he improved".
  if (gap & Gap.comma && OPENING.has(operator.row) && scope.last !== undefined && SUBJECT_PRONOUNS.has(lower))
    return true;
  // "In the absence of such documentation, the request …": what comes after has its own verb.
  return (
    (gap & Gap.comma) !== 0 &&
    found.length === 0 &&
    OPENING.has(operator.row) &&
    at > from &&
    !isBetweenAdjectives(scope, at)
  );
}

/** "Alternative, first-line drugs", "previous, supervised therapy": two adjectives of one thing. */
function isBetweenAdjectives({ words, ground, to }: Scope, at: number): boolean {
  if ((classesOf(words[at - 1]!.lower) & ADJECTIVE) === 0) return false;
  for (let i = at; i < Math.min(to, at + ADJECTIVE_REACH); i++) {
    if (i > at && words[i]!.gap & CLOSING) return false;
    if (ground.targetAt(i) !== undefined) return true;
    if (SUBJECT_ARTICLES.has(words[i]!.lower)) return false;
  }
  return false;
}

/** "Given the lack of weakness and the cited guidelines the MRI is not supported": behind a noun of no class a subject of its own. */
function isSubjectBehindNoun({ words, to, last, operator, complement }: Scope, at: number): boolean {
  if (operator.reach !== 'after' || last === undefined || complement || words[at]!.gap !== Gap.blank)
    return false;
  const before = words[at - 1]!.lower;
  if (!SUBJECT_ARTICLES.has(words[at]!.lower) || !isPluralNoun(before)) return false;
  for (let i = at + 1; i < Math.min(to, at + VERB_REACH); i++) {
    if (words[i]!.gap & (Gap.comma | CLOSING)) return false;
    if (hasTense(words[i]!.lower)) return true;
  }
  return false;
}

function isPluralNoun(lower: string): boolean {
  return lower.endsWith('s') && lower.length > 3 && (classesOf(lower) & ~RECORD_NOUN) === 0;
}

const CLOSING = Gap.semicolon | Gap.stop;
const RECORD_NOUN = classBit('recordNoun');
const ADJECTIVE = classBit('plainAdjective') | classBit('freshWord') | classBit('degreeWord');
/** So many words behind the comma between two adjectives their noun stands. */
const ADJECTIVE_REACH = 4;

/** Pronouns that are a subject by themselves. */
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'there']);
/** "In his tinnitus", "of the spasm". */
function isInThing(scope: Scope, at: number): boolean {
  const { lower } = scope.words[at]!;
  return (lower === 'in' || lower === 'of') && DEFINITE.has(scope.lower(at + 1)) && !scope.undocumented;
}

/** "Without", "free of": denied by what stands before. */
function isWithoutAgain(scope: Scope, at: number): boolean {
  if (scope.undocumented || scope.complement) return false;
  const lower = scope.lower(at);
  return lower === 'without' || (lower === 'free' && FREE_OF.has(scope.lower(at + 1)));
}

const FREE_OF: ReadonlySet<string> = new Set(['of', 'from']);

/** Past tenses of what befell a patient: "who has no prior claims, developed pain". */
const BEFELL: ReadonlySet<string> = new Set([
  'developed',
  'sustained',
  'underwent',
  'felt',
  'hurt',
  'injured',
  'began',
  'fell',
]);

/** Articles with which a new subject begins right behind a thing. */
const SUBJECT_ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
