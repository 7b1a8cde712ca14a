import { type BodyPartMention, partsAdjoin, sidesAgree } from '../../../clinical/bodyParts';
import { datesOf } from '../../../clinical/dateRoles';
import type { Passage } from '../../../clinical/passage';
import type { Statement } from '../../../clinical/statements';
import { isKindOf } from '../../../clinical/vocabulary/concepts';
import { wordList } from '../../../clinical/vocabulary/wordList';
import type { Span } from '../../../text/span';
import type { Denial } from './denials';
import { hasPlace, isAt, sameDay, whenSaid } from './places';
import type { Recorded, Records } from './records';
import { ordinaryStatements } from './statementsOn';

/** A record that a denial contradicts. */
export interface Contradiction {
  readonly denial: Denial;
  /** Where the record stands, most telling first. */
  readonly there: readonly Span[];
  /** Whether a careful reader would call it a conflict; else it is worth a hint. */
  readonly sure: boolean;
}

/** What a denial is read against. */
export interface Case {
  /** The rationale that denies. */
  readonly passage: Passage;
  readonly records: Records;
  /** The parts that the disputed item names: what is denied without a part is denied of these. */
  readonly itemParts: readonly BodyPartMention[];
  /** The injury is so young that whatever was done since is recent. */
  readonly isFresh: boolean;
}

/** The records that a denial contradicts, if there are any. */
export function contradicted(denial: Denial, on: Case): Contradiction | undefined {
  if (denial.other) return otherFindings(denial, on);
  const found = candidates(denial, on).filter(
    ({ statement, drug }) =>
      (denial.drug === undefined || denial.drug === drug) &&
      matches(denial, statement, on) &&
      (denial.anyValue || !isOverruled(statement, on)),
  );
  if (found.length === 0) return undefined;
  const judged = found.map((one) => ({
    one,
    sure: isSure(denial, one.statement, on) && fits(denial, one.statement, on),
  }));
  const sure = judged.filter((each) => each.sure === true);
  const unsure = judged.filter((each) => each.sure === false);
  const shown = sure.length > 0 ? sure : unsure;
  if (shown.length === 0) return undefined;
  return {
    denial,
    there: shown.slice(0, MOST_PLACES).map(({ one }) => one.statement.span),
    sure: sure.length > 0 && !denial.loose,
  };
}

const MOST_PLACES = 3;
const DISCS = new Set(['disc-herniation', 'disc-bulge']);

/** What may be evidence of the thing denied, of the kinds that such a denial is about. */
function candidates(denial: Denial, { records }: Case): readonly Recorded[] {
  const { id, kind } = denial.concept;
  if (denial.anyValue) {
    const abnormal = denial.concept.abnormal!;
    const examined = records.examined(id).map((statement): Recorded => ({ statement, drug: undefined }));
    return [...examined, ...records.present(abnormal).filter(({ statement }) => statement.named.id !== id)];
  }
  if (id === 'physical-examination') {
    return records.present('physical-findings').filter(({ statement }) => isExamined(statement));
  }
  // A diagnosis is no evidence of a sign that only an examination shows, nor a complaint of it.
  if (id === 'neurologic-deficit')
    return records
      .present(id)
      .filter(({ statement }) => statement.concept.kind === 'sign' || statement.concept.id === id);
  if (id === 'subjective-complaints')
    return [
      ...records.present(id).filter(({ statement }) => statement.topic === 'complaint'),
      ...records.present('pain-score'),
    ];
  // "No MRI report": of that study.
  if (id === 'imaging-report') {
    const study = /\bmri\b/i.test(denial.words) ? 'mri' : /ray/i.test(denial.words) ? 'x-ray' : 'imaging';
    return [...records.present(id), ...records.present(study)];
  }
  if (id === 'radiculopathy')
    return records.present(id).filter(({ statement }) => statement.concept.kind !== 'symptom');
  if (kind === 'request') return [];
  const found = records.present(id);
  // A bulge is not a herniation, but a letter may mean the one by the other.
  if (found.length === 0 && DISCS.has(id)) return records.present('disc-pathology');
  return found;
}

/** A value of something examined is an examination's, whatever the sentence tells of. */
export function isExamined({ topic, named }: Statement): boolean {
  return topic === 'examination' || (named.kind === 'attribute' && topic !== 'complaint');
}

/**
 * Whether the record is just what is denied: of the item's part, where the denial names none of its own, and of the
 * same name.
 */
function fits(denial: Denial, statement: Statement, { itemParts }: Case): boolean {
  if (DISCS.has(denial.concept.id) && !isKindOf(statement.concept.id, denial.concept.id)) return false;
  if (denial.parts.length > 0 || !hasPlace(denial.concept) || !hasPlace(statement.concept)) return true;
  return isAt(statement, itemParts);
}

function matches(denial: Denial, statement: Statement, on: Case): boolean {
  const place = hasPlace(denial.concept) && hasPlace(statement.concept);
  // "No complaints of the left shoulder": a headache is none.
  if (!place && denial.concept.kind === 'class' && denial.parts.length > 0 && hasPlace(denial.concept)) {
    if (statement.bodyPart === undefined || statement.concept.kind !== 'function') return false;
    if (!isAt(statement, denial.parts)) return false;
  }
  if (place && denial.parts.length > 0 && !isAt(statement, denial.parts)) return false;
  // A class of findings is looked for in the part that the item is about.
  if (place && denial.parts.length === 0 && LOCAL.has(denial.concept.id) && !isAt(statement, on.itemParts))
    return false;
  // "On 11/30, there was no …": only what was found on that day.
  const said = whenSaid(datesOf(on.passage), denial.sentence);
  const { date } = statement;
  if (said.length > 0 && on.records.passage !== on.passage && isDated(denial)) {
    if (date === undefined || !said.some((one) => sameDay(one, date))) return false;
  }
  return true;
}

