import { immediateRepeats, type Repeat } from '../../language/repeats';
import type { FlatText } from '../../text/flatText';
import { remembered } from '../../text/remembered';
import { passageOf } from './passage';
import { retellingsIn } from './retellings';

/** What a passage tells twice: by words, and by the index of the sentence that tells the one before it again. */
export interface Repeats {
  readonly exact: readonly Repeat[];
  readonly retellings: readonly number[];
}

const NONE: Repeats = { exact: [], retellings: [] };

/** What a summary or a rationale tells twice; computed once. */
export const repeatsIn = remembered((prose: { readonly flat: FlatText }): Repeats => {
  const passage = passageOf(prose);
  const exact = immediateRepeats(passage.words);
  const retellings = retellingsIn(passage, exact);
  return exact.length + retellings.length === 0 ? NONE : { exact, retellings };
});
