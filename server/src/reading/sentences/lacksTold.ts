import { Gap, type Word } from '../../language/words';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import {
  BEFORE_LACK,
  FILED,
  GENERAL_LACKS,
  GIVING_REASON,
  LACK_HERE,
} from '../../vocabulary/sentences/caseSentenceWords';
import { tellsOfOne } from './oneTold';
import { tellsOfRecords } from './recordsTold';
import { afterAdverbs } from './sentenceMarks';
import { openQuestion } from './silence';

/** "There is no pain score": of these records, unless the lack is one of studies or of a benefit in general. */
export function lacksHere(words: readonly Word[], from: number, to: number): boolean {
  // "How long it lasted is not stated".
  if (openQuestion(words, from, to) !== undefined) return true;
  let at = afterAdverbs(words, from, to);
  if (words[at]?.lower !== 'there') return false;
  if (words[at + 1]?.lower === 'being' && words[at + 2]?.lower === 'no') return true;
  const hasBeen = /^(has|have)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'been';
  if (!hasBeen && !BE.has(words[at + 1]?.lower ?? '')) return false;
  at += hasBeen ? 3 : 2;
  while (BEFORE_LACK.has(words[at]?.lower ?? '')) at++;
  if (!LACK_HERE.has(words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < to && i - at <= 5; i++)
    if (GENERAL_LACKS.has(words[i]!.lower)) return FILED.has(words[i + 1]?.lower ?? '') && i + 1 < to;
  return true;
}

/** "Given that no apnea was found, …", "as his films are normal, …": the reason is a fact of this case. */
export function tellsReason(words: readonly Word[], from: number, to: number): boolean {
  if (from >= to || !GIVING_REASON.has(words[from]!.lower)) return false;
  let end = from + 1;
  while (end < to && !(words[end]!.gap & Gap.comma)) end++;
  return end < to && (tellsOfRecords(words, from, end) || tellsOfOne(words, from, end));
}
