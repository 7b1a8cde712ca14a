import { numberAt } from '../../language/numbers';
import { Gap } from '../../language/words';
import type { Span } from '../../text/span';
import { BEFORE_MOST, OF_SCALE } from '../../vocabulary/complaints/complaintWords';
import { DRUGS_IN_GENERAL } from '../../vocabulary/drugs/drugUseWords';
import type { Passage } from '../sentences/passage';

/** A pain score on a scale of ten: "8/10", "2-5 out of 10", "rated 7 to 8/10". */
export interface PainScore {
  readonly low: number;
  readonly high: number;
  /** Said with or without medication or treatment; absent where it is not said. */
  readonly medication: 'with' | 'without' | undefined;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** The pain scores of a passage. "4/6 visits", "5/5 strength" and "10/30 degrees" are none. */
export function painScoresIn(passage: Passage, from = 0, to = passage.words.length): readonly PainScore[] {
  const { words } = passage;
  const found: PainScore[] = [];
  for (let i = from + 1; i < to; i++) {
    if (words[i]!.lower !== '10' && words[i]!.lower !== 'ten') continue;
    const word = words[i]!;
    let end = -1;
    if (word.gap & Gap.slash && ((words[i + 1]?.gap ?? 0) & (Gap.slash | Gap.hyphen)) === 0) end = i - 1;
    else if (words[i - 1]!.lower === 'of' && words[i - 2]?.lower === 'out') end = i - 3;
    else if (words[i - 1]!.lower === 'of' || words[i - 1]!.lower === 'over') end = i - 2;
    else end = beforeScale(words, from, i);
    if (end < from) continue;
    const high = numberAt(words, end);
    if (high === undefined || high.value > 10 || high.next - 1 !== end) continue;
    if (words[i - 1]!.lower === 'of' && words[i - 2]?.lower !== 'out' && words[end + 1]?.lower !== 'on')
      continue;
    let first = end;
    let low = high.value;
    if (words[end]!.gap & Gap.hyphen || words[end - 1]?.lower === 'to') {
      const at = words[end]!.gap & Gap.hyphen ? end - 1 : end - 2;
      const before = at >= from ? numberAt(words, at) : undefined;
      if (before !== undefined && before.value <= high.value) {
        low = before.value;
        first = at;
      }
    }
    const next = words[i + 1]?.lower ?? '';
    if (next === 'degrees' || next === 'visits' || next === 'sessions') continue;
    found.push({
      low,
      high: high.value,
      medication: medicationNear(passage, first, i),
      first,
      last: i,
      span: passage.spanOf(first, i),
    });
  }
  return found.map((score, index) => reducedFrom(passage, score, found[index + 1]));
}

/** So many words stand at most between "on" and the most that a scale counts to. */
const SCALE_REACH = 7;

/** "4 on a 10-point scale", "6 on a scale of 0 to 10": the last word of the score; -1 where there is no scale. */
function beforeScale(words: Passage['words'], from: number, at: number): number {
  let isScale = OF_SCALE.has(words[at + 1]?.lower ?? '');
  for (let i = at - 1; i > from && at - i <= SCALE_REACH; i--) {
    const { lower } = words[i]!;
    if (lower === 'on') return isScale && numberAt(words, i - 1) !== undefined ? i - 1 : -1;
    if (!BEFORE_MOST.has(lower)) return -1;
    if (lower === 'scale') isScale = true;
  }
  return -1;
}

/** "from 10/10 to 5/10 on medication": the first is the pain without it. */
function reducedFrom(passage: Passage, score: PainScore, next: PainScore | undefined): PainScore {
  const { words } = passage;
  const falls = next?.medication === 'with' && score.medication === undefined && next.high < score.low;
  const linked =
    words[score.first - 1]?.lower === 'from' &&
    words[score.last + 1]?.lower === 'to' &&
    next?.first === score.last + 2;
  return falls && linked ? { ...score, medication: 'without' } : score;
}

/** Whether another score stands shortly before a word. */
function hasScoreBefore(words: Passage['words'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= SCORE_REACH; i--)
    if (words[i]!.lower === '10' || words[i]!.lower === 'ten') return true;
  return false;
}

/** So many words from a score what belongs to it may end. */
const SCORE_REACH = 7;

function medicationNear(passage: Passage, first: number, last: number): 'with' | 'without' | undefined {
  const { words } = passage;
  const sentence = passage.sentenceOf(first);
  const read = (at: number): 'with' | 'without' | undefined => {
    const { lower } = words[at]!;
    if (lower === 'without' || lower === 'off') return 'without';
    // "9/10 before and 6/10 after medication".
    if (lower === 'before' && at === last + 1) return 'without';
    const medication = DRUGS_IN_GENERAL.has(words[at + 1]?.lower ?? '');
    return (lower === 'with' || lower === 'on' || (lower === 'after' && at === last + 1)) && medication
      ? 'with'
      : undefined;
  };
  for (let i = last + 1; i < Math.min(sentence.endWord, last + 5); i++) {
    if (words[i]!.gap & Gap.semicolon || words[i]!.lower === '10') break;
    // "4/10 and without it 9/10": what follows is of the next.
    if (words[i]!.lower === 'and') break;
    const found = read(i);
    if (found !== undefined) return found;
  }
  for (let i = first - 1; i >= Math.max(sentence.firstWord, first - 7); i--) {
    // "9/10 without and 6/10 with it": what stands before "and" is of the score before.
    if (words[i]!.lower === 'and' && hasScoreBefore(words, sentence.firstWord, i)) break;
    const found = read(i);
    if (found !== undefined) return found;
  }
  return undefined;
}
