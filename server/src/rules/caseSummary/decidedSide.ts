import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { decidingConclusion } from '../../reading/conclusions/conclusions';
import { isSideOfRequest, onlySide } from '../../reading/requests/sideOfRequest';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

/** What the deciding conclusion is said of: "the request for MRI of the left hip". */
export function wordsThatDecide({
  rationale,
}: Item): { readonly first: number; readonly end: number } | undefined {
  return rationale && decidingConclusion(rationale)?.subjectWords;
}

/** "The requested left nerve block is not necessary" where the item is for the right: whatever part it is of. */
export function decidedOnOtherSide(item: Item): readonly Finding[] {
  const decides = wordsThatDecide(item);
  if (!item.rationale || !decides) return [];
  const title = passageOf(item.nameProse);
  const passage = passageOf(item.rationale);
  const own = onlySide(title, 0, title.words.length);
  const other = onlySide(passage, decides.first, decides.end);
  if (own === undefined || other === undefined || own.side === other.side) return [];
  if (!isSideOfRequest(passage, decides, other.at, title)) return [];
  return [
    {
      span: passage.spanOf(other.at, other.at),
      severity: 'error',
      message: l10n.t`Item ${item.number} is for the ${sideWord(own.side)} side, but the sentence that decides it names the ${sideWord(other.side)}. Which side is right?`,
      related: [{ span: title.spanOf(own.at, own.at), message: l10n.t('The side that the item names.') }],
    },
  ];
}
