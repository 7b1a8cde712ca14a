import type { AbsenceClaim } from '../../clinical/claimsOfAbsence';
import { factsOf, factsOfItem, type ItemFacts, type RationaleFacts } from '../../clinical/facts';
import { letterDate } from '../../clinical/letterDate';
import type { Letter } from '../../letter/model';
import type { BodyPartMention } from '../../reading/bodyParts';
import type { Passage } from '../../reading/passage';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { reversalsIn } from './conflict/assertions';
import { type Case, type Contradiction, contradicted } from './conflict/contradicted';
import { type Denial, denialsOf } from './conflict/denials';
import { drugConceptsIn } from './conflict/drugMentions';
import { deniedLiterally } from './conflict/literal';
import { onlyFindings } from './conflict/onlyFinding';
import { painResponseDenied } from './conflict/painResponse';
import { findingsStatedIn, type Records, recordsOf } from './conflict/records';
import { affirmedElsewhere } from './conflict/withinRationale';

/** Within half a year of the injury whatever was done for it is recent. */
const FRESH_DAYS = 183;
const MILLISECONDS_PER_DAY = 86_400_000;

export const summaryConflict: ItemRule = {
  id: 'summary-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The rationale says that a finding is absent or undocumented that the case summary records, asserts one that the summary rules out, or contradicts itself',
    why: `A determination that rests on a plainly erroneous finding of fact can be set aside on appeal (Labor Code \
4610.6(h)(5)): what the letter itself records is the first thing a judge compares the reasons with.`,
    wrong: `The examination of the lower back found muscle spasm and a positive straight leg raise.

Decision rationale: … There is no documentation of muscle spasm. …`,
    right: `The examination of the lower back found muscle spasm and a positive straight leg raise.

Decision rationale: … Muscle spasm was found, but the drug has been used for two years, longer than the guideline \
supports. …`,
    ignore: `Where the summary's words are history, of another visit or of another part of the body than the reasons are \
about. What is hedged ("no sufficient findings", "no functional improvement"), narrowed or only planned is left alone; a \
hint says that the two may not speak of the same thing.`,
  },

  reads: (letter) =>
    `${letter.summary?.flat.text ?? ''}\n${factsOf(letter).headerDates.injury?.dayNumber ?? ''}\n${letterDate(letter)?.getTime() ?? ''}`,

  check(item, letter) {
    const { rationale, title } = factsOfItem(item);
    if (rationale === undefined) return [];
    const summary = factsOf(letter).summary?.passage;
    const claims = rationale.absenceClaims.map(
      (claim): Claim => ({ claim, denials: denialsOf(rationale.passage, claim) }),
    );
    return withoutOverlaps([
      ...(summary ? againstSummary(rationale, claims, recordsOf(summary), title, letter) : []),
      ...againstItself(rationale.passage, claims, title.bodyParts),
    ]);
  },
};

/** A claim of absence with what it denies. */
interface Claim {
  readonly claim: AbsenceClaim;
  readonly denials: readonly Denial[];
}

function againstSummary(
  { passage, absenceClaims }: RationaleFacts,
  claims: readonly Claim[],
  records: Records,
  title: ItemFacts['title'],
  letter: Letter,
): readonly Finding[] {
  const itemParts = title.bodyParts;
  const related = (there: readonly Span[]) => there.map((span) => ({ span, message: 'The case summary.' }));
  const only = onlyFindings(passage, records, itemParts).map(
    ({ span, there }): Finding => ({
      span,
      message:
        'The rationale names this as the only finding of the examination; the case summary records others.',
      related: related(there),
    }),
  );
  const reversed = reversalsIn(passage, absenceClaims, records, itemParts).map(
    ({ statement, there, asserts, sure }): Finding => ({
      span: statement.span,
      ...(sure ? {} : { severity: 'hint' }),
      message: asserts
        ? `The rationale finds ${quoted(letter, statement.span)}; the case summary rules it out.`
        : `The rationale finds ${quoted(letter, statement.span)} as it should be; the case summary records that it is not.`,
      related: related(there),
    }),
  );
  return [...deniedOnRecord(passage, claims, records, title, letter), ...only, ...reversed];
}

