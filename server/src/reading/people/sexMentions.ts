import { Gap, type Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  ACTING,
  BEFORE_PATIENT,
  DOCTORS_DO,
  DOCTORS_HAVE,
  ENDS_AGE,
  FOLLOWS_SEX,
  NEAR_AGE,
  ONLY_DOCTORS_DO,
  ONLY_DOCTORS_HAVE,
  OTHER_PEOPLE,
  PATIENTS_DO,
  POSSESSIVES,
  PRONOUNS,
  PUBLISHED,
  PUBLISHED_CASES,
  SEX_NOUNS,
  type Sex,
  SPECIALISTS_END,
  SUBJECTS,
  TITLES,
} from '../../vocabulary/people/peopleWords';
import { PATIENT_WORDS } from '../../vocabulary/people/speakers';
import type { Passage, Sentence } from '../sentences/passage';

export type { Sex };

/** A word that tells the patient's sex ("female", "gentleman", "she"). */
export interface SexMention {
  readonly sex: Sex;
  readonly kind: 'noun' | 'pronoun';
  /**
   * 'sure': a noun said of the patient, or a pronoun whose nearest person is the patient. 'likely': a pronoun in a
   * sentence that names no other person.
   */
  readonly certainty: 'sure' | 'likely';
  readonly word: number;
  /** The word, and where it stands. */
  readonly written: string;
  readonly span: Span;
}

/** "55 yo F", "61 y/o M". */
function initialOf(words: readonly Word[], at: number): Sex | undefined {
  const { lower, gap } = words[at]!;
  if ((lower !== 'f' && lower !== 'm') || gap & ~(Gap.blank | Gap.hyphen)) return undefined;
  const before = words[at - 1]?.lower ?? '';
  // Kerning splits "o f".
  if (!ENDS_AGE.has(before) || (before === 'o' && words[at - 2]?.lower !== 'y')) return undefined;
  return lower === 'f' ? 'female' : 'male';
}

/** "Ophthalmologist", "physiatrist", "orthodontist". */
const SPECIALIST_ENDINGS = [...SPECIALISTS_END];
const SHORTEST_SPECIALIST = 8;

function isSpecialist(lower: string): boolean {
  return (
    lower.length >= SHORTEST_SPECIALIST &&
    (lower.endsWith('t') || lower.endsWith('n')) &&
    SPECIALIST_ENDINGS.some((ending) => lower.endsWith(ending))
  );
}

/** Whether a word, in lower case, is for one of them. */
export function isOtherPerson(lower: string): boolean {
  return OTHER_PEOPLE.has(lower) || isSpecialist(lower);
}

/** Every word that the reading below acts on. */
const PEOPLE = new Set([
  ...SEX_NOUNS.keys(),
  ...TITLES.keys(),
  'f',
  'm',
  ...PRONOUNS.keys(),
  ...OTHER_PEOPLE,
  ...PATIENT_WORDS,
  'workers',
  'individual',
]);

/** The words that tell the patient's sex, in order. "He/she", "(He, 2004)" and a doctor's pronouns are left out. */
export function sexMentionsIn(passage: Passage): readonly SexMention[] {
  const { words } = passage;
  const found: SexMention[] = [];
  const placed = (i: number) => ({ written: passage.textOf(i, i), span: passage.spanOf(i, i) });
  let person: 'patient' | 'other' | undefined;
  let personSentence = -1;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    if (!PEOPLE.has(lower) && !isSpecialist(lower)) continue;
    const noun = SEX_NOUNS.get(lower) ?? initialOf(words, i);
    const isTold = noun !== undefined && (lower.length === 1 || saidOfPatient(words, i));
    if (isTold && !isOfPublished(passage, passage.sentenceOf(i))) {
      found.push({ sex: noun, kind: 'noun', certainty: 'sure', word: i, ...placed(i) });
      person = 'patient';
      personSentence = passage.sentenceOf(i).index;
      continue;
    }
    const title = TITLES.get(lower);
    if (title !== undefined) {
      if (!isTitleOfPatient(passage, i)) continue;
      found.push({ sex: title, kind: 'pronoun', certainty: 'sure', word: i, ...placed(i) });
      person = 'patient';
      personSentence = passage.sentenceOf(i).index;
      continue;
    }
    const who = personAt(words, i);
    if (who !== undefined) {
      const { index } = passage.sentenceOf(i);
      // "The assistant, who saw the patient, noted that he": either may be meant.
      const either =
        who === 'patient' && person === 'other' && personSentence === index && isActedOn(words, i);
      person = either ? 'other' : who;
      personSentence = index;
      continue;
    }
    const sex = partedPronoun(words, i) ?? PRONOUNS.get(lower);
    if (sex === undefined || isTemplate(words, i) || isAuthor(words, i)) continue;
    const sentence = passage.sentenceOf(i);
    if (sentence.kind === 'quotation' || passage.isQuoted(i)) continue;
    if (isOfSpeakerAfter(words, i, sentence.firstWord, sentence.endWord)) continue;
    const near = person !== undefined && sentence.index - personSentence <= 2;
    if (near && person === 'other') continue;
    // "he explained to the injured worker", "her physician": the pronoun is the speaker's, not the hearer's.
    if (patientFollows(passage, i, sentence.endWord)) continue;
    const certainty = near && person === 'patient' ? 'sure' : 'likely';
    if (isOfDoctor(words, i, certainty)) continue;
    found.push({
      sex,
      kind: 'pronoun',
      certainty,
      word: i,
      ...placed(i),
    });
  }
  return found;
}

