import { Gap } from '../../language/words';
import type { Rationale } from '../../letter/model';
import { FINITE } from '../../vocabulary/conclusions/conclusionWords';
import {
  AGREEING,
  DENYING,
  IDLE,
  JOINING,
  REASON,
  VERBAL,
} from '../../vocabulary/conclusions/earlierDenialWords';
import { passageOf } from '../sentences/passage';
import type { Conclusion } from './conclusions';
import { CLAUSE_BREAK } from './predicates';

/** "None of the services are medically necessary": the words before the predicate deny it. */
export function isDeniedBefore(
  { polarity, sentence, words: judged, subjectWords }: Conclusion,
  rationale: Rationale,
): boolean {
  if (polarity !== 'necessary') return false;
  const passage = passageOf(rationale);
  const { words } = passage;
  const inReason = REASON.has(words[sentence.firstWord]!.lower);
  let denied = false;
  let verbs = false;
  // "No further therapy is": the subject may have been cut to "therapy".
  const start = Math.max(sentence.firstWord, (subjectWords?.first ?? sentence.firstWord) - 3);
  for (let i = start; i < sentence.endWord; i++) {
    const { lower, gap } = words[i]!;
    const apart = (gap & (Gap.comma | CLAUSE_BREAK)) !== 0;
    if (passage.spanOf(i, i).start >= judged.start) {
      // "The brace, though not named in the guideline, is": an aside that is over.
      if (apart) denied = false;
      break;
    }
    // "While no gain is recorded, the request is": another clause; "There is nothing against it and the request is".
    if (apart || (verbs && JOINING.has(lower))) denied = verbs = false;
    if (FINITE.has(lower)) {
      verbs = true;
      // "As no other means is open to her the brace is".
      if (inReason) denied = false;
    }
    if (lower === 'that') verbs = false;
    // "cannot agree that it is not": the verdict has read the denial that governs it.
    if (AGREEING.has(lower)) denied = false;
    // "Because she cannot take aspirin the brace is": a reason without its comma.
    if (inReason && VERBAL.has(lower)) continue;
    if (DENYING.has(lower) && !IDLE.has(words[i + 1]?.lower ?? '')) denied = true;
  }
  return denied;
}
