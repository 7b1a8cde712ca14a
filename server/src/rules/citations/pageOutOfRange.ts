import * as l10n from '@vscode/l10n';
import { type Chapter, pageSpaceText } from '../../guidelines/chapters';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { pagesText } from '../../guidelines/topics';
import type { Item, Letter, PageReference } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { pageMentions } from '../../reading/sources/pageMentions';
import { citedSources } from '../../reading/sources/resolvedMentions';
import type { Finding, Fix, ItemRule } from '../rule';
import { citedLines, quieter, reviewersLine, sourceName, sourcesOfLine } from './citedLines';
import { topicFor } from './topicFor';

export const pageOutOfRange: ItemRule = {
  id: 'page-out-of-range',
  family: 'Citations',
  scope: 'item',
  severity: 'error',
  hasFix: true,
  page: {
    finds: 'A page that the document or chapter does not have, or a range that runs backwards',
    why: `The determination states the evidence that it rests on (8 CCR 9792.10.6(d)), so that the parties can read \
it. A page that does not exist cannot be read. The Chronic Pain Medical Treatment Guidelines of 2009 have 127 pages, \
and the chapters of the ACOEM guidelines of 2004 follow each other in one book.`,
    wrong: `MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) \
Page(s): 263-266.`,
    right: `MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) \
Page(s): 63-66.`,
    ignore: `Never where the guideline is the one that the line names. On the claims administrator's line the finding \
is for information.`,
  },

  check(item, letter) {
    const onLines = citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap(({ resolved }) =>
        wrongPages(item, resolved).map((finding) => ({ ...finding, ...quieter(line) })),
      ),
    );
    return [...onLines, ...inRationale(item, letter)];
  },
};

function inRationale(item: Item, letter: Letter): readonly Finding[] {
  const line = reviewersLine(item, letter);
  const sources = line ? sourcesOfLine(line.line, letter) : citedSources([], letterDate(letter));
  return pageMentions(item).flatMap((mention) => wrongPages(item, sources.resolve(mention).resolved));
}

function wrongPages(item: Item, resolved: ResolvedCitation): readonly Finding[] {
  const { document } = resolved;
  // What a journal or a web page numbers is not known here, and may be no page.
  if (!document || (document.kind !== 'MTUS' && document.kind !== 'ACOEM')) return [];
  return resolved.pages.flatMap(({ part, exists }): Finding[] => {
    if (exists === false && isKnownWell(resolved)) {
      return [
        {
          span: part.span,
          message: l10n.t`${placeName(resolved)} no page ${part.text}${itsPages(resolved)}. Which page is meant?`,
          fixes: rightPages(item, resolved, part),
        },
      ];
    }
    return part.first > part.last ? [backwards(part)] : [];
  });
}

/** Whether this rule says of a page that it does not exist. */
export function isMissingPage(resolved: ResolvedCitation, page: PageReference): boolean {
  return (
    isKnownWell(resolved) && resolved.pages.some(({ part, exists }) => part === page && exists === false)
  );
}

/**
 * The general chapters are printed with other page numbers in other editions of the book ("chapter 7, page
 * 503"), and so is the book where no chapter is named.
 */
function isKnownWell({ document, chapters }: ResolvedCitation): boolean {
  if (document?.id !== 'acoem-2004') return true;
  return chapters.length > 0 && chapters.every(({ number }) => number !== undefined && number >= 8);
}

function backwards(part: PageReference): Finding {
  const turned = `${part.last}-${part.first}`;
  return {
    span: part.span,
    message: l10n.t`The range ${part.text} runs backwards. Is ${turned} meant?`,
    fixes: [
      {
        title: l10n.t`Write ${turned}`,
        edits: [{ span: part.span, newText: turned }],
        preferred: true,
      },
    ],
  };
}

function placeName(resolved: ResolvedCitation): string {
  const name = sourceName(resolved);
  return resolved.chapters.length > 0
    ? l10n.t`${name} has`
    : l10n.t`The ${resolved.edition?.year ?? ''} edition of ${name} has`.replace('  ', ' ');
}

function itsPages({ edition, chapters }: ResolvedCitation): string {
  const spaces = chapters.flatMap((chapter: Chapter) => chapter.pageSpaces);
  if (spaces.length > 0) return l10n.t`: its pages are ${spaces.map(pageSpaceText).join(', ')}`;
  return edition?.pages ? l10n.t`: its pages are ${edition.pages[0]}-${edition.pages[1]}` : '';
}

/** The pages of the cited topic, else those on what the item asks for. */
function rightPages(item: Item, resolved: ResolvedCitation, part: PageReference): readonly Fix[] {
  const cited = resolved.topics.find(({ topic }) => topic !== undefined && topic.pages.length > 0)?.topic;
  const topic = cited ?? topicFor(itemSubjects(item), resolved);
  if (!topic || topic.pages.length === 0 || topic.chapter) return [];
  const pages = pagesText(topic.pages);
  return [
    {
      title: l10n.t`Write ${pages} (${topic.title})`,
      edits: [{ span: part.span, newText: pages }],
    },
  ];
}
