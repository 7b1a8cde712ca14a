import { isKindOf } from '../../vocabulary/concepts';
import { ADVERSE } from '../../vocabulary/concepts/illnesses';
import { FOR_A_REASON } from '../../vocabulary/drugs/effectWords';
import type { Named } from './named';
import type { Target } from './target';

/** So many words behind the drug the effect for which it was stopped may stand. */
const REACH = 12;
/** Complaints in general that name an effect of drugs. */
const EFFECTS: readonly string[] = [
  ...ADVERSE,
  'side-effects',
  'daytime-sleepiness',
  'peptic-ulcer',
  'gastritis',
  'gi-bleeding',
  'allergy',
  'edema',
];

/** Whether a drug that was stopped was stopped for what it did: "discontinued because of stomach upset", "stopped as it caused a rash". */
export function isEndedByEffect(named: Named, { last }: Target): boolean {
  const { words } = named.passage;
  const { endWord } = named.passage.sentenceOf(last);
  const end = Math.min(endWord, last + REACH);
  let isReason = false;
  for (let i = last + 1; i < end; i++)
    if (FOR_A_REASON.has(words[i]!.lower)) isReason = true;
    else if (isReason) {
      const concept = named.targetAt(i)?.concept;
      if (concept !== undefined && EFFECTS.some((id) => isKindOf(concept.id, id))) return true;
    }
  return false;
}
