import { Gap, type Word } from '../../language/words';
import {
  CASE_OPENINGS,
  GENERAL_SUBJECTS,
  NAMED_SOURCES,
  PATIENT_WORDS,
  PERSONS,
  POINTERS,
  PRONOUNS,
  RECITING_OPENINGS,
  RECITING_VERBS,
  RECORD_WORDS,
} from '../../vocabulary/people/speakers';
import { ADVERBS, BEING, TESTING } from '../../vocabulary/sentences/caseSentenceWords';

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

/** The evidence that the words from `from` to `to` (exclusive) carry in themselves. Linear. */
export function marksOf(words: readonly Word[], from: number, to: number): Marks {
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

/** The first word after "However," and "In addition,". */
export function afterAdverbs(words: readonly Word[], from: number, to: number): number {
  let begin = from;
  while (begin < to) {
    if (ADVERBS.has(words[begin]!.lower)) begin++;
    else if (words[begin]!.lower === 'in' && words[begin + 1]?.lower === 'addition') begin += 2;
    else break;
  }
  return begin;
}

/** "2016", or a number that slashes or hyphens tie to two others. */
function isDateLike(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (lower.length !== 4 || !/^(19|20)\d\d$/.test(lower)) return false;
  return (
    (words[i]!.gap & (Gap.slash | Gap.hyphen | Gap.comma)) !== 0 && /^\d+$/.test(words[i - 1]?.lower ?? '')
  );
}

/** Whether words name the guideline or the study that says what they say. */
export function namesSource(words: readonly Word[], from: number, to: number): boolean {
  return marksOf(words, from, to).source;
}
