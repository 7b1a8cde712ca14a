import { numberAt } from '../language/numbers';
import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Passage, Sentence } from '../reading/passage';
import type { Span } from '../text/span';
import { PATIENT_WORDS } from '../vocabulary/speakers';

export type Sex = 'male' | 'female';

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
  readonly span: Span;
}

export interface AgeMention {
  readonly years: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const SEX_NOUNS = new Map<string, Sex>([
  ['male', 'male'],
  ['man', 'male'],
  ['gentleman', 'male'],
  ['female', 'female'],
  ['woman', 'female'],
  ['lady', 'female'],
]);

/** "Mr. reports pain": the name itself is blacked out. */
const TITLES = new Map<string, Sex>([
  ['mr', 'male'],
  ['ms', 'female'],
  ['mrs', 'female'],
]);

const PRONOUNS = new Map<string, Sex>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** "55 yo F", "61 y/o M". */
function initialOf(words: readonly Word[], at: number): Sex | undefined {
  const { lower, gap } = words[at]!;
  if ((lower !== 'f' && lower !== 'm') || gap & ~(Gap.blank | Gap.hyphen)) return undefined;
  const before = words[at - 1]?.lower ?? '';
  // Kerning splits "o f".
  if (!ENDS_AGE.has(before) || (before === 'o' && words[at - 2]?.lower !== 'y')) return undefined;
  return lower === 'f' ? 'female' : 'male';
}

/** People of a letter who are not the patient. */
const OTHER_PEOPLE = wordList(
  'ame qme pqme assistant pa np assailant attacker inmate resident intruder prisoner robber dr doctor physician provider treater surgeon psychologist psychiatrist chiropractor therapist acupuncturist reviewer nurse specialist practitioner clinician prescriber orthopedist podiatrist neurologist dentist pharmacist internist examiner adjuster attorney interpreter wife husband spouse son daughter mother father brother sister boyfriend girlfriend coworker supervisor boss employer manager friend partner caregiver author',
);

/** "Ophthalmologist", "physiatrist", "orthodontist". */
const SPECIALIST = /(?:ologist|iatrist|odontist|ometrist|trician)$/;

/** Most words are too short for it, or end otherwise. */
function isSpecialist(lower: string): boolean {
  const { length } = lower;
  if (length < 8) return false;
  const last = lower.charCodeAt(length - 1);
  // "t" and "n".
  return (last === 116 || last === 110) && SPECIALIST.test(lower);
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
  let person: 'patient' | 'other' | undefined;
  let personSentence = -1;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    if (!PEOPLE.has(lower) && !isSpecialist(lower)) continue;
    const noun = SEX_NOUNS.get(lower) ?? initialOf(words, i);
    const isTold = noun !== undefined && (lower.length === 1 || saidOfPatient(words, i));
    if (isTold && !isOfPublished(passage, passage.sentenceOf(i))) {
      found.push({ sex: noun, kind: 'noun', certainty: 'sure', word: i, span: passage.keepSpan(i, i) });
      person = 'patient';
      personSentence = passage.sentenceOf(i).index;
      continue;
    }
    const title = TITLES.get(lower);
    if (title !== undefined) {
      if (!isTitleOfPatient(passage, i)) continue;
      found.push({ sex: title, kind: 'pronoun', certainty: 'sure', word: i, span: passage.keepSpan(i, i) });
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
    const sex = PRONOUNS.get(lower);
    if (sex === undefined || isTemplate(words, i) || isAuthor(words, i)) continue;
    const sentence = passage.sentenceOf(i);
    if (sentence.kind === 'quotation' || passage.isQuoted(i)) continue;
    if (isOfSpeakerAfter(words, i, sentence.firstWord, sentence.endWord)) continue;
    const near = person !== undefined && sentence.index - personSentence <= 2;
    if (near && person === 'other') continue;
    // "he explained to the injured worker", "her physician": the pronoun is the speaker's, not the hearer's.
    if (patientFollows(passage, i, sentence.endWord)) continue;
    found.push({
      sex,
      kind: 'pronoun',
      certainty: near && person === 'patient' ? 'sure' : 'likely',
      word: i,
      span: passage.keepSpan(i, i),
    });
  }
  return found;
}

const PATIENTS_DO = wordList(`
  is was has had have reports reported complains complained continues continued presents presented denies denied states
  stated underwent sustained suffers suffered returned describes described remains remained takes uses used tried
  received attended completed developed notes
`);

/** "Ms. reports pain", "Mr. Doe has": not "MR arthrogram", nor one of the people around the case. */
function isTitleOfPatient({ words, flat }: Passage, at: number): boolean {
  const { from, to } = words[at]!;
  if (!/^M(?:r|s|rs)$/.test(flat.text.slice(from, to))) return false;
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
    if (
      lower === 'old' ||
      lower === 'y' ||
      lower === 'yo' ||
      lower === 'aged' ||
      lower === 'year' ||
      lower === 'years'
    )
      return true;
    if (PATIENT_WORDS.has(lower)) return true;
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

const ENDS_AGE = wordList('old yo o');

/** What opens the accounts of other patients, as the literature gives them. */
const PUBLISHED = wordList('studies authors cohort literature published randomized');

/** "A case report (Smith, 2012) describes a 34-year-old man", "In studies of women". */
export function isOfPublished({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (PUBLISHED.has(lower)) return true;
    if (lower === 'case' && /^(?:reports?|series|stud(?:y|ies))$/.test(words[i + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const FOLLOWS_SEX = wordList(
  'who with whose that reported sustained injured patient worker employee claimant applicant is was has presented presenting complaining suffered and in on at having diagnosed status being under seen now filed cook driver nurse teacher laborer involved for had whom working experiencing developed',
);

/** "saw the patient", "referred the injured worker", "wrote to the applicant". */
function isActedOn(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && BEFORE_PATIENT.has(words[i]!.lower)) i--;
  return i >= 0 && ACTING.has(words[i]!.lower);
}

const BEFORE_PATIENT = wordList('the this injured his her');
const ACTING = wordList(
  'saw sees seen see examined evaluated reevaluated referred refer gave treated treats advised told asked informed instructed followed interviewed counseled sent to with released placed returned',
);

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
  return /^(19|20)\d\d$/.test(next) || next === 'et';
}

/** "In his appeal the surgeon says": the pronoun is of who follows. */
function isOfSpeakerAfter(words: readonly Word[], at: number, first: number, end: number): boolean {
  if (!/^(?:his|her)$/.test(words[at]!.lower) || at - first > 2 || at === first) return false;
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
  if (words[at]!.lower !== 'he' && words[at]!.lower !== 'she') return false;
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const word = words[i]!;
    if (word.gap & (Gap.comma | Gap.semicolon)) return false;
    if (PATIENT_WORDS.has(word.lower) && word.lower !== 'pt') return words[at + 1]?.lower !== 'is';
  }
  return false;
}

/** The ages that a passage gives a person: "34-year-old", "a(n) 57 year old", "aged 45", "47 y/o". */
export function agesIn(passage: Passage): readonly AgeMention[] {
  const { words } = passage;
  const found: AgeMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const read = numberAt(words, i);
    if (read === undefined || read.value < 14 || read.value > 99 || !Number.isInteger(read.value)) {
      if (read !== undefined) i = read.next - 1;
      continue;
    }
    const last =
      ageEnd(words, read.next) ??
      (/^(age|aged)$/.test(words[i - 1]?.lower ?? '') || isStatedAge(words, i, read.next)
        ? read.next - 1
        : undefined);
    if (last !== undefined && !/^(over|above|than|under|below|to)$/.test(words[i - 1]?.lower ?? '')) {
      found.push({ years: read.value, first: i, last, span: passage.keepSpan(i, last) });
    }
    i = Math.max(i, last ?? read.next - 1);
  }
  return found;
}

/** "She is 57 and …": of word `at`, the number, and `next`, the word after it. */
export function isStatedAge(words: readonly Word[], at: number, next = at + 1): boolean {
  if (!/^(?:is|was)$/.test(words[at - 1]?.lower ?? '') || words[at]!.gap !== Gap.blank) return false;
  if (!/^(?:he|she)$/.test(words[at - 2]?.lower ?? '')) return false;
  const after = words[next];
  return (
    after === undefined || after.lower === 'and' || (after.gap & (Gap.comma | Gap.stop | Gap.semicolon)) !== 0
  );
}

function ageEnd(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.lower;
  const second = words[at + 1]?.lower;
  if ((first === 'year' || first === 'years' || first === 'yr' || first === 'yrs') && second === 'old')
    return at + 1;
  if (first === 'years' && second === 'of' && words[at + 2]?.lower === 'age') return at + 2;
  if (first === 'y' && second === 'o') return at + 1;
  return first === 'yo' ? at : undefined;
}
