import type { ResolvedTopic } from '../../guidelines/resolvedCitation';
import type { Item } from '../../letter/model';
import { bodyPartsOf } from '../../reading/bodyParts';
import { type Passage, passageOf } from '../../reading/passage';
import { areRelated } from '../../reading/relatedParts';

/**
 * Devices of which there are kinds for different uses: a topic on one kind says nothing of another. Each kind with
 * the words that tell it.
 */
const kinds: Readonly<Record<string, readonly (readonly string[])[]>> = {
  pillow: [
    ['cervical', 'neck'],
    ['wedge'],
    ['abduction'],
    ['lumbar'],
    ['knee', 'leg'],
    ['body'],
    ['pregnancy'],
  ],
  chair: [['shower', 'bath', 'tub'], ['wheel', 'power', 'manual'], ['lift'], ['desk', 'office', 'ergonomic']],
  bed: [['hospital'], ['adjustable']],
  brace: [
    ['knee'],
    ['back', 'lumbar'],
    ['wrist'],
    ['elbow', 'tennis'],
    ['ankle'],
    ['neck', 'cervical'],
    ['hip'],
  ],
  support: [['back', 'lumbar'], ['wrist'], ['ankle'], ['arch'], ['knee'], ['elbow']],
  splint: [['wrist'], ['finger', 'mallet'], ['thumb', 'spica'], ['elbow'], ['ankle'], ['night', 'foot']],
};

/** The device that words name, in the singular, with its kind where they tell one. */
function deviceIn(words: readonly string[]): { readonly device: string; readonly kind: number } | undefined {
  const device = words.map((word) => word.replace(/s$/, '')).find((word) => Object.hasOwn(kinds, word));
  if (!device) return undefined;
  const kind = kinds[device]!.findIndex((told) => told.some((word) => words.includes(word)));
  return kind < 0 ? undefined : { device, kind };
}

/** Whether a cited topic is on another kind of the very device that an item asks for ("Cervical pillows", a wedge pillow). */
export function isOtherKind({ part }: ResolvedTopic, item: Item): boolean {
  const cited = deviceIn(part.text.toLowerCase().split(/[^a-z]+/));
  if (!cited) return false;
  const passage = passageOf(item.nameProse);
  const asked = deviceIn(passage.words.map(({ lower }) => lower));
  if (!asked || asked.device !== cited.device || asked.kind === cited.kind) return false;
  return !namesRelated(passage, cited);
}

/** "Wrist and thumb brace", with a topic on thumb splints: near enough. */
function namesRelated(
  passage: Passage,
  { device, kind }: { readonly device: string; readonly kind: number },
): boolean {
  const words = kinds[device]![kind]!;
  return bodyPartsOf(passage).some(({ part }) =>
    words.some((word) => word === part || areRelated(word, part)),
  );
}
