import type { BodyPartMention } from '../../../clinical/bodyParts';
import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { datesOf } from '../../../clinical/dateRoles';
import type { Passage } from '../../../clinical/passage';
import type { Statement } from '../../../clinical/statements';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import { wordList } from '../../../clinical/vocabulary/wordList';
import { Gap } from '../../../clinical/words';
import type { Span } from '../../../text/span';
import { hasPlace, isAt, sameDay, whenSaid } from './places';
import { OPEN, type Records } from './records';
import { ordinaryStatements } from './statementsOn';

/** What a rationale says of a finding that the summary says otherwise of. */
export interface Reversal {
  readonly statement: Statement;
  readonly there: readonly Span[];
  /** The rationale asserts what the summary rules out; else it rules out what the summary records. */
  readonly asserts: boolean;
}

/**
 * Findings that a rationale asserts and the summary rules out, and normal values ("strength is normal") of what the
 * summary has as abnormal. Only findings of an examination: facts that stand in the rationale alone are allowed.
 */
export function reversalsIn(
  passage: Passage,
  claims: readonly AbsenceClaim[],
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Reversal[] {
  const found: Reversal[] = [];
  for (const { statement } of ordinaryStatements(passage)) {
    const { concept, sentence } = statement;
    // A short plain sentence after guideline text is of the patient: "Reflexes were diminished."
    if (sentence.kind !== 'case' && (sentence.kind !== 'recital' || !isShort(sentence))) continue;
    if (passage.isQuoted(statement.first)) continue;
    if (concept.kind !== 'sign' && concept.id !== 'neurologic-deficit') continue;
    if (claims.some((claim) => claim.sentence === sentence) || isOpen(passage, statement)) continue;
    if (!reportsFinding(passage, statement)) continue;
    if (statement.assertion !== 'present' && statement.assertion !== 'absent') continue;
    const asserts = statement.assertion === 'present';
    const there = against(passage, statement, asserts, summary, itemParts);
    if (there.length > 0) found.push({ statement, there, asserts });
  }
  return found;
}

function against(
  passage: Passage,
  statement: Statement,
  asserts: boolean,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly Span[] {
  const { concept, named } = statement;
  const same = (one: Statement): boolean => agrees(passage, statement, one, itemParts);
  const present = summary.present(concept.id).filter((one) => same(one.statement));
  const denied = summary.denied(concept.id);
  if (asserts) {
    if (present.length > 0) return [];
    // What the patient denies an examiner may find all the same.
    return denied
      .filter((one) => one.topic !== 'complaint' && same(one) && !isMixed(summary.passage, one))
      .slice(0, 2)
      .map((one) => one.span);
  }
  // "Strength is normal": a value of an examination. Other denials are claims of absence.
  if (named.kind !== 'attribute' || denied.length > 0) return [];
  return present
    .filter((one) => one.statement.topic !== 'complaint' && one.statement.concept.id === concept.id)
    .slice(0, 2)
    .map((one) => one.statement.span);
}

/** "Straight leg raise negative on the right and positive on the left", "5/5 except for the deltoid, 4/5". */
function isMixed({ words }: Passage, { last, sentence }: Statement): boolean {
  for (let i = last + 1; i < sentence.endWord && i - last <= 14; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop)) return false;
    if (gap & Gap.comma && lower !== 'but' && lower !== 'and' && lower !== 'except') return false;
    if (lower === 'except' || lower === 'otherwise' || ABNORMAL.has(lower)) return true;
  }
  return false;
}

function agrees(
  passage: Passage,
  said: Statement,
  recorded: Statement,
  itemParts: readonly BodyPartMention[],
): boolean {
  if (hasPlace(said.concept)) {
    const parts = said.bodyPart ? [said.bodyPart] : itemParts;
    if (!isAt(recorded, parts)) return false;
  }
  const dates = whenSaid(datesOf(passage), said.sentence);
  const { date } = recorded;
  return dates.length === 0 || (date !== undefined && dates.some((one) => sameDay(one, date)));
}

/** Words of a sentence that tells what was found of this patient, by whom, and not what a guideline holds. */
const FINDS = wordList(`
  patient worker claimant applicant exam examination he she revealed showed noted documented demonstrated found
  objectively
`);
const TELLS = wordList('states stated reports reported complains complained describes feels felt');
const SHORT = 12;
const VERY_SHORT = 10;

function isShort({ firstWord, endWord }: Statement['sentence']): boolean {
  return endWord - firstWord <= VERY_SHORT;
}

/** Whether the sentence reports an examination: it says so, or is a plain short statement. */
function reportsFinding(passage: Passage, { sentence }: Statement): boolean {
  let finds = sentence.endWord - sentence.firstWord <= SHORT;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (TELLS.has(lower)) return false;
    if (FINDS.has(lower)) finds = true;
  }
  return finds;
}

function isOpen(passage: Passage, { sentence }: Statement): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (OPEN.has(passage.words[i]!.lower)) return true;
  return false;
}
