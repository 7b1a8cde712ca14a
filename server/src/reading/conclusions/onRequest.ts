/** Whether a conclusion speaks of the request as such, by whatever name. */
import type { Rationale } from '../../letter/model';
import { ON_REQUEST } from '../../vocabulary/conclusions/decisionWords';
import { REQUESTED } from '../../vocabulary/requests/requestPointers';
import { passageOf } from '../sentences/passage';
import { hasWordNear } from '../sentences/sentenceWords';
import type { Conclusion } from './conclusions';
import type { Polarity } from './verdict';
import { verdictsIn } from './verdicts';

/** Whether what is judged is called the request, or stands first in the rationale as its answer. */
export function namesRequest({ subjectWords, answerFirst }: Conclusion, rationale: Rationale): boolean {
  if (subjectWords === undefined) return answerFirst;
  return hasWordNear(passageOf(rationale), subjectWords.first, subjectWords.end - 1, REQUESTED);
}

/** Whether a conclusion that does not speak of medical necessity says of what it judges that it is asked for. */
export function isOnRequest({ subjectWords }: Conclusion, rationale: Rationale): boolean {
  return (
    subjectWords !== undefined &&
    hasWordNear(passageOf(rationale), subjectWords.first, subjectWords.end - 1, ON_REQUEST)
  );
}

/**
 * What the last sentence says of the request, be it in words that conclude nothing by themselves: "The request is not
 * medically appropriate." `undefined` where it says nothing of it, or leaves it open.
 */
export function lastSaidOfRequest(rationale: Rationale): Polarity | undefined {
  const passage = passageOf(rationale);
  const last = passage.sentences.at(-1);
  const verdict = last && verdictsIn(passage.words, last.firstWord, last.endWord).at(-1);
  if (verdict === undefined || verdict.open) return undefined;
  return hasWordNear(passage, last!.firstWord, verdict.first - 1, ON_REQUEST) ? verdict.polarity : undefined;
}