/** Classes of findings that are looked for in the part that the item is about. */
const LOCAL = new Set([
  'neurologic-deficit',
  'nerve-compromise',
  'radicular-complaints',
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
]);

/** Whether a thing is found at one visit and may not be at the next. */
function isDated({ concept: { kind } }: Denial): boolean {
  return kind === 'sign' || kind === 'symptom' || kind === 'attribute' || kind === 'class';
}

/** The same thing is denied on record too, of the same part and not earlier: the records are not of one mind. */
function isOverruled(statement: Statement, { records }: Case): boolean {
  const { concept, named, bodyPart, date, sentence } = statement;
  return records.denied(concept.id).some((other) => {
    const there = other.bodyPart;
    if (bodyPart && there) {
      if (!partsAdjoin(bodyPart.part, there.part) || !sidesAgree(bodyPart.side, there.side)) return false;
    } else if (bodyPart || there) {
      // One of the two is of no part that is told: they may be of different ones.
      if (sentence === other.sentence) return false;
    }
    // "Neer positive, Speed negative": two tests.
    if (
      named.kind === 'attribute' &&
      concept.id.endsWith('-test') &&
      !sameWords(records.passage, statement, other)
    )
      return false;
    return !(date && other.date && date.dayNumber > other.date.dayNumber);
  });
}

function sameWords({ words }: Passage, a: Statement, b: Statement): boolean {
  return words[a.first]!.lower === words[b.first]!.lower;
}

const NO_RELIEF = wordList(`
  failed failure despite ineffective unsuccessful unrelieved unchanged persisting persistent persists unimproved
  worsening worsened worse
`);

/** Whether the letter records that a treatment did not help. */
function didNotHelp({ records }: Case, statement: Statement): boolean {
  const { passage } = records;
  if (records.present('no-improvement').some((one) => one.statement.concept.id === 'no-improvement'))
    return true;
  for (let i = statement.sentence.firstWord; i < statement.sentence.endWord; i++)
    if (NO_RELIEF.has(passage.words[i]!.lower)) return true;
  return false;
}

/** `undefined` where the record is no contradiction after all. */
function isSure(denial: Denial, statement: Statement, on: Case): boolean | undefined {
  const { concept } = denial;
  if (denial.failing) {
    if (concept.kind !== 'treatment' && concept.kind !== 'medication') return undefined;
    if (concept.id === 'medication') return undefined;
    return didNotHelp(on, statement) ? true : undefined;
  }
  if (denial.fresh) {
    if (concept.kind === 'treatment') return on.isFresh ? true : undefined;
    if (concept.kind === 'study' || concept.kind === 'diagnosis') return undefined;
    return false;
  }
  if (denial.significant) {
    if (concept.id === 'physical-findings' || concept.id === 'subjective-complaints') return true;
    return concept.kind === 'sign' || concept.kind === 'class' ? false : undefined;
  }
  switch (concept.kind) {
    case 'sign':
      return !(denial.onExamination && statement.topic === 'complaint');
    case 'attribute':
      return true;
    case 'class':
      return isSureOfClass(denial, statement);
    case 'function':
      return isSureOfFunction(denial);
    case 'document':
      return /\b(?:dated|signed|submitted|received|form|included|noted|requested)\b/i.test(
        statement.sentence.text,
      );
    case 'study':
      return statement.topic !== 'other' || statement.date !== undefined;
    case 'diagnosis':
      return !(
        denial.onExamination &&
        statement.topic === 'diagnosis' &&
        denial.concept.id === 'radiculopathy'
      );
    default:
      return true;
  }
}

function isSureOfClass(denial: Denial, statement: Statement): boolean | undefined {
  const { id } = denial.concept;
  const { concept, topic } = statement;
  if (id === 'neurologic-deficit' || id === 'nerve-compromise') {
    if (topic === 'complaint' && concept.kind === 'sign') return undefined;
    if (concept.kind === 'symptom') return undefined;
    if (concept.kind === 'sign') return true;
    return denial.onExamination ? undefined : false;
  }
  if (id === 'physical-findings' && topic === 'complaint') return undefined;
  return !isKindOf(concept.id, 'red-flags');
}

function isSureOfFunction({ concept: { id } }: Denial): boolean | undefined {
  if (id === 'pain-score' || id === 'work-status') return true;
  // Whether it helped is a matter of degree.
  return id === 'pain-relief' || id === 'improvement' ? false : undefined;
}

/** "No other examination findings": what the rationale has not named itself. */
function otherFindings(denial: Denial, { passage, records }: Case): Contradiction | undefined {
  if (denial.concept.id !== 'physical-findings') return undefined;
  const named = recordedNames(passage);
  const found = ['strength', 'sensation', 'reflexes', 'range-of-motion', 'gait', 'straight-leg-raise']
    .flatMap((attribute) => (named.has(attribute) ? [] : records.examined(attribute)))
    .filter(isExamined);
  return found.length === 0
    ? undefined
    : { denial, there: found.slice(0, MOST_PLACES).map((one) => one.span), sure: true };
}

function recordedNames(passage: Passage): ReadonlySet<string> {
  return new Set(
    ordinaryStatements(passage).flatMap(({ statement }) =>
      statement.sentence.kind === 'case' ? [statement.named.id, statement.concept.id] : [],
    ),
  );
}
