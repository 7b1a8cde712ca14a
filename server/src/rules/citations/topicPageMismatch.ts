import * as l10n from '@vscode/l10n';
import type { ResolvedCitation, ResolvedPages, ResolvedTopic } from '../../guidelines/resolvedCitation';
import { type PageRange, pagesText, rangesMeet, type Topic, topicsOf } from '../../guidelines/topics';
import type { Item, PageReference } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { coversAny, pagesCoverAny } from '../../relations/guidelines/topicServes';
import { span } from '../../text/span';
import { itemWords } from '../itemWords';
import type { Finding, Fix, ItemRule } from '../rule';
import { type CitedLine, citedLines, quieter } from './citedLines';

export const topicPageMismatch: ItemRule = {
  id: 'topic-page-mismatch',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds: "The pages cited are not the named topic's",
    why: `The determination states the evidence that it rests on (8 CCR 9792.10.6(d)). A reader who turns to the \
page finds another subject there, and cannot tell whether the topic or the page was meant.`,
    wrong: `MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) \
Page(s): 111-113.`,
    right: `MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) \
Page(s): 63-66.`,
    ignore: `Where your copy of the guideline says otherwise: most pages are known from memory and from public \
letters, so that a neighbouring page, any part of the topic's pages and other places on the same subject are accepted. Pages of \
another section on the subject, and the claims administrator's line, are for information only.`,
  },

  check(item, letter) {
    return citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap(({ resolved }) => pagesOffTopic(item, line, resolved)),
    );
  },
};

/** The pages of a citation that are not the named topic's, as findings. */
export function pagesOffTopic(item: Item, line: CitedLine, resolved: ResolvedCitation): readonly Finding[] {
  const topics = resolved.topics.filter((one) => one.topic);
  if (topics.length === 0 || topics.some(({ topic }) => topic!.confidence === 'low')) return [];
  const subjects = itemSubjects(item);
  // The item's own pages under another topic's name: the topic is wrong, and another rule says so.
  const isTopicWrong =
    coversAny(topics, subjects) === false &&
    resolved.pages.every((pages) => pagesCoverAny(pages, subjects, 0) === true);
  if (isTopicWrong) return [];
  const someFit = resolved.pages.some((pages) => fits(pages, topics) === true);
  const cited = resolved.pages.map(({ part }) => part);
  const right = pagesText(wholePages(topics[0]!.topic!));
  const hasRight = cited.some(({ text }) => text === right);
  return resolved.pages.flatMap((pages, index) => {
    if (pages.exists === false || pages.part.first > pages.part.last) return [];
    if (fits(pages, topics) !== false || (someFit && isAkin(pages, topics))) return [];
    return [finding(item, line, pages, topics, put(right, pages.part, cited[index - 1], hasRight))];
  });
}

/** As resolved, but for pages on the subject elsewhere in the guideline: there, no neighbours, and the better part. */
function fits(pages: ResolvedPages, topics: readonly ResolvedTopic[]): boolean | undefined {
  if (pages.fit !== true) return pages.fit;
  const { first, last } = pages.part;
  return topics.some(({ topic }) => {
    const own = [...topic!.pages, ...partsOf(topic!).flatMap((part) => part.pages)];
    const others = [...topic!.alsoPages, ...topic!.printed];
    return own.some((range) => rangesMeet(range, [first - 1, last + 1])) || isMostlyOn(pages, others);
  });
}

/** Whether more than half of the cited pages lie on these. */
function isMostlyOn({ part: { first, last } }: ResolvedPages, ranges: readonly PageRange[]): boolean {
  let on = 0;
  let from = first;
  for (const [begin, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const [start, stop] = [Math.max(from, begin), Math.min(last, end)];
    if (stop < start) continue;
    on += stop - start + 1;
    from = stop + 1;
  }
  return on * 2 > last - first + 1;
}

/** Whether the cited pages are about another side of the topics' subject, for the better part. */
function isAkin(pages: ResolvedPages, topics: readonly ResolvedTopic[]): boolean {
  const akin = pages.topics.filter((there) => topics.some(({ topic }) => shareSubject(there, topic!)));
  return isMostlyOn(
    pages,
    akin.flatMap((topic) => topic.pages),
  );
}

function shareSubject(a: Topic, b: Topic): boolean {
  const own = subjectsOfTopic(a);
  return subjectsOfTopic(b).some((id) => own.includes(id));
}

function subjectsOfTopic(topic: Topic): readonly string[] {
  return [topic.id, ...topic.about, ...(topic.parent ? [topic.parent] : [])];
}

function partsOf(topic: Topic): readonly Topic[] {
  return topicsOf(topic).filter((other) => other.parent === topic.id);
}

function finding(
  item: Item,
  line: CitedLine,
  pages: ResolvedPages,
  topics: readonly ResolvedTopic[],
  fix: Fix,
): Finding {
  const { part } = pages;
  const { topic, part: named } = topics[0]!;
  const right = pagesText(wholePages(topic!));
  const isOne = !right.includes('-') && !right.includes(',');
  const there = pages.topics
    .map(({ title }) => `"${title}"`)
    .slice(0, 2)
    .join(', ');
  return {
    span: part.span,
    message: l10n.t`"${topic!.title}" stands on ${isOne ? l10n.t('page') : l10n.t('pages')} ${right}${
      there ? l10n.t`; ${part.text} is on ${there}` : ''
    }. Correct the topic or the page for ${itemWords(item)}.`,
    related: [{ span: named.span, message: l10n.t('The topic.') }],
    fixes: [fix],
    // Another section on the same subject: not the topic's pages, and no reader is led astray.
    ...(isAkin(pages, topics) ? { severity: 'information' as const } : quieter(line)),
  };
}

/** The right pages in the place of the wrong ones; where the line has them already, the wrong ones go. */
function put(right: string, part: PageReference, before: PageReference | undefined, hasRight: boolean): Fix {
  return before && hasRight
    ? {
        title: l10n.t`Remove ${part.text}`,
        edits: [{ span: span(before.span.end, part.span.end), newText: '' }],
      }
    : { title: l10n.t`Write ${right}`, edits: [{ span: part.span, newText: right }] };
}

/** A topic's pages, or those of its parts where it only gathers them. */
function wholePages(topic: Topic): Topic['pages'] {
  return topic.pages.length > 0 ? topic.pages : partsOf(topic).flatMap((part) => part.pages);
}
