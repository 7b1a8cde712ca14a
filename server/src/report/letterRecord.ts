import type { Form, HeaderField, Item, Letter, Outcome } from '../letter/model';
import type { WrittenDate } from '../reading/dates/dates';
import { headerDatesOf } from '../reading/dates/headerDates';
import { factsOf, factsOfItem } from '../reading/facts';
import type { Sex } from '../reading/people/sexMentions';
import type { RuleFinding } from '../rules/check';
import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
import type { Place, ReportedFinding } from './checkedFile';
import { type CitationRecord, citationRecords, type LineState, lineState } from './citationRecord';
import { type DiagnosisRecord, diagnosesOf } from './diagnoses';
import { findingsByItem } from './findingsByItem';
import { type ItemDetails, itemDetails } from './itemDetails';
import { type ReviewerRecord, reviewerRecord } from './reviewerRecord';

/** What a letter says, as data for those who read many. What the letter does not say is absent. */
export interface LetterRecord {
  readonly form: Form;
  /** Where its text stands in the file. */
  readonly place: Place;
  readonly caseNumber?: string;
  readonly priority?: string;
  /** Days as `YYYY-MM-DD`, where the header has one that can be. */
  readonly dateAssigned?: string;
  readonly dateOfInjury?: string;
  readonly decisionDate?: string;
  readonly urDenialDate?: string;
  readonly applicationReceived?: string;
  /** As the case summary tells it. */
  readonly patient: { readonly age?: number; readonly sex?: Sex };
  readonly reviewer: ReviewerRecord;
  readonly diagnoses: readonly DiagnosisRecord[];
  readonly items: readonly ItemRecord[];
  /** Findings that stand in no item. */
  readonly findings: readonly ReportedFinding[];
  /** Only where the text is asked for. */
  readonly summary?: string;
}

/** A disputed item as data. */
export interface ItemRecord extends ItemDetails {
  readonly number: number;
  /** Where its header stands, or, where it has none, what is of it. */
  readonly place: Place;
  readonly title?: string;
  readonly decision?: Outcome;
  /** Of a request that was authorized in part: the whole request and what was authorized, as written. */
  readonly original?: string;
  readonly authorized?: string;
  readonly treatments: readonly { readonly kind: string; readonly id: string; readonly name: string }[];
  readonly bodyParts: readonly string[];
  /** Whether each side's guideline line is there and cites something. */
  readonly claimsAdministratorLine: LineState;
  readonly expertReviewerLine: LineState;
  readonly claimsAdministrator: readonly CitationRecord[];
  readonly expertReviewer: readonly CitationRecord[];
  /** What the rationale concludes. */
  readonly conclusion?: 'necessary' | 'not necessary';
  readonly rationaleWords: number;
  readonly findings: readonly ReportedFinding[];
  /** Only where the text is asked for. */
  readonly rationale?: string;
}

/** What the records of a file's letters are made with. */
export interface RecordContext {
  /** Of the file; each goes to its item, or to its letter. */
  readonly findings: readonly RuleFinding[];
  readonly place: (at: Span) => Place;
  readonly reported: (finding: RuleFinding) => ReportedFinding;
  /** Whether the case summary and the rationales come with it, white space folded. */
  readonly withText: boolean;
}

/** A letter as data. */
export function letterRecord(letter: Letter, context: RecordContext): LetterRecord {
  const { findings, place, reported, withText } = context;
  const { ofItems, ofLetter } = findingsByItem(letter, findings);
  const dates = headerDatesOf(letter);
  return {
    form: letter.form,
    place: place(letter.content),
    ...present({
      caseNumber: headerValue(letter, 'case number'),
      priority: headerValue(letter, 'priority'),
      dateAssigned: isoDay(dates.assigned),
      dateOfInjury: isoDay(dates.injury),
      decisionDate: isoDay(dates.decision),
      urDenialDate: isoDay(dates.review),
      applicationReceived: isoDay(dates.received),
    }),
    patient: patientOf(letter),
    reviewer: reviewerRecord(letter),
    diagnoses: diagnosesOf(letter),
    items: letter.items.map((item) => itemRecord(item, letter, ofItems.get(item)!, context)),
    findings: ofLetter.map(reported),
    ...(withText && letter.summary && { summary: letter.summary.flat.text }),
  };
}

function itemRecord(
  item: Item,
  letter: Letter,
  findings: readonly RuleFinding[],
  { place, reported, withText }: RecordContext,
): ItemRecord {
  const { rationale, partial } = item;
  const facts = factsOfItem(item).rationale;
  const details = itemDetails(item);
  return {
    number: item.number,
    place: place(item.header.end > item.header.start ? item.header : item.content),
    title: item.title,
    ...present({
      decision: item.decision?.outcome,
      original: words(letter, partial?.original),
      authorized: words(letter, partial?.authorized),
      conclusion: facts?.deciding?.polarity,
    }),
    treatments: details.components.map(({ kind, id, name }) => ({ kind, id, name })),
    bodyParts: [...new Set(details.anatomy.map(({ part }) => part))],
    ...details,
    claimsAdministratorLine: lineState(item.claimsGuideline),
    expertReviewerLine: lineState(item.reviewerGuideline),
    claimsAdministrator: citationRecords(item.claimsGuideline, letter),
    expertReviewer: citationRecords(item.reviewerGuideline, letter),
    rationaleWords: facts?.passage.words.length ?? 0,
    findings: findings.map(reported),
    ...(withText && rationale && { rationale: rationale.flat.text }),
  };
}

function patientOf(letter: Letter): LetterRecord['patient'] {
  const facts = factsOf(letter).summary;
  const mentions = facts?.sexMentions ?? [];
  return present({
    age: facts?.ages[0]?.years,
    sex: (mentions.find(({ certainty }) => certainty === 'sure') ?? mentions[0])?.sex,
  });
}

function headerValue({ headerBlock, text }: Letter, field: HeaderField): string | undefined {
  const value = headerBlock?.fields.find((one) => one.field === field)?.value;
  return value && flatten(text, value.start, value.end).text;
}

function words({ text }: Letter, at: Span | undefined): string | undefined {
  return at && flatten(text, at.start, at.end).text;
}

function isoDay(date: WrittenDate | undefined): string | undefined {
  return date === undefined || date.problem !== undefined || date.day === undefined
    ? undefined
    : new Date(date.dayNumber * 86_400_000).toISOString().slice(0, 10);
}

/** Without what is unknown or blank. */
function present<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [Key in keyof Values]?: Exclude<Values[Key], undefined> };
}
