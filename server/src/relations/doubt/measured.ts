import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { MEASURED_DEGREES } from '../../vocabulary/examination/measureWords';
import { AMOUNT_ASKED, HOW } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';

const DEGREE = classBit('degreeWord');
/** So many words around a finding its figure stands. */
const FIGURE_REACH = 5;

/** "No quantified pain relief", "no measurable gain": what is denied is that it was measured, and no higher degree of it. */
export function asksForMeasure({ from, to, hedges }: Statement, { words }: Passage): boolean {
  // "How much relief it gave is not stated".
  if (asksHowMuch(words, from, to)) return true;
  if (!hedges.includes('degree')) return false;
  let asked = false;
  for (let i = from; i <= to; i++) {
    const { lower } = words[i]!;
    if (MEASURED_DEGREES.has(lower)) asked = true;
    else if ((classesOf(lower) & DEGREE) !== 0) return false;
  }
  return asked;
}

function asksHowMuch(words: Passage['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words[i]!.lower === HOW && AMOUNT_ASKED.has(words[i + 1]!.lower)) return true;
  return false;
}

/** "Flexion improved from 30 to 70 degrees": told with a figure, which stands in it or right beside it. */
export function isMeasured({ from, to, sentence }: Statement, { words, sentences }: Passage): boolean {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = Math.max(firstWord, from - FIGURE_REACH); i <= Math.min(endWord - 1, to + FIGURE_REACH); i++)
    if (/^\d/.test(words[i]!.lower)) return true;
  return false;
}
