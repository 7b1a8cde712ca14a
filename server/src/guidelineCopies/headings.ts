import { chapterById } from '../guidelines/chapters';
import { type Topic, topicsOf } from '../guidelines/topics';
import { squeeze, wordsOf } from '../guidelines/words';
import type { GuidelineCopy } from './copy';
import { pageLines } from './pageLines';

/** A place in a copy where a topic's heading stands. */
export interface HeadingPlace {
  /** The printed page. */
  readonly page: number;
  /** How many lines of the page stand above it. */
  readonly line: number;
}

/** A topic, and where its heading stands in a copy. */
export interface TopicHeading {
  readonly topic: Topic;
  /** In the order of the copy; empty where no line of it is this heading. */
  readonly places: readonly HeadingPlace[];
}

/** Longer lines hold prose, of which a heading may still be the beginning. */
const MOST_HEADING_WORDS = 16;
/** A page with so many lines that end in a page number is a table of contents. */
const CONTENTS_LINES = 5;
const CONTENTS_LINE = /(?:\.{3}|(?:\. ){3}|…|\s)\d{1,3}$/;

/**
 * What may follow a heading that runs into its text: the guidelines' first word is their recommendation, in
 * capitals or not ("Aquatic therapy Recommended as ...", "Actiq: Not recommended for ...").
 */
const AFTER_RUN_IN =
  /^\s*(?:[:.–—-]\s|\[|\(|(?:Not\s+)?Recommend(?:ed)?\b|See\b|Under study\b|Definition\b|Consider\b)/;

/** Its title, else the title without its bracket, else its other names: which of them a heading is. */
type Rank = 0 | 1 | 2;

/** Where each topic of a copy's document and edition has its heading. One pass over the copy's lines. */
export function findHeadings(
  copy: Pick<GuidelineCopy, 'document' | 'edition' | 'pages'>,
): readonly TopicHeading[] {
  const { document, edition } = copy;
  const topics = topicsOf(
    edition === undefined ? { document: document.id } : { document: document.id, edition: edition.id },
  );
  const names = namesOf(topics);
  const found = new Map<Topic, { rank: Rank; place: HeadingPlace }[]>();
  for (const { number, text } of copy.pages) {
    const lines = pageLines(text);
    if (number === undefined || isContents(lines)) continue;
    lines.forEach((line, index) => {
      for (const { topic, rank } of headingsIn(line, lines[index + 1], names)) {
        if (!isInChapter(topic, number)) continue;
        const own = found.get(topic) ?? [];
        own.push({ rank, place: { page: number, line: index } });
        found.set(topic, own);
      }
    });
  }
  return topics.map((topic) => {
    const own = found.get(topic) ?? [];
    const best = Math.min(...own.map(({ rank }) => rank));
    return { topic, places: own.filter(({ rank }) => rank === best).map(({ place }) => place) };
  });
}

type Names = ReadonlyMap<string, readonly { readonly topic: Topic; readonly rank: Rank }[]>;

function namesOf(topics: readonly Topic[]): Names {
  const names = new Map<string, { topic: Topic; rank: Rank }[]>();
  const add = (name: string, topic: Topic, rank: Rank): void => {
    const key = squeeze(name);
    if (key.length < 3) return;
    const known = names.get(key) ?? [];
    if (!known.some((one) => one.topic === topic)) names.set(key, [...known, { topic, rank }]);
  };
  for (const topic of topics) add(topic.title, topic, 0);
  for (const topic of topics) add(topic.title.replace(/(?<!\s)\s*\([^()]*\)/g, ''), topic, 1);
  for (const topic of topics) for (const name of topic.names) add(name, topic, 2);
  return names;
}

function headingsIn(
  line: string,
  next: string | undefined,
  names: Names,
): readonly { readonly topic: Topic; readonly rank: Rank }[] {
  // A heading begins with a capital or a number; a wrapped line of prose mostly does not.
  if (!/^[\p{Lu}\d]/u.test(line)) return [];
  const whole = names.get(squeeze(line));
  if (whole !== undefined) return whole;
  // A long title goes over two lines.
  const wrapped = next === undefined || line.length < 25 ? undefined : names.get(squeeze(`${line} ${next}`));
  if (wrapped !== undefined) return wrapped;
  const words = wordsOf(line).slice(0, MOST_HEADING_WORDS);
  for (let count = words.length; count > 0; count--) {
    const { end } = words[count - 1]!;
    const rest = line.slice(end).replace(/^\s*\)/, '');
    if (!AFTER_RUN_IN.test(rest)) continue;
    const known = names.get(squeeze(line.slice(0, end)));
    if (known !== undefined) return known;
  }
  return [];
}

function isContents(lines: readonly string[]): boolean {
  const ending = lines.filter((line) => CONTENTS_LINE.test(line) && /\p{L}{3}/u.test(line)).length;
  return ending >= CONTENTS_LINES && ending >= lines.length / 2;
}

/** "Special Studies" stands in every chapter; each is looked for in its own. */
function isInChapter({ chapter }: Topic, page: number): boolean {
  if (chapter === undefined) return true;
  const spaces = chapterById(chapter)?.pageSpaces ?? [];
  return spaces.some(({ first, last }) => page >= first && (last === undefined || page <= last));
}
