import { createWordFilter } from '../../text/wordFilter';
import { FALL_WORDS } from '../../vocabulary/complaints/fallWords';
import type { Passage } from '../sentences/passage';
import { ABILITY_WORDS, abilityAt } from './abilities';
import { bodyMeasureAt, UNITS } from './bodyMeasures';
import { CHANGE_WORDS, changeAt } from './changes';
import { DRUG_TEST_WORDS, drugTestAt } from './drugTests';
import { fallsAt } from './falls';
import { GAIN_WORDS, gainAt } from './gains';
import { HOUSEHOLD_WORDS, householdAt } from './household';
import { inOrderAt, ORGAN_WORDS } from './inOrder';
import { LESS_USE_WORDS, lessUseAt } from './lessUse';
import { CONTACT_WORDS, nerveContactAt } from './nerveContact';
import { PRACTITIONER_WORDS, visitAt } from './practitioners';
import { RADIATION_WORDS, radiationAt } from './radiation';
import { SCAR_WORDS, scarAt } from './scars';
import { scoresIn } from './scores';
import { TOOTH_WORDS, toothAt } from './teeth';
import type { Around, Told } from './told';
import { UNION_WORDS, unionAt } from './union';
import { WASTING_WORDS, wastingAt } from './wasting';
import { WORK_WORDS, workAt } from './work';
import { closedWoundAt, WOUND_WORDS } from './wounds';

type ReadAt = (around: Around, at: number) => Told | undefined;

/** Which readers look at a word, by the word. */
const READERS = new Map<string, readonly ReadAt[]>();
for (const [words, read] of [
  [UNITS, bodyMeasureAt],
  [CHANGE_WORDS, changeAt],
  [PRACTITIONER_WORDS, visitAt],
  [ABILITY_WORDS, abilityAt],
  [RADIATION_WORDS, radiationAt],
  [HOUSEHOLD_WORDS, householdAt],
  [DRUG_TEST_WORDS, drugTestAt],
  [ORGAN_WORDS, inOrderAt],
  [CONTACT_WORDS, nerveContactAt],
  [FALL_WORDS, fallsAt],
  [TOOTH_WORDS, toothAt],
  [SCAR_WORDS, scarAt],
  [WOUND_WORDS, closedWoundAt],
  [UNION_WORDS, unionAt],
  [WASTING_WORDS, wastingAt],
  [LESS_USE_WORDS, lessUseAt],
  [WORK_WORDS, workAt],
  [GAIN_WORDS, gainAt],
] as const)
  for (const word of words) READERS.set(word, [...(READERS.get(word) ?? []), read]);

const TELLING = createWordFilter(READERS.keys());

/**
 * What turns of phrase and numbers tell in a passage, in no order: each reader looks at the words that it is of, and a few
 * around them. Linear.
 */
export function toldIn(passage: Passage): readonly Told[] {
  const { words } = passage;
  const found: Told[] = [...scoresIn(passage)];
  for (let i = 0; i < words.length; i++) {
    const { lower, gap } = words[i]!;
    if (gap & SLASH && startsWithDigit(lower)) {
      const pressure = bodyMeasureAt(aroundOf(passage, i), i);
      if (pressure !== undefined) found.push(pressure);
      continue;
    }
    if (!TELLING.mayHave(lower)) continue;
    const readers = READERS.get(lower);
    if (readers === undefined) continue;
    const around = aroundOf(passage, i);
    for (const read of readers) {
      const one = read(around, i);
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

const SLASH = 256;

function aroundOf(passage: Passage, at: number): Around {
  const { firstWord, endWord } = passage.sentenceOf(at);
  return { words: passage.words, from: firstWord, end: endWord };
}

function startsWithDigit(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}
