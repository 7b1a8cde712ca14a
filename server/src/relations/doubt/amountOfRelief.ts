import { numberAt } from '../../language/numbers';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { UNIT_OF } from '../../vocabulary/examination/quantityWords';
import type { Case } from '../case/case';

/** So many words behind the relief its amount may stand: "relief of at least 50%". */
const BEHIND = 5;
/** A fall of a score by less than this part is no significant one. */
const SIGNIFICANT = 0.3;
const PERCENT = 100;

/** The part of relief that a denial asks for, in percent: "no documentation of at least 50% relief". */
export function reliefAsked(
  { concept, from, to, sentence }: Statement,
  passage: Passage,
): number | undefined {
  if (!isKindOf(concept.id, 'improvement')) return undefined;
  const end = Math.min(passage.sentences[sentence]!.endWord, to + BEHIND);
  return percentsIn(passage, from, end)[0];
}

/**
 * Whether a record tells of less relief than the denial asks for, or of none by a number where it asks for one; of a score that
 * fell by a little, where a significant relief is denied.
 */
export function isLessThanAsked(denial: Statement, record: Statement, { passage, records }: Case): boolean {
  if (!isKindOf(denial.concept.id, 'improvement')) return false;
  if (isShorterThanAsked(denial, passage, record, records.passage)) return true;
  const asked = reliefAsked(denial, passage);
  const { firstWord, endWord } = records.passage.sentences[record.sentence]!;
  const fall = fallIn(records.passage, firstWord, endWord);
  if (asked === undefined)
    return denial.hedges.includes('significant') && fall !== undefined && fall < SIGNIFICANT;
  const told = percentsIn(records.passage, firstWord, endWord);
  const most = Math.max(...told, fall === undefined ? Number.NEGATIVE_INFINITY : fall * PERCENT);
  return most < asked;
}

/** "Relief for six to eight weeks" is asked for: where the record has it for two days, or does not tell for how long. */
function isShorterThanAsked(denial: Statement, passage: Passage, record: Statement, other: Passage): boolean {
  const asked = lengthIn(passage, denial.to + 1, passage.sentences[denial.sentence]!.endWord);
  if (asked === undefined) return false;
  const { firstWord, endWord } = other.sentences[record.sentence]!;
  return (lengthIn(other, firstWord, endWord) ?? 0) < asked * NEARLY;
}

/** A length that falls short by less than this part is as good as asked for. */
const NEARLY = 0.9;

/** A length of time behind "for" or "lasting", in weeks. */
function lengthIn({ words }: Passage, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    if (!LASTING.has(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(end, i + 4); k++) {
      const number = numberAt(words, k);
      if (number === undefined) continue;
      // "Six to eight weeks".
      const unit = [number.next, number.next + 2]
        .map((at) => UNIT_OF[words[at]?.lower ?? ''])
        .find((one) => one?.[0] === 'week');
      if (unit !== undefined) return number.value * unit[1];
    }
  }
  return undefined;
}

const LASTING: ReadonlySet<string> = new Set(['for', 'lasting', 'lasted', 'over']);

function percentsIn({ words }: Passage, from: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < end; i++) {
    const { lower } = words[i]!;
    if (/^\d+%$/.test(lower)) found.push(Number(lower.slice(0, -1)));
    else if (words[i + 1]?.lower === 'percent' && /^\d+$/.test(lower)) found.push(Number(lower));
  }
  return found;
}

/** "From 6 to 5", "from 8/10 to 4/10": by which part a score fell. */
function fallIn({ words }: Passage, from: number, end: number): number | undefined {
  for (let i = from; i + 3 < end; i++) {
    if (words[i]!.lower !== 'from') continue;
    const high = Number(words[i + 1]!.lower);
    const to = words[i + 2]!.lower === 'to' ? i + 3 : words[i + 3]!.lower === 'to' ? i + 4 : -1;
    const low = to < 0 ? Number.NaN : Number(words[to]?.lower);
    if (high > 0 && low >= 0 && low < high) return (high - low) / high;
  }
  return undefined;
}
