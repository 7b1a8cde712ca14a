import { Gap, type Word, wordAt } from '../../language/words';
import type { Item, Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import * as said from '../../vocabulary/sources/pointerWords';
import { type Passage, passageOf } from '../sentences/passage';

/** Words that point at something which does not stand there; word indices of the rationale, both included. */
export interface DanglingPointer {
  readonly first: number;
  readonly last: number;
  readonly where: 'below' | 'above';
}

interface Pointer extends DanglingPointer {
  readonly noun: string;
  /** "Cited", "listed"; absent in "the table above". */
  readonly how: string | undefined;
}

/** The pointers of an item's rationale that nothing answers. Quoted text points at the guideline's own pages. */
export const danglingPointers = remembered((item: Item): readonly DanglingPointer[] => {
  const { rationale } = item;
  if (!rationale) return [];
  const passage = passageOf(rationale);
  return pointersIn(passage).filter(
    (pointer) => !passage.isQuoted(pointer.first) && !isAnswered(item, rationale, passage, pointer),
  );
});

/** "Guidelines cited below", "the table above"; "given the above" and "as indicated below" name nothing to look for. */
function pointersIn({ words }: Passage): readonly Pointer[] {
  const found: Pointer[] = [];
  const lower = (i: number): string => words[i]?.lower ?? '';
  for (let i = 0; i < words.length; i++) {
    if (!said.POINTED_AT.has(words[i]!.lower)) continue;
    let at = i + 1;
    while (said.LINKS.has(lower(at))) at++;
    const how = said.CITED_THERE.has(lower(at)) ? lower(at) : undefined;
    while (said.CITED_THERE.has(lower(at))) at++;
    const isDown = said.POINTS_DOWN.has(lower(at));
    if (!isDown && !said.POINTS_UP.has(lower(at))) continue;
    if (words.slice(i + 1, at + 1).some(({ gap }) => gap !== Gap.blank)) continue;
    found.push({ first: i, last: at, noun: words[i]!.lower, how, where: isDown ? 'below' : 'above' });
    i = at;
  }
  return found;
}

/** Whether a citation with a place to look up stands where the words point. The guideline lines stand above. */
function isAnswered(item: Item, rationale: Rationale, passage: Passage, pointer: Pointer): boolean {
  const { words } = passage;
  const { flat, citations } = rationale;
  if (pointer.where === 'above') {
    // What has been told may be called criteria, recommendations or evidence.
    const isShown = said.SHOWN_ITSELF.has(pointer.noun) || said.BY_WORDS.has(pointer.how ?? '');
    if (!isShown) return true;
    const lines = [item.claimsGuideline, item.reviewerGuideline];
    return (
      lines.some((line) => line !== undefined && line.citations.length > 0) ||
      citations.some(({ span }) => wordAt(words, flat.fromOriginal(span.start)) < pointer.first)
    );
  }
  const behind = words.slice(pointer.last + 1);
  const isLabel = ({ lower }: Word, k: number): boolean =>
    said.LIST_LABELS.has(lower) && ((behind[k + 1]?.gap ?? 0) & Gap.colon) !== 0;
  if (behind.some(isLabel)) return true;
  // A source must be cited; of what is quoted or listed the words must stand there.
  if (!said.BY_SOURCE.has(pointer.how ?? '') && behind.some(beginsList)) return true;
  return citations.some(
    ({ span, pages, chapter, edition, tables }) =>
      wordAt(words, flat.fromOriginal(span.start)) > pointer.last &&
      (pages.length > 0 || chapter !== undefined || edition !== undefined || tables.length > 0),
  );
}

/** A quotation, or an entry of a list: after a colon or a semicolon, "(1)", "1.". */
function beginsList({ gap, lower }: Word, k: number, words: readonly Word[]): boolean {
  if (gap & (Gap.colon | Gap.semicolon | Gap.quote)) return true;
  const isNumber = lower.length === 1 && lower >= '1' && lower <= '9';
  return isNumber && ((gap | (words[k + 1]?.gap ?? 0)) & (Gap.parenthesis | Gap.stop)) !== 0;
}
