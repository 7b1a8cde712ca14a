import * as l10n from '@vscode/l10n';
import { documentById, isoDay } from '../../guidelines/documents';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Citation, GuidelineLine, Item, Letter } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { adoptsOther } from '../../reading/sources/adoptedLines';
import { rememberedAsOf } from '../../reading/sources/asOf';
import { type CitedSources, citedSources } from '../../reading/sources/resolvedMentions';
import { remembered } from '../../text/remembered';
import type { Severity } from '../rule';

/** A citation as a guideline line has it, with what it points at. */
export interface Cited {
  readonly citation: Citation;
  readonly resolved: ResolvedCitation;
}

/** A guideline line of an item with its citations. */
export interface CitedLine {
  readonly line: GuidelineLine;
  /** The reviewer's own line; the other is the claims administrator's, which the reviewer cannot change. */
  readonly isReviewers: boolean;
  readonly cited: readonly Cited[];
}

/**
 * The claims administrator's and the reviewer's line of an item, as far as it has them, in that order. A reviewer who
 * cites nothing and finds the claims administrator's guidelines relevant, as form B has it, has made that line their own.
 */
export function citedLines(item: Item, letter: Letter): readonly CitedLine[] {
  const adopted = adoptedLine(item, letter);
  if (adopted) return [adopted];
  const lines = [item.claimsGuideline, item.reviewerGuideline].filter((line) => line !== undefined);
  return lines.map((line) => citedLine(line, letter));
}

/** The reviewer's line with its citations, if the item has one: their own, or the one that they adopt. */
export function reviewersLine(item: Item, letter: Letter): CitedLine | undefined {
  return adoptedLine(item, letter) ?? ownLine(item, letter);
}

/** The line that the reviewer wrote, whatever it says. */
export function ownLine(item: Item, letter: Letter): CitedLine | undefined {
  return item.reviewerGuideline && citedLine(item.reviewerGuideline, letter);
}

function adoptedLine({ claimsGuideline, reviewerGuideline }: Item, letter: Letter): CitedLine | undefined {
  if (!claimsGuideline || !reviewerGuideline || !adoptsOther(reviewerGuideline)) return undefined;
  return { ...citedLine(claimsGuideline, letter), isReviewers: true };
}

/** The claims administrator's line with its citations, if the item has one. */
export function claimsLine(item: Item, letter: Letter): CitedLine | undefined {
  return item.claimsGuideline && citedLine(item.claimsGuideline, letter);
}

const citedLine = rememberedAsOf(
  (line: GuidelineLine, date): CitedLine => ({
    line,
    isReviewers: line.part === 'reviewer guideline',
    cited: line.citations.map((citation) => ({ citation, resolved: resolve(citation, date) })),
  }),
);

/** The sources that a line cites, for looking up what a rationale names. */
export const sourcesOfLine = rememberedAsOf(
  ({ citations }: GuidelineLine, date): CitedSources => citedSources(citations, date),
);

/** For a finding's `severity`: information on the claims administrator's line, else the rule's own. */
export function quieter({ isReviewers }: CitedLine): { readonly severity?: Severity } {
  return isReviewers ? {} : { severity: 'information' };
}

/** The letter's day, as ISO writes it; empty where it has none. */
export const dateKey = remembered((letter: Letter): string => {
  const date = letterDate(letter);
  return date ? isoDay(date) : '';
});

/** The words of a citation by which a reader knows its source: the document, else the chapter, else all. */
export function sourceSpan(citation: Citation): Citation['span'] {
  return (citation.document ?? citation.chapter ?? citation).span;
}

/** How a message names what is cited: "ACOEM chapter 12 (Low Back Complaints)", "the Chronic Pain … Guidelines". */
export function sourceName({ document, chapters }: ResolvedCitation): string {
  const chapter = chapters[0];
  if (chapter) {
    const book = chapter.document === 'odg' ? 'ODG' : 'ACOEM';
    return chapter.number === undefined
      ? l10n.t`the ${book} chapter "${chapter.title}"`
      : l10n.t`${book} chapter ${chapter.number} (${chapter.title})`;
  }
  if (!document) return l10n.t('this source');
  return document.id === 'odg' ||
    document.id === 'acoem-2004' ||
    document.kind === 'MTUS' ||
    document.kind === 'ACOEM'
    ? l10n.t`the ${documentById(document.id).title}`
    : document.title;
}
