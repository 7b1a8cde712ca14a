import { numberAt } from '../../language/numbers';
import { between } from '../../language/ordered';
import { remembered } from '../../text/remembered';
import {
  BEFORE_WEIGHT,
  MOVEMENT_QUALITIES,
  OTHER_MEASURE,
  WEIGHING,
  WEIGHT_UNITS,
} from '../../vocabulary/examination/measureWords';
import { MOVEMENTS } from '../../vocabulary/examination/movementWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { datesOf } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import { has } from '../sentences/wordsAmong';
import { measureAt } from './ownContradictions';

/** One thing measured twice on one day, with two values; words, both included. */
export interface RepeatedMeasure {
  readonly first: number;
  readonly last: number;
  readonly otherFirst: number;
  readonly otherLast: number;
}

interface Measured {
  /** What was measured, of which part and side, on which day. */
  readonly what: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Where a summary has two values, in two sentences, of one movement of one joint or of the weight, of one day. Computed once; linear. */
export const repeatedMeasuresIn = remembered((summary: Passage): readonly RepeatedMeasure[] => {
  const known = new Map<string, Measured>();
  const found: RepeatedMeasure[] = [];
  // The last day that a sentence names.
  const days = new Map(datesOf(summary).map(({ sentence, dayNumber }) => [sentence.index, dayNumber]));
  let day: number | undefined;
  for (const sentence of summary.sentences) {
    // "Vital signs that day": what names no day is of the one before it.
    day = days.get(sentence.index) ?? day;
    // "Improved from", "before the injury", "passive": told apart.
    if (has(summary.words, sentence.firstWord, sentence.endWord, OTHER_MEASURE)) continue;
    for (const one of [...movements(summary, sentence, day), ...weights(summary, sentence, day)]) {
      const before = known.get(one.what);
      if (before === undefined) known.set(one.what, one);
      else if (before.value !== one.value && before.sentence !== one.sentence)
        found.push({ first: one.first, last: one.last, otherFirst: before.first, otherLast: before.last });
    }
  }
  return found;
});

function movements(summary: Passage, sentence: Sentence, day: number | undefined): readonly Measured[] {
  const { words } = summary;
  const { firstWord, endWord, index } = sentence;
  const parts = between(bodyPartsOf(summary), firstWord, endWord);
  const [part] = parts;
  // Two joints or sides of one sentence are not parted here.
  if (part?.side === undefined || parts.some((one) => one.part !== part.part || one.side !== part.side))
    return [];
  const found: Measured[] = [];
  for (let i = firstWord; i < endWord; i++) {
    if (!MOVEMENTS.has(words[i]!.lower)) continue;
    const measure = measureAt(summary, i, endWord);
    if (measure === undefined) continue;
    const quality = MOVEMENT_QUALITIES.has(words[i - 1]?.lower ?? '') ? words[i - 1]!.lower : '';
    const what = `${quality} ${words[i]!.lower} ${part.part} ${part.side} ${day}`;
    found.push({ what, value: measure.value, first: measure.first, last: measure.last, sentence: index });
    i = measure.last;
  }
  return found;
}

/** "Weight was 188 pounds". */
function weights(
  summary: Passage,
  { firstWord, endWord, index }: Sentence,
  day: number | undefined,
): readonly Measured[] {
  const { words } = summary;
  for (let i = firstWord; i < endWord; i++) {
    if (!WEIGHING.has(words[i]!.lower)) continue;
    let at = i + 1;
    while (at < endWord && BEFORE_WEIGHT.has(words[at]!.lower)) at++;
    const number = at < endWord ? numberAt(words, at) : undefined;
    if (number === undefined || number.next >= endWord || !WEIGHT_UNITS.has(words[number.next]!.lower))
      continue;
    const what = `weight ${words[number.next]!.lower} ${day}`;
    return [{ what, value: number.value, first: i, last: number.next, sentence: index }];
  }
  return [];
}
