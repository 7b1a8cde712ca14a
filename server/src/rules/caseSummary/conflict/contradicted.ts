import type { BodyPartMention } from '../../../clinical/bodyParts';
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
      (denial.drug === undefined || denial.drug === drug) && matches(denial, statement, on),
  );
  const first = found[0];
  if (first === undefined) return undefined;
  if (isDeniedToo(denial, on)) return undefined;
  const judged = found.map((one) => ({ one, sure: isSure(denial, one.statement, on) }));
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
  if (id === 'radiculopathy')
    return records.present(id).filter(({ statement }) => statement.concept.kind !== 'symptom');
  if (kind === 'request') return [];
  return records.present(id);
}

/** A value of something examined is an examination's, whatever the sentence tells of. */
export function isExamined({ topic, named }: Statement): boolean {
  return topic === 'examination' || (named.kind === 'attribute' && topic !== 'complaint');
}

function matches(denial: Denial, statement: Statement, on: Case): boolean {
  const place = hasPlace(denial.concept) && hasPlace(statement.concept);
  // "No complaints of the left shoulder": a headache is none.
  if (!place && denial.concept.kind === 'class' && denial.parts.length > 0 && hasPlace(denial.concept)) {
    if (statement.bodyPart === undefined || statement.concept.kind !== 'function') return false;
    if (!isAt(statement, denial.parts)) return false;
  }
  if (place && !isAt(statement, denial.parts.length > 0 ? denial.parts : on.itemParts)) return false;
  // "On 11/30, there was no …": only what was found on that day.
  const said = whenSaid(datesOf(on.passage), denial.sentence);
  const { date } = statement;
  if (said.length > 0 && on.records.passage !== on.passage && isDated(denial)) {
    if (date === undefined || !said.some((one) => sameDay(one, date))) return false;
  }
  return true;
}

/** Whether a thing is found at one visit and may not be at the next. */
function isDated({ concept: { kind } }: Denial): boolean {
  return kind === 'sign' || kind === 'symptom' || kind === 'attribute' || kind === 'class';
}

/** The same thing is denied on record too, later or of the same part: the records are not of one mind. */
function isDeniedToo(denial: Denial, { records, itemParts }: Case): boolean {
  if (denial.anyValue) return false;
  const parts = denial.parts.length > 0 ? denial.parts : itemParts;
  return records.denied(denial.concept.id).some((one) => {
    if (hasPlace(denial.concept) && !isAt(one, parts)) return false;
    return records
      .present(denial.concept.id)
      .every(
        ({ statement }) =>
          statement.sentence !== one.sentence ||
          (statement.bodyPart?.part ?? '') === (one.bodyPart?.part ?? ''),
      );
  });
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
