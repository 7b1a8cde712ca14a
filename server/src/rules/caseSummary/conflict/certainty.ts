import type { Statement } from '../../../clinical/statements';
import { wordList } from '../../../language/wordList';
import { isKindOf } from '../../../vocabulary/concepts';
import type { Case } from './contradicted';
import type { Denial } from './denials';
import { drugConceptsIn } from './drugMentions';
import { DISCS } from './evidence';
import { hasPlace, isAt, isNervous, LOCAL, partOf, WIDE } from './places';

/**
 * How surely a record contradicts a denial: true, a careful reader would say so; false, it is worth a hint;
 * `undefined`, it does not after all.
 */
export function certaintyOf(denial: Denial, statement: Statement, on: Case): boolean | undefined {
  return isSure(denial, statement, on) && fits(denial, statement, on);
}

/**
 * Whether the record is just what is denied: of the item's part, where the denial names none of its own, and of the
 * same name.
 */
function fits(denial: Denial, statement: Statement, { itemParts, records }: Case): boolean {
  if (DISCS.has(denial.concept.id) && !isKindOf(statement.concept.id, denial.concept.id)) return false;
  if (isOfUntoldSide(denial, statement, itemParts, records.passage)) return false;
  // "No complaints of the shoulder": of the arm is near, not the same.
  const part = partOf(records.passage, statement)?.part ?? '';
  if (LOCAL.has(denial.concept.id) && WIDE.has(part) && denial.parts.length > 0)
    return denial.parts.some((one) => one.part === part || isNervous(denial.concept));
  if (denial.parts.length > 0 || !hasPlace(denial.concept) || !hasPlace(statement.concept)) return true;
  if (LOCAL.has(denial.concept.id) && !partOf(records.passage, statement)) return false;
  return isAt(records.passage, statement, itemParts);
}

/** "The right arm has no symptoms": what the record gives no side may be the other arm's, unless the item is for this one. */
function isOfUntoldSide(
  { parts }: Denial,
  statement: Statement,
  itemParts: Case['itemParts'],
  passage: Case['passage'],
): boolean {
  const sided = parts.find(({ side }) => side === 'left' || side === 'right');
  if (sided === undefined || itemParts.some(({ side }) => side === sided.side)) return false;
  return hasPlace(statement.concept) && partOf(passage, statement)?.side === undefined;
}

const NO_RELIEF = wordList(
  'failed failure despite ineffective unsuccessful unrelieved unimproved tolerate intolerant intolerance stopped discontinued',
);

/** Pain that goes on or gets worse may do so whatever was tried. */
const VAGUE = /persistent|worsening/;

/** Whether the letter records that a treatment did not help: not surely where that is told apart from it. */
function didNotHelp(on: Case, statement: Statement): boolean | undefined {
  const byItself = statement.concept.kind === 'medication';
  const { records } = on;
  const { passage } = records;
  for (let i = statement.sentence.firstWord; i < statement.sentence.endWord; i++)
    if (NO_RELIEF.has(passage.words[i]!.lower)) return true;
  if (byItself || records.present('improvement').length > 0) return undefined;
  const told = records.present('no-improvement').filter((one) => !VAGUE.test(wordsOf(on, one.statement)));
  if (told.length === 0) return undefined;
  return told.some((one) => Math.abs(one.statement.sentence.index - statement.sentence.index) <= 1);
}

/** `undefined` where the record is no contradiction after all. */
function isSure(denial: Denial, statement: Statement, on: Case): boolean | undefined {
  const { concept } = denial;
  if (isBeforeInjury(statement, on)) return undefined;
  if (denial.failing) {
    if (concept.kind !== 'treatment' && concept.kind !== 'medication') return undefined;
    if (concept.id === 'medication') return undefined;
    return didNotHelp(on, statement);
  }
  if (denial.fresh) {
    if (concept.kind === 'treatment') return on.isFresh ? true : undefined;
    if (concept.kind === 'study' || concept.kind === 'diagnosis') return undefined;
    return false;
  }
  if (denial.significant) {
    if (concept.id === 'subjective-complaints') return true;
    // Tenderness is what almost every examination finds.
    if (concept.id === 'physical-findings') return statement.concept.id !== 'tenderness';
    return concept.kind === 'sign' || concept.kind === 'class' || denial.shown ? false : undefined;
  }
  switch (concept.kind) {
    case 'sign':
      // A complaint is no finding of an examination.
      return statement.topic !== 'complaint' || isSaidAlike(denial, statement, on);
    case 'symptom':
      // "Leg pain" by itself need not radiate.
      // A strained belly is no stomach trouble.
      if (/^abdominal pain$/.test(wordsOf(on, statement))) return false;
      return !/^(?:leg|arm) pain$/.test(wordsOf(on, statement)) && isSameSort(denial, statement, on);
    case 'treatment':
      return isSameSort(denial, statement, on);
    case 'medication':
      // "Medications are not documented": a list of them is what counts.
      return concept.id !== 'medication' || denial.drug !== undefined || namesDrug(statement, on);
    case 'attribute':
      return true;
    case 'class':
      return isSureOfClass(denial, statement, on);
    case 'function':
      return isSureOfFunction(denial);
    case 'document':
      return /\b(?:dated|signed|submitted|received|form|included|noted|requested)\b/i.test(
        statement.sentence.text,
      );
    case 'study':
      if (denial.parts.length + on.itemParts.length > 0 && statement.bodyPart === undefined) return false;
      return statement.topic !== 'other' || statement.date !== undefined;
    case 'diagnosis':
      // Who gave up smoking does not smoke.
      if (isFormer(statement, on) && !LASTING.has(concept.id))
        return concept.id === 'smoking' ? undefined : false;
      return !(denial.onExamination && statement.topic === 'diagnosis' && concept.id === 'radiculopathy');
    default:
      return true;
  }
}

