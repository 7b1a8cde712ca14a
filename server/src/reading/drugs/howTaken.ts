import { type Drug, drugsOf } from '../../guidelines/drugs';
import { Gap, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import { CLAUSE_JOINTS, OF_NO_USE, REFERS_TO_DRUG, TAKING } from '../../vocabulary/drugs/doseWords';
import { AS_NEEDED } from '../../vocabulary/requests/amountWords';
import type { Passage, Sentence } from '../sentences/passage';
import { doseIn, frequenciesIn } from './dailyUse';
import { type Strength, strengthsIn } from './doses';

/** How a patient takes a drug: "Relafen 750 mg twice a day", "one tablet at night", "takes it once daily". */
export interface DrugTaken {
  /** `undefined` where the sentence only refers to one ("takes it", "the dose"). */
  readonly drug: Drug | undefined;
  readonly strength: Strength | undefined;
  /** Units at one time, where they are told as one number. */
  readonly atOnce: number | undefined;
  /** Times a day. */
  readonly times: number;
  readonly sentence: Sentence;
  /** From the strength or the number of units to the frequency, word indexes, both included. */
  readonly first: number;
  readonly last: number;
}

/** How far before its frequency a drug's name may stand. */
const REACH = 12;

/** How the drugs of a passage are taken, in order; computed once. What is only needed now and then is left out. */
export const drugsTakenIn = remembered((passage: Passage): readonly DrugTaken[] => {
  const { words } = passage;
  const frequencies = frequenciesIn(words);
  if (frequencies.length === 0) return [];
  const drugs = drugsOf(passage.flat).map(({ drug, start, end }) => ({
    drug,
    first: wordAt(words, start),
    last: wordAt(words, end) - 1,
  }));
  let end = 0;
  return frequencies.flatMap((frequency): readonly DrugTaken[] => {
    const sentence = passage.sentenceOf(frequency.first);
    const from = Math.max(sentence.firstWord, end, frequency.first - REACH);
    end = frequency.last + 1;
    if (isOpen(passage, sentence, from, frequency.last)) return [];
    const drug = drugs.findLast(({ first, last }) => first >= from && last < frequency.first);
    if (!drug && !isReferred(passage, from, frequency.first)) return [];
    const start = drug ? drug.last + 1 : from;
    const strength = strengthsIn(passage, start, frequency.first).at(-1);
    const dose = doseIn(words.slice(start, frequency.first));
    if (dose === 'several') return [];
    const atOnce = dose && dose.value.min === dose.value.max ? dose.value.min : undefined;
    const firsts = [
      frequency.first,
      ...(strength ? [strength.first] : []),
      ...(dose ? [start + dose.first] : []),
    ];
    return [
      {
        drug: drug?.drug,
        strength,
        atOnce: frequency.ofUnits ? undefined : atOnce,
        times: frequency.value,
        sentence,
        first: Math.min(...firsts),
        last: frequency.last,
      },
    ];
  });
});

/** "As needed", "up to", "should be taken", "was stopped": no use that others can be compared with. */
function isOpen({ words }: Passage, { firstWord, endWord }: Sentence, from: number, last: number): boolean {
  // "… twice a day ‹was stopped›", but "takes it once daily and has no ulcer".
  for (let i = Math.max(firstWord, from - 2); i < Math.min(endWord, last + 4); i++) {
    const { lower, gap } = words[i]!;
    if (i > last && (gap & (Gap.comma | Gap.semicolon) || CLAUSE_JOINTS.has(lower))) break;
    if (AS_NEEDED.has(lower) || OF_NO_USE.has(lower)) return true;
  }
  return false;
}

/** "Takes it", "on the drug", "the dose of": a drug that was named before. */
function isReferred({ words }: Passage, from: number, to: number): boolean {
  let isTaken = false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (TAKING.has(lower)) isTaken = true;
    if (REFERS_TO_DRUG.has(lower) && (isTaken || lower === 'dose')) return true;
  }
  return false;
}
