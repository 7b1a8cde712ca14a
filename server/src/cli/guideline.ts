import { learnedTopic } from '../guidelineCopies/withLearned';
import type { Card } from '../guidelines/card';
import {
  type Found,
  type FoundTopic,
  findByWords,
  findContents,
  findOnPages,
  type Verified,
} from '../guidelines/find';
import { type Place, placeNamed, placeNames } from '../guidelines/places';
import { type PageRange, pagesText } from '../guidelines/topics';
import { learnedPagesHere, learnPages } from './learnPages';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

const EXIT_FOUND = 0;
const EXIT_NOTHING = 1;

/** What `guideline` can be told beside words. */
export interface GuidelineOptions {
  readonly format: string;
  /** As written: "63", "63-66". */
  readonly page?: string;
  /** Id or name of a document, or of one of its editions. */
  readonly document?: string;
  /** A folder of the user's own PDFs, whose pages are to be learned. */
  readonly learn?: string;
}

/**
 * `imr-letters guideline`: what the index of guidelines knows by some words, or on a page, with the pages that the nearest
 * `imr-letters.json` has learned; or, with `--learn`, learns them. Gives the exit code.
 */
export async function guideline(
  words: readonly string[],
  options: GuidelineOptions,
  terminal: Terminal,
): Promise<number> {
  const { learn, page, document } = options;
  if (learn !== undefined) {
    if (words.length > 0 || page !== undefined || document !== undefined) {
      throw new UsageError('"--learn" goes with nothing but its folder.');
    }
    return learnPages(learn, terminal);
  }
  const asked = readArguments(words.join(' ').trim(), options);
  const learned = await learnedPagesHere();
  const found = find(asked, (topic) => learnedTopic(topic, learned));
  const { words: named, pages } = asked;
  terminal.out(
    asked.format === 'json'
      ? `${JSON.stringify({ words: named, pages, ...found }, null, 2)}\n`
      : asText(found),
  );
  return found.topics.length + found.other.length > 0 ? EXIT_FOUND : EXIT_NOTHING;
}

function find({ words, pages, place }: Asked, verified: Verified): Found {
  if (words !== undefined) return findByWords(words, place, verified);
  return pages === undefined ? findContents(place!, verified) : findOnPages(pages, place, verified);
}

/** Topics under a line for each document and edition, then what else is known. */
function asText({ topics: found, other }: Found): string {
  if (found.length + other.length === 0)
    return 'Nothing is known of that. "imr-letters guideline --document chronic-pain" tells what a document contains.\n';
  const byDocument = new Map<string, FoundTopic[]>();
  for (const topic of found) {
    const name =
      topic.edition === undefined ? topic.documentTitle : `${topic.documentTitle}, ${topic.edition}`;
    byDocument.set(name, [...(byDocument.get(name) ?? []), topic]);
  }
  const parts = [...byDocument].map(([name, ofDocument]) => `${name}\n${ofDocument.map(topicText).join('')}`);
  return [...parts, ...other.map(cardText)].join('\n');
}

function topicText({ title, chapter, pages, beginsOn, summary, evidence }: FoundTopic): string {
  const from = beginsOn === undefined ? '' : `, from page ${beginsOn}`;
  const place = pages.length === 0 ? from : `, ${isOnePage(pages) ? 'page' : 'pages'} ${pagesText(pages)}`;
  return `  ${title}${chapter === undefined ? '' : ` (${chapter})`}${place}\n${summary === undefined ? '' : `    ${summary}\n`}    (${evidence})\n`;
}

function isOnePage([range, ...more]: readonly PageRange[]): boolean {
  return more.length === 0 && range !== undefined && range[0] === range[1];
}

function cardText({ title, subtitle, summary, facts, evidence }: Card): string {
  const lines = [
    `${title}${subtitle === '' ? '' : ` (${subtitle})`}`,
    ...(summary === undefined ? [] : [`  ${summary}`]),
    ...facts.map(({ label, text }) => `  ${label}: ${text}`),
    ...(evidence === '' ? [] : [`  (${evidence})`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is asked: words, or pages, or else all of a place. */
interface Asked {
  readonly format: string;
  readonly place: Place | undefined;
  readonly words: string | undefined;
  readonly pages: PageRange | undefined;
}

function readArguments(words: string, { format, page, document }: GuidelineOptions): Asked {
  const isAsked = words !== '' || page !== undefined || document !== undefined;
  if (!isAsked || (words !== '' && page !== undefined)) {
    throw new UsageError(
      '"guideline" needs the name of a topic, or --page with a number, or --document alone for what it contains.',
    );
  }
  return {
    format,
    place: document === undefined ? undefined : placeOf(document),
    words: words === '' ? undefined : words,
    pages: page === undefined ? undefined : pagesOf(page),
  };
}

/** "63" or "63-66". */
function pagesOf(written: string): PageRange {
  const [, first, last] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(written.trim()) ?? [];
  if (first === undefined) throw new UsageError(`"${written}" is no page number.`);
  const [a, b] = [Number(first), Number(last ?? first)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** "chronic-pain", "chronic-pain-2009", or a document's name as letters write it. */
function placeOf(written: string): Place {
  const named = placeNamed(written);
  if (named === undefined)
    throw new UsageError(`There is no document "${written}"; there are ${placeNames().join(', ')}.`);
  return named;
}
