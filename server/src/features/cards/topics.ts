import * as l10n from '@vscode/l10n';
import { evidenceText } from '../../guidelines/evidence';
import type { Topic } from '../../guidelines/topics';
import { pagesText, topicById } from '../../guidelines/topics';
import { dotted } from './card';

/** On a range of pages there may be dozens; beyond this many the card stops being one. */
const MOST_TOPICS = 6;

/** One topic: title, pages, a sentence, and how its place is known. */
export function topicText(topic: Topic): string {
  return `${head(topic)}${summary(topic, '')}\n\n_${evidence(topic)}_`;
}

/**
 * Topics as a list, each with its pages and a sentence. How the places are known is said once below, or,
 * where that differs, with each.
 */
export function topicList(topics: readonly Topic[]): string {
  const shown = topics.slice(0, MOST_TOPICS);
  const kinds = new Set(shown.map(evidence));
  const rows = shown.map((topic) => {
    const own = kinds.size > 1 ? ` · _${evidence(topic)}_` : '';
    return `- ${head(topic)}${own}${summary(topic, '  ')}`;
  });
  const more = topics.length - shown.length;
  if (more > 0) rows.push(l10n.t`- and ${more} more`);
  const foot = kinds.size === 1 ? `\n\n_${[...kinds][0]}_` : '';
  return rows.join('\n') + foot;
}

/** Topics by title and pages only, with how their places are known. */
export function topicTitles(topics: readonly Topic[]): string {
  const kinds = new Set(topics.map(placeEvidence));
  const rows = topics.map((topic) => {
    const own = kinds.size > 1 ? ` · _${placeEvidence(topic)}_` : '';
    return `- ${head(topic)}${own}`;
  });
  return rows.join('\n') + (kinds.size === 1 ? `\n\n_${[...kinds][0]}_` : '');
}

function placeEvidence(topic: Topic): string {
  return evidence(topic.pages.length === 0 ? (carriedOn(topic) ?? topic) : topic);
}

/** Those that fill a range of pages best first. */
export function bestFirst(topics: readonly Topic[], first: number, last: number): readonly Topic[] {
  return topics.toSorted((a, b) => shareOf(b, first, last) - shareOf(a, first, last));
}

/** The pages that a topic and a range share, as a part of all pages of both. */
function shareOf(topic: Topic, first: number, last: number): number {
  const shares = topic.pages.map(([from, to]) => {
    const shared = Math.min(to, last) - Math.max(from, first) + 1;
    return Math.max(0, shared) / (Math.max(to, last) - Math.min(from, first) + 1);
  });
  return Math.max(0, ...shares);
}

function head(topic: Topic): string {
  const earlier = topic.pages.length === 0 ? carriedOn(topic) : undefined;
  return dotted(`**${topic.title}**`, pages(topic), earlier && l10n.t`${pages(earlier)} in the 2009 edition`);
}

/** The 2016 edition has no pages of its own in letters, and most of its topics are those of 2009. */
function carriedOn({ same }: Topic): Topic | undefined {
  const earlier = same === undefined ? undefined : topicById(same);
  return earlier !== undefined && earlier.pages.length > 0 ? earlier : undefined;
}

function pages({ pages: ranges, beginsOn }: Topic): string {
  if (ranges.length === 0) return beginsOn === undefined ? '' : l10n.t`from page ${beginsOn}`;
  const isOne = ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
  return `${isOne ? 'page' : 'pages'} ${pagesText(ranges)}`;
}

function summary(topic: Topic, indent: string): string {
  const text = topic.summary ?? carriedOn(topic)?.summary;
  return text === undefined ? '' : `\\\n${indent}${text}`;
}

function evidence(topic: Topic): string {
  if (topic.pages.length > 0 || topic.beginsOn !== undefined)
    return evidenceText(topic.pagesEvidence, 'pages');
  const title = evidenceText(topic.evidence, 'title', topic.seen);
  const earlier = carriedOn(topic);
  return earlier === undefined ? title : `${title}; ${evidenceText(earlier.pagesEvidence, 'pages of 2009')}`;
}
