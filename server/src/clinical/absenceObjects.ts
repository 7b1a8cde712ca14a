import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Passage, Sentence } from '../reading/passage';
import { COPULAS } from './absenceTriggers';
import type { Trigger } from './afterTrigger';
import { PURPOSES } from './vocabulary/absenceWords';

/** "Medical necessity is not established", "proceeding with the scan is not indicated": conclusions, no claims. */
export function decides(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = passage.words[i]!;
    if (lower === 'necessity' || lower === 'proceeding') return true;
    // "The request for authorization was not submitted" is of a paper.
    if (lower === 'request' && passage.words[i + 2]?.lower !== 'authorization') return true;
  }
  return false;
}

/** "The medical necessity of Kenalog, ‹one injection› has not been established": the object is cut at a name's comma. */
export function isOfNecessity(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 30; i--) {
    const { lower, gap } = words[i]!;
    if (lower === 'necessity') return true;
    if (COPULAS.has(lower) || gap & Gap.semicolon) return false;
  }
  return false;
}

const OBJECT_ENDS = wordList(`
  however but therefore although because since whereas thus
`);

export function objectAfter(
  words: readonly Word[],
  trigger: Trigger,
  sentence: Sentence,
): { first: number; end: number } {
  const first = trigger.last + 1;
  // "Absent red flags, a scan is not …": the main clause follows.
  const opens = trigger.first - sentence.firstWord <= 2;
  let end = first;
  while (end < sentence.endWord) {
    const { lower, gap } = words[end]!;
    if (end > first && (gap & (Gap.semicolon | Gap.colon) || OBJECT_ENDS.has(lower))) break;
    // The next denial has an object of its own; a clause after a comma begins with its subject.
    // "Scores with and without medication" are one thing.
    const withAndWithout = lower === 'without' && words[end - 2]?.lower === 'with';
    if (end > first && (lower === 'no' || lower === 'without') && !withAndWithout) break;
    if (end > first && gap & Gap.comma && CLAUSE_SUBJECTS.has(lower)) break;
    if (end > first && gap & Gap.comma && opens && hasVerb(words, end, sentence)) break;
    if (
      end > first &&
      lower === 'and' &&
      words[end + 1]?.lower === 'the' &&
      hasCopula(words, end + 2, sentence)
    )
      break;
    if (end > first && lower === 'as' && /^(the|there|he|she|it)$/.test(words[end + 1]?.lower ?? '')) break;
    if (
      end > first &&
      (lower === 'given' || lower === 'and') &&
      /^(the|there|it|is|was|no|this|that|currently|not)$/.test(words[end + 1]?.lower ?? '') &&
      (lower === 'given' || words[end + 1]!.lower !== 'the')
    )
      break;
    end++;
  }
  return { first, end };
}

/** "… and the urine screen is in order": whether a clause of its own begins. */
function hasCopula(words: readonly Word[], from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.endWord && i - from <= 4; i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
    if (COPULAS.has(words[i]!.lower)) return true;
  }
  return false;
}

/** Whether the words up to the next comma hold a finite verb. */
function hasVerb(words: readonly Word[], from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.endWord; i++) {
    if (i > from && words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
    if (COPULAS.has(words[i]!.lower) || words[i]!.lower === 'cannot' || words[i]!.lower === 'does')
      return true;
  }
  return false;
}

const CLAUSE_SUBJECTS = wordList(`
  the this there it he she these such proceeding additional
`);

/** The subject of a passive claim: leftwards to the clause's beginning. */
export function objectBefore(
  words: readonly Word[],
  trigger: Trigger,
  sentence: Sentence,
): { first: number; end: number } {
  let first = trigger.first;
  // Where the clause may have begun: behind the nearest "and", or a comma.
  let joined = -1;
  while (first > sentence.firstWord) {
    const { gap } = words[first]!;
    if (gap & (Gap.semicolon | Gap.colon)) break;
    const previous = words[first - 1]!.lower;
    if (gap & Gap.comma && !LIST.has(words[first]!.lower) && trigger.first - first > 1) break;
    if (OBJECT_ENDS.has(previous) || previous === 'that' || previous === 'while') break;
    // "The toxicology is in order and the database was not consulted": the first clause has its own verb.
    if (joined >= 0 && CLAUSE_VERBS.has(previous)) {
      first = joined;
      break;
    }
    if (joined < 0 && first < trigger.first && (previous === 'and' || gap & Gap.comma)) joined = first;
    first--;
  }
  while (first < trigger.first && LEADING.has(words[first]!.lower)) first++;
  return { first, end: trigger.first };
}

const CLAUSE_VERBS = wordList('is was are were has have had does did');

const LIST = new Set(['and', 'or']);

const LEADING = wordList(`
  the however also further additionally in addition although while and moreover furthermore there a an
`);

/** Whether a preposition of setting stands between the object's beginning and word `at`. */
export function contextBetween(words: readonly Word[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const { lower } = words[i]!;
    if (
      SETTING.has(lower) &&
      !/^regards?$/.test(words[i + 1]!.lower) &&
      !/^regards?$/.test(words[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

const SETTING = wordList(`
  upon on during with from for after following as why when which due to by how in between secondary
  while under at because since supporting suggesting despite
`);

/** Where "to warrant …", "to support …", "that would …" begins; `end` where it does not. */
export function purposeIn(words: readonly Word[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]?.lower ?? '';
    if (lower === 'to' && PURPOSES.has(next)) return i;
    if (
      (lower === 'that' || lower === 'which') &&
      (next === 'would' || next === 'support' || next === 'warrant')
    )
      return i;
    if (lower === 'supporting' || (lower === 'prior' && next === 'to')) return i;
    if (lower === 'for' && /^(which|whom)$/.test(next)) return i;
  }
  return end;
}

export function exceptionIn(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]?.lower ?? '';
    if (
      (lower === 'other' && next === 'than') ||
      lower === 'except' ||
      lower === 'besides' ||
      lower === 'beyond' ||
      (lower === 'aside' && next === 'from')
    )
      return true;
  }
  return false;
}