/** "Prior to the injury she took …": no part of this case's history. */
function isBeforeInjury({ sentence }: Statement, { records }: Case): boolean {
  const { words } = records.passage;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    if (!BEFORE.has(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(sentence.endWord, i + 6); k++)
      if (INJURY.has(words[k]!.lower)) return true;
  }
  return false;
}

const BEFORE = wordList('prior before preceding predating predates');
const INJURY = wordList('injury accident incident');

function isSureOfClass(denial: Denial, statement: Statement, on: Case): boolean | undefined {
  const { id } = denial.concept;
  const { concept, topic } = statement;
  if (id === 'neurologic-deficit' || id === 'nerve-compromise') {
    if (topic === 'complaint' && concept.kind === 'sign') return undefined;
    if (concept.kind === 'symptom') return undefined;
    // "Treated for weakness": what the patient tells.
    if (topic === 'treatment' || topic === 'diagnosis') return false;
    // A weak shoulder may be the shoulder's.
    if (concept.id === 'motor-weakness' && JOINTS.has(partOf(on.records.passage, statement)?.part ?? ''))
      return false;
    if (concept.kind === 'sign') return true;
    return denial.onExamination ? undefined : false;
  }
  if (
    id === 'radicular-complaints' &&
    /leg pain|arm pain/.test(wordsOf(on, statement)) &&
    !numb(on, statement)
  )
    return false;
  if (id === 'physical-findings' && topic === 'complaint') return undefined;
  return !isKindOf(concept.id, 'red-flags');
}

function isSureOfFunction({ concept: { id } }: Denial): boolean | undefined {
  if (id === 'pain-score' || id === 'work-status') return true;
  // Whether it helped is a matter of degree.
  return id === 'pain-relief' || id === 'improvement' ? false : undefined;
}

const JOINTS = new Set(['shoulder', 'elbow', 'hip', 'knee', 'ankle']);

/** The words of the record that name the thing, lower case. */
function wordsOf({ records }: Case, { first, last }: Statement): string {
  return records.passage.words
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ');
}

/** "No giving way" where the patient complains of giving way: what no examination is said to have missed. */
function isSaidAlike(denial: Denial, statement: Statement, on: Case): boolean {
  return (
    !denial.onExamination &&
    denial.concept.id === 'instability' &&
    denial.words.toLowerCase() === wordsOf(on, statement)
  );
}

/** "Leg pain associated with numbness": the same sentence tells of nerves. */
function numb({ records }: Case, { sentence }: Statement): boolean {
  return records.present('numbness').some(({ statement }) => statement.sentence === sentence);
}

/** Whether the sentence of the record names a drug. */
function namesDrug({ sentence }: Statement, { records }: Case): boolean {
  return drugConceptsIn(records.passage).some(
    (one) => one.first >= sentence.firstWord && one.last < sentence.endWord,
  );
}

/** Diseases that a history of is a presence of. */
const LASTING = new Set([
  'hypertension',
  'diabetes',
  'sleep-apnea',
  'high-cholesterol',
  'cardiovascular-disease',
  'asthma',
  'copd',
  'thyroid-disease',
  'osteoporosis',
  'obesity',
  'rheumatoid-arthritis',
]);

const FORMER = wordList(
  'old healed healing prior previous history remote resolved former childhood quit stopped',
);

/** "Old fracture", "history of a hernia". */
function isFormer({ first, sentence }: Statement, { records }: Case): boolean {
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 4; i--)
    if (FORMER.has(records.passage.words[i]!.lower)) return true;
  return false;
}

/** Concepts whose forms are different things of one sort: a boot is not a wrist brace. */
const SORTS = new Set([
  'tens',
  'bracing',
  'cold-heat',
  'steroid-injection',
  'surgery',
  'gastrointestinal-complaints',
  'mechanical-symptoms',
]);
const GENERAL_FORM =
  /^(?:mechanical|g\S*i\S*|gastrointestinal|stomach|bracing|brace|immobilization|surgery|surgical|operation|previous|back)\b/;

/** Whether the record names the same sort of thing as the denial, or the denial names the sort in general. */
function isSameSort(denial: Denial, statement: Statement, on: Case): boolean {
  if (!SORTS.has(denial.concept.id)) return true;
  const denied = denial.words.toLowerCase();
  if (GENERAL_FORM.test(denied)) return true;
  return wordsOf(on, statement)
    .split(' ')
    .some((word) => word.length > 2 && denied.includes(word.replace(/s$/, '')));
}
