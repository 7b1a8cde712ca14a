import { Gap, type Word } from '../../language/words';
import * as said from '../../vocabulary/people/caseFactWords';
import { GENERAL_SUBJECTS, PATIENT_WORDS, PERSONS, PRONOUNS } from '../../vocabulary/people/speakers';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import { readingOf, statementsOfCase } from './read';

/** A stretch of words, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a sentence tells a fact of this patient or these records, and not of a guideline or of the request alone. That
 * somebody looked at the records ("going by the records provided") is none.
 *
 * @param concludes the sentence decides: what it says of the request is no fact
 * @param names where it repeats the item's name
 */
export function tellsFact(
  passage: Passage,
  sentence: Sentence,
  concludes: boolean,
  names: readonly Stretch[],
): boolean {
  const all = passage.words.slice(sentence.firstWord, sentence.endWord);
  const isNamed = (at: number): boolean =>
    names.some(({ first, last }) => first <= at + sentence.firstWord && at + sentence.firstWord <= last);
  const looked = lookedAt(all);
  const words = all.filter(
    (_, at) => !isNamed(at) && !looked.some(({ first, last }) => first <= at && at <= last),
  );
  if (tellsOfOne(words)) return true;
  if (deniesSpecial(words)) return false;
  // "Going by the records, the guideline does not support it": the source speaks after all.
  const ofSource =
    (sentence.kind !== 'case' || looked.length > 0) &&
    words.some(({ lower }) => said.SOURCES_IN_GENERAL.has(lower));
  if (ofSource) return false;
  // "The success rates were 60 percent": of a study's patients.
  if (words.some(({ lower }) => said.OF_STUDIES.has(lower))) return false;
  if (tellsOutsideRecitals(words)) return true;
  const asks = concludes || words.some(({ lower }) => said.REQUESTS.has(lower));
  if (asks) return false;
  if (tellsPast(words, sentence.kind !== 'case')) return true;
  if (tellsSign(passage, sentence) && !isGeneral(words)) return true;
  const isConditional = words.some(({ lower }) => said.CONDITIONS.has(lower));
  if (!isConditional && (tellsState(words) || (sentence.kind === 'case' && tellsThereIs(words)))) return true;
  return (
    opensWithCase(words) || (sentence.kind === 'case' && looked.length > 0 && tellsFinding(passage, sentence))
  );
}

/** "There were no extenuating factors to warrant more": a formula that fits every patient. */
function deniesSpecial(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      said.SPECIAL.has(lower) &&
      isNear(words, at, 2, (word) => said.CIRCUMSTANCES.has(word)) &&
      words.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => (classesOf(word.lower) & DENYING) !== 0),
  );
}

const DENYING = classBit('denyingDeterminer') | classBit('lackNoun') | classBit('denyingAdverb');
/** So many words before what is special it is denied: "no documentation of any exceptional factor". */
const DENIAL_REACH = 6;

/** What was done; not "when other drugs have failed", as a guideline asks for it. */
function tellsPast(words: readonly Word[], isRecited: boolean): boolean {
  let isConditional = false;
  for (const { lower, gap } of words) {
    if (gap & (Gap.comma | Gap.semicolon)) isConditional = false;
    if (isRecited && said.CONDITIONS.has(lower)) isConditional = true;
    if (!isConditional && said.CASE_PAST.has(lower)) return true;
  }
  return false;
}

/** "Based on the medical records provided": where one has looked. */
function lookedAt(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    const before = said.LOOKED_AT.get(words[i]!.lower);
    if (!said.LOOKED_AT.has(words[i]!.lower)) continue;
    if (before !== undefined && !before.has(words[i - 1]?.lower ?? '')) continue;
    let at = i + 1;
    while (said.BEFORE_WRITINGS.has(words[at]?.lower ?? '')) at++;
    if (!said.WRITINGS.has(words[at]?.lower ?? '')) continue;
    while (said.BEHIND_WRITINGS.has(words[at + 1]?.lower ?? '') && !(words[at + 1]!.gap & Gap.comma)) at++;
    found.push({ first: before === undefined ? i : i - 1, last: at });
    i = at;
  }
  return found;
}

