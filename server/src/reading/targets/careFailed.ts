import { isNumberWord } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import {
  ALL_FAILED,
  ALL_OF_IT,
  BEFORE_NO_RELIEF,
  CARE_WORDS,
  GIVEN_UP,
  HARMFUL,
  RECORDS,
  RELIEF_NOUNS,
  VERBS_OF_HELP,
  WEAK_CARE_WORDS,
} from '../../vocabulary/care/careWords';
import { FOR_A_REASON } from '../../vocabulary/drugs/effectWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';

/** How far behind a treatment the words may stand that say how far it has come; before it, twice as far. */
export const NEAR = 12;

/** So many words from a treatment it may be told that it did not help. */
export const RESULT_REACH = 18;

/** So many characters lie between "without" and "relief" at most. */
const RELIEF_REACH = 40;

/** "…, all of which failed", "…, all without relief": at the end of the sentence, of each thing of the list. */
export function allFailed(words: readonly Word[], { endWord }: Sentence, last: number): boolean {
  for (let i = endWord - 1; i > last && i >= endWord - ALL_REACH; i--) {
    if (!ALL_OF_IT.has(words[i]!.lower) || (words[i]!.gap & Gap.comma) === 0) continue;
    for (let k = i + 1; k < endWord; k++) {
      if (NOT.has(words[k]!.lower)) return false;
      if (ALL_FAILED.has(words[k]!.lower)) return !isFailureToTell(words, k);
    }
  }
  return false;
}

/** "Which the reviewer failed to note": the reviewer failed, and not the care. */
export function isFailureToTell(words: readonly Word[], at: number): boolean {
  const verb = words[at + 2];
  return (
    words[at]!.lower === 'failed' &&
    words[at + 1]?.lower === 'to' &&
    verb !== undefined &&
    (classesOf(verb.lower) & TELLING) !== 0
  );
}

const TELLING = classBit('recordVerb') | classBit('tellingVerb');

/** So many words may stand at the end of a sentence that tell of the whole list before. */
const ALL_REACH = 8;

/** "Was tried and failed", "tried at an adequate dose and failed", "used but ineffective". */
export function wasTriedAndFailed(words: readonly Word[], { endWord }: Sentence, last: number): boolean {
  let wasTried = false;
  for (let i = last + 1; i + 1 < Math.min(endWord, last + NEAR + 2); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return false;
    if (CARE_WORDS.completed.has(words[i]!.lower) && !WEAK_CARE_WORDS.has(words[i]!.lower)) wasTried = true;
    if (
      (words[i]!.lower === 'and' || words[i]!.lower === 'but') &&
      CARE_WORDS.failed.has(words[i + 1]!.lower)
    )
      return wasTried;
  }
  return false;
}

/** "Was tried in 2013 and dropped for sleepiness", "used for a month, then abandoned because of nausea"; for a reason alone. */
export function wasTriedAndStopped(words: readonly Word[], { endWord }: Sentence, last: number): boolean {
  let wasTried = false;
  for (let i = last + 1; i + 1 < Math.min(endWord, last + NEAR + 2); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return false;
    const { lower } = words[i]!;
    if (CARE_WORDS.completed.has(lower) && !WEAK_CARE_WORDS.has(lower)) wasTried = true;
    if (
      (lower === 'and' || lower === 'but' || lower === 'then') &&
      GIVEN_UP.has(words[i + 1]!.lower) &&
      isReason(words[i + 2])
    )
      return wasTried;
  }
  return false;
}

function isReason(word: Word | undefined): boolean {
  return word !== undefined && (FOR_A_REASON.has(word.lower) || word.lower === 'on');
}

/** "without much relief", "did not help", "no better". */
export function tellsNoRelief({ words, flat }: Passage, { endWord }: Sentence, last: number): boolean {
  const end = Math.min(endWord, last + RESULT_REACH + 1);
  for (let i = last + 1; i < end; i++) {
    const { lower, to } = words[i]!;
    const next = i + 1 < end && words[i + 1]!.gap === Gap.blank ? words[i + 1]!.lower : '';
    if (lower === 'no' && next === 'better') return true;
    if (lower === "didn't" && beginsHelp(next)) return true;
    if (lower === 'did' && next === 'not' && i + 2 < end && words[i + 2]!.gap === Gap.blank)
      if (beginsHelp(words[i + 2]!.lower)) return true;
    if (!BEFORE_NO_RELIEF.has(lower)) continue;
    for (let k = i + 1; k < end && words[k]!.from - to <= RELIEF_REACH; k++)
      // "No adverse effect" is of harm; "without documentation of improvement" says not that it failed.
      if (isNumberWord(words[k]!.lower) || /^\d/.test(words[k]!.lower) || NO_RELIEF.has(words[k]!.lower))
        break;
      else if (RELIEF_NOUNS.has(words[k]!.lower) && !/[.;]/.test(flat.text.slice(to, words[k]!.from)))
        return true;
  }
  return false;
}

/** "help", "helped", "working". */
function beginsHelp(lower: string): boolean {
  for (const verb of VERBS_OF_HELP) if (lower.startsWith(verb)) return true;
  return false;
}

/** What tells, behind "no", of other things than a want of relief. */
const NO_RELIEF: ReadonlySet<string> = new Set([...HARMFUL, ...RECORDS]);
