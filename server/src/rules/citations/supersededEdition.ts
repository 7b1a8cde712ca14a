import * as l10n from '@vscode/l10n';
import { dayText } from '../../guidelines/card';
import { KNOWN_THROUGH } from '../../guidelines/documents';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { isBareYear } from '../../letter/citations/sectionForm';
import type { Citation, EditionPart, Item, Letter } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { factsOf } from '../../reading/facts';
import { capital } from '../itemWords';
import type { Finding, ItemRule } from '../rule';
import { type Cited, citedLines, dateKey, quieter, sourceName } from './citedLines';
import { editionBefore } from './editionsBefore';

const MILLISECONDS_PER_DAY = 86_400_000;
/** No decision comes later than this after the newest date that its letter mentions. */
const LONGEST_REVIEW_DAYS = 365;

export const supersededEdition: ItemRule = {
  id: 'superseded-edition',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: 'An edition that was not in force on the day of the decision, or that the guideline never had',
    why: `The MTUS that is presumed correct (Labor Code 4604.5) is the one in force. The Chronic Pain Medical \
Treatment Guidelines of 2009 were replaced on July 28, 2016, together with the first opioids guidelines, and the ACOEM \
chapters of 2004 on December 1, 2017; since then single chapters have been replaced by later ones.`,
    wrong: `Decision Date: 02/01/2017

MAXIMUS guideline: … MTUS Chronic Pain Medical Treatment 2009, Section(s): Drug testing.`,
    right: `Decision Date: 02/01/2017

MAXIMUS guideline: … MTUS Chronic Pain Medical Treatment 2016, Section(s): Drug testing.`,
    ignore: `Where an older edition is discussed on purpose. In a letter without a header the newest date that it \
mentions is taken for its day. On the claims administrator's line the finding is for information, and an edition that \
was in force on the day of the utilization review is right. An edition later than all that are known here is a hint.`,
  },

  check(item, letter) {
    const date = letterDate(letter);
    if (!date) return [];
    const onLines = citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap((cited) => {
        const findings = judge(cited, letter);
        if (findings.length === 0) return [];
        // An edition that never was was not in force at the review either.
        if (
          !line.isReviewers &&
          !isNoEdition(cited.citation, cited.resolved) &&
          editionBefore(cited, letter).length === 0 &&
          wasInForceAtReview(cited.citation, letter)
        )
          return [];
        return findings.map((finding) => (finding.severity ? finding : { ...finding, ...quieter(line) }));
      }),
    );
    return [...onLines, ...inRationale(item, letter, date)];
  },
};

function judge({ citation, resolved }: Cited, letter: Letter): readonly Finding[] {
  const span = (citation.edition ?? citation.chapter ?? citation).span;
  if (resolved.superseded && isCertain(resolved, letter))
    return [{ span, message: notInForce(citation, resolved) }];
  if (citation.edition && isNoEdition(citation, resolved))
    return [noEdition(citation.edition, resolved, letter)];
  return editionBefore({ citation, resolved }, letter);
}

/** An edition later than all that the index knows, and not later than the letter, may well be there. */
function noEdition({ span, year }: EditionPart, resolved: ResolvedCitation, letter: Letter): Finding {
  const name = capital(sourceName(resolved));
  const years = editionYears(resolved).join(', ');
  const mayBe = year! > KNOWN_THROUGH && year! <= lastYearOf(letter);
  if (!mayBe)
    return {
      span,
      message: l10n.t`${name} has no edition of ${year!}; its editions are of ${years}. Which is right?`,
    };
  return {
    span,
    severity: 'hint',
    message: l10n.t`${name} of ${year!}: the editions known here are of ${years}, and end with ${KNOWN_THROUGH}. Check that there is one of ${year!}.`,
  };
}

/** The year in which the letter was decided at the latest. */
function lastYearOf(letter: Letter): number {
  const date = letterDate(letter);
  if (date === undefined) return Number.POSITIVE_INFINITY;
  const after = hasDecisionDate(letter) ? 0 : LONGEST_REVIEW_DAYS * MILLISECONDS_PER_DAY;
  return new Date(date.getTime() + after).getUTCFullYear();
}

/**
 * Without a decision date the letter's newest date stands for it, and the decision is somewhat later: an
 * edition that came soon after may well have been in force.
 */
