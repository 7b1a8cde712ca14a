import { wordAt } from '../../language/words';
import type { Rationale } from '../../letter/model';
import type { NamedTreatment } from '../../reading/requests/treatmentsNamed';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { ARGUES_FOR, BACKGROUND, IS_SAID_OF, JUDGED_SO } from '../../vocabulary/care/discussionWords';

/** How far from a treatment the words stand that argue about it. */
const REACH = 6;
/** So many words may stand before what a sentence is about: "The guideline's …". */
const OPENING = 3;

/**
 * Whether reasons argue about a treatment that they name: they judge it, ask for it, or tell what it is. What was done, and
 * what a complaint came after, is only told.
 */
export function isArguedFor(treatment: NamedTreatment, rationale: Rationale): boolean {
  const passage = passageOf(rationale);
  const { words } = passage;
  const first = wordAt(words, treatment.start);
  const last = wordAt(words, treatment.end) - 1;
  const { firstWord, endWord } = passage.sentenceOf(first);
  if (first - firstWord < OPENING && hasAny(passage, last + 1, Math.min(endWord, last + 4), IS_SAID_OF))
    return true;
  if (hasAny(passage, last + 1, Math.min(endWord, last + 1 + REACH), JUDGED_SO)) return true;
  for (let i = first - 1; i >= Math.max(firstWord, first - REACH); i--) {
    const { lower } = words[i]!;
    if (BACKGROUND.has(lower)) return false;
    if (ARGUES_FOR.has(lower)) return true;
  }
  return false;
}

function hasAny({ words }: Passage, from: number, to: number, sought: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (sought.has(words[i]!.lower)) return true;
  return false;
}
