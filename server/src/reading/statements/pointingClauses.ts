import { Gap, type Word } from '../../language/words';
import { CARE } from '../../vocabulary/concepts/kinds';
import {
  AS_HERE,
  DENYING_IT,
  HAVING_IT,
  LONGEST_POINTING,
  OF_THIS_CASE,
  OTHER_BEARING,
} from '../../vocabulary/sentences/pointingWords';
import type { Passage, Sentence } from '../sentences/passage';
import { circumstancesOf } from '../targets/circumstances';
import type { Named } from '../targets/named';
import type { Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';

/** A clause that says of what was named right before that it is so of this patient, or is not. */
interface Pointing {
  readonly first: number;
  readonly last: number;
  readonly isDenied: boolean;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.dash;
/** So many words before the clause what it points at ends. */
const REACH = 4;
const POINTED_AT: ReadonlySet<string> = new Set([
  ...CARE,
  'sign',
  'symptom',
  'diagnosis',
  'class',
  'function',
]);

/**
 * What a sentence says of this patient by a clause that points back: "indicated for rectal bleeding, which the patient has
 * complained of", "where the arch is free of infection, as here". The clause is shown, since what stands before it is of anyone.
 */
export function pointedAt(
  named: Named,
  sentence: Sentence,
  read: readonly Statement[],
): readonly Statement[] {
  const { words } = named.passage;
  const found: Statement[] = [];
  for (let i = sentence.firstWord + 2; i < sentence.endWord; i++) {
    if (!opensClause(words[i]!)) continue;
    const clause = clauseFrom(words, i, sentence.endWord);
    const target = clause && targetBefore(named, i, sentence.firstWord);
    if (clause === undefined || target === undefined) continue;
    const before = read.find(({ first }) => first === target.first)?.assertion;
    found.push(statementOn(named, target, clause, before === 'denied' || before === 'normal'));
  }
  return found;
}

/** Whether a sentence of any kind has such a clause. */
export function pointsAtCase({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord + 2; i < endWord; i++)
    if (opensClause(words[i]!) && clauseFrom(words, i, endWord) !== undefined) return true;
  return false;
}

/** Whether a statement was made of such a clause. */
export function isPointed({ because }: Statement): boolean {
  return because[0] === POINTING;
}

const POINTING = '<pointing clause>';

function opensClause({ lower, gap }: Word): boolean {
  return (gap & Gap.comma) !== 0 && (lower === 'which' || lower === 'as');
}

function clauseFrom(words: readonly Word[], at: number, end: number): Pointing | undefined {
  const isAs = words[at]!.lower === 'as';
  if (isAs && !AS_HERE.has(words[at + 1]?.lower ?? '')) return undefined;
  let last = at;
  let isOfCase = false;
  let hasIt = isAs;
  let isDenied = false;
  for (let i = at + 1; i < end && !(words[i]!.gap & CLOSING); i++) {
    const { lower } = words[i]!;
    if (i - at > LONGEST_POINTING || OTHER_BEARING.has(lower)) return undefined;
    if (OF_THIS_CASE.has(lower)) isOfCase = true;
    if (HAVING_IT.has(lower)) hasIt = true;
    if (DENYING_IT.has(lower)) isDenied = true;
    last = i;
  }
  return isOfCase && hasIt && last > at ? { first: at, last, isDenied } : undefined;
}

/** The last thing named before the clause. */
function targetBefore({ targets, passage }: Named, at: number, from: number): Target | undefined {
  const target = targets.findLast(({ last }) => last < at);
  if (target === undefined || target.first < from || at - target.last > REACH) return undefined;
  for (let i = target.last + 1; i < at; i++) if (passage.words[i]!.gap & CLOSING) return undefined;
  return POINTED_AT.has(target.concept.kind) && target.concept.denies === undefined ? target : undefined;
}

/** "Free of infection, as here": likened to what is denied, it is denied. */
function statementOn(named: Named, target: Target, clause: Pointing, wasDenied: boolean): Statement {
  const { first, last } = clause;
  const { concept } = target;
  const isLikened = named.lower(first) === 'as';
  const isDenied = isLikened ? clause.isDenied !== wasDenied : clause.isDenied;
  return statementOf(circumstancesOf(named, target, target.first), {
    concept,
    named: concept,
    assertion: isDenied ? 'denied' : 'affirmed',
    status: !isDenied && CARE.has(concept.kind) ? 'completed' : undefined,
    past: true,
    ofOthers: false,
    from: first,
    to: last,
    because: [POINTING],
  });
}
