import { resolve } from '../guidelines/resolve';
import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import { wordAt } from '../language/words';
import type { Citation, Rationale } from '../letter/model';
import { BEFORE_REGULATION } from '../vocabulary/sourceWords';
import { passageOf } from './passage';

/** A mention of a guideline in prose, together with the citation of the guideline line that it belongs to. */
export interface ResolvedMention {
  readonly resolved: ResolvedCitation;
  /** The line's citation of the same document (and chapter, where both name one), if there is one. */
  readonly citation: Citation | undefined;
}

/**
 * What a mention in a rationale points at. "Page 77" or "the MTUS" alone takes its document from the
 * guideline lines; "ODG" or "ACOEM Chapter 9" is matched with the line's citation of it.
 *
 * @param lines the citations of the item's guideline lines, the reviewer's first
 * @param onDate the letter's date, as for `resolve`
 */
export function resolveMention(
  mention: Citation,
  lines: readonly Citation[],
  onDate: Date | undefined,
): ResolvedMention {
  const own = resolve(mention, onDate);
  const isBare = own.document === undefined || (own.document.id === 'mtus' && own.chapters.length === 0);
  if (!isBare)
    return { resolved: own, citation: lines.find((line) => isSameSource(own, resolve(line, onDate))) };
  const line =
    lines.find((one) => holdsPages(one, mention)) ?? lines.find((one) => isPossible(one, mention, onDate));
  if (!line) return { resolved: own, citation: undefined };
  const { document, chapter, edition } = line;
  const completed: Citation = { ...mention, document, chapter, edition: mention.edition ?? edition };
  return { resolved: resolve(completed, onDate), citation: line };
}

/** Whether two citations are of one document and, where both name chapters, of one chapter at least. */
export function isSameSource(a: ResolvedCitation, b: ResolvedCitation): boolean {
  if (a.document === undefined || a.document !== b.document) return false;
  if (a.chapters.length === 0 || b.chapters.length === 0) return true;
  return a.chapters.some((chapter) => b.chapters.includes(chapter));
}

function holdsPages(line: Citation, mention: Citation): boolean {
  return (
    mention.pages.length > 0 &&
    mention.pages.every((page) =>
      line.pages.some((cited) => cited.first <= page.first && page.last <= cited.last),
    )
  );
}

/** A line can be meant by "page 77" unless its document has no such page. */
function isPossible(line: Citation, mention: Citation, onDate: Date | undefined): boolean {
  const { document, chapter, edition } = line;
  const completed = resolve({ ...mention, document, chapter, edition: mention.edition ?? edition }, onDate);
  return completed.document !== undefined && completed.pages.every((page) => page.exists !== false);
}

/**
 * A mention of a regulation with the guideline named right before it: "the Opioids Treatment Guidelines MTUS - 8 C.C.R.
 * 9792.24.4" is one citation, though the MTUS stands in between. The mention itself where none is.
 *
 * @param index of the mention among the rationale's citations
 */
export function withGuidelineBefore(rationale: Rationale, index: number): Citation {
  const { flat, citations } = rationale;
  const mention = citations[index]!;
  const before = citations[index - 1];
  const isBare = mention.document === undefined || resolve(mention, undefined).document?.id === 'mtus';
  if (!isBare || !before?.document || before.regulations.length > 0) return mention;
  const { words } = passageOf(rationale);
  const from = wordAt(words, flat.fromOriginal(before.span.end));
  const to = wordAt(words, flat.fromOriginal(mention.span.start));
  const isOne = words.slice(from, to).every(({ lower }) => BEFORE_REGULATION.has(lower));
  return isOne ? { ...mention, document: before.document, chapter: before.chapter } : mention;
}
