/** Clauses that turn from what a guideline speaks of to this patient: "…, which the patient has", "…, as here". */
import { wordList } from '../../language/wordList';

/** What stands for this case in such a clause. */
export const OF_THIS_CASE = wordList(
  'here patient he she worker claimant applicant employee case individual gentleman lady man woman record records file chart study film films exam examination test report scan mri overnight him her',
);

/** Verbs and adjectives of having a thing, or of having done it. */
export const HAVING_IT = wordList(`
  has had have suffers suffered shows showed shown complained complains reported reports exhibits meets met finished completed underwent received
  took takes uses used confirmed confirms confirm found documented demonstrated demonstrates verified verify noted present seen attained achieved tried
  attended described recorded listed diagnosed displays is was were are true does did
  denies denied lacks lacked`);

/** Verbs behind which what is pointed at is not the thing had but its bearing. */
export const OTHER_BEARING = wordList(
  'would should could may might can must recommends supports allows requires request requested requesting reviewer limits exceeds needs asked asks consistent exceeding',
);

/** What denies inside such a clause. */
export const DENYING_IT = wordList(
  "not no never neither nor without lacks lacked absent denies denied isn't wasn't doesn't didn't hasn't",
);

/** How many words such a clause has at most. */
export const LONGEST_POINTING = 12;

/** "As", with which a clause may liken this case to the one told. */
export const AS_HERE = wordList('here is was in does has he she this with are did do true');
