import type { LearnedPages } from '../guidelineCopies/learnedPages';
import { learnedTopic } from '../guidelineCopies/withLearned';
import { type Found, findByWords, findContents, findOnPages, type Verified } from '../guidelines/find';
import { readPagesText } from '../guidelines/pageText';
import { type Place, placeNamed, placeNames } from '../guidelines/places';
import type { ToolAnswer } from './toolAnswer';
import type { ToolInput } from './tools';

/** More than these are said to be left out: the longest contents are those of ODG. */
const MOST_TOPICS = 200;

/** The tool `guideline`: what the index of guidelines knows. Reads no letter. */
export function guidelineAnswer(
  { words, pages, document }: ToolInput<'guideline'>,
  learned: LearnedPages = new Map(),
): ToolAnswer {
  const place = document === undefined ? undefined : placeNamed(document);
  if (document !== undefined && place === undefined) {
    return { problem: `There is no document "${document}"; there are ${placeNames().join(', ')}.` };
  }
  const found = find(words?.trim() ?? '', pages, place, (topic) => learnedTopic(topic, learned));
  if ('problem' in found) return found;
  const { topics, other } = found;
  return {
    value: {
      topics: topics.slice(0, MOST_TOPICS),
      other,
      ...(topics.length > MOST_TOPICS && { leftOut: topics.length - MOST_TOPICS }),
    },
  };
}

function find(
  words: string,
  pages: string | undefined,
  place: Place | undefined,
  verified: Verified,
): Found | { readonly problem: string } {
  if (words !== '' && pages !== undefined) return { problem: 'Give "words" or "pages", not both.' };
  if (words !== '') return findByWords(words, place, verified);
  if (pages === undefined) {
    return place === undefined
      ? { problem: 'Give "words", "pages", or a "document" alone for what it contains.' }
      : findContents(place, verified);
  }
  const [range, ...more] = readPagesText(pages) ?? [];
  return range === undefined || more.length > 0
    ? { problem: `"${pages}" is no page and no range of pages such as "63-66".` }
    : findOnPages(range, place, verified);
}
