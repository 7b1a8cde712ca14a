import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { OBJECTIVE, SAYING } from '../../vocabulary/sentences/doubtWords';
import { isMeasured } from './measured';

/**
 * "No objective evidence of improvement", where the record has only that the patient says he is better, without a figure: what
 * is denied is not that he says so.
 */
export function isOnlySaid(denial: Statement, here: Passage, record: Statement, there: Passage): boolean {
  if (!isKindOf(denial.concept.id, 'improvement') || !hasWord(here, denial.from, denial.to, OBJECTIVE))
    return false;
  const { firstWord } = there.sentences[record.sentence]!;
  return hasWord(there, firstWord, record.first - 1, SAYING) && !isMeasured(record, there);
}

function hasWord({ words }: Passage, from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let i = from; i <= to; i++) if (list.has(words[i]!.lower)) return true;
  return false;
}
