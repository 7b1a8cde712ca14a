/** Whether a date that a letter gives a review or a request is of the one that the letter is about. */
import { AGAIN, APPROVES, DECIDED_ON, DENIES, OF_ANY_REVIEW, REFUSES } from '../../vocabulary/time/dateWords';
import type { Passage } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';
import type { LetterDate } from './dateRoles';

/** Not a review that approved something, and not a second one. */
export function isOfThisReview(passage: Passage, { sentence, roleWord, first }: LetterDate): boolean {
  if (hasWord(passage, sentence, AGAIN)) return false;
  if (hasWord(passage, sentence, APPROVES) && !hasWord(passage, sentence, DENIES)) return false;
  const where = OF_ANY_REVIEW.get(roleWord === undefined ? '' : passage.words[roleWord]!.lower);
  // "The films were reviewed": of a request, or of nothing that utilization review decides.
  if (where === 'anywhere' || (where === 'behind the date' && roleWord! > first))
    return hasWord(passage, sentence, DECIDED_ON);
  return true;
}

/** Whether its sentence is on a second request, or on a request that is made again. */
export function isAskedAgain(passage: Passage, { sentence }: LetterDate): boolean {
  return hasWord(passage, sentence, AGAIN);
}

/** Whether its sentence says that what is dated was refused. */
export function isRefused(passage: Passage, { sentence }: LetterDate): boolean {
  return hasWord(passage, sentence, REFUSES);
}
