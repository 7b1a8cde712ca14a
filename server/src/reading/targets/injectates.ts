import { Gap, type Word } from '../../language/words';
import { conceptOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import { BEFORE_INJECTATE, INJECTATES } from '../../vocabulary/drugs/injectates';
import type { Target } from './target';

/** So many words behind the injection what was injected may stand: "injected with 1 cc of 1% lidocaine and 40 mg of Kenalog". */
const REACH = 14;
/** Injections whose name tells not what was injected. */
const UNTOLD: ReadonlySet<string> = new Set(['injections', 'joint-injection']);

/**
 * What an injection is by what was injected, where its own name does not tell: "injected with Depo-Medrol", "two shots of
 * Synvisc", "betamethasone injections". The concept itself where nothing is told.
 *
 * @param at the injection, by its index among the targets of the passage
 */
export function injectionAt(words: readonly Word[], targets: readonly Target[], at: number): Concept {
  const { concept, first, last } = targets[at]!;
  if (!UNTOLD.has(concept.id)) return concept;
  const before = targets[at - 1];
  if (before?.last === first - 1 && words[first]!.gap === Gap.blank) {
    const known = INJECTATES[before.concept.id];
    if (known !== undefined) return conceptOf(known);
  }
  let next = at + 1;
  let isTold = false;
  for (let i = last + 1; i < Math.min(words.length, last + REACH); i++) {
    if (words[i]!.gap & (Gap.stop | Gap.semicolon)) break;
    if (BEFORE_INJECTATE.has(words[i]!.lower)) isTold = true;
    const target = targets[next];
    if (target === undefined || target.first > i) continue;
    next++;
    const known = isTold ? INJECTATES[target.concept.id] : undefined;
    if (known !== undefined) return conceptOf(known);
    if (target.concept.kind !== 'medication') break;
  }
  return concept;
}
