import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../guidelines/chapters';
import type { Edition } from '../../guidelines/documents';
import { evidenceText } from '../../guidelines/evidence';
import type { CitationProblemKind, ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Citation } from '../../letter/model';
import { escapeMarkdown } from '../../text/markdown';
import type { Span } from '../../text/span';
import type { HoverCard } from './card';
import { card, dotted, shownDays } from './card';
import { lawLinks } from './law';
import { bestFirst, topicList } from './topics';

/** What a citation points at: its document, edition, chapters and topics, and what is odd about it. */
export function citationCard(citation: Citation, resolved: ResolvedCitation, at: Span): HoverCard {
  const topics = resolved.topics.flatMap(({ topic }) => topic ?? []);
  const onPages = resolved.pages.flatMap(({ topics: there, part }) =>
    bestFirst(there, part.first, part.last),
  );
  const shown = [...new Set(topics.length > 0 ? topics : onPages)];
  return card(
    at,
    documentHead(citation, resolved),
    ...resolved.chapters.map((chapter) => chapterText(chapter, resolved)),
    topicList(shown),
    problemText(resolved),
  );
}

/** Title, edition, regulation, days in force; of what is not known, the words as written. */
export function documentHead(citation: Citation, resolved: ResolvedCitation): string {
  const { document } = resolved;
  if (document === undefined) {
    const words = (citation.document ?? citation.chapter)?.text ?? l10n.t('This source');
    return `**${escapeMarkdown(words)}**\\\n_${l10n.t('Not among the guidelines known here.')}_`;
  }
  const head = dotted(
    `**${document.title}**`,
    editionName(resolved),
    mtusText(resolved),
    document.regulation && !resolved.chapters.some(hasRegulation)
      ? lawLinks(`8 CCR ${document.regulation}`)
      : undefined,
    document.link && `[${l10n.t('public page')}](${document.link})`,
  );
  return `${head}\\\n${document.summary}${inForceLine(resolved)}`;
}

/** Whether the chapter's own paragraph names its regulation. */
function hasRegulation({ adopted, regulation }: Chapter): boolean {
  return regulation !== undefined && adopted !== false;
}

/** "2009 edition", and how that is known where the letter does not say it. */
function editionName(resolved: ResolvedCitation): string | undefined {
  const { edition, editionNamed, editionInForce, chapterEdition } = resolved;
  if (chapterEdition !== undefined) return l10n.t`${chapterEdition.year} edition`;
  if (edition?.year === undefined) return undefined;
  const label = /^\d{4}$/.test(edition.label) ? l10n.t`${edition.label} edition` : edition.label;
  if (editionNamed) return label;
  return edition.id === editionInForce?.id ? l10n.t`${label}, then in force` : l10n.t`${label} assumed`;
}

function mtusText({ mtus, document }: ResolvedCitation): string | undefined {
  if (mtus === true) return document?.id === 'mtus' ? undefined : 'MTUS';
  return mtus === false ? l10n.t('not part of the MTUS') : undefined;
}

function inForceLine({ edition, editionInForce, superseded, chapters }: ResolvedCitation): string {
  if (chapters.length > 0) return '';
  const doubt = edition?.evidence === 'memory' ? l10n.t(' (from memory)') : '';
  const days = edition === undefined ? '' : shownDays(edition);
  const other = superseded && editionInForce !== undefined && editionInForce.id !== edition?.id;
  const instead = other ? l10n.t`on the letter’s date: **${editionInForce.label}**` : '';
  const line = dotted(days && `${days}${doubt}`, editionPages(edition), instead);
  return line === '' ? '' : `\\\n${line}`;
}

function editionPages(edition: Edition | undefined): string | undefined {
  if (edition?.pages === undefined) return undefined;
  const evidence =
    edition.pagesEvidence === undefined ? '' : ` (${evidenceText(edition.pagesEvidence, 'count')})`;
  return l10n.t`${edition.pages[1]} pages${evidence}`;
}

/** A chapter: number, title, whether the MTUS has it, its pages, what stands in its place. */
export function chapterText(
  chapter: Chapter,
  { chapterInForce, superseded }: Pick<ResolvedCitation, 'chapterInForce' | 'superseded'>,
): string {
  const number = chapter.number === undefined ? '' : l10n.t`Chapter ${chapter.number}: `;
  const spaces = chapter.pageSpaces
    .filter(({ last }) => last !== undefined)
    .map(({ first, last }) => `${first}-${last}`);
  const evidence =
    spaces.length > 0 && chapter.pagesEvidence ? ` (${evidenceText(chapter.pagesEvidence, 'pages')})` : '';
  const head = dotted(
    `**${number}${chapter.title}**`,
    spaces.length > 0 ? l10n.t`pages ${spaces.join(', ')}${evidence}` : undefined,
    chapter.adopted === false ? l10n.t('never adopted by the MTUS') : undefined,
    hasRegulation(chapter) ? lawLinks(`8 CCR ${chapter.regulation}`) : undefined,
  );
  const instead =
    superseded && chapterInForce !== undefined
      ? `\\\n${l10n.t`on the letter’s date: **${chapterInForce.chapter.title}, ${chapterInForce.edition.year}**`}`
      : '';
  return `${head}${chapter.summary === undefined ? '' : `\\\n${chapter.summary}`}${instead}`;
}

/** What a person should know of a problem; those that a card shows by what it says need no words. */
export const PROBLEM_TEXT: Readonly<Partial<Record<CitationProblemKind, string>>> = {
  'page does not exist': l10n.t('The cited page is not in this document.'),
  'pages run backwards': l10n.t('The page range runs backwards.'),
  'pages are not the topic’s': l10n.t('The cited pages are not those of the cited topic.'),
  'topic of another edition': l10n.t('The cited topic belongs to another edition.'),
  'regulation of another guideline': l10n.t('The regulation number is that of another guideline.'),
  'edition not in force': l10n.t('This edition was not in force on the letter’s date.'),
  'chapter not adopted': l10n.t('This chapter is cited as MTUS, which never adopted it.'),
};

function problemText({ problems }: ResolvedCitation): string {
  const told = new Set(problems.flatMap(({ kind }) => PROBLEM_TEXT[kind] ?? []));
  return [...told].map((one) => `⚠ ${one}`).join('\\\n');
}

/** "Chronic Pain Medical Treatment Guidelines · 2009 · MTUS", for the foot of a card. */
export function documentShort(resolved: ResolvedCitation): string {
  return dotted(resolved.document?.title, editionName(resolved), mtusText(resolved));
}