/** "He r symptoms": kerning has parted "her". */
function partedPronoun(words: readonly Word[], at: number): Sex | undefined {
  const next = words[at + 1];
  if (next === undefined || next.gap !== Gap.blank || next.lower.length !== 1) return undefined;
  return PRONOUNS.get(words[at]!.lower + next.lower);
}

/**
 * "He recommended surgery", "his plan": a doctor's, though none was just named. What patients do or have as well ("she
 * requests", "his report") is a doctor's only where the patient was not named last.
 */
function isOfDoctor(words: readonly Word[], at: number, certainty: SexMention['certainty']): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (next === undefined) return false;
  const [only, too] = SUBJECTS.has(lower) ? [ONLY_DOCTORS_DO, DOCTORS_DO] : [ONLY_DOCTORS_HAVE, DOCTORS_HAVE];
  return only.has(next.lower) || (certainty === 'likely' && too.has(next.lower));
}

/** "Ms. reports pain", "Mr. Doe has": not "MR arthrogram", nor one of the people around the case. */
function isTitleOfPatient({ words, flat }: Passage, at: number): boolean {
  const { from, to } = words[at]!;
  if (
    flat.text.slice(from, from + 1) !== 'M' ||
    flat.text.slice(from + 1, to) !== flat.text.slice(from + 1, to).toLowerCase()
  )
    return false;
  if (isOtherPerson(words[at - 1]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return PATIENTS_DO.has(next) || (!isOtherPerson(next) && PATIENTS_DO.has(words[at + 2]?.lower ?? ''));
}

/**
 * "54-year-old female", "the patient is a female", "a 51 y/o male patient", "a 38-year-old male seamstress"; not "male
 * erectile disorder".
 */
function saidOfPatient(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const attributive = next !== undefined && next.gap === Gap.blank && !FOLLOWS_SEX.has(next.lower);
  // Right behind an age the sex is that of whoever has the age, whatever their trade.
  // "This woman is having one level fused."
  if (!attributive && words[at - 1]?.lower === 'this') return true;
  if (attributive && (!isAged(words, at) || OTHER_PEOPLE.has(next.lower))) return false;
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const { lower } = words[i]!;
    if (NEAR_AGE.has(lower) || PATIENT_WORDS.has(lower)) return true;
    if (words[i + 1]!.gap & (Gap.stop | Gap.semicolon)) return false;
  }
  return false;
}

/** "33-year-old right hand dominant female packer". */
function isAged(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    if (ENDS_AGE.has(words[i]!.lower)) return true;
    if (words[i + 1]!.gap & (Gap.comma | Gap.stop | Gap.semicolon)) return false;
  }
  return false;
}

/** "A case report (Smith, 2012) describes a 34-year-old man", "In studies of women". */
export function isOfPublished({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (PUBLISHED.has(lower)) return true;
    if (lower === 'case' && PUBLISHED_CASES.has(words[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "saw the patient", "referred the injured worker", "wrote to the applicant". */
function isActedOn(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && BEFORE_PATIENT.has(words[i]!.lower)) i--;
  return i >= 0 && ACTING.has(words[i]!.lower);
}

function personAt(words: readonly Word[], at: number): 'patient' | 'other' | undefined {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'worker' || lower === 'workers') {
    const aged = [2, 3, 4].some((k) => ENDS_AGE.has(words[at - k]?.lower ?? ''));
    return before === 'injured' || before === 'this' || before === 'the' || aged ? 'patient' : 'other';
  }
  if (lower === 'individual') return before === 'this' ? 'patient' : undefined;
  if (PATIENT_WORDS.has(lower)) {
    // "the patient's wife" is decided by the word after it.
    return lower === 'pt' ? undefined : 'patient';
  }
  return isOtherPerson(lower) ? 'other' : undefined;
}

/** "He/she", "his/her", "she/he", "(s)he". */
function isTemplate(words: readonly Word[], at: number): boolean {
  const before = words[at]!.gap & Gap.slash && PRONOUNS.has(words[at - 1]?.lower ?? '');
  const next = words[at + 1];
  const or =
    (words[at - 1]?.lower === 'or' && PRONOUNS.has(words[at - 2]?.lower ?? '')) ||
    (next?.lower === 'or' && PRONOUNS.has(words[at + 2]?.lower ?? ''));
  return (
    Boolean(before) || (next !== undefined && (next.gap & Gap.slash) !== 0 && PRONOUNS.has(next.lower)) || or
  );
}

/** "(He, 2004)", "He et al." */
function isAuthor(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return next === 'et' || (next.length === 4 && Number(next) >= 1900 && Number(next) < 2100);
}

/** "In his appeal the surgeon says": the pronoun is of who follows. */
function isOfSpeakerAfter(words: readonly Word[], at: number, first: number, end: number): boolean {
  if (!POSSESSIVES.has(words[at]!.lower) || at - first > 2 || at === first) return false;
  for (let i = at + 1; i < Math.min(end, at + 8); i++)
    if (words[i]!.lower === 'the' || words[i]!.gap & Gap.comma)
      return (
        isOtherPerson(words[i + (words[i]!.lower === 'the' ? 1 : 0)]?.lower ?? '') ||
        isOtherPerson(words[i + 2]?.lower ?? '')
      );
  return false;
}

/** A subject pronoun in whose own clause the patient follows as someone else. */
function patientFollows(passage: Passage, at: number, end: number): boolean {
  const { words } = passage;
  if (!SUBJECTS.has(words[at]!.lower)) return false;
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const word = words[i]!;
    if (word.gap & (Gap.comma | Gap.semicolon)) return false;
    if (PATIENT_WORDS.has(word.lower) && word.lower !== 'pt') return words[at + 1]?.lower !== 'is';
  }
  return false;
}
