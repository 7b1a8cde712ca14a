import type { Range } from '../../language/sentences';
import { wordList } from '../../language/wordList';
import { Gap, type Word } from '../../language/words';
import { TEETH } from '../../vocabulary/anatomy/organs';
import {
  BEFORE_POINTING_SUCH,
  CASE_OPENINGS,
  CLEAR_PREDICATES,
  DEFINITE,
  DO,
  GENERAL_SUBJECTS,
  GENERALITIES,
  LATEST,
  NAMED_SOURCES,
  NOW,
  PAST_VERBS,
  PATIENT_WORDS,
  PERSONS,
  POINTERS,
  PREDICATES,
  PRONOUNS,
  RECITING_OPENINGS,
  RECITING_VERBS,
  RECORD_WORDS,
  SHOWING,
  STUDIED,
  TENSES,
} from '../../vocabulary/people/speakers';

import { LABELS } from '../../vocabulary/sentences/generalityWords';
import { tellsInGeneral } from './generality';

/**
 * What a sentence of a rationale does.
 * - 'quotation': most of it stands in quotation marks;
 * - 'recital': it tells what a guideline says, or goes on telling it;
 * - 'case': it speaks of this patient, these records, this request.
 *
 * Whether it also concludes is for conclusions.ts.
 */
export type SentenceKind = 'quotation' | 'recital' | 'case';

const OPENINGS = new Map<string, readonly (readonly string[])[]>();
for (const phrase of CASE_OPENINGS) {
  const parts = phrase.split(' ');
  OPENINGS.set(parts[0]!, [...(OPENINGS.get(parts[0]!) ?? []), parts]);
}

/** The evidence that one sentence carries in itself, without its neighbours. */
interface Marks {
  readonly caseOpening: boolean;
  readonly source: boolean;
  readonly patient: boolean;
  readonly records: boolean;
  readonly request: boolean;
  readonly dated: boolean;
  readonly general: boolean;
}

function opensCase(words: readonly Word[], from: number, to: number): boolean {
  for (const phrase of OPENINGS.get(words[from]?.lower ?? '') ?? []) {
    if (from + phrase.length <= to && phrase.every((part, k) => words[from + k]!.lower === part)) return true;
  }
  return false;
}

const ADVERBS = wordList(`
  however further furthermore moreover additionally also therefore but and thus although while given as
  since because that
`);

/** What a word may be to a sentence, as bits, so that each word is looked up once. */
const Mark = {
  source: 1,
  reciting: 2,
  pronoun: 4,
  patient: 8,
  record: 16,
  request: 32,
  general: 64,
  person: 128,
} as const;

const MARKS = new Map<string, number>();
for (const [bit, list] of [
  [Mark.source, NAMED_SOURCES],
  [Mark.reciting, RECITING_VERBS],
  [Mark.pronoun, PRONOUNS],
  [Mark.patient, PATIENT_WORDS],
  [Mark.record, RECORD_WORDS],
  [Mark.request, new Set(['request', 'requested', 'requests'])],
  [Mark.general, GENERAL_SUBJECTS],
  [Mark.person, PERSONS],
] as const) {
  for (const word of list) MARKS.set(word, (MARKS.get(word) ?? 0) | bit);
}

