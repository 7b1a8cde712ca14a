import type { Form, HeaderField, Item, Letter, Outcome } from '../letter/model';
import { bodyPartsOf } from '../reading/bodyParts';
import type { WrittenDate } from '../reading/dates/dates';
import { headerDatesOf } from '../reading/dates/headerDates';
import { factsOf, factsOfItem } from '../reading/facts';
import { itemSubjects } from '../reading/itemSubject';
import { passageOf } from '../reading/passage';
import type { Sex } from '../reading/sexMentions';
import type { RuleFinding } from '../rules/check';
import type { Severity } from '../rules/rule';
import { flatten } from '../text/flatText';
import { encloses, type Span } from '../text/span';
import { type CitationRecord, citationRecords, type LineState, lineState } from './citationRecord';

/** What a letter says, as data for those who read many. What the letter does not say is absent. */
export interface LetterRecord {
  readonly form: Form;
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
  readonly reviewer: { readonly licensure?: string; readonly specialty?: string };
  readonly items: readonly ItemRecord[];
  /** Findings that stand in no item. */
  readonly findings: readonly FindingRecord[];
  /** Only where the text is asked for. */
  readonly summary?: string;
}

/** A disputed item as data. */
export interface ItemRecord {
  readonly number: number;
  readonly title: string;
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
  readonly findings: readonly FindingRecord[];
  /** Only where the text is asked for. */
  readonly rationale?: string;
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * A letter as data.
 *
 * @param findings of the file that holds the letter; each goes to its item, or to the letter
 * @param withText whether the case summary and the rationales come with it, white space folded
 */
export function letterRecord(
  letter: Letter,
  findings: readonly RuleFinding[],
  withText: boolean,
): LetterRecord {
  const own = findings.filter(({ span }) => startsIn(letter.extent, span));
  const ofItems = new Map<Item, RuleFinding[]>(letter.items.map((item) => [item, []]));
  const ofLetter: RuleFinding[] = [];
  for (const finding of own) {
    const item = letter.items.find((one) => placesOf(one).some((at) => startsIn(at, finding.span)));
    (item === undefined ? ofLetter : ofItems.get(item)!).push(finding);
  }
  const dates = headerDatesOf(letter);
  return {
    form: letter.form,
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
    reviewer: reviewerOf(letter),
    items: letter.items.map((item) => itemRecord(item, letter, ofItems.get(item)!, withText)),
    findings: ofLetter.map(findingRecord),
    ...(withText && letter.summary && { summary: letter.summary.flat.text }),
  };
}

function itemRecord(
  item: Item,
  letter: Letter,
  findings: readonly RuleFinding[],
  withText: boolean,
): ItemRecord {
  const { rationale, partial } = item;
  const facts = factsOfItem(item).rationale;
  const parts = bodyPartsOf(passageOf(item.nameProse)).map(({ part }) => part);
  return {
    number: item.number,
    title: item.title,
    ...present({
      decision: item.decision?.outcome,
      original: words(letter, partial?.original),
      authorized: words(letter, partial?.authorized),
      conclusion: facts?.deciding?.polarity,
    }),
    treatments: itemSubjects(item).map(({ kind, id, label }) => ({ kind, id, name: label })),
    bodyParts: [...new Set(parts)],
    claimsAdministratorLine: lineState(item.claimsGuideline),
    expertReviewerLine: lineState(item.reviewerGuideline),
    claimsAdministrator: citationRecords(item.claimsGuideline, letter),
    expertReviewer: citationRecords(item.reviewerGuideline, letter),
    rationaleWords: facts?.passage.words.length ?? 0,
    findings: findings.map(findingRecord),
    ...(withText && rationale && { rationale: rationale.flat.text }),
  };
}

function findingRecord({ ruleId, severity, message }: RuleFinding): FindingRecord {
  return { rule: ruleId, severity, message };
}

function startsIn(extent: Span, { start }: Span): boolean {
  return encloses(extent, { start, end: start });
}

/** An item's own extent, and its parts, which stand outside of it in the oldest form. */
function placesOf({ extent, claimsGuideline, reviewerGuideline, rationale }: Item): readonly Span[] {
  const parts = [claimsGuideline, reviewerGuideline, rationale].filter((part) => part !== undefined);
  return [extent, ...parts.map((part) => part.extent)];
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

/** "is Board Certified in Orthopedic Surgery and is licensed to practice in California", in forms without labels. */
const CERTIFIED = /\bcertified in ([^.;]{1,200}?)(?:,? (?:and|he|she|he\/she) (?:is|has|are)\b|[.;]|$)/i;
const LICENSED =
  /\blicensed to practice in ([^.;]{1,100}?)(?:,? (?:and|he|she|he\/she) (?:is|has|are)\b|[.;]|$)/i;

function reviewerOf({ credentials, text }: Letter): LetterRecord['reviewer'] {
  if (credentials === undefined) return {};
  const told = ({ start, end }: Span): string => flatten(text, start, end).text;
  const labelled = (label: string): string | undefined => {
    const value = credentials.labels.find(({ name }) => name === label)?.value;
    return value && told(value);
  };
  const sentence = credentials.style === 'sentence' ? told(credentials.extent) : '';
  return present({
    licensure: labelled('State(s) of Licensure') ?? LICENSED.exec(sentence)?.[1],
    specialty: labelled('Certification(s)/Specialty') ?? CERTIFIED.exec(sentence)?.[1],
  });
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
