import { factsOf, factsOfItem } from '../../clinical/facts';
import type { Letter } from '../../letter/model';
import { bodyPartsOf } from '../../reading/bodyParts';
import { letterDate } from '../../reading/letterDate';
import type { Passage } from '../../reading/passage';
import { type Literal, readingOf, statementsIn } from '../../reading/read';
import type { Statement } from '../../reading/statement';
import { targetsOf } from '../../reading/targets';
import type { Case } from '../../relations/case';
import { type Contradiction, contradiction } from '../../relations/contradiction';
import { type OtherCount, otherCounts } from '../../relations/counts';
import { saidAlike } from '../../relations/literal';
import { recordsIn, recordsInRationale } from '../../relations/records';
import { opposed, type Reversal, reversal } from '../../relations/reversal';
import { overlaps, type Span } from '../../text/span';
import type { Finding, ItemRule, Severity } from '../rule';

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
about. What is hedged ("no sufficient findings", "no functional improvement"), narrowed or only planned is left alone; \
information and hints say that the two may not speak of the same thing.`,
  },

  reads: (letter) =>
    `${letter.summary?.flat.text ?? ''}\n${factsOf(letter).headerDates.injury?.dayNumber ?? ''}\n${letterDate(letter)?.getTime() ?? ''}`,

  check(item, letter) {
    const { rationale, title } = factsOfItem(item);
    if (rationale === undefined) return [];
    const { passage } = rationale;
    const shared = {
      passage,
      itemParts: bodyPartsOf(title.passage),
      itemCare: careOf(title.passage),
      isFresh: isFresh(letter),
    };
    const own = recordsInRationale(passage);
    const summary = factsOf(letter).summary?.passage;
    const against = summary && { ...shared, records: recordsIn(summary), within: false };
    const itself: Case = { ...shared, records: own, within: true };
    const findings = statementsIn(passage).flatMap((statement): readonly Finding[] => {
      if (!isOfCase(passage, statement)) return [];
      const found = (against && conflict(statement, against)) ?? conflict(statement, itself);
      return found === undefined ? [] : [found];
    });
    const literal = readingOf(passage).literals.flatMap((one): readonly Finding[] => {
      if (passage.sentences[one.sentence]!.kind !== 'case') return [];
      return deniedByWords(passage, one, summary) ?? deniedByWords(passage, one, passage) ?? [];
    });
    const counts = against ? otherCounts(against).map((one) => countFinding(one, against)) : [];
    return withoutOverlaps([...findings, ...literal, ...counts]);
  },
};

function countFinding({ first, last, there }: OtherCount, on: Case): Finding {
  const { statement, min, max } = there;
  return {
    span: on.passage.spanOf(first, last),
    message: `The rationale counts "${wordsOf(on.passage, first, last)}" as had; the case summary has ${min === max ? max : `${min} to ${max}`} of ${wordsOf(on.records.passage, statement.first, statement.last)}.`,
    related: related([statement], on),
  };
}

/** What is denied in words that no table holds, and stands on record in the same words. */
function deniedByWords(
  passage: Passage,
  literal: Literal,
  record: Passage | undefined,
): readonly Finding[] | undefined {
  const there = record && saidAlike(passage, literal, record);
  if (record === undefined || there === undefined) return undefined;
  const within = record === passage;
  const words = wordsOf(passage, literal.first, literal.last);
  return [
    {
      span: passage.spanOf(literal.from, literal.to),
      message: `The rationale says that "${words}" ${literal.undocumented ? 'is not documented' : 'is absent'}; ${within ? 'another sentence of the same rationale has it' : 'the case summary records it'}.`,
      ...(within ? { severity: 'information' as const } : {}),
      related: [
        {
          span: record.spanOf(there.first, there.last),
          message: within ? 'The same rationale.' : 'The case summary.',
        },
      ],
    },
  ];
}

/** Within half a year of the injury whatever was done for it is recent. */
const FRESH_DAYS = 183;
const MILLISECONDS_PER_DAY = 86_400_000;

function isFresh(letter: Letter): boolean {
  const { headerDates, summary } = factsOf(letter);
  const injury =
    headerDates.injury?.dayNumber ?? summary?.dates.find((date) => date.role === 'injury')?.dayNumber;
  const decided = letterDate(letter);
  if (injury === undefined || decided === undefined) return false;
  const days = decided.getTime() / MILLISECONDS_PER_DAY - injury;
  return days >= 0 && days <= FRESH_DAYS;
}

/** Guideline text is about no one; a claim of absence is the reviewer's own. */
function isOfCase(passage: Passage, { sentence, source, past }: Statement): boolean {
  if (source !== 'author') return false;
  const { kind, firstWord, endWord } = passage.sentences[sentence]!;
  // A short plain sentence after guideline text is of the patient: "Reflexes were diminished."
  return kind === 'case' || (kind === 'recital' && past && endWord - firstWord <= SHORT);
}

const SHORT = 10;

/** The care that an item is for, by concept and drug. */
function careOf(title: Passage): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { concept, drug } of targetsOf(title)) {
    if (concept.kind !== 'treatment' && concept.kind !== 'medication' && concept.kind !== 'study') continue;
    found.add(concept.id);
    if (drug !== undefined) found.add(drug);
    if (concept.kind === 'medication') found.add('drug');
  }
  return found;
}

function conflict(statement: Statement, on: Case): Finding | undefined {
  if (statement.assertion === 'affirmed' || statement.assertion === 'uncertain') {
    const reversed = on.within ? opposed(statement, on) : reversal(statement, on);
    return reversed && assertedFinding(reversed, on);
  }
  const found = contradiction(statement, on);
  return found && deniedFinding(found, on);
}

/** Sure: the rule's own severity; probable: information; perhaps: a hint. */
function loudness(doubt: number): { readonly severity?: Severity } {
  return doubt <= 0 ? {} : { severity: doubt === 1 ? 'information' : 'hint' };
}

function deniedFinding({ denial, records, doubt }: Contradiction, on: Case): Finding {
  const words = wordsOf(on.passage, denial.first, denial.last);
  const told = wordsOf(on.records.passage, records[0]!.from, records[0]!.to);
  const where = on.within ? 'another sentence of the same rationale has' : 'the case summary records';
  return {
    span: on.passage.spanOf(denial.from, denial.to),
    message: `The rationale says that "${words}" ${said(denial)}; ${where} ${told.toLowerCase() === words.toLowerCase() ? 'it' : `"${told}"`}${doubt > 0 ? ', though the two may not speak of the same thing' : ''}.`,
    ...loudness(doubt),
    related: related(records, on),
  };
}

function said({ assertion, failing }: Statement): string {
  if (assertion === 'unclear') return 'is unclear or cannot be read';
  if (assertion === 'undocumented') return failing ? 'is not documented to have failed' : 'is not documented';
  return assertion === 'normal' ? 'is as it should be' : 'is absent';
}

function assertedFinding({ statement, records, doubt, how }: Reversal, on: Case): Finding {
  const words = wordsOf(on.passage, statement.first, statement.last);
  const otherwise =
    how === 'only requested' ? 'the case summary has it only as asked for' : 'the case summary rules it out';
  return {
    span: on.passage.spanOf(statement.from, statement.to),
    message: `The rationale has "${words}"; ${otherwise}${doubt > 0 ? ', though the two may not speak of the same thing' : ''}.`,
    ...loudness(doubt),
    related: related(records, on),
  };
}

function related(records: readonly Statement[], on: Case): Finding['related'] {
  const message = on.within ? 'The same rationale.' : 'The case summary.';
  return records.map(({ first, last }): { span: Span; message: string } => ({
    span: on.records.passage.spanOf(first, last),
    message,
  }));
}

function wordsOf(passage: Passage, first: number, last: number): string {
  return passage.flat.text.slice(passage.words[first]!.from, passage.words[last]!.to);
}

const LOUD: Readonly<Record<string, number>> = { warning: 0, information: 1, hint: 2 };

/** One finding a place, the loudest. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const rank = ({ severity }: Finding): number => LOUD[severity ?? 'warning'] ?? 0;
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b)))
    if (!kept.some((one) => overlaps(one.span, finding.span))) kept.push(finding);
  return kept;
}
