import { Gap, type Word } from '../../language/words';
import { isKindOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import {
  EASED_BY,
  EASING,
  OTHER_SENSES,
  type OtherSense,
  POSTURES,
} from '../../vocabulary/sentences/otherSenses';

const BY_CONCEPT = new Map<string, OtherSense[]>();
for (const one of OTHER_SENSES) BY_CONCEPT.set(one.concept, [...(BY_CONCEPT.get(one.concept) ?? []), one]);

/** Whether the name of a concept means something else here by the words around it. */
export function hasOtherSense(
  words: readonly Word[],
  { id }: Pick<Concept, 'id'>,
  first: number,
  last: number,
): boolean {
  const before = words[first - 1]?.lower ?? '';
  const behind = words[last + 1]?.lower ?? '';
  for (const sense of BY_CONCEPT.get(id) ?? []) {
    if (sense.last !== undefined && words[last]!.lower !== sense.last) continue;
    if (sense.lastWords?.has(words[last]!.lower) === false) continue;
    if (sense.before?.has(before) || sense.behind?.has(behind)) return true;
  }
  return isEasedByPosture(words, id, first, last);
}

/** "Better with rest", "relieved by lying down", and the rest in it: what eases a pain at the time, and no gain. */
function isEasedByPosture(words: readonly Word[], id: string, first: number, last: number): boolean {
  if (id === 'activity-modification')
    return (
      POSTURES.has(words[first]!.lower) &&
      EASED_BY.has(words[first - 1]?.lower ?? '') &&
      isEase(words, first - 2)
    );
  if (!isKindOf(id, 'improvement') && id !== 'flare-up') return false;
  const next = words[last + 1];
  if (next === undefined || next.gap !== Gap.blank || !EASED_BY.has(next.lower)) return false;
  return POSTURES.has(words[last + 2]?.lower ?? '');
}

function isEase(words: readonly Word[], at: number): boolean {
  return EASING.has(words[at]?.lower ?? '');
}
