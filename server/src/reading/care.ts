import { Gap } from '../language/words';
import { CARE_WORDS } from '../vocabulary/careWords';
import type { Passage, Sentence } from './passage';
import type { CareStatus } from './statement';
import type { Target } from './targets';

const NO_RELIEF =
  /\b(?:without|no|little|minimal|not)\b[^.;]{0,40}\b(?:relief|benefit|improvement|help|success|effect|response)\b|\bdid(?: not|n't) (?:help|improve|respond|work|provide)|\bno better\b/i;
/** How far from a treatment the words may stand that say how far it has come. */
const NEAR = 12;

/**
 * How far care has come: asked for, done, failed. The nearest telling word decides; a result or a failure outweighs
 * what was asked. `undefined` where nothing tells.
 */
export function careStatus(
  passage: Passage,
  sentence: Sentence,
  clauses: Int32Array,
  { first, last }: Target,
): CareStatus | undefined {
  const { words, flat } = passage;
  const clause = clauses[first];
  let best: CareStatus | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  const weigh = (i: number, distance: number): void => {
    const { lower } = words[i]!;
    for (const status of ORDER) {
      if (!CARE_WORDS[status].has(lower)) continue;
      // "has been recommended": an auxiliary tells little.
      const counted = distance + WEIGHT[status] + (AUXILIARIES.has(lower) ? 4 : 0);
      if (counted < nearest) {
        nearest = counted;
        best = status;
      }
    }
  };
  for (let i = first; i < sentence.endWord && i - first <= NEAR * 2; i++)
    if (VERDICTS.has(words[i]!.lower)) return undefined;
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 4; i--)
    if (VERDICTS.has(words[i]!.lower)) return undefined;
  for (let i = first - 1; i >= sentence.firstWord && first - i <= NEAR * 2; i--) {
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop)) break;
    weigh(i, first - i + (clauses[i] === clause ? 0 : 6));
  }
  for (let i = last + 1; i < sentence.endWord && i - last <= NEAR; i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) break;
    weigh(i, i - last + (clauses[i] === clause ? 1 : 7));
  }
  if (best === 'completed' || best === 'ongoing' || best === 'stopped') {
    const end = words[Math.min(sentence.endWord - 1, last + 14)]!.to;
    if (NO_RELIEF.test(flat.text.slice(words[last]!.to, end))) return 'failed';
  }
  return best;
}

const ORDER: readonly CareStatus[] = [
  'failed',
  'refused',
  'authorized',
  'requested',
  'planned',
  'stopped',
  'completed',
  'ongoing',
];
const AUXILIARIES = new Set(
  'has have had on after following since sessions visits treatment treatments therapies course previously previous prior past'.split(
    ' ',
  ),
);
/** A verdict is no word on how far care has come. */
const VERDICTS = new Set(['necessity', 'necessary']);
/** How much farther words count that stand by other things as well. */
const WEIGHT: Readonly<Record<CareStatus, number>> = {
  failed: 0,
  refused: 0,
  authorized: 0,
  requested: -1,
  planned: -2,
  stopped: 0,
  completed: 0.5,
  ongoing: 1,
};
