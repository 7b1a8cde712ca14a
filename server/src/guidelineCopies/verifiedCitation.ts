import { isRead } from '../guidelines/evidence';
import type { CitationProblem, ResolvedCitation, ResolvedPages } from '../guidelines/resolvedCitation';
import { pagesFitTopic, rangesMeet, type Topic, topicsOf } from '../guidelines/topics';

/** What a citation points at, its topics and the judgement of its pages by what was read in copies. */
export function withVerifiedTopics(
  resolved: ResolvedCitation,
  verified: (topic: Topic) => Topic,
): ResolvedCitation {
  const topics = resolved.topics.map((cited) => ({
    ...cited,
    ...(cited.topic !== undefined && { topic: verified(cited.topic) }),
  }));
  const pages = resolved.pages.map((cited) => verifiedPages(cited, resolved, topics, verified));
  const misplaced = pages.filter(({ fit }) => fit === false);
  const problems: readonly CitationProblem[] = [
    ...resolved.problems.filter(({ kind }) => kind !== 'pages are not the topic’s'),
    ...misplaced.map(({ part }) => ({ kind: 'pages are not the topic’s' as const, span: part.span })),
  ];
  return { ...resolved, topics, pages, problems };
}

/** The pages with the topics that the copy has on them, and whether a cited topic is among those. */
function verifiedPages(
  cited: ResolvedPages,
  { document, edition, chapters }: ResolvedCitation,
  citedTopics: ResolvedCitation['topics'],
  verified: (topic: Topic) => Topic,
): ResolvedPages {
  const { first, last } = cited.part;
  const range = [Math.min(first, last), Math.max(first, last)] as const;
  const known = topicsOf({ document: document!.id, ...(edition && { edition: edition.id }) }).map(verified);
  const isAnyRead = known.some(({ pagesEvidence }) => isRead(pagesEvidence));
  if (!isAnyRead || chapters.length > 0) return cited;
  const topics = known.filter((topic) => topic.pages.some((own) => rangesMeet(own, range)));
  const fits = citedTopics
    .flatMap(({ topic }) => (topic === undefined ? [] : pagesFitTopic(topic, first, last)))
    .filter((fit) => fit !== undefined);
  return { ...cited, topics, fit: fits.length === 0 ? undefined : fits.includes(true) };
}
