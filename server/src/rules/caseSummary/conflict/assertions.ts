import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { datesOf, type LetterDate } from '../../../clinical/dateRoles';
import { conceptMentionsOf, type Statement } from '../../../clinical/statements';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import { between } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import type { BodyPartMention } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import type { Span } from '../../../text/span';
import { isKindOf } from '../../../vocabulary/concepts';
import { PERSONS } from '../../../vocabulary/speakers';
import { areOfOtherSides } from '../knownSides';
import { hasWord } from '../sentenceWords';
import { isExamined } from './evidence';
import { otherReversals } from './otherReversals';
import { hasPlace, isAt, partOf, sameDay, sameRegion, WIDE, whenSaid } from './places';
import { OPEN, type Records } from './records';
import { plainStatements } from './statementsOn';

/** What a rationale says of a finding that the summary says otherwise of. */
export interface Reversal {
  readonly statement: Statement;
  readonly there: readonly Span[];
  /** The rationale asserts what the summary rules out; else it rules out what the summary records. */
  readonly asserts: boolean;
  /** Else it is worth a hint. */
  readonly sure: boolean;
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
  for (const { statement } of plainStatements(passage)) {
    const { concept, sentence } = statement;
    // A short plain sentence after guideline text is of the patient: "Reflexes were diminished."
    if (sentence.kind !== 'case' && (sentence.kind !== 'recital' || !isShort(sentence))) continue;
    if (passage.isQuoted(statement.first)) continue;
    if (concept.kind !== 'sign' && concept.id !== 'neurologic-deficit') continue;
    if (isClaimed(claims, statement) || isOpen(passage, statement)) continue;
    if (!reportsFinding(passage, statement)) continue;
    if (statement.assertion !== 'present' && statement.assertion !== 'absent') continue;
    const asserts = statement.assertion === 'present';
    const dates = whenSaid(datesOf(passage), sentence, statement.first);
    const said = { passage, statement, itemParts, dates, summary: summary.passage };
    const there = asserts ? ruledOut(said, summary) : outOfOrder(said, summary);
    if (there !== undefined) found.push({ statement, asserts, ...there });
  }
  return [...found, ...otherReversals(passage, summary, itemParts)];
}

/** Whether the sentence denies something, and the statement is not of a clause before that: then it is denied or set against it. */
function isClaimed(
  claims: readonly AbsenceClaim[],
  { sentence, first, named, assertion }: Statement,
): boolean {
  const plain = named.kind === 'attribute' && assertion === 'absent';
  return claims.some(({ sentence: other, object }) => other === sentence && !(plain && first < object.first));
}

interface Said {
  readonly passage: Passage;
  readonly statement: Statement;
  readonly itemParts: readonly BodyPartMention[];
  /** When the sentence says that it was found. */
  readonly dates: readonly LetterDate[];
  /** The passage of the records. */
  readonly summary: Passage;
}

type Places = Pick<Reversal, 'there' | 'sure'>;

/** Where the summary rules out what the rationale asserts. */
function ruledOut(said: Said, summary: Records): Places | undefined {
  const { concept } = said.statement;
  if (summary.present(concept.id).some(({ statement }) => isOn(said, statement) && isThere(said, statement)))
    return undefined;
  const denied = [...summary.denied(concept.id), ...deniedInGeneral(concept.id, summary)].filter(
    (one) =>
      isOn(said, one) &&
      !isMixed(summary.passage, one) &&
      !hasWord(summary.passage, one.sentence, ELSEWHERE) &&
      isNamedThere(said, one) &&
      !areOfOtherSides(said.passage, said.statement, summary.passage, one),
  );
  // What the patient denies an examiner may find all the same; the item's part may not be the one that is meant.
  const sure = denied.filter(
    (one) => one.topic !== 'complaint' && isThere(said, one) && isAsWide(said, one) && isSameTest(said, one),
  );
  return places(sure, denied);
}

/** "No tenderness elsewhere", "the remainder was unremarkable". */
const ELSEWHERE = wordList('elsewhere else otherwise remainder remaining');

/** "There were no neurological findings" rules out a weakness. */
function deniedInGeneral(id: string, summary: Records): readonly Statement[] {
  const general = 'neurologic-deficit';
  return id !== general && isKindOf(id, general) && summary.present(general).length === 0
    ? summary.denied(general)
    : [];
}