function marksOf(words: readonly Word[], from: number, to: number): Marks {
  const begin = afterAdverbs(words, from, to);
  let source = false;
  let patient = false;
  let records = false;
  let request = false;
  let dated = false;
  let general = false;
  let sourceAt = -1;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    const bits = MARKS.get(lower);
    if (bits === undefined) {
      // "Appropriate here because …".
      if (lower === 'here' && i > begin) records = true;
      if (lower.length === 4 && isDateLike(words, i)) dated = true;
      continue;
    }
    const before = i > from ? words[i - 1]!.lower : '';
    if (bits & Mark.source) {
      if (sourceAt < 0 && !(lower === 'studies' && TESTING.has(before))) sourceAt = i;
    } else if (bits & Mark.reciting && sourceAt >= 0 && i - sourceAt <= 14) source = true;
    if (bits & Mark.pronoun && ((words[i + 1]?.gap ?? 0) & Gap.slash) === 0) patient = true;
    if (bits & Mark.patient && (POINTERS.has(before) || before === 'injured' || lower === 'iw'))
      patient = true;
    if (bits & Mark.person && before === 'this') patient = true;
    if (bits & Mark.record && (POINTERS.has(before) || POINTERS.has(words[i - 2]?.lower ?? '')))
      records = true;
    if (bits & Mark.request && i - begin < 12) request = true;
    if (bits & Mark.general) general = true;
  }
  if (words[begin]?.lower === 'this' && isPersonTold(words, begin, to)) patient = true;
  if (sourceAt >= 0 && sourceAt - begin <= 8 && RECITING_OPENINGS.has(words[begin]?.lower ?? ''))
    source = true;
  return { caseOpening: opensCase(words, begin, to), source, patient, records, request, dated, general };
}

/** "This is a nondiabetic patient", "this is a 54-year-old man". */
function isPersonTold(words: readonly Word[], from: number, to: number): boolean {
  if (!BEING.has(words[from + 1]?.lower ?? '')) return false;
  for (let i = from + 2; i < Math.min(to, from + PERSON_REACH); i++)
    if (PATIENT_WORDS.has(words[i]!.lower) || PERSONS.has(words[i]!.lower)) return true;
  return false;
}

/** So many words behind "this" the person stands. */
const PERSON_REACH = 8;

/** "Electrodiagnostic studies" are of this patient, if of anyone; "studies" are trials. */
const TESTING = wordList(`
  electrodiagnostic conduction imaging diagnostic radiographic sleep laboratory special mri ray duplex function nerve velocity emg
  needle ncs ncv ct scan vascular venous arterial doppler radiologic radiological electrical electrophysiologic electrophysiological
  neurophysiologic urodynamic swallow swallowing motility pulmonary vestibular lab blood contrast bone nuclear sonographic
`);

/** The first word after "However," and "In addition,". */
function afterAdverbs(words: readonly Word[], from: number, to: number): number {
  let begin = from;
  while (begin < to) {
    if (ADVERBS.has(words[begin]!.lower)) begin++;
    else if (words[begin]!.lower === 'in' && words[begin + 1]?.lower === 'addition') begin += 2;
    else break;
  }
  return begin;
}

const EXAMS = wordList('exam examination examinations');
const EXAMINED = wordList(`
  was were showed revealed documented demonstrated noted found did had is observed identified recorded
`);
const FILED = wordList(`
  noted documented submitted recorded provided found tried attempted done performed obtained diagnosed reported
  described mentioned included identified observed appreciated listed attached filed demonstrated elicited evidenced
  known furnished consulted given used suggested shown seen evident apparent visible visualized revealed confirmed
  planned scheduled anticipated contemplated authorized approved present available missing rendered employed completed tested checked
`);
function isGrade(lower = ''): boolean {
  return /^\d\+?$/.test(lower);
}

const MEASURED = wordList('mm cm degrees percent millimeters centimeters');
const DENYING = wordList('no not never nothing nowhere yet neither none');
const BEING = wordList('is was are were been be remains remain');
const FINDINGS = wordList(`
  full weak weakness decreased diminished reduced depressed positive tenderness tender spasm swelling effusion numbness
  atrophy limited restricted painful antalgic intact crepitus guarding loss paresthesias hypoesthesia
`);
const MODALS = wordList(`
  should may can could must would might if unless when until recommended recommend indicated guideline guidelines
  mtus odg acoem studies trials literature
`);