/** What the rationale denies and the summary records. */
function deniedOnRecord(
  passage: Passage,
  claims: readonly Claim[],
  records: Records,
  title: ItemFacts['title'],
  letter: Letter,
): readonly Finding[] {
  if (claims.length === 0) return [];
  const itemDrugs = new Set(drugConceptsIn(title.passage).map(({ drug }) => drug));
  const on: Case = { passage, records, itemParts: title.bodyParts, itemDrugs, isFresh: isFresh(letter) };
  return claims.flatMap(({ claim, denials }): readonly Finding[] => {
    const response = painResponseDenied(passage, claim, records.passage);
    if (response !== undefined) {
      return [
        {
          span: claim.span,
          message:
            'The rationale says that a response of the pain is not documented; the summary has the pain with and without medication.',
          related: response.map((span) => ({ span, message: 'The case summary.' })),
        },
      ];
    }
    if (denials.length === 0) return deniedByWords(passage, claim, records.passage);
    const best = loudest(denials.flatMap((denial) => contradicted(denial, on) ?? []));
    return best
      ? [deniedFinding(best, (what) => `the case summary records ${what}`, 'The case summary.')]
      : [];
  });
}

/** What is denied in words that no table holds, and stands in the summary in the same words. */
function deniedByWords(passage: Passage, claim: AbsenceClaim, summary: Passage): readonly Finding[] {
  const found = deniedLiterally(passage, claim, summary);
  if (found === undefined) return [];
  const said = claim.form === 'absent' ? 'is absent' : 'is not documented';
  return [
    {
      span: found.span,
      message: `The rationale says that "${found.words}" ${said}; the case summary records it.`,
      related: [{ span: found.there, message: 'The case summary.' }],
    },
  ];
}

/** What one sentence of the rationale denies and another affirms. */
function againstItself(
  passage: Passage,
  claims: readonly Claim[],
  itemParts: readonly BodyPartMention[],
): readonly Finding[] {
  const on: Case = {
    passage,
    records: findingsStatedIn(passage),
    itemParts,
    itemDrugs: NONE,
    isFresh: false,
  };
  return claims.flatMap(({ claim, denials }): readonly Finding[] => {
    const affirmed = affirmedElsewhere(passage, claim);
    if (affirmed !== undefined) {
      return [
        {
          span: claim.span,
          message: 'The rationale says that this is not documented, and elsewhere that it is.',
          related: [{ span: affirmed, message: 'The same rationale.' }],
        },
      ];
    }
    const best = loudest(denials.flatMap((denial) => contradicted(denial, on) ?? []));
    return best
      ? [deniedFinding(best, (what) => `another of its sentences has ${what}`, 'The same rationale.')]
      : [];
  });
}

const NONE: ReadonlySet<string> = new Set();

function loudest(found: readonly Contradiction[]): Contradiction | undefined {
  return found.find(({ sure }) => sure) ?? found[0];
}

/** @param otherwise what is on record, from its words */
function deniedFinding(
  { denial, there, words, sure }: Contradiction,
  otherwise: (what: string) => string,
  place: string,
): Finding {
  return {
    span: denial.span,
    message: `The rationale says that "${denial.words}" ${said(denial)}; ${otherwise(onRecord(denial, words))}${sure ? '' : ', though they may not speak of the same thing'}.`,
    ...(sure ? {} : { severity: 'hint' as const }),
    related: there.map((span) => ({ span, message: place })),
  };
}

function said({ form, shown }: Denial): string {
  if (shown) return 'shows nothing';
  if (form === 'unclear') return 'is unclear or cannot be read';
  return form === 'absent' ? 'is absent' : 'is not documented';
}

const LONGEST = 60;

/** The words of the record, where they are others than those denied. */
function onRecord({ words, shown }: Denial, told: string): string {
  if (shown) return 'what it showed';
  if (told.length > LONGEST || told.toLowerCase() === words.toLowerCase()) return 'it';
  return `"${told}"`;
}

/** One finding a place, the first of them. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(
    (a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint'),
  ))
    if (!kept.some((one) => overlaps(one.span, finding.span))) kept.push(finding);
  return kept;
}

function isFresh(letter: Letter): boolean {
  const { headerDates, summary } = factsOf(letter);
  const injury =
    headerDates.injury?.dayNumber ?? summary?.dates.find((date) => date.role === 'injury')?.dayNumber;
  const decided = letterDate(letter);
  if (injury === undefined || decided === undefined) return false;
  const days = decided.getTime() / MILLISECONDS_PER_DAY - injury;
  return days >= 0 && days <= FRESH_DAYS;
}

function quoted(letter: Letter, at: Span): string {
  return `"${textOf(letter.text, at).replace(/\s+/g, ' ')}"`;
}
