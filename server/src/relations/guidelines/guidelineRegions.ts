import type { Chapter } from '../../guidelines/chapters';
import { compileLexicon, mentionsIn } from '../../language/lexicon';
import type { Item, Letter, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import {
  ANY_REGION,
  ARM_MUSCLES,
  NERVE_REGIONS,
  OF_ONE_REGION,
  OF_THE_ELBOW,
  REGIONS_OF_PART,
  type Region,
  TESTED_FOR,
} from '../../vocabulary/sources/guidelineRegions';

const ofOneRegion = compileLexicon(OF_ONE_REGION);
const ofTheElbow = compileLexicon(OF_THE_ELBOW);

function regionsOfParts(parts: readonly Pick<BodyPartMention, 'part'>[]): ReadonlySet<Region> {
  return new Set(parts.flatMap(({ part }) => REGIONS_OF_PART[part] ?? ANY_REGION));
}

/** The regions of the body parts that the item's title names, else of a treatment that is of one region; else none. */
export const regionsOfTitle = remembered(({ nameProse }: Item): ReadonlySet<Region> => {
  const passage = passageOf(nameProse);
  const named = mentionsIn(passage.words, ofOneRegion);
  const parts = bodyPartsOf(passage).filter(
    ({ first, last }) => !named.some((one) => one.first <= first && last <= one.last),
  );
  // "Shoulder arthroscopy with repair of the biceps": the muscle is of the shoulder, not of the whole arm.
  const telling = parts.filter(({ first }) => !ARM_MUSCLES.has(passage.words[first]!.lower));
  const byName = named.flatMap(({ entry }) => entry.regions);
  return new Set([...byName, ...regionsOfParts(telling.length + named.length > 0 ? telling : parts)]);
});

/** The regions of the body parts that the item's rationale names. */
export const regionsOfRationale = remembered(({ rationale }: Item): ReadonlySet<Region> => {
  if (!rationale) return new Set();
  const passage = passageOf(rationale);
  const elbow = mentionsIn(passage.words, ofTheElbow).map(({ entry }) => ({ part: entry.id }));
  return regionsOfParts([...bodyPartsOf(passage), ...elbow]);
});

/** These regions, and those from which their nerves can be pressed. */
export function withNerves(regions: ReadonlySet<Region>): ReadonlySet<Region> {
  return new Set([...regions].flatMap((region) => [region, ...(NERVE_REGIONS[region] ?? [])]));
}

/** Hand and elbow are each treated by the other's chapter where the reasons speak of the other ("an ulnar neuropathy"). */
export function withNeighbours(regions: ReadonlySet<Region>, item: Item): ReadonlySet<Region> {
  const [hand, elbow] = ['forearm wrist hand', 'elbow'] as const;
  const spoken = regionsOfRationale(item);
  const more = regions.has(hand) && spoken.has(elbow) ? elbow : hand;
  return (regions.has(hand) || regions.has(elbow)) && spoken.has(more)
    ? new Set([...regions, more])
    : regions;
}

/**
 * The regions of every body part that the case summary and the item titles name, tests of reflexes and gait
 * aside; empty where there are none.
 */
export const regionsOfCase = remembered(({ summary, items }: Letter): ReadonlySet<Region> => {
  const regions = new Set(summary && regionsInSummary(summary));
  for (const { nameProse } of items) for (const region of regionsInName(nameProse)) regions.add(region);
  return regions;
});

const regionsInSummary = remembered((summary: Prose): ReadonlySet<Region> => {
  const passage = passageOf(summary);
  const isTested = (word: number): boolean => TESTED_FOR.has(passage.words[word]?.lower ?? '');
  return regionsOfParts(
    bodyPartsOf(passage).filter(({ last }) => !isTested(last + 1) && !isTested(last + 2)),
  );
});

const regionsInName = remembered(
  (name: Prose): ReadonlySet<Region> => regionsOfParts(bodyPartsOf(passageOf(name))),
);

/** Whether a chapter or section treats one of the regions; `true` also for one on all of them. */
export function treatsRegion(
  { regions: own }: Pick<Chapter, 'regions'>,
  regions: ReadonlySet<Region>,
): boolean {
  return regions.has('any') || own.some((region) => region === 'any' || regions.has(region));
}