/** "No spasm was noted", "An RFA has not been submitted", "The examination showed weakness": of these records. */
function tellsOfRecords(words: readonly Word[], from: number, to: number): boolean {
  const begin = afterAdverbs(words, from, to);
  let denied = false;
  let exam = false;
  let tells = false;
  for (let i = begin; i < to; i++) {
    const { lower } = words[i]!;
    if (MODALS.has(lower) && !isOfPatient(words, i)) return false;
    if (DENYING.has(lower)) denied = true;
    if (EXAMS.has(lower) && (i - begin <= 4 || words[begin]!.lower === 'there' || denied)) exam = true;
    if (exam && EXAMINED.has(lower)) tells = true;
    if (denied && (lower === 'file' || lower === 'record') && words[i - 1]?.lower === 'on') tells = true;
    if (denied && FILED.has(lower) && isDenied(words, i)) tells = true;
    // "Remains untried".
    if (lower.startsWith('un') && FILED.has(lower.slice(2)) && BEING.has(words[i - 1]?.lower ?? ''))
      tells = true;
    // "4/5", "8/10": graded or rated.
    if ((lower === '5' || lower === '10') && words[i]!.gap & Gap.slash && isGrade(words[i - 1]?.lower))
      tells = true;
    // "There is a weak biceps, a depressed reflex".
    if (FINDINGS.has(lower) && words[begin]!.lower === 'there' && i - begin <= 4) tells = true;
    // "There are 5 mm of translation".
    if (MEASURED.has(lower) && words[begin]!.lower === 'there' && i - begin <= 3) tells = true;
    // "There is MRI evidence of".
    if (words[begin]!.lower === 'there' && lower === 'evidence' && i - begin <= 4 && isOfPatient(words, i))
      tells = true;
    if (words[begin]!.lower === 'there' && exam && BEING.has(words[begin + 1]?.lower ?? '')) tells = true;
  }
  return tells;
}

/**
 * "The wound is healed", "Splints have not been worn", "Zolpidem is being started now": of one person, by its tense, its
 * article and value, or its time. Whatever may be said in general is not.
 */
function tellsOfOne(words: readonly Word[], from: number, to: number): boolean {
  const begin = afterAdverbs(words, from, to);
  if (to - begin < LEAST_WORDS) return false;
  const opens = words[begin]!.lower;
  // "Tooth #14 remains in place".
  if (TEETH.has(words[begin]!.lower) && /^\d/.test(words[begin + 1]!.lower)) return true;
  const isOfStudy = namesStudy(words, begin, to);
  const isDefinite = DEFINITE.has(opens) || isOfStudy || TESTING.has(opens);
  let tells = false;
  for (let i = begin; i < to; i++) {
    const { lower } = words[i]!;
    if (GENERALITIES.has(lower) && !isOfPatient(words, i)) return false;
    if (TENSES.has(lower) || NOW.has(lower)) tells = true;
    else if (isDefinite && PAST_VERBS.has(lower) && i > begin + 1) tells = true;
    else if (isOfStudy && SHOWING.has(lower) && i > begin) tells = true;
    else if (BEING.has(lower) && tellsValue(words, i + 1, to, isDefinite ? PREDICATES : CLEAR_PREDICATES))
      tells = true;
    // "Spasm is documented": and nothing behind it that would tell for whom.
    else if (
      BEING.has(lower) &&
      i + 1 < to &&
      FILED.has(words[i + 1]!.lower) &&
      (i === to - 2 || isSeenOn(words, i + 2, to))
    )
      tells = true;
    else if (isDefinite && (lower === 'nothing' || (DO.has(lower) && words[i + 1]?.lower === 'not')))
      tells = true;
  }
  return tells;
}

/** "Is seen on MRI", "is noted on the films". */
function isSeenOn(words: readonly Word[], from: number, to: number): boolean {
  if (!ON.has(words[from]!.lower)) return false;
  for (let i = from + 1; i < Math.min(to, from + STUDY_REACH); i++)
    if (STUDIED.has(words[i]!.lower)) return true;
  return false;
}

const ON = wordList('on by in');

/** So many words from its head a sentence names the study of which it tells. */
const STUDY_REACH = 5;

