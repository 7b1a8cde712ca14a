import type { Passage } from '../../reading/sentences/passage';
import { targetsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { NAMED_GAINS, OBJECTIVE, SAYING } from '../../vocabulary/sentences/doubtWords';
import { isMeasured } from './measured';

/**
 * "No objective evidence of improvement", where the record has only that the patient says he is better, without a figure and
 * without a word on what he can do: what is denied is not that he says so.
 */
export function isOnlySaid(denial: Statement, here: Passage, record: Statement, there: Passage): boolean {
  if (!isKindOf(denial.concept.id, 'improvement') || !hasWord(here, denial.from, denial.to, OBJECTIVE))
    return false;
  if (hasWord(there, record.first, record.last, NAMED_GAINS) || namesActivity(there, record)) return false;
  const { firstWord } = there.sentences[record.sentence]!;
  return hasWord(there, firstWord, record.first - 1, SAYING) && !isMeasured(record, there);
}

function hasWord({ words }: Passage, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let i = from; i <= to; i++) if (list.has(words[i]!.lower)) return true;
  return false;
}

/** "Is able to walk and to lift more": what he can do. */
function namesActivity(passage: Passage, { sentence }: Statement): boolean {
  return targetsInSentence(passage, sentence).some(
    ({ concept }) => concept.kind === 'function' && !isKindOf(concept.id, 'improvement'),
  );
}
