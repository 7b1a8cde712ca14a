import { datesOf, type LetterDate } from '../../../clinical/dateRoles';
import type { Statement } from '../../../clinical/statements';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import { type BodyPartMention, sidesAgree } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import type { Span } from '../../../text/span';
import { certaintyOf } from './certainty';
import type { Denial } from './denials';
import { evidenceFor, isExamined } from './evidence';
import { hasPlace, isAt, isNervous, LOCAL, partOf, sameDay, sameRegion, whenSaid } from './places';
import type { Records } from './records';
import { plainStatements } from './statementsOn';
import { namesStudy } from './studyFindings';

/** A record that a denial contradicts. */
export interface Contradiction {
  readonly denial: Denial;
  /** Where the record stands, most telling first. */
  readonly there: readonly Span[];
  /** The words of the first of them, with those that say how it is ("decreased sensation"). */
  readonly words: string;
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
  /** The drugs that the item names, by id. */
  readonly itemDrugs: ReadonlySet<string>;
  /** The injury is so young that whatever was done since is recent. */
  readonly isFresh: boolean;
}

/** The records that a denial contradicts, if there are any. */
export function contradicted(denial: Denial, on: Case): Contradiction | undefined {
  if (denial.other && denial.concept.kind !== 'medication') return otherFindings(denial, on);
  const said = whenSaid(datesOf(on.passage), denial.sentence, denial.first);
  const found = evidenceFor(denial, on).filter(
    ({ statement, drug }) =>
      (denial.drug === undefined || denial.drug === drug) &&
      (denial.by === undefined || namesStudy(on.records.passage, statement.sentence, denial.by)) &&
      matches(denial, statement, on, said) &&
      (denial.anyValue || !isOverruled(statement, on)),
  );
  if (found.length === 0) return undefined;
  const judged = found.map((one) => ({
    one,
    sure: certaintyOf(denial, one.statement, on),
  }));
  const sure = judged.filter((each) => each.sure === true);
  const unsure = judged.filter((each) => each.sure === false);
  const shown = sure.length > 0 ? sure : unsure;
  if (shown.length === 0) return undefined;
  return {
    denial,
    there: shown.slice(0, MOST_PLACES).map(({ one }) => one.statement.span),
    words: wordsWithValue(on.records.passage, shown[0]!.one.statement),
    sure: sure.length > 0 && !denial.loose,
  };
}

const MOST_PLACES = 3;

/** What is examined says little without what was found: "decreased sensation", "strength was 4/5". */
function wordsWithValue({ words, flat }: Passage, { first, last, named, sentence }: Statement): string {
  let from = first;
  let to = last;
  if (named.kind === 'attribute') {
    const tells = (i: number) => ABNORMAL.has(words[i]!.lower) || /^\d/.test(words[i]!.lower);
    for (let i = first - 1; i >= sentence.firstWord && first - i <= 3 && from === first; i--)
      if (tells(i)) from = i;
    for (let i = last + 1; from === first && to === last && i < sentence.endWord && i - last <= 5; i++)
      if (tells(i)) to = i;
    // "4/5", "4 out of 5".
    while (to > last && to + 1 < sentence.endWord && /^(?:\d\S*|out|of)$/.test(words[to + 1]!.lower)) to++;
  }
  return flat.text.slice(words[from]!.from, words[to]!.to);
}

function matches(denial: Denial, statement: Statement, on: Case, said: readonly LetterDate[]): boolean {
  const byNerve = isNervous(denial.concept) && isNervous(statement.concept);
  const place = hasPlace(denial.concept) && hasPlace(statement.concept);
  // "No complaints of the left shoulder": a headache is none.
  if (!place && denial.concept.kind === 'class' && denial.parts.length > 0 && hasPlace(denial.concept)) {
    if (statement.bodyPart === undefined || statement.concept.kind !== 'function') return false;
    if (!isAt(on.records.passage, statement, denial.parts, byNerve)) return false;
  }
  // What is denied of one part in general is not contradicted by what is said of none.
  if (
    place &&
    denial.parts.length > 0 &&
    LOCAL.has(denial.concept.id) &&
    !partOf(on.records.passage, statement)
  )
    return false;
  if (place && denial.parts.length > 0 && !isAt(on.records.passage, statement, denial.parts, byNerve))
    return false;
  // "No therapy for the knee": the shoulder's is another.
  if (
    !place &&
    denial.concept.kind === 'treatment' &&
    denial.parts.length > 0 &&
    !isAt(on.records.passage, statement, denial.parts, byNerve)
  )
    return false;
  // A class of findings is looked for in the part that the item is about.
  if (
    place &&
    denial.parts.length === 0 &&
    LOCAL.has(denial.concept.id) &&
    !isAt(on.records.passage, statement, on.itemParts, byNerve)
  )
    return false;
  // "On 11/30, there was no …": only what was found on that day.
  const { date } = statement;
  if (said.length > 0 && on.records.passage !== on.passage && isDated(denial)) {
    if (date === undefined || !said.some((one) => sameDay(one, date))) return false;
  }
  return true;
}

/** Whether a thing is found at one visit and may not be at the next. */
function isDated({ concept: { kind } }: Denial): boolean {
  return (
    kind === 'document' || kind === 'sign' || kind === 'symptom' || kind === 'attribute' || kind === 'class'
  );
}

/** The same thing is denied on record too, of the same part and not earlier: the records are not of one mind. */
function isOverruled(statement: Statement, { records }: Case): boolean {
  const { concept, named, bodyPart, date, sentence } = statement;
  return records.denied(concept.id).some((other) => {
    const there = other.bodyPart;
    if (bodyPart && there) {
      if (!sameRegion(bodyPart.part, there.part, false) || !sidesAgree(bodyPart.side, there.side))
        return false;
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

/** "No other examination findings": what the rationale has not named itself. */
function otherFindings(denial: Denial, { passage, records }: Case): Contradiction | undefined {
  if (denial.concept.id !== 'physical-findings') return undefined;
  const named = recordedNames(passage);
  const found = ['strength', 'sensation', 'reflexes', 'range-of-motion', 'gait', 'straight-leg-raise']
    .flatMap((attribute) => (named.has(attribute) ? [] : records.examined(attribute)))
    .filter(isExamined);
  return found.length === 0
    ? undefined
    : {
        denial,
        there: found.slice(0, MOST_PLACES).map((one) => one.span),
        words: wordsWithValue(records.passage, found[0]!),
        sure: true,
      };
}

function recordedNames(passage: Passage): ReadonlySet<string> {
  return new Set(
    plainStatements(passage).flatMap(({ statement }) =>
      statement.sentence.kind === 'case' ? [statement.named.id, statement.concept.id] : [],
    ),
  );
}
