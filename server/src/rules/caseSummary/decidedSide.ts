import { decidingConclusion } from '../../clinical/conclusions';
import { CLAUSE_BREAK } from '../../clinical/predicates';
import { wordList } from '../../language/wordList';
import { Gap } from '../../language/words';
import type { Item } from '../../letter/model';
import { type Passage, passageOf } from '../../reading/passage';
import { FINITE } from '../../vocabulary/conclusionWords';
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
  if (!isSideOfRequest(passage, decides, other, title)) return [];
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

/** What may stand between the beginning of a subject and its side: "Therefore, the requested ‹left› nerve block". */
const LEADING = wordList(`
  the a an this that these those requested proposed request requests for of therefore thus hence so as such
  accordingly consequently and additional treatment with procedure planned medical necessity
`);
const ENDING = wordList('on to for of the side');
/** Where another clause or a circumstance begins. */
const APART = wordList(
  'who whose whom which that after before since because given whereas while than in by from',
);

/**
 * Whether the side is that of the thing judged: before it, with nothing but the request's words ahead ("the requested
 * left nerve block"), or behind it ("the nerve block on the left"). The thing has to be named as in the item.
 */
function isSideOfRequest(
  { words }: Passage,
  { first, end }: { readonly first: number; readonly end: number },
  side: number,
  title: Passage,
): boolean {
  let from = side;
  while (from > first && !(words[from]!.gap & APART_MARKS)) from--;
  const named = new Set(title.words.map(({ lower }) => lower).filter((lower) => lower.length > 3));
  const isNamed = (i: number): boolean =>
    i !== side && named.has(words[i]!.lower) && words[i]!.lower !== words[side]!.lower;
  if (range(from, side).every((i) => LEADING.has(words[i]!.lower))) {
    for (let i = side + 1; i < Math.min(end, side + 8) && !(words[i]!.gap & APART_MARKS); i++) {
      if (APART.has(words[i]!.lower) || FINITE.has(words[i]!.lower)) return false;
      if (isNamed(i)) return true;
    }
    return false;
  }
  const behind = words[side + 1]?.lower === 'side' ? side + 2 : side + 1;
  if (behind !== end || !ENDING.has(words[side - 1]!.lower)) return false;
  const before = range(from, side);
  return (
    before.some(isNamed) && !before.some((i) => APART.has(words[i]!.lower) || FINITE.has(words[i]!.lower))
  );
}

const APART_MARKS = CLAUSE_BREAK | Gap.comma;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
