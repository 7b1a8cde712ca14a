import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { GENERAL_INSTRUMENT, INSTRUMENTS } from '../../vocabulary/examination/instrumentWords';

/**
 * Whether a denial names a questionnaire of its own and a record another: "no PTSD Checklist" is not contradicted by a Beck
 * inventory. Where either has only general words ("depression screening") they may be one.
 */
export function isOtherInstrument(
  denial: Statement,
  denier: Passage,
  record: Statement,
  recorder: Passage,
): boolean {
  if (!INSTRUMENTS.has(denial.concept.id) || !INSTRUMENTS.has(record.concept.id)) return false;
  const own = ownWords(denier, denial);
  const other = ownWords(recorder, record);
  return own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word));
}

/** The words of a name that are not of any instrument. */
function ownWords({ words }: Passage, { first, last }: Statement): readonly string[] {
  return words
    .slice(first, last + 1)
    .map(({ lower }) => lower.replace(/['’]s$/, ''))
    .filter((word) => !GENERAL_INSTRUMENT.has(word) && !/^\d+$/.test(word));
}
