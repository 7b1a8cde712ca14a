import { decidingConclusion } from '../../clinical/conclusions';
import { type Passage, passageOf } from '../../clinical/passage';
import type { Item } from '../../letter/model';
import type { Finding } from '../rule';

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
  if (own === undefined || other === undefined || title.words[own]!.lower === passage.words[other]!.lower)
    return [];
  return [
    {
      span: passage.spanOf(other, other),
      severity: 'error',
      message: `The item is for the ${title.words[own]!.lower} side, and the sentence that decides it names the ${passage.words[other]!.lower}. Check which is right.`,
      related: [{ span: title.spanOf(own, own), message: `The item: ${title.words[own]!.lower}.` }],
    },
  ];
}

/** Where the one side stands that the words name; `undefined` where they name none, both or two. */
function onlySide({ words }: Passage, first: number, end: number): number | undefined {
  let found: number | undefined;
  for (let i = first; i < end; i++) {
    const { lower } = words[i]!;
    if (lower === 'bilateral' || lower === 'bilaterally' || lower === 'both') return undefined;
    if (lower !== 'left' && lower !== 'right') continue;
    if (found !== undefined && words[found]!.lower !== lower) return undefined;
    found ??= i;
  }
  return found;
}
