/** Words by which a clause is seen to begin, beside the classes of verbs and turns of wordClasses.ts. */
import { wordList } from '../../language/wordList';

/** Of the verbs, the forms that are not finite, or mostly stand behind a noun: they make no clause. */
export const NOT_FINITE = wordList('be been being having noted found described stated rated');

/** Words with which the subject of a new clause begins. */
export const SUBJECT_BEGINNINGS = wordList(
  'he she it they there this these that the his her their patient claimant applicant worker i a an',
);

/** Of the turns, those that go on with their clause: "weaker than". */
export const NO_CLAUSE_TURNS = wordList('than given yet');

/** Verbs of writing down that are nouns elsewhere, and those who do, beside the practitioners. */
export const NOTING = wordList('notes reports documents states');
export const NOTERS = wordList(
  'physician doctor provider nurse examiner evaluator he she who patient worker claimant applicant wife husband spouse',
);