function isCertain(resolved: ResolvedCitation, letter: Letter): boolean {
  const { from, until } = namedDays(resolved);
  if (hasDecisionDate(letter) || (until !== undefined && until < dateKey(letter))) return true;
  const newest = letterDate(letter);
  if (from === undefined || !newest) return false;
  return (Date.parse(from) - newest.getTime()) / MILLISECONDS_PER_DAY > LONGEST_REVIEW_DAYS;
}

function hasDecisionDate(letter: Letter): boolean {
  return factsOf(letter).headerDates.decision !== undefined;
}

function namedDays({ edition, chapterEdition, chapters }: ResolvedCitation): {
  from?: string;
  until?: string;
  doubt?: string;
} {
  return (chapters.length > 0 ? chapterEdition : edition) ?? {};
}

function notInForce(citation: Citation, resolved: ResolvedCitation): string {
  const { edition, editionInForce, chapterEdition, chapterInForce, chapters } = resolved;
  const { from, until, doubt } = namedDays(resolved);
  const year = (chapters.length > 0 ? chapterEdition?.year : edition?.year) ?? citation.edition?.year;
  const now =
    chapters.length > 0
      ? chapterInForce && `${chapterInForce.chapter.title} ${chapterInForce.edition.year}`
      : editionInForce && l10n.t`the edition of ${editionInForce.label}`;
  const name = sourceName(resolved);
  const days =
    until !== undefined
      ? l10n.t`was in force until ${dayText(until)}${doubt === undefined ? '' : l10n.t(' at the latest')}`
      : from !== undefined
        ? l10n.t`is in force only since ${dayText(from)}`
        : l10n.t('was not in force on this day');
  return l10n.t`The ${year ?? ''} edition of ${name} ${days}${now ? l10n.t`; on the day of this decision it was ${now}. Cite that one` : ''}.`.replace(
    '  ',
    ' ',
  );
}

/** A year beside a title ("Low Back Complaints 2009") of which there is no edition. */
function isNoEdition(citation: Citation, resolved: ResolvedCitation): boolean {
  const { edition } = citation;
  if (edition?.year === undefined || !isBareYear(citation) || citation.presentedAs !== 'MTUS') return false;
  if (!isOfTheMtus(resolved)) return false;
  if (resolved.document!.editions.some(({ aka }) => aka.some((name) => name.includes(edition.text))))
    return false;
  const years = editionYears(resolved);
  return years.length > 0 && !years.includes(edition.year);
}

function isOfTheMtus(resolved: ResolvedCitation): boolean {
  const { document, chapters } = resolved;
  if (document?.id === 'mtus') return false;
  const [chapter] = chapters;
  if (chapter) return chapter.document !== 'odg' && chapter.adopted === true && resolved.mtus === true;
  return document?.kind === 'MTUS' && document.id !== 'acoem-2004';
}

function editionYears({ document, chapters }: ResolvedCitation): readonly number[] {
  const [chapter] = chapters;
  if (!chapter) return document?.editions.flatMap(({ year }) => year ?? []) ?? [];
  // The book is of 2004, whatever revisions its chapters have had.
  const ofBook = chapter.document === 'acoem-2004' ? [2004] : [];
  const years = [...chapter.editions.map(({ year }) => year), ...chapter.yearsAlsoPrinted, ...ofBook];
  return [...new Set(years)].sort((a, b) => a - b);
}

function reviewDay(letter: Letter): number | undefined {
  return factsOf(letter).headerDates.review?.dayNumber;
}

function wasInForceAtReview(citation: Citation, letter: Letter): boolean {
  const day = reviewDay(letter);
  return day !== undefined && resolve(citation, new Date(day * MILLISECONDS_PER_DAY)).superseded === false;
}

/** A rationale that names the edition it recites ("the 2009 Chronic Pain … Guidelines"). */
function inRationale({ rationale }: Item, letter: Letter, date: Date): readonly Finding[] {
  return (rationale?.citations ?? []).flatMap((citation) => {
    if (!citation.edition) return [];
    const resolved = resolve(citation, date);
    // ACOEM's book of 2004 goes on being quoted beside what took its place.
    if (resolved.document?.kind !== 'MTUS' || resolved.document.id === 'acoem-2004') return [];
    return resolved.superseded && namedDays(resolved).until !== undefined && isCertain(resolved, letter)
      ? [{ span: citation.edition.span, message: notInForce(citation, resolved) }]
      : [];
  });
}
