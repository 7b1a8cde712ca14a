import { evidenceText } from '../../guidelines/evidence';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation, ResolvedPages } from '../../guidelines/resolvedCitation';
import type { Topic } from '../../guidelines/topics';
import type { Citation, Item, PageReference } from '../../letter/model';
import type { HoverCard } from './card';
import { card } from './card';
import { documentShort } from './citation';
import { topicList } from './topics';

/** What is on a page or range that a citation names. */
export function pagesCard(resolved: ResolvedCitation, pages: ResolvedPages): HoverCard {
  const { part, exists, fit, topics } = pages;
  const narrowest = withoutParents(topics);
  return card(
    part.span,
    `**${pagesName(part)}** of ${documentShort(resolved) || 'this source'}${chapterNames(resolved)}`,
    exists === false ? missingText(resolved) : undefined,
    part.first > part.last ? '⚠ The range runs backwards.' : undefined,
    topicList(narrowest) || (exists === false ? '' : '_What stands there is not known here._'),
    fit === false ? '⚠ These are not the pages of the cited topic.' : undefined,
  );
}

function pagesName({ first, last }: PageReference): string {
  return first === last ? `Page ${first}` : `Pages ${first}-${last}`;
}

function chapterNames({ chapters }: ResolvedCitation): string {
  return chapters.map(({ title }) => ` · ${title}`).join('');
}

function missingText({ edition, chapters }: ResolvedCitation): string {
  const spaces = chapters.flatMap(({ pageSpaces }) => pageSpaces).filter(({ last }) => last !== undefined);
  if (spaces.length > 0) {
    const ranges = spaces.map(({ first, last }) => `${first}-${last}`).join(', ');
    return `⚠ There is no such page: the chapter has pages ${ranges}.`;
  }
  if (edition?.pages === undefined) return '⚠ There is no such page.';
  const evidence = edition.pagesEvidence ? ` (${evidenceText(edition.pagesEvidence, 'count')})` : '';
  return `⚠ There is no such page: the ${edition.label} edition has ${edition.pages[1]}${evidence}.`;
}

/** A section that holds others says less than they do. */
function withoutParents(topics: readonly Topic[]): readonly Topic[] {
  const parents = new Set(topics.flatMap(({ parent }) => parent ?? []));
  const narrow = topics.filter(({ id }) => !parents.has(id));
  return narrow.length > 0 ? narrow : topics;
}

/**
 * The citation that a bare "page 77" of a rationale speaks of: that mention with the document, chapter and
 * edition of the guideline line's citation whose pages hold it, else of the line's first that has pages of
 * its own. `undefined` where the lines cite nothing.
 */
export function withItsDocument(
  mention: Citation,
  item: Item,
  onDate: Date | undefined,
): Citation | undefined {
  const page = mention.pages[0];
  const lines = [...(item.reviewerGuideline?.citations ?? []), ...(item.claimsGuideline?.citations ?? [])];
  if (page === undefined) return undefined;
  const holds = lines.find((one) =>
    one.pages.some(({ first, last }) => first <= page.first && page.last <= last),
  );
  const known = (one: Citation): boolean => resolve(pagesOf(one, mention), onDate).pages.some(hasTopics);
  const source = holds ?? lines.find(known) ?? lines[0];
  return source && pagesOf(source, mention);
}

function hasTopics({ topics, exists }: ResolvedPages): boolean {
  return exists !== false && topics.length > 0;
}

const borrowed = new WeakMap<Citation, WeakMap<Citation, Citation>>();

/** A line's citation with the pages of a mention; one object a pair, as `resolve` keeps answers by object. */
function pagesOf(source: Citation, mention: Citation): Citation {
  let bySource = borrowed.get(mention);
  if (bySource === undefined) {
    bySource = new WeakMap();
    borrowed.set(mention, bySource);
  }
  let made = bySource.get(source);
  if (made === undefined) {
    made = { ...source, span: mention.span, topics: [], regulations: [], tables: [], pages: mention.pages };
    bySource.set(source, made);
  }
  return made;
}