/** "The CT scan", "standing x-rays", "the latest hemoglobin A1c". */
function namesStudy(words: readonly Word[], from: number, to: number): boolean {
  if (DEFINITE.has(words[from]!.lower) && LATEST.has(words[from + 1]?.lower ?? '')) return true;
  for (let i = from; i < Math.min(to, from + STUDY_REACH); i++) if (STUDIED.has(words[i]!.lower)) return true;
  return false;
}

/** Words of generality that are none here: "electrodiagnostic studies", "no such evaluation", "May 2014". */
function isOfPatient(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  switch (lower) {
    case 'studies':
    case 'study':
      return TESTING.has(before) || ONE_OF_SEVERAL.has(before);
    // "MRI evidence", "electrodiagnostic evidence".
    case 'evidence':
      return (
        (TESTING.has(before) || STUDIED.has(before)) &&
        (at < 2 || (words[at - 1]!.gap & Gap.stop) !== 0 || BEFORE_EVIDENCE.has(words[at - 2]?.lower ?? ''))
      );
    case 'such':
      return BEFORE_POINTING_SUCH.has(before);
    case 'may':
      return /^\d/.test(words[at + 1]?.lower ?? '');
    default:
      return false;
  }
}

/** Words before evidence of a study that is this patient's: "there is MRI evidence". */
const BEFORE_EVIDENCE = wordList('is was the no positive there has');

/** Adjectives of one study among those of the patient: "on the latest study". */
const ONE_OF_SEVERAL = wordList('latest last recent repeat prior previous earlier first second');

/** A heading or a bullet has fewer words. */
const LEAST_WORDS = 4;
/** How far behind a form of "to be" its predicate stands. */
const PREDICATE_REACH = 3;

function tellsValue(
  words: readonly Word[],
  from: number,
  to: number,
  predicates: ReadonlySet<string>,
): boolean {
  for (let i = from; i < Math.min(to, from + PREDICATE_REACH); i++)
    if (predicates.has(words[i]!.lower)) return true;
  return false;
}

/** "was … recorded", "not recorded", "not objectively recorded". */
function isDenied(words: readonly Word[], at: number): boolean {
  const adverb = words[at - 1]?.lower.endsWith('ly') ?? false;
  const before = words[adverb ? at - 2 : at - 1]?.lower ?? '';
  return BEING.has(before) || before === 'not';
}

/** "2016", or a number that slashes or hyphens tie to two others. */
function isDateLike(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (lower.length !== 4 || !/^(19|20)\d\d$/.test(lower)) return false;
  return (
    (words[i]!.gap & (Gap.slash | Gap.hyphen | Gap.comma)) !== 0 && /^\d+$/.test(words[i - 1]?.lower ?? '')
  );
}

