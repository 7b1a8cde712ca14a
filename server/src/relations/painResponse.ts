import { Gap } from '../language/words';
import type { PainScore } from '../reading/painScores';
import { painScoresIn } from '../reading/painScores';
import type { Passage } from '../reading/passage';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { targetsOf } from '../reading/targets';
import { isKindOf } from '../vocabulary/concepts';
import type { Case } from './case';

/**
 * "There is no documentation of pain relief", while the summary has the pain with and without a treatment, and less with
 * it, whatever the treatment is called: the statements of the two scores. `undefined` where it is no such claim or no
 * such record.
 */
export function painResponse(denial: Statement, on: Case): readonly Statement[] | undefined {
  if (
    !isKindOf(denial.concept.id, 'pain-relief') &&
    !(denial.concept.id === 'improvement' && speaksOfPain(denial, on))
  )
    return undefined;
  const { passage } = on.records;
  const pair = responseIn(passage);
  if (pair === undefined) return undefined;
  const found = statementsIn(passage).filter(({ first }) => pair.some((one) => one.first === first));
  return found.length > 0 ? found : undefined;
}

/** Two scores of a passage, the lower one with treatment; `undefined` where there are none. */
export function responseIn(passage: Passage): readonly [PainScore, PainScore] | undefined {
  const scores = painScoresIn(passage).map((score) => ({ score, with: treatedAt(passage, score) }));
  for (const without of scores) {
    if (without.with !== false) continue;
    const treated = scores.find(
      (one) =>
        one.with === true && one.score.high < without.score.low && near(passage, one.score, without.score),
    );
    if (treated !== undefined) return [treated.score, without.score];
  }
  // "With the patches his pain falls from 8/10 to 3/10".
  for (let i = 0; i + 1 < scores.length; i++) {
    const [a, b] = [scores[i]!.score, scores[i + 1]!.score];
    if (
      b.high < a.low &&
      b.first - a.last <= 3 &&
      passage.words[a.first - 1]?.lower === 'from' &&
      namesCare(passage, a.first)
    )
      return [b, a];
  }
  return undefined;
}

/** The two are told of one visit: within two sentences. */
function near(passage: Passage, a: PainScore, b: PainScore): boolean {
  return Math.abs(passage.sentenceOf(a.first).index - passage.sentenceOf(b.first).index) <= 2;
}

const WITH = new Set(['with', 'on', 'after', 'using', 'taking', 'following']);
const WITHOUT = new Set(['without', 'off', 'before']);
/** So many words from a score the treatment may stand with or without which it is. */
const REACH = 6;

/** Whether a score is with treatment (true), without (false), or neither is said. */
function treatedAt(passage: Passage, { first, last, medication }: PainScore): boolean | undefined {
  if (medication !== undefined) return medication === 'with';
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  for (let i = last + 1; i < Math.min(endWord, last + 4); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop) || words[i]!.lower === 'and') break;
    if (WITHOUT.has(words[i]!.lower)) return false;
    if (
      WITH.has(words[i]!.lower) &&
      (namesCareWithin(passage, i + 1, Math.min(endWord, i + 5)) || words[i + 1]?.lower === 'it')
    )
      return true;
  }
  for (let i = first - 1; i >= firstWord && first - i <= REACH; i--) {
    if (words[i + 1]!.gap & Gap.semicolon) break;
    if (WITHOUT.has(words[i]!.lower)) return false;
    if (WITH.has(words[i]!.lower) && namesCareWithin(passage, i + 1, first)) return true;
  }
  return undefined;
}

function namesCareWithin(passage: Passage, from: number, to: number): boolean {
  return targetsOf(passage).some(
    ({ concept, first }) =>
      first >= from && first < to && (concept.kind === 'medication' || concept.kind === 'treatment'),
  );
}

function namesCare(passage: Passage, word: number): boolean {
  const { firstWord, endWord } = passage.sentenceOf(word);
  return namesCareWithin(passage, firstWord, endWord);
}

function speaksOfPain({ sentence }: Statement, { passage }: Case): boolean {
  const { firstWord, endWord } = passage.sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) if (passage.words[i]!.lower === 'pain') return true;
  return false;
}
