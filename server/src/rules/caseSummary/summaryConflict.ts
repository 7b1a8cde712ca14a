import type { BodyPartMention } from '../../clinical/bodyParts';
import { factsOf, factsOfItem, type ItemFacts, type RationaleFacts } from '../../clinical/facts';
import { letterDate } from '../../clinical/letterDate';
import type { Letter } from '../../letter/model';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { reversalsIn } from './conflict/assertions';
import { type Contradiction, contradicted } from './conflict/contradicted';
import { denialsOf } from './conflict/denials';
import { drugConceptsIn } from './conflict/drugMentions';
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
hint says that the words nearby leave room.`,
  },

  reads: (letter) =>
    `${letter.summary?.flat.text ?? ''}\n${factsOf(letter).headerDates.injury?.dayNumber ?? ''}\n${letterDate(letter)?.getTime() ?? ''}`,

  check(item, letter) {
    const { rationale, title } = factsOfItem(item, letter);
    if (rationale === undefined) return [];
    const summary = factsOf(letter).summary?.passage;
    const found = [
      ...(summary ? againstSummary(rationale, recordsOf(summary), title, letter) : []),
      ...againstItself(rationale, title.bodyParts),
    ];
    return withoutOverlaps(found);
  },
};

function againstSummary(
  rationale: RationaleFacts,
  records: Records,
  { bodyParts: itemParts, passage: title }: ItemFacts['title'],
  letter: Letter,
): readonly Finding[] {
  const { passage, absenceClaims } = rationale;
  const itemDrugs = new Set(drugConceptsIn(title).map(({ drug }) => drug));
  const on = { passage, records, itemParts, itemDrugs, isFresh: isFresh(letter) };
  const found: Finding[] = [];
  for (const claim of absenceClaims) {
    const response = painResponseDenied(passage, claim, records.passage);
    if (response !== undefined) {
      found.push({
        span: claim.span,
        message: `The rationale says that a response of the pain is not documented; the summary has the pain with and without medication.`,
        related: response.map((span) => ({ span, message: 'The case summary.' })),
      });
      continue;
    }
    const best = loudest(denialsOf(passage, claim).flatMap((denial) => contradicted(denial, on) ?? []));
    if (best !== undefined)
      found.push(deniedFinding(best, 'the case summary records it', 'The case summary.'));
  }
  for (const { span, there } of onlyFindings(passage, records, itemParts)) {
    found.push({
      span,
      message:
        'The rationale names this as the only finding of the examination; the case summary records others.',
      related: there.map((at) => ({ span: at, message: 'The case summary.' })),
    });
  }
  for (const { statement, there, asserts, sure } of reversalsIn(passage, absenceClaims, records, itemParts)) {
    found.push({
      span: statement.span,
      ...(sure ? {} : { severity: 'hint' as const }),
      message: asserts
        ? `The rationale finds ${quoted(letter, statement.span)}; the case summary rules it out.`
        : `The rationale finds ${quoted(letter, statement.span)} as it should be; the case summary records that it is not.`,
      related: there.map((at) => ({ span: at, message: 'The case summary.' })),
    });
  }
  return found;
}

function againstItself(
  { passage, absenceClaims }: RationaleFacts,
  itemParts: readonly BodyPartMention[],
): readonly Finding[] {
  const on = {
    passage,
    records: findingsStatedIn(passage),
    itemParts,
    itemDrugs: new Set<string>(),
    isFresh: false,
  };
  return absenceClaims.flatMap((claim): readonly Finding[] => {
    const affirmed = affirmedElsewhere(passage, claim);
    if (affirmed !== undefined)
      return [
        {
          span: claim.span,
          message: 'The rationale says that this is not documented, and elsewhere that it is.',
          related: [{ span: affirmed, message: 'The same rationale.' }],
        },
      ];
    const best = loudest(denialsOf(passage, claim).flatMap((denial) => contradicted(denial, on) ?? []));
    return best
      ? [deniedFinding(best, 'another of its sentences says that it is', 'The same rationale.')]
      : [];
  });
}

function loudest(found: readonly Contradiction[]): Contradiction | undefined {
  return found.find(({ sure }) => sure) ?? found[0];
}

function deniedFinding({ denial, there, sure }: Contradiction, otherwise: string, place: string): Finding {
  const says = denial.form === 'absent' ? 'absent' : 'not documented';
  return {
    span: denial.span,
    message: `The rationale says that "${denial.words}" is ${says}; ${otherwise}${sure ? '' : ' (the words nearby may leave room)'}.`,
    ...(sure ? {} : { severity: 'hint' as const }),
    related: there.map((span) => ({ span, message: place })),
  };
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
