import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Sentence } from '../reading/passage';
import { PATIENT, skipTo, type Trigger } from './afterTrigger';
import { RECORDED, RECORDERS, RECORDING_VERBS } from './vocabulary/absenceWords';

/** How far behind "nothing" its verb stands: "nothing in the records provided for review suggests". */
const VERB_REACH = 9;

/** "Nothing in the file suggests that", "nowhere is it recorded that". */
export function nothingAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  for (let i = at + 1; i < sentence.endWord && i - at <= VERB_REACH; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.comma)) return undefined;
    // "Nothing has been documented of", "nowhere is mentioned that".
    if (!RECORDING_VERBS.has(lower) || lower === 'record' || lower === 'report') continue;
    const last = skipTo(words, i, sentence);
    return { form: 'undocumented', first: at, last, before: false };
  }
  return undefined;
}

/** "The patient denies numbness"; not "utilization review denied". */
export function deniedAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  let subject = at - 1;
  while (subject >= sentence.firstWord && BEFORE_DENYING.has(words[subject]!.lower)) subject--;
  if (subject < sentence.firstWord || !PATIENT.test(words[subject]!.lower)) return undefined;
  if (words[at + 1] === undefined || words[at + 1]!.lower === 'the' || at + 1 >= sentence.endWord)
    return undefined;
  return { form: 'absent', first: at, last: skipTo(words, at, sentence), before: false };
}

const BEFORE_DENYING = wordList('also currently specifically further has had again');

/** "The notes are silent on range of motion". */
export function silentAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  if (!/^(?:is|are|was|were)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  for (let i = at - 2; i >= sentence.firstWord && at - i <= 6; i--) {
    if (!RECORDERS.has(words[i]!.lower)) continue;
    const last = skipTo(words, at, sentence);
    return last > at ? { form: 'undocumented', first: at - 1, last, before: false } : undefined;
  }
  return undefined;
}

/** "Chiropractic treatment is yet to be tried", "the patient has yet to undergo an MRI". */
export function yetAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  if (words[at + 1]?.lower !== 'to' || at + 2 >= sentence.endWord || !HAS.has(words[at - 1]?.lower ?? ''))
    return undefined;
  const verb = words[at + 2]!.lower;
  if (verb !== 'be')
    return DONE.has(verb) ? { form: 'absent', first: at - 1, last: at + 2, before: false } : undefined;
  const done = words[at + 3]?.lower ?? '';
  return (RECORDED.has(done) || done === 'completed' || done === 'trialed') && at + 3 < sentence.endWord
    ? { form: 'undocumented', first: at - 1, last: at + 3, before: true }
    : undefined;
}

const HAS = wordList('is are has have was were had');
const DONE = wordList('undergo have try receive attend begin start use');
