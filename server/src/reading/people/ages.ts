import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  AGE_BEFORE,
  AGED_THINGS,
  COPULAS,
  ENDS_AGE,
  FOLLOWS_SEX,
  LIMITS,
  OF_MANY,
  OLDER,
  RELATIVES,
  SEX_NOUNS,
  SUBJECTS,
  YEAR_UNITS,
} from '../../vocabulary/people/peopleWords';
import { PATIENT_WORDS } from '../../vocabulary/people/speakers';
import type { Passage } from '../sentences/passage';
import { isOfPublished, isOtherPerson } from './sexMentions';

/** An age of a person, in years. */
export interface AgeMention {
  readonly years: number;
  readonly first: number;
  readonly last: number;
  /** The words, and where they stand. */
  readonly written: string;
  readonly span: Span;
}

const YOUNGEST = 14;
const OLDEST = 99;

/** The ages that a passage gives a person: "34-year-old", "a(n) 57 year old", "aged 45", "47 y/o". */
export function agesIn(passage: Passage): readonly AgeMention[] {
  const { words } = passage;
  const found: AgeMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const read = numberAt(words, i);
    if (read === undefined) continue;
    const { value, next } = read;
    if (value < YOUNGEST || value > OLDEST || !Number.isInteger(value)) {
      i = next - 1;
      continue;
    }
    const before = words[i - 1]?.lower ?? '';
    const last =
      ageEnd(words, next) ??
      (AGE_BEFORE.has(before) || isStatedAge(words, i, next) || isPersonOf(words, i, next)
        ? next - 1
        : undefined);
    if (last !== undefined && !LIMITS.has(before))
      found.push({
        years: value,
        first: i,
        last,
        written: passage.textOf(i, last),
        span: passage.spanOf(i, last),
      });
    i = Math.max(i, last ?? next - 1);
  }
  return found;
}

/** "She is 57 and …": of word `at`, the number, and `next`, the word after it. */
function isStatedAge(words: readonly Word[], at: number, next = at + 1): boolean {
  if (!COPULAS.has(words[at - 1]?.lower ?? '') || words[at]!.gap !== Gap.blank) return false;
  if (!SUBJECTS.has(words[at - 2]?.lower ?? '')) return false;
  const after = words[next];
  return (
    after === undefined || after.lower === 'and' || (after.gap & (Gap.comma | Gap.stop | Gap.semicolon)) !== 0
  );
}

/** "A man of 56", "in a woman of 40": with nothing else counted by the number. */
function isPersonOf(words: readonly Word[], at: number, next: number): boolean {
  if (words[at - 1]?.lower !== 'of' || words[at]!.gap !== Gap.blank) return false;
  const person = words[at - 2]?.lower ?? '';
  if (!SEX_NOUNS.has(person) && !PATIENT_WORDS.has(person)) return false;
  const after = words[next];
  return after === undefined || (after.gap & ~Gap.blank) !== 0 || FOLLOWS_SEX.has(after.lower);
}

function ageEnd(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.lower ?? '';
  const second = words[at + 1]?.lower ?? '';
  if (YEAR_UNITS.has(first) && second === 'old') return at + 1;
  if (first === 'years' && second === 'of' && words[at + 2]?.lower === 'age') return at + 2;
  if (first === 'y' && second === 'o') return at + 1;
  return ENDS_AGE.has(first) && first.startsWith('y') ? at : undefined;
}

/**
 * Whether an age is the patient's: not one that a guideline asks for, nor a relative's, nor that of a film or a tear.
 *
 * @param isRationale guideline text may stand between its sentences
 */
export function isOfPatient(passage: Passage, { first, last }: AgeMention, isRationale: boolean): boolean {
  const { words } = passage;
  const sentence = passage.sentenceOf(first);
  if (passage.isQuoted(first) || isOfPublished(passage, sentence)) return false;
  if (isRationale && sentence.kind !== 'case' && !isPointedAt(words, first)) return false;
  if (isOtherPerson(ownerOf(words, sentence.firstWord, first)) || isOfThing(words, sentence.firstWord, first))
    return false;
  for (let i = Math.max(sentence.firstWord, first - 3); i < first; i++)
    if ([LIMITS, OF_MANY, RELATIVES].some((list) => list.has(words[i]!.lower))) return false;
  for (let i = last + 1; i < Math.min(sentence.endWord, last + 4); i++) {
    const { lower } = words[i]!;
    if (RELATIVES.has(lower) || AGED_THINGS.has(lower)) return false;
    // "60 years of age or older".
    if (lower === 'or' && OLDER.has(words[i + 1]?.lower ?? '')) return false;
  }
  return true;
}

/** "This 54-year-old …", "the patient is a 54-year-old …", also between sentences of a guideline. */
function isPointedAt(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    const { lower } = words[i]!;
    if (lower === 'this' || PATIENT_WORDS.has(lower)) return true;
    if (words[i + 1]!.gap & Gap.stop) return false;
  }
  return false;
}

/** "The fracture is fifteen years old": what stands before the verb is no person. */
function isOfThing(words: readonly Word[], from: number, age: number): boolean {
  if (age - 2 < from || !COPULAS.has(words[age - 1]?.lower ?? '') || words[age]!.gap !== Gap.blank)
    return false;
  const { lower } = words[age - 2]!;
  return lower !== 'who' && !SUBJECTS.has(lower) && !PATIENT_WORDS.has(lower);
}

/** Who has the age in "the aide, who is 62 years old"; empty where it is not told so. */
function ownerOf(words: readonly Word[], from: number, age: number): string {
  if (age - 3 < from || !COPULAS.has(words[age - 1]?.lower ?? '')) return '';
  return words[age - 2]!.lower === 'who' ? words[age - 3]!.lower : '';
}
