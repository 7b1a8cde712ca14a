import type { Statement } from '../../../clinical/statements';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import type { Passage } from '../../../reading/passage';
import type { Records } from './records';

const GIVEN_UP = wordList('gave quit former formerly stopped ceased ex cessation abstinent discontinued');
/** "Has not quit", "was advised to stop": still smokes. */
const UNDONE = wordList('not never to advised must should counseled');

const BEFORE = 5;
const AFTER = 4;

/** Whether a statement on tobacco has the patient smoke now. */
function smokesNow({ words }: Passage, { concept, assertion, first, last, sentence }: Statement): boolean {
  if (assertion !== 'present' || concept.id === 'nonsmoking') return false;
  const from = Math.max(sentence.firstWord, first - BEFORE);
  const to = Math.min(sentence.endWord, last + AFTER + 1);
  for (let i = from; i < to; i++) {
    if (i > last && words[i]!.gap & (Gap.comma | Gap.semicolon)) break;
    if (GIVEN_UP.has(words[i]!.lower)) return UNDONE.has(words[i - 1]?.lower ?? '');
  }
  return true;
}

/** "An active smoker" where the summary has one who quit, and the other way round. */
export function otherSmoking(passage: Passage, statement: Statement, summary: Records): readonly Statement[] {
  if (statement.assertion !== 'present') return [];
  const now = smokesNow(passage, statement);
  const told = [
    ...summary.present('smoking').map((one) => one.statement),
    ...(now ? summary.denied('smoking') : []),
    ...summary.present('nonsmoking').map((one) => one.statement),
  ];
  return told.some((one) => smokesNow(summary.passage, one) === now) ? [] : told;
}
