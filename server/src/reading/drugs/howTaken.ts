import { type Drug, drugsOf } from '../../guidelines/drugs';
import { numberAt } from '../../language/numbers';
import { Gap, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import { CLAUSE_JOINTS, OF_NO_USE, REFERS_TO_DRUG, TAKING } from '../../vocabulary/drugs/doseWords';
import { AS_NEEDED, PER } from '../../vocabulary/requests/amountWords';
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
  /** Times a day, or units where only those are told. */
  readonly times: number;
  /** Whether units are told, and not how often: "two tablets a day", "two Norco a day". */
  readonly ofUnits: boolean;
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
  const drugs = drugsOf(passage.flat).map(({ drug, start, end }) => ({
    drug,
    first: wordAt(words, start),
    last: wordAt(words, end) - 1,
  }));
  const counted = drugs.flatMap((one) => countedADay(passage, one) ?? []);
  let end = 0;
  const often = frequenciesIn(words).flatMap((frequency): readonly DrugTaken[] => {
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
        ofUnits: frequency.ofUnits,
        sentence,
        first: Math.min(...firsts),
        last: frequency.last,
      },
    ];
  });
  return [...often, ...counted].sort((a, b) => a.first - b.first);
});

interface NamedDrug {
  readonly drug: Drug;
  readonly first: number;
  readonly last: number;
}

/** "Two Norco a day", "eight tramadol daily": so many units, counted by the drug's own name. */
function countedADay(passage: Passage, { drug, first, last }: NamedDrug): DrugTaken | undefined {
  const { words } = passage;
  const number = first > 0 ? numberAt(words, first - 1) : undefined;
  if (number === undefined || number.next !== first || words[first - 1]!.gap & Gap.number) return undefined;
  const per = words[last + 1]?.lower ?? '';
  const end = per === 'daily' ? last + 1 : PER.has(per) && words[last + 2]?.lower === 'day' ? last + 2 : -1;
  const sentence = passage.sentenceOf(first);
  if (end < 0 || end >= sentence.endWord || isOpen(passage, sentence, first - 1, end)) return undefined;
  return {
    drug,
    strength: undefined,
    atOnce: undefined,
    times: number.value,
    ofUnits: true,
    sentence,
    first: first - 1,
    last: end,
  };
}

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
