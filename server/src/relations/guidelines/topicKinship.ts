import type { Item } from '../../letter/model';
import { passageOf, readPassage } from '../../reading/sentences/passage';
import type { Target } from '../../reading/targets/target';
import { targetsOf } from '../../reading/targets/targets';
import { flatten } from '../../text/flatText';
import { rememberedByText } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import { EVIDENCE } from '../../vocabulary/concepts/evidence';
import { FINDINGS } from '../../vocabulary/concepts/kinds';

/** Whether a topic is named for an illness alone ("Venous thrombosis"): what care it speaks of the index need not have in full. */
export function isNamedForIllness(title: string): boolean {
  const named = conceptsIn(title);
  return named.length > 0 && named.every(({ concept }) => FINDINGS.has(concept.kind));
}

/**
 * Whether the words of a topic and those of an item name one thing, or a kind of it, or what is evidence of it, whether or not
 * the index of topics knows: "Pulmonary function testing" and "spirometry".
 */
export function areOfOneThing(title: string, item: Item): boolean {
  const named = conceptsIn(title);
  return (
    named.length > 0 &&
    targetsOf(passageOf(item.nameProse)).some((asked) => named.some((one) => areAkin(one, asked)))
  );
}

const conceptsIn = rememberedByText((title): readonly Target[] =>
  targetsOf(readPassage(flatten(title, 0, title.length))),
);

function areAkin({ concept: { id: a } }: Target, { concept: { id: b } }: Target): boolean {
  return (
    isKindOf(a, b) ||
    isKindOf(b, a) ||
    EVIDENCE.some(({ record, of }) => (record === a && of === b) || (record === b && of === a))
  );
}
