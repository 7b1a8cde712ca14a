import { firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { SCORED_WITH, SCORED_WITHOUT, STANDS_FOR_CARE } from '../../vocabulary/care/careWords';
import type { Passage } from '../sentences/passage';
import { statementsIn } from '../statements/read';
import type { Statement } from '../targets/statement';
import { targetsOf } from '../targets/targets';
import { type PainScore, painScoresIn } from '../told/painScores';

/** So many words from a score the treatment may stand with or without which it is. */
const REACH = 6;
/** So many sentences apart two scores are still of one visit. */
const ONE_VISIT = 2;

interface Treated {
  readonly score: PainScore;
  readonly sentence: number;
  /** With treatment (true), without (false), or neither is said. */
  readonly with: boolean | undefined;
}

/**
 * The statements of two pain scores of a passage, the lower one with a treatment; none where there are no such. Computed
 * once.
 */
export const painResponsesIn = remembered((passage: Passage): readonly Statement[] => {
  const pair = responseIn(passage);
  if (pair === undefined) return [];
  const statements = statementsIn(passage);
  return [...pair]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first }) => statements.slice(firstFrom(statements, first), firstFrom(statements, first + 1)));
});

function responseIn(passage: Passage): readonly [PainScore, PainScore] | undefined {
  const scores = painScoresIn(passage).map(
    (score): Treated => ({
      score,
      sentence: passage.sentenceOf(score.first).index,
      with: treatedAt(passage, score),
    }),
  );
  return withAndWithout(scores) ?? fromHighToLow(passage, scores);
}

/** "Pain is 8/10 without and 4/10 with medication", of one visit. */
function withAndWithout(scores: readonly Treated[]): readonly [PainScore, PainScore] | undefined {
  let begin = 0;
  for (const without of scores) {
    if (without.with !== false) continue;
    while (scores[begin]!.sentence < without.sentence - ONE_VISIT) begin++;
    for (let i = begin; i < scores.length && scores[i]!.sentence <= without.sentence + ONE_VISIT; i++)
      if (scores[i]!.with === true && scores[i]!.score.high < without.score.low)
        return [scores[i]!.score, without.score];
  }
  return undefined;
}

/** "With the patches his pain falls from 8/10 to 3/10". */
function fromHighToLow(
  passage: Passage,
  scores: readonly Treated[],
): readonly [PainScore, PainScore] | undefined {
  for (let i = 0; i + 1 < scores.length; i++) {
    const [a, b] = [scores[i]!.score, scores[i + 1]!.score];
    if (b.high >= a.low || b.first - a.last > 3 || passage.words[a.first - 1]?.lower !== 'from') continue;
    const { firstWord, endWord } = passage.sentenceOf(a.first);
    if (namesCare(passage, firstWord, endWord)) return [b, a];
  }
  return undefined;
}

function treatedAt(passage: Passage, { first, last, medication }: PainScore): boolean | undefined {
  if (medication !== undefined) return medication === 'with';
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  for (let i = last + 1; i < Math.min(endWord, last + 4); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop) || lower === 'and') break;
    if (SCORED_WITHOUT.has(lower)) return false;
    if (
      SCORED_WITH.has(lower) &&
      (STANDS_FOR_CARE.has(words[i + 1]?.lower ?? '') || namesCare(passage, i + 1, Math.min(endWord, i + 5)))
    )
      return true;
  }
  for (let i = first - 1; i >= firstWord && first - i <= REACH; i--) {
    if (words[i + 1]!.gap & Gap.semicolon) break;
    if (SCORED_WITHOUT.has(words[i]!.lower)) return false;
    if (SCORED_WITH.has(words[i]!.lower) && namesCare(passage, i + 1, first)) return true;
  }
  return undefined;
}

/** Whether a treatment or a drug is named from word `from` to `to` (exclusive). */
function namesCare(passage: Passage, from: number, to: number): boolean {
  const targets = targetsOf(passage);
  for (let i = firstFrom(targets, from); i < targets.length && targets[i]!.first < to; i++) {
    const { kind } = targets[i]!.concept;
    if (kind === 'medication' || kind === 'treatment') return true;
  }
  return false;
}

/** Whether a sentence, by its index, has the word "pain". */
export function speaksOfPain({ words, sentences }: Passage, index: number): boolean {
  const { firstWord, endWord } = sentences[index]!;
  for (let i = firstWord; i < endWord; i++) if (words[i]!.lower === 'pain') return true;
  return false;
}
