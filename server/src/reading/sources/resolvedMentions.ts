import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { wordAt } from '../../language/words';
import type { Citation, PageReference, Rationale } from '../../letter/model';
import { BEFORE_REGULATION } from '../../vocabulary/sources/sourceWords';
import { passageOf } from '../sentences/passage';
import { PageSet } from './pageSet';

/** A mention of a guideline in prose, together with the citation of the guideline line that it belongs to. */
export interface ResolvedMention {
  readonly resolved: ResolvedCitation;
  /** The line's citation of the same document (and chapter, where both name one), if there is one. */
  readonly citation: Citation | undefined;
}

/**
 * The citations of an item's guideline lines, gathered by what they are of: a mention is looked up among the few sources
 * that lines cite, however often they cite them.
 */
export interface CitedSources {
  /**
   * What a mention in a rationale points at. "Page 77" or "the MTUS" alone takes its document from the
   * guideline lines; "ODG" or "ACOEM Chapter 9" is matched with the line's citation of it.
   */
  resolve(mention: Citation): ResolvedMention;
  /** Whether the lines cite these pages of this source. */
  cites(source: ResolvedCitation, page: PageReference): boolean;
}

interface Source {
  /** The first citation of it. */
  readonly citation: Citation;
  readonly resolved: ResolvedCitation;
  readonly pages: PageSet;
}

/**
 * @param lines the citations of the item's guideline lines, the reviewer's first
 * @param onDate the letter's date, as for `resolve`
 */
export function citedSources(lines: readonly Citation[], onDate: Date | undefined): CitedSources {
  const sources = sourcesOf(lines, onDate);
  return {
    resolve: (mention) => resolveIn(sources, mention, onDate),
    cites: (source, { first, last }) =>
      sources.some((one) => isSameSource(source, one.resolved) && one.pages.has(first, last)),
  };
}

function sourcesOf(lines: readonly Citation[], onDate: Date | undefined): readonly Source[] {
  const gathered = new Map<string, { citation: Citation; pages: PageReference[] }>();
  for (const citation of lines) {
    const { document, chapters } = resolve(citation, onDate);
    const key = `${document?.id} ${chapters.map(({ id }) => id)} ${citation.edition?.text}`;
    const known = gathered.get(key);
    if (known) known.pages.push(...citation.pages);
    else gathered.set(key, { citation, pages: [...citation.pages] });
  }
  return [...gathered.values()].map(({ citation, pages }) => ({
    citation,
    resolved: resolve(citation, onDate),
    pages: new PageSet(pages),
  }));
}

function resolveIn(sources: readonly Source[], mention: Citation, onDate: Date | undefined): ResolvedMention {
  const own = resolve(mention, onDate);
  const isBare = own.document === undefined || (own.document.id === 'mtus' && own.chapters.length === 0);
  if (!isBare)
    return { resolved: own, citation: sources.find(({ resolved }) => isSameSource(own, resolved))?.citation };
  const source =
    sources.find(
      ({ pages }) =>
        mention.pages.length > 0 && mention.pages.every(({ first, last }) => pages.has(first, last)),
    ) ?? sources.find(({ citation }) => isPossible(citation, mention, onDate));
  if (!source) return { resolved: own, citation: undefined };
  return { resolved: resolve(completed(source.citation, mention), onDate), citation: source.citation };
}

/** Whether two citations are of one document and, where both name chapters, of one chapter at least. */
export function isSameSource(a: ResolvedCitation, b: ResolvedCitation): boolean {
  if (a.document === undefined || a.document !== b.document) return false;
  if (a.chapters.length === 0 || b.chapters.length === 0) return true;
  return a.chapters.some((chapter) => b.chapters.includes(chapter));
}

/** A line can be meant by "page 77" unless its document has no such page. */
function isPossible(line: Citation, mention: Citation, onDate: Date | undefined): boolean {
  const { document, pages } = resolve(completed(line, mention), onDate);
  return document !== undefined && pages.every((page) => page.exists !== false);
}

function completed({ document, chapter, edition }: Citation, mention: Citation): Citation {
  return { ...mention, document, chapter, edition: mention.edition ?? edition };
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
