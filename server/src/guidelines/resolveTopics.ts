import type { Citation, CitationPart } from '../letter/model';
import { type Chapter, chapterByName } from './chapters';
import type { Edition } from './documents';
import type { Identity } from './identify';
import type { ResolvedTopic } from './resolvedCitation';
import { topicByName } from './topics';

/**
 * The topics of a citation, and the chapters that stood among them ("Neck and Upper Back, Low Back").
 *
 * @param isNamed whether the citation itself names the edition
 */
export function resolveTopics(
  citation: Citation,
  identity: Identity,
  edition: Edition | undefined,
  isNamed: boolean,
): { topics: readonly ResolvedTopic[]; chapters: readonly Chapter[] } {
  const chapters = [...identity.chapters];
  const topics: ResolvedTopic[] = [];
  for (const part of citation.topics) {
    const chapter = chapterAmongTopics(part, identity);
    if (chapter) {
      if (!chapters.includes(chapter)) chapters.push(chapter);
    } else topics.push(resolveTopic(part, identity, chapters, edition, isNamed));
  }
  return { topics, chapters };
}

/** A chapter's title where a topic is expected. */
function chapterAmongTopics(part: CitationPart, identity: Identity): Chapter | undefined {
  const id = identity.document?.id;
  if (id === 'odg') return chapterByName('odg', part.text, true);
  if (id === 'acoem') return chapterByName('acoem', part.text, true);
  if (id !== 'acoem-2004' || identity.chapters[0]?.id === 'acoem-general') return undefined;
  const chapter = chapterByName('acoem-2004', part.text, true);
  return chapter && (identity.chapters.includes(chapter) || identity.citation.chapter === undefined)
    ? chapter
    : undefined;
}

function resolveTopic(
  part: CitationPart,
  identity: Identity,
  chapters: readonly Chapter[],
  edition: Edition | undefined,
  isNamed: boolean,
): ResolvedTopic {
  const document = identity.document?.id;
  const none: ResolvedTopic = { part, topic: undefined, otherEdition: false, otherChapter: false };
  if (document === undefined) return none;
  if (document === 'acoem-2004' || document === 'odg') {
    for (const chapter of chapters) {
      const found = topicByName({ document, chapter: chapter.id }, part.text);
      if (found) return { ...none, topic: found.value, how: found.how };
    }
    // Body-region chapters share their section names: "Special Studies" of an unnamed chapter is still a section.
    const elsewhere = topicByName({ document }, part.text);
    return elsewhere
      ? {
          ...none,
          topic: elsewhere.value,
          how: elsewhere.how,
          otherChapter: chapters.length > 0 && document === 'odg',
        }
      : none;
  }
  const place = edition ? { document, edition: edition.id } : { document };
  const found = topicByName(place, part.text);
  const isSure = found && (found.how !== 'contained' || !isNamed);
  const other = isSure ? undefined : topicByName({ document }, part.text);
  const best = found && (!other || other.how === 'contained') ? found : (other ?? found);
  if (!best) return none;
  // An edition that the citation does not name was only assumed.
  const isOther =
    isNamed && edition !== undefined && best.value.edition !== edition.id && hasTopics(document, edition.id);
  return { ...none, topic: best.value, how: best.how, otherEdition: isOther };
}

/** Editions of which the index has topics. */
function hasTopics(document: string, edition: string): boolean {
  return (
    (document === 'chronic-pain' && (edition === '2009' || edition === '2016')) || document !== 'chronic-pain'
  );
}
