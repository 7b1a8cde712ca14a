import type { ResolvedTopic } from '../../guidelines/resolvedCitation';
import { wordsOf } from '../../language/words';
import type { Item } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { passageOf } from '../../reading/sentences/passage';
import { DEVICE_KINDS } from '../../vocabulary/care/deviceKinds';
import { REGIONS_OF_PART } from '../../vocabulary/sources/guidelineRegions';

interface Device {
  readonly name: string;
  /** The words of its kind. */
  readonly kind: readonly string[];
}

/** The device that words name, in the singular, with its kind where they tell one. */
function deviceIn(words: readonly string[]): Device | undefined {
  const name = words
    .map((word) => (word.endsWith('s') ? word.slice(0, -1) : word))
    .find((word) => DEVICE_KINDS.has(word));
  const kind = name && DEVICE_KINDS.get(name)!.find((told) => told.some((word) => words.includes(word)));
  return name && kind ? { name, kind } : undefined;
}

/** Whether a cited topic is on another kind of the very device that an item asks for ("Cervical pillows", a wedge pillow). */
export function isOtherKind({ part }: ResolvedTopic, item: Item): boolean {
  const cited = deviceIn(wordsOf(part.text).map(({ lower }) => lower));
  if (!cited) return false;
  const passage = passageOf(item.nameProse);
  const asked = deviceIn(passage.words.map(({ lower }) => lower));
  if (!asked || asked.name !== cited.name || asked.kind === cited.kind) return false;
  // "Wrist and thumb brace", with a topic on thumb splints: near enough.
  return !bodyPartsOf(passage).some(({ part: own }) => cited.kind.some((word) => areOfOneRegion(word, own)));
}

function areOfOneRegion(a: string, b: string): boolean {
  return a === b || (REGIONS_OF_PART[a]?.some((region) => REGIONS_OF_PART[b]?.includes(region)) ?? false);
}