const MEASURE = /^(?:[0-5][+-]?\/5|\d{1,2}\/10|20\/\d{2,3})$/;

/** What speaks of this patient or these records wherever it stands. */
function tellsOfOne(words: readonly Word[]): boolean {
  return words.some(({ lower }, i) => {
    const next = words[i + 1]?.lower ?? '';
    if (said.ONE_PERSON.has(lower) || lower === 'old') return true;
    if (lower === 'this' || lower === 'said')
      return (
        PATIENT_WORDS.has(next) || next === 'injured' || PERSONS.has(next) || said.OF_THIS_CASE.has(next)
      );
    if (
      said.OF_THE_FILE.has(lower) &&
      (said.WRITINGS.has(next) || said.WRITINGS.has(words[i + 2]?.lower ?? ''))
    )
      return true;
    if (said.WRITINGS.has(lower) && said.OF_THE_FILE.has(next) && next !== 'clinical' && next !== 'medical')
      return true;
    return isMeasured(words, i);
  });
}

/** Strength of 4/5, pain of 7/10, a visual acuity; a visit's day ("3/2/2016"): guidelines are dated by years. */
function isMeasured(words: readonly Word[], at: number): boolean {
  const [one, two, three] = [words[at]!, words[at + 1], words[at + 2]];
  if (two === undefined || !(two.gap & (Gap.slash | Gap.hyphen)) || !isFigure(one) || !isFigure(two))
    return false;
  const isDate = three !== undefined && (three.gap & (Gap.slash | Gap.hyphen)) !== 0 && isFigure(three);
  return isDate || ((two.gap & Gap.slash) !== 0 && MEASURE.test(`${one.lower}/${two.lower}`));
}

function isFigure({ lower }: Word): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What does so outside of a guideline's recital, which has "the patient" and "documentation" in it too. */
function tellsOutsideRecitals(words: readonly Word[]): boolean {
  return words.some(({ lower }, i) => {
    const next = words[i + 1]?.lower ?? '';
    if (PRONOUNS.has(lower)) return true;
    if ((lower === 'the' || lower === 'a' || lower === 'an') && tellsOfNoun(words, i)) return true;
    if (
      said.BEFORE_WRITER.has(lower) &&
      isNear(words, i, 3, (word) => said.WRITERS.has(word) || said.WRITINGS.has(word))
    )
      return true;
    if (said.WANTING.has(lower) && isNear(words, i, 5, (word) => said.WANTED.has(word))) return true;
    if (said.PERIODS_OF_TIME.has(lower) && (next === 'have' || next === 'has'))
      return said.GONE_BY.has(words[i + 2]?.lower ?? '');
    if (lower === 'has' || lower === 'have') return hasBeen(words, i);
    if ((lower === 'last' || lower === 'latest') && next === 'visit') return true;
    return said.MONTHS.has(lower.slice(0, 3)) && isDay(words, i);
  });
}

/** "The patient has had", "the scar remains raised". */
function tellsOfNoun(words: readonly Word[], article: number): boolean {
  const noun = words[article + 1]?.lower === 'injured' ? article + 2 : article + 1;
  if (PATIENT_WORDS.has(words[noun]?.lower ?? '')) {
    const finite = words
      .slice(noun + 1, noun + 28)
      .some(({ lower }) => said.CASE_PRESENT.has(lower) || said.CASE_PAST.has(lower) || lower.endsWith('ed'));
    if (finite) return true;
  }
  for (let i = article + 2; i < Math.min(words.length, article + 6); i++) {
    const { lower } = words[i]!;
    if (said.STILL.has(lower)) return lower === 'still' || !said.STILL_OPEN.has(words[i + 1]?.lower ?? '');
  }
  return false;
}

