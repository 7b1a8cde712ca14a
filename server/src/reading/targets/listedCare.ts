import { Gap, type Word } from '../../language/words';
import { GOING_ON, LIST_OF, LISTING } from '../../vocabulary/care/careWords';
import type { Sentence } from '../sentences/passage';
import type { CareStatus } from './statement';

/** So many words before a list what it is of may stand, and so many before a point what goes on. */
const HEAD_REACH = 10;
const GOING_ON_REACH = 3;

/**
 * How far a point of a list has come by what the list is of: "the treatment plan included massage", "the request for
 * authorization included an MRI", "failed conservative care, to include NSAIDs". `undefined` where it is no such point.
 *
 * @param first the first word of the point
 */
export function statusOfList(
  words: readonly Word[],
  { firstWord }: Sentence,
  first: number,
): CareStatus | undefined {
  let verb = first - 1;
  while (verb >= firstWord && !LISTING.has(words[verb]!.lower)) {
    if (words[verb + 1]!.gap & (Gap.semicolon | Gap.stop)) return undefined;
    // "Continuing naproxen": a time of its own.
    if (first - verb <= GOING_ON_REACH && GOING_ON.has(words[verb]!.lower)) return undefined;
    verb--;
  }
  for (let i = verb - 1; i >= firstWord && verb - i <= HEAD_REACH; i--) {
    const status = LIST_OF.get(words[i]!.lower);
    if (status !== undefined) return status;
  }
  return undefined;
}
