import { Gap } from '../../language/words';
import { ANSWERING, ANSWERS } from '../../vocabulary/negation/operatorWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import type { Target } from '../targets/target';
import type { Denial } from './denial';
import { denyingBefore, type Operator } from './operators/operator';

/** A question that a letter asks to answer it itself is short: "Weight loss?" */
const MOST_WORDS = 6;
/** So many words behind the answer's first the verb of a whole sentence stands: "he has never taken it". */
const VERB_REACH = 4;
const VERB = classBit('copula') | classBit('auxiliary');

/**
 * The operator of a negative answer to a sentence that only names a thing and asks: "Weight loss? None.", "Baclofen? Not
 * prescribed.", "Duloxetine? He has never taken it."
 *
 * @param isTaken whether a word stands inside a target
 */
export function answerTo(
  { flat, words, sentences }: Passage,
  { index, to, firstWord, endWord }: Sentence,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const answer = sentences[index + 1];
  if (flat.text[to - 1] !== '?' || answer === undefined || endWord - firstWord > MOST_WORDS) return undefined;
  for (let i = firstWord; i < endWord; i++) if ((classesOf(words[i]!.lower) & VERB) !== 0) return undefined;
  const first = answer.firstWord;
  if (first >= answer.endWord) return undefined;
  const { lower } = words[first]!;
  const next = words[first + 1];
  // "No injury", "not gabapentin": of a thing of its own.
  const isAlone =
    next === undefined ||
    first + 1 >= answer.endWord ||
    (next.gap & (Gap.comma | Gap.semicolon | Gap.dash)) !== 0;
  const isAnswer =
    lower === 'no' || lower === 'not'
      ? isAlone || (lower === 'not' && !isTaken(first + 1))
      : ANSWERS.has(lower) || lower === 'none';
  if (isAnswer) return denyingBefore(first, first, 'absent', '<noun> absent');
  for (let i = first; i < Math.min(answer.endWord, first + VERB_REACH + 1); i++)
    if (words[i]!.lower === 'never' || words[i]!.lower === 'not')
      return takesItUp(words, i, answer.endWord) ? denyingBefore(i, i, 'absent', '<noun> absent') : undefined;
  return undefined;
}

/** "Has never taken it", "not that I know of". */
function takesItUp(words: Passage['words'], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++)
    if (ANSWERING.has(words[i]!.lower)) return true;
  return false;
}

/** "Nystagmus (-)": a minus in parentheses right behind what it denies. */
export function minusBehind({ flat, words }: Passage, { concept, last }: Target): Operator | undefined {
  if (concept.kind === 'attribute') return undefined;
  const { to } = words[last]!;
  const at = flat.text[to] === ' ' ? to + 1 : to;
  return MINUS.has(flat.text.slice(at, at + 3))
    ? denyingBefore(last, last, 'absent', '<noun> absent')
    : undefined;
}

/** "Negative nerve tension signs": a sign that by its name alone would be there. */
export function negativeBefore({ words }: Passage, { concept, first }: Target): Operator | undefined {
  const before = words[first - 1];
  const isNegative = before?.lower === 'negative' && words[first]!.gap === Gap.blank;
  return isNegative && concept.kind === 'sign' && words[first - 2]?.lower !== 'false'
    ? denyingBefore(first - 1, first - 1, 'absent', 'negative for')
    : undefined;
}

const MINUS: ReadonlySet<string> = new Set(['(-)', '(–)', '(−)', '(0)']);

/** The denial of a target by words that stand outside its scope, with nothing between. */
export function deniedBy(operator: Operator, target: Target): Denial {
  return {
    operator,
    denied: {
      target,
      hedges: [],
      unknown: 0,
      undocumented: operator.means !== 'absent',
      failing: false,
      wanted: false,
      by: undefined,
      abnormal: false,
      examined: false,
      mentioned: false,
      had: true,
    },
  };
}
