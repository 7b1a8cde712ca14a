import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { bodyPartsOf, partsOverlap } from '../../reading/anatomy/bodyParts';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { type Silence, silencesOf } from '../../reading/sources/silences';
import { type SourceMention, sourceMentions } from '../../reading/sources/sourceMentions';
import type { Finding } from '../rule';

/** Where one item calls the MTUS or ACOEM silent, and another for the same treatment recites it. */
export function silenceConflicts(items: readonly Item[], letter: Letter): readonly Finding[] {
  return items.flatMap((item): readonly Finding[] => {
    const silence = silencesOf(item).find(({ isBlunt }) => isBlunt);
    if (silence === undefined) return [];
    for (const other of items) {
      if (other === item || !isForTheSame(item, other)) continue;
      const use = sourceMentions(other, letter).find((one) => one.isReliedOn && isOf(one, silence));
      if (use !== undefined) return [finding(item, silence, other, use)];
    }
    return [];
  });
}

/** Both ask for one thing, by its title, and not for two parts of the body. */
function isForTheSame(a: Item, b: Item): boolean {
  const asked = new Set(itemSubjects(a).map(({ id }) => id));
  if (!itemSubjects(b).some(({ id }) => asked.has(id))) return false;
  const [mine, theirs] = [a, b].map(({ nameProse }) => bodyPartsOf(passageOf(nameProse)));
  if (mine!.length === 0 || theirs!.length === 0) return true;
  return mine!.some(({ part }) => theirs!.some((one) => partsOverlap(part, one.part)));
}

function isOf({ resolved }: SourceMention, { of }: Silence): boolean {
  return of === 'ACOEM' ? resolved?.document?.id === 'acoem-2004' : resolved?.mtus === true;
}

function finding(item: Item, silence: Silence, other: Item, { span, name }: SourceMention): Finding {
  return {
    span: silence.span,
    severity: 'information',
    message: l10n.t`Item ${item.number} calls the ${silence.of} silent; item ${other.number}, for the same treatment, recites "${name}". Say what it leaves open, or cite it.`,
    related: [{ span, message: l10n.t`Item ${other.number} recites it here.` }],
  };
}
