import { AFTER_FALLS, BEFORE_FALLS } from '../../vocabulary/complaints/fallWords';
import type { Around, Told } from './told';

/** "No falls", "two falls since May"; not "his pain falls", nor the fall that was the injury. */
export function fallsAt({ words, from }: Around, at: number): Told | undefined {
  const { lower } = words[at]!;
  const before = at > from ? words[at - 1]!.lower : '';
  if (!BEFORE_FALLS.has(before)) return undefined;
  // "The fall of 3/2": one is mostly the injury.
  if (lower === 'fall' && !AFTER_FALLS.has(before)) return undefined;
  return { concept: 'falls', first: at, last: at };
}