/**
 * "Six visits have been granted already", "stretching has not settled it". What has been studied or shown is a source's,
 * and who has done something a relative clause of general advice.
 */
function hasBeen(words: readonly Word[], has: number): boolean {
  if (said.RELATIVES.has(words[has - 1]?.lower ?? '')) return false;
  let at = has + 1;
  while (said.BETWEEN_PERFECT.has(words[at]?.lower ?? '')) at++;
  const isBeen = words[at]?.lower === 'been';
  if (isBeen)
    do at++;
    while (said.BETWEEN_PERFECT.has(words[at]?.lower ?? ''));
  const lower = words[at]?.lower ?? '';
  if (said.DONE.has(lower)) return true;
  return !said.STUDIED.has(lower) && (isBeen || lower.endsWith('ed')) && !isGeneral(words);
}

/** Under a condition, or of patients in general: of no one. */
function isGeneral(words: readonly Word[]): boolean {
  return words.some(({ lower }) => said.CONDITIONS.has(lower) || GENERAL_SUBJECTS.has(lower));
}

/** "March 3, 2016": a day of the case; guidelines have years. */
function isDay(words: readonly Word[], month: number): boolean {
  const [day, year] = [words[month + 1], words[month + 2]];
  return (
    day !== undefined &&
    year !== undefined &&
    Number(day.lower) <= 31 &&
    year.lower.length === 4 &&
    isFigure(year)
  );
}

function isNear(words: readonly Word[], at: number, reach: number, is: (lower: string) => boolean): boolean {
  return words.slice(at + 1, at + 1 + reach).some(({ lower }) => is(lower));
}

/** "Reflexes are normal", "no red flag is recorded". */
function tellsState(words: readonly Word[]): boolean {
  return words.some(({ lower }, i) => {
    if (lower !== 'is' && lower !== 'are') return false;
    const next = words[i + 1]?.lower ?? '';
    const at = next === 'not' || next === 'also' || next === 'only' ? i + 2 : i + 1;
    return said.STATES.has(words[at]?.lower ?? '');
  });
}

/** "There is a weak biceps and a positive Spurling's sign." */
function tellsThereIs(words: readonly Word[]): boolean {
  const [there, is, first, second] = words.map(({ lower }) => lower);
  if (there !== 'there' || (is !== 'is' && is !== 'are')) return false;
  if (words.some(({ lower }) => said.SOURCES_IN_GENERAL.has(lower))) return false;
  const head = first === 'a' || first === 'an' ? (second ?? '') : (first ?? '');
  return !said.LACKS_THERE.has(head);
}

/** "In this case, …", "Here, …". */
function opensWithCase(words: readonly Word[]): boolean {
  const at = words[0]?.lower === 'however' || words[0]?.lower === 'but' ? 1 : 0;
  const [one, two, three] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (one === 'here') return true;
  return (
    one === 'in' && two === 'this' && (three === 'case' || three === 'instance' || three === 'situation')
  );
}

/** "The medial heel is tender": a sign at a place of its own, which guidelines name under conditions only. */
function tellsSign(passage: Passage, { index }: Sentence): boolean {
  return readingOf(passage, index).statements.some(
    ({ assertion, concept, place, ofOthers, first }) =>
      concept.kind === 'sign' &&
      place?.own === true &&
      assertion !== 'uncertain' &&
      !ofOthers &&
      // "In reducing swelling": what a treatment is for.
      !said.EASING.has(passage.words[first - 1]?.lower ?? ''),
  );
}

/** "From the records, the range of motion is full": a finding, which stands behind where it was looked up. */
function tellsFinding(passage: Passage, { index }: Sentence): boolean {
  return statementsOfCase(passage).some(
    ({ sentence, assertion, concept }) =>
      sentence === index && assertion !== 'uncertain' && FOUND.has(concept.kind),
  );
}

const FOUND: ReadonlySet<string> = new Set(['symptom', 'sign', 'diagnosis', 'attribute', 'function']);
