import { Gap } from '../../language/words';
import { PER } from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import { type Duration, durationsIn } from './durations';

/** The lengths of time that tell for how long ("30 day rental"), in order: "5 days/week" is a rate. */
export function lengthsIn(passage: Passage, first?: number, end?: number): readonly Duration[] {
  return durationsIn(passage, first, end).filter(({ last }) => {
    const next = passage.words[last + 1];
    return next === undefined || !(next.gap & Gap.slash || PER.has(next.lower));
  });
}
