/** What a letter says of a dose: that it is asked for, prescribed, taken, over, or what a guideline allows. */
import {
  AGREEING,
  COMPARING,
  DOSING,
  DOSING_BEGINNINGS,
  OF_THIS_REQUEST,
  ORDERING,
  PAST_DOSE,
  PAST_DOSE_BEGINNINGS,
  PRESCRIBING,
  PRESCRIBING_BEGINNINGS,
  REFUSING,
  REQUESTED_DOSE,
  REQUESTED_DOSE_BEGINNINGS,
  USING,
  USING_BEGINNINGS,
  USING_ON,
} from '../../vocabulary/drugs/doseWords';
import { verdictsIn } from '../conclusions/verdicts';
import { clausesOf } from '../sentences/clauses';
import type { Passage, Sentence } from '../sentences/passage';
import { hasBeginning, hasWord } from '../sentences/sentenceWords';
import { frequenciesIn } from './dailyUse';
import type { DrugStrength } from './drugStrengths';

const ORDER_BEFORE = 5;
const ORDER_AFTER = 9;

function has(
  passage: Passage,
  sentence: Sentence,
  words: ReadonlySet<string>,
  beginnings: readonly string[],
): boolean {
  return hasWord(passage, sentence, words) || hasBeginning(passage, sentence, beginnings);
}

/** Whether its sentence speaks of a request, or of a decision on one. */
export function isInRequest(passage: Passage, { first }: DrugStrength): boolean {
  return has(passage, passage.sentenceOf(first), REQUESTED_DOSE, REQUESTED_DOSE_BEGINNINGS);
}

/** Whether its sentence tells of what is prescribed, or was denied. */
export function isPrescribed(passage: Passage, { first }: DrugStrength): boolean {
  return has(passage, passage.sentenceOf(first), PRESCRIBING, PRESCRIBING_BEGINNINGS);
}

/** Whether its sentence tells of what is taken: "current medications", "maintained on". */
export function isTaken(passage: Passage, { first }: DrugStrength): boolean {
  const sentence = passage.sentenceOf(first);
  if (has(passage, sentence, USING, USING_BEGINNINGS)) return true;
  for (let i = sentence.firstWord; i + 1 < sentence.endWord; i++)
    if (USING_ON.has(passage.words[i]!.lower) && passage.words[i + 1]!.lower === 'on') return true;
  return false;
}

/** Whether its sentence tells of what is over, or was changed. */
export function isPast(passage: Passage, { first }: DrugStrength): boolean {
  return has(passage, passage.sentenceOf(first), PAST_DOSE, PAST_DOSE_BEGINNINGS);
}

/**
 * Whether its sentence sets it against another dose, or asks for another in its place: "a lower dose", "instead"; in a clause behind it
 * ("…, and stopping it would be unwise") of something else.
 */
export function isCompared(passage: Passage, { first, strength }: DrugStrength): boolean {
  const { firstWord, endWord } = passage.sentenceOf(first);
  const clauses = clausesOf(passage);
  for (let i = firstWord; i < endWord; i++)
    if (
      (i < strength.last || clauses[i] === clauses[strength.last]) &&
      COMPARING.has(passage.words[i]!.lower)
    )
      return true;
  return false;
}

/** What a guideline says of doses, and what was once taken, is no request. */
export function isGeneral(passage: Passage, told: DrugStrength): boolean {
  return (
    passage.isQuoted(told.first) || isPast(passage, told) || isDosing(passage, passage.sentenceOf(told.first))
  );
}

/** Whether a sentence has words for doses in general: "60 mg a day", but not "three times a ‹day›", which is how one is taken. */
function isDosing(passage: Passage, sentence: Sentence): boolean {
  if (hasBeginning(passage, sentence, DOSING_BEGINNINGS)) return true;
  const { firstWord, endWord } = sentence;
  const words = passage.words.slice(firstWord, endWord);
  if (!words.some(({ lower }) => DOSING.has(lower))) return false;
  const taken = frequenciesIn(words);
  return words.some(
    ({ lower }, i) => DOSING.has(lower) && !taken.some(({ first, last }) => i >= first && i <= last),
  );
}

/** "Gabapentin 900 mg daily" where 300 mg is taken three times: what the doses of a day come to. */
export function isSumOfDay({ words }: Passage, { strength }: DrugStrength, taken: DrugStrength): boolean {
  const [sum, one] = [strength.values[0]!, taken.strength.values[0]!];
  return words[strength.last + 1]?.lower === 'daily' && sum > one && sum % one === 0;
}

/** "Norco 5/325mg was requested", "a refill of Norco 5/325mg", "prescribed Norco 5/325mg": near its words. */
export function isOrdered(passage: Passage, told: DrugStrength): boolean {
  const { firstWord, endWord, kind } = passage.sentenceOf(told.first);
  if (isGeneral(passage, told)) return false;
  const from = Math.max(firstWord, told.first - ORDER_BEFORE);
  const to = Math.min(endWord, told.strength.last + ORDER_AFTER);
  for (let i = from; i < to; i++) {
    const isOther = i < told.first || i > told.strength.last;
    const { lower } = passage.words[i]!;
    // A guideline speaks of prescriptions too, but not of what is in dispute.
    if (isOther && ORDERING.has(lower) && (kind === 'case' || OF_THIS_REQUEST.has(lower))) return true;
    if (isOther && kind === 'case' && AGREEING.has(lower) && isRefused(passage, i, firstWord)) return true;
  }
  return false;
}

/** "Cannot be supported", "do not endorse". */
function isRefused({ words }: Passage, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (REFUSING.has(words[i]!.lower)) return true;
  return false;
}

/** "For these reasons Norco 5/325mg is not medically necessary", whoever says it. */
export function isDecided(passage: Passage, { first, strength }: DrugStrength): boolean {
  const { firstWord, endWord } = passage.sentenceOf(first);
  return verdictsIn(passage.words, firstWord, endWord).some(
    (verdict) => verdict.standard === 'medical necessity' && !verdict.open && verdict.first > strength.last,
  );
}

/** "Norco 10/325mg is an opioid …": a rationale that opens with what it is about. */
export function opensWithIt(passage: Passage, { first, strength }: DrugStrength): boolean {
  const { words } = passage;
  const verb = words[strength.last + 1]?.lower;
  const article = words[strength.last + 2]?.lower;
  return (
    passage.sentenceOf(first).firstWord === first &&
    (verb === 'is' || verb === 'are') &&
    (article === 'a' || article === 'an')
  );
}