/** Where the summary has as abnormal what the rationale finds in order ("strength is normal"). */
function outOfOrder(said: Said, summary: Records): Places | undefined {
  const { concept, named } = said.statement;
  // Other denials are claims of absence.
  if (named.kind !== 'attribute' || summary.denied(concept.id).some((one) => isSameTest(said, one)))
    return undefined;
  const found = summary
    .present(concept.id)
    .map(({ statement }) => statement)
    .filter(
      (one) =>
        one.topic !== 'complaint' &&
        isKindOf(one.concept.id, concept.id) &&
        isOn(said, one) &&
        isThere(said, one),
    );
  return places(
    found.filter((one) => isExamined(one) && isSameTest(said, one) && !isOfJoint(said, one)),
    found,
  );
}

const JOINTS = wordList('shoulder elbow hip knee ankle');

/** A weak shoulder may be the shoulder's, and the nerves in order. */
function isOfJoint({ statement, summary }: Said, recorded: Statement): boolean {
  return statement.concept.id !== recorded.concept.id && JOINTS.has(partOf(summary, recorded)?.part ?? '');
}

const MOST_PLACES = 2;

function places(sure: readonly Statement[], all: readonly Statement[]): Places | undefined {
  const shown = sure.length > 0 ? sure : all;
  if (shown.length === 0) return undefined;
  return { there: shown.slice(0, MOST_PLACES).map((one) => one.span), sure: sure.length > 0 };
}

/** "Straight leg raise negative on the right and positive on the left", "5/5 except for the deltoid, 4/5". */
function isMixed({ words }: Passage, { last, sentence }: Statement): boolean {
  for (let i = last + 1; i < sentence.endWord && i - last <= 14; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop)) return false;
    if (gap & Gap.comma && lower !== 'but' && lower !== 'and' && lower !== 'except') return false;
    if (lower === 'except' || lower === 'otherwise') return true;
    // "Atrophy absent" denies it, no more.
    if (ABNORMAL.has(lower) && lower !== 'absent') return true;
  }
  return false;
}

/** Whether the record is of the part that the rationale names, or of the item's where it names none. */
function isThere({ passage, statement, itemParts, summary }: Said, recorded: Statement): boolean {
  if (!hasPlace(statement.concept)) return true;
  const own = partOf(passage, statement);
  if (own === undefined) return isAt(summary, recorded, itemParts);
  if (isOfAll(summary, recorded)) return true;
  // A side that is not said is the item's.
  const side = own.side ?? itemParts.find(({ part }) => sameRegion(part, own.part, false))?.side;
  return isAt(summary, recorded, [{ part: own.part, side }]);
}

const NEURAL = new Set(['strength', 'sensation', 'reflexes', 'neurologic-examination']);

/** "Motor, sensory and reflexes are normal": of every part. */
function isOfAll(summary: Passage, { bodyPart, named, sentence }: Statement): boolean {
  if (bodyPart !== undefined || !NEURAL.has(named.id)) return false;
  const all = between(conceptMentionsOf(summary), sentence.firstWord, sentence.endWord);
  return new Set(all.flatMap(({ entry }) => (NEURAL.has(entry.id) ? [entry.id] : []))).size > 1;
}

/** "No weakness of the hip" leaves the rest of the leg open. */
function isAsWide({ passage, statement, itemParts, summary }: Said, recorded: Statement): boolean {
  const said = partOf(passage, statement) ?? itemParts[0];
  const there = partOf(summary, recorded);
  return said === undefined || there === undefined || !WIDE.has(said.part) || WIDE.has(there.part);
}

/** Whether the record is of the part that the sentence names, if it names one. */
function isNamedThere({ statement: { concept, bodyPart }, summary }: Said, recorded: Statement): boolean {
  return !hasPlace(concept) || !bodyPart || isOfAll(summary, recorded) || isAt(summary, recorded, [bodyPart]);
}

/** "Impingement testing" is not "Speed's test". */
function isSameTest({ passage, statement, summary }: Said, recorded: Statement): boolean {
  if (!statement.concept.id.endsWith('-test')) return true;
  return passage.words[statement.first]!.lower === summary.words[recorded.first]!.lower;
}

/** Whether the record may be of the day that the rationale names. */
function isOn({ dates }: Said, { date }: Statement): boolean {
  return dates.length === 0 || (date !== undefined && dates.some((one) => sameDay(one, date)));
}

/** Words of a sentence that tells what was found of this patient, by whom, and not what a guideline holds. */
const FINDS = wordList(`
  patient worker claimant applicant employee iw her his exam examination he she revealed showed noted documented demonstrated found
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
    if (FINDS.has(lower) || (i === sentence.firstWord + 1 && PERSONS.has(lower))) finds = true;
  }
  return finds;
}

function isOpen(passage: Passage, { sentence }: Statement): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (OPEN.has(passage.words[i]!.lower)) return true;
  return false;
}