/** "There is no pain score": of these records, unless the lack is one of studies or of a benefit in general. */
function lacksHere(words: readonly Word[], from: number, to: number): boolean {
  let at = afterAdverbs(words, from, to);
  if (words[at]?.lower !== 'there') return false;
  if (words[at + 1]?.lower === 'being' && words[at + 2]?.lower === 'no') return true;
  const hasBeen = /^(has|have)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'been';
  if (!hasBeen && !/^(is|was|are|were)$/.test(words[at + 1]?.lower ?? '')) return false;
  at += hasBeen ? 3 : 2;
  while (/^(also|still|an?|currently)$/.test(words[at]?.lower ?? '')) at++;
  if (!/^(no|lack|insufficient|not|absence|failure)$/.test(words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < to && i - at <= 5; i++)
    if (GENERAL_LACKS.has(words[i]!.lower)) return FILED.has(words[i + 1]?.lower ?? '') && i + 1 < to;
  return true;
}

const GENERAL_LACKS = wordList(
  'benefit benefits advantage difference differences studies study trials literature consensus proven quality scientific superiority research effective effectiveness efficacy recommended standard guideline guidelines',
);

/** "Given that no apnea was found, …", "as his films are normal, …": the reason is a fact of this case. */
function tellsReason(words: readonly Word[], from: number, to: number): boolean {
  if (from >= to || !GIVING_REASON.has(words[from]!.lower)) return false;
  let end = from + 1;
  while (end < to && !(words[end]!.gap & Gap.comma)) end++;
  return end < to && (tellsOfRecords(words, from, end) || tellsOfOne(words, from, end));
}

const GIVING_REASON = wordList('given since because as');

/** How many characters of a sentence are quoted, reading the quotations from number `from` on. */
function quotedPart(sentence: Range, quoted: readonly Range[], from: number): number {
  let sum = 0;
  for (let i = from; i < quoted.length && quoted[i]!.from < sentence.to; i++) {
    sum += Math.min(quoted[i]!.to, sentence.to) - Math.max(quoted[i]!.from, sentence.from);
  }
  return sum;
}

/** Whether words name the guideline or the study that says what they say. */
export function namesSource(words: readonly Word[], from: number, to: number): boolean {
  return marksOf(words, from, to).source;
}

/** Whether a clause speaks of this patient or these records by itself, whatever the sentence around it does. */
export function clauseIsOfCase(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < LEAST_WORDS) return false;
  const { caseOpening, source, patient, records, general } = marksOf(words, from, to);
  if (source || general) return false;
  return (
    caseOpening ||
    patient ||
    records ||
    lacksHere(words, from, to) ||
    tellsOfRecords(words, from, to) ||
    tellsOfOne(words, from, to)
  );
}

/**
 * The kind of each sentence. A sentence without any mark of its own is what the one before it was: guideline text
 * goes on until the letter turns to the case.
 *
 * @param sentences with the index of their first and the end of their words
 */
export function kindsOf(
  sentences: readonly (Range & { readonly firstWord: number; readonly endWord: number })[],
  words: readonly Word[],
  quoted: readonly Range[],
): readonly SentenceKind[] {
  const kinds: SentenceKind[] = [];
  let next = 0;
  let previous: SentenceKind = 'case';
  sentences.forEach((sentence, index) => {
    const { firstWord, endWord } = sentence;
    while (next < quoted.length && quoted[next]!.to <= sentence.from) next++;
    const share = quotedPart(sentence, quoted, next) / Math.max(1, sentence.to - sentence.from);
    let kind: SentenceKind;
    if (share > 0.6) kind = 'quotation';
    else {
      const marks = marksOf(words, firstWord, endWord);
      if (tellsInGeneral(words, afterAdverbs(words, firstWord, endWord), endWord)) kind = 'recital';
      else if (marks.caseOpening || lacksHere(words, firstWord, endWord)) kind = 'case';
      else if (!marks.source && tellsReason(words, firstWord, endWord)) kind = 'case';
      else if (!marks.source && tellsOfRecords(words, firstWord, endWord)) kind = 'case';
      else if (marks.source) kind = 'recital';
      else if (marks.patient && !(marks.general && previous !== 'case')) kind = 'case';
      else if (marks.records || marks.request || marks.dated) kind = 'case';
      else if (marks.general) kind = 'recital';
      else if (tellsOfOne(words, firstWord, endWord)) kind = 'case';
      else
        kind =
          index === 0 ? 'recital' : previous === 'case' ? continued(words, firstWord, endWord) : 'recital';
    }
    kinds.push(kind);
    previous = kind;
  });
  return kinds;
}

const GENERAL_MODALS = wordList(`
  can may should recommended include includes generally usually typically often
`);
const PAST = wordList(`
  was were had did revealed showed noted reported has no not
`);

/** After a sentence on the case: general advice in the present tense is guideline text again. */
function continued(words: readonly Word[], from: number, to: number): SentenceKind {
  let general = false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (PAST.has(lower)) return 'case';
    // "Medications include": what the patient has.
    if (GENERAL_MODALS.has(lower) && !(lower === 'include' && LABELS.has(words[from]!.lower))) general = true;
  }
  return general ? 'recital' : 'case';
}
