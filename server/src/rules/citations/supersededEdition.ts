import { factsOf } from '../../clinical/facts';
import { dayText } from '../../guidelines/card';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Citation, Item, Letter } from '../../letter/model';
import { letterDate } from '../../reading/letterDate';
import type { Finding, ItemRule } from '../rule';
import { type Cited, capital, citedLines, dateKey, quieter, sourceName } from './citedLines';

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
chapters of 2004 on December 1, 2017.`,
    wrong: `Decision Date: 02/01/2017

MAXIMUS guideline: … MTUS Chronic Pain Medical Treatment 2009, Section(s): Drug testing.`,
    right: `Decision Date: 02/01/2017

MAXIMUS guideline: … MTUS Chronic Pain Medical Treatment 2016, Section(s): Drug testing.`,
    ignore: `Where an older edition is discussed on purpose. In a letter without a header the newest date that it \
mentions is taken for its day. On the claims administrator's line the finding is for information, and an edition that \
was in force on the day of the utilization review is right.`,
  },

  reads: (letter) => `${dateKey(letter)} ${reviewDay(letter) ?? ''} ${hasDecisionDate(letter)}`,

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
          wasInForceAtReview(cited.citation, letter)
        )
          return [];
        return findings.map((finding) => ({ ...finding, ...quieter(line) }));
      }),
    );
    return [...onLines, ...inRationale(item, letter, date)];
  },
};

function judge({ citation, resolved }: Cited, letter: Letter): readonly Finding[] {
  const span = (citation.edition ?? citation.chapter ?? citation).span;
  if (resolved.superseded && isCertain(resolved, letter)) return [{ span, message: notInForce(resolved) }];
  if (citation.edition && isNoEdition(citation, resolved)) {
    const years = editionYears(resolved).join(', ');
    return [
      {
        span: citation.edition.span,
        message: `${capital(sourceName(resolved))} has no edition of ${citation.edition.year} (${years}).`,
      },
    ];
  }
  return [];
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
} {
  return (chapters.length > 0 ? chapterEdition : edition) ?? {};
}

function notInForce(resolved: ResolvedCitation): string {
  const { edition, editionInForce, chapterEdition, chapterInForce, chapters } = resolved;
  const { from, until } = namedDays(resolved);
  const year = chapters.length > 0 ? chapterEdition?.year : edition?.year;
  const now =
    chapters.length > 0
      ? chapterInForce && `${chapterInForce.chapter.title} ${chapterInForce.edition.year}`
      : editionInForce && `the edition of ${editionInForce.label}`;
  const name = sourceName(resolved);
  const days =
    until !== undefined
      ? `was in force until ${dayText(until)}`
      : from !== undefined
        ? `is in force only since ${dayText(from)}`
        : 'was not in force on this day';
  return `The ${year ?? ''} edition of ${name} ${days}${now ? `; in force is ${now}` : ''}.`.replace(
    '  ',
    ' ',
  );
}

/** A year beside a title ("Low Back Complaints 2009") of which there is no edition. */
function isNoEdition(citation: Citation, resolved: ResolvedCitation): boolean {
  const { edition } = citation;
  if (edition?.year === undefined || !/^\d{4}$/.test(edition.text) || citation.presentedAs !== 'MTUS')
    return false;
  if (!isOfTheMtus(resolved)) return false;
  if (resolved.document!.editions.some(({ aka }) => aka.some((name) => name.includes(edition.text))))
    return false;
  const years = editionYears(resolved);
  return years.length > 0 && !years.includes(edition.year);
}

function isOfTheMtus({ document, chapters }: ResolvedCitation): boolean {
  if (document?.id === 'mtus') return false;
  if (chapters.length > 0) return chapters[0]!.document === 'acoem-2004' && chapters[0]!.adopted === true;
  return document?.kind === 'MTUS' && document.id !== 'acoem-2004';
}

function editionYears({ document, chapters }: ResolvedCitation): readonly number[] {
  const [chapter] = chapters;
  if (!chapter) return document?.editions.flatMap(({ year }) => year ?? []) ?? [];
  // The book is of 2004, whatever revisions its chapters have had.
  return [...new Set([...chapter.editions.map(({ year }) => year), ...chapter.yearsAlsoPrinted, 2004])];
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
      ? [{ span: citation.edition.span, message: notInForce(resolved) }]
      : [];
  });
}
