import { rememberedByText } from '../../text/remembered';
import { NEIGHBOURS, NERVES, STEMS, USED_FOR_ONE_ANOTHER } from '../../vocabulary/anatomy/relatedParts';
import type { Passage } from '../sentences/passage';
import { partsOverlap } from './bodyParts';

const neighbours = new Set(
  NEIGHBOURS.flatMap(([a, others]) => others.flatMap((b) => [`${a} ${b}`, `${b} ${a}`])),
);

/** Whether speaking of one part may be speaking of the other: one holds the other, or both are treated together. */
export function areRelated(a: string, b: string): boolean {
  return partsOverlap(a, b) || areOne(a, b) || neighbours.has(`${a} ${b}`);
}

/** Whether letters use the one part for the other ("hand" and "wrist"). */
export function areOne(a: string, b: string): boolean {
  return USED_FOR_ONE_ANOTHER.some((cluster) => cluster.includes(a) && cluster.includes(b));
}

/** Whether nerves join the two: the neck and the hand, the low back and the foot. */
export function shareNerves(a: string, b: string): boolean {
  return NERVES.some(
    ([one, others]) => (one === a && others.includes(b)) || (one === b && others.includes(a)),
  );
}

const stemsOf = rememberedByText((part: string): readonly string[] => STEMS[part]?.split(' ') ?? []);

/** Whether a passage speaks of a region, in whatever word ("lumbago"); true for a part without such words. */
export function speaksOfRegion({ words }: Passage, part: string): boolean {
  const stems = stemsOf(part);
  if (stems.length === 0) return true;
  let before = '';
  return words.some(({ lower }) => {
    const both = `${before}_${lower}`;
    before = lower;
    return stems.some((stem) => both.includes(stem));
  });
}
