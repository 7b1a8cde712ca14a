import { Gap } from '../../language/words';
import {
  BEFORE_REQUEST,
  CONCLUDING_CONNECTORS,
  DETERMINERS,
  NAMING,
  PREMISE_OPENINGS,
  SAYING,
  SUBJECT_ENDS,
} from '../../vocabulary/conclusions/conclusionSubjectWords';
import {
  APPROVAL_NOUNS,
  CONCLUDING_PHRASES,
  CONCLUDING_WORDS,
  DENIAL_NOUNS,
} from '../../vocabulary/conclusions/conclusionWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { Verdict } from './verdict';

/** The words that a verdict is said of. */
export function subjectOf(
  passage: Passage,
  sentence: Sentence,
  verdict: Verdict,
  after: number,
): { readonly first: number; readonly end: number } | undefined {
  const { words } = passage;
  if (verdict.noun) return subjectOfNecessity(passage, sentence, verdict, after);
  const named = afterApproval(passage, verdict.core, sentence.endWord);
  if (named) return named;
  const end = verdict.first;
  let first = -1;
  // The last "the request", "this requested …" before the predicate.
  for (let i = end - 1; i >= after; i--) {
    const { lower } = words[i]!;
    if (lower === 'request' || lower === 'requests' || lower === 'requested') {
      first = i;
      while (
        first > after &&
        end - first < 60 &&
        BEFORE_REQUEST.has(words[first - 1]!.lower) &&
        !breaks(words[first]!.gap)
      )
        first--;
      break;
    }
  }
  const anchored = first >= 0 && first < end - 1 && DETERMINERS.has(words[first]!.lower);
  if (!anchored) first = afterOpening(passage, after, end);
  return first < end ? { first, end } : undefined;
}

/** "certification of X": X, up to what follows it. */
function afterApproval(
  { words }: Passage,
  core: number,
  end: number,
): { readonly first: number; readonly end: number } | undefined {
  const { lower } = words[core]!;
  if (!APPROVAL_NOUNS.has(lower) && !DENIAL_NOUNS.has(lower)) return undefined;
  const next = words[core + 1]?.lower;
  if (core + 2 >= end || (next !== 'of' && next !== 'for')) return undefined;
  let last = core + 2;
  while (last < end && !SUBJECT_ENDS.has(words[last]!.lower) && !PREMISE_OPENINGS.has(words[last]!.lower))
    last++;
  return last > core + 2 ? { first: core + 2, end: last } : undefined;
}

/** Of "the denial of X" and "certification of X", X; else the subject as it is. */
export function withinApproval(
  { words }: Passage,
  subject: { readonly first: number; readonly end: number },
): { readonly first: number; readonly end: number } {
  for (let i = subject.first + 1; i < subject.end - 1; i++) {
    const { lower } = words[i]!;
    if (lower === 'of' || lower === 'for') return { first: i + 1, end: subject.end };
  }
  return subject;
}

function breaks(gap: number): boolean {
  return (gap & (Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.dash)) !== 0;
}

/** Past "Therefore,", "Given the above," and the like. */
function afterOpening(passage: Passage, after: number, end: number): number {
  const { words } = passage;
  let first = skipOpeners(passage, after, end);
  if (first < end && CONCLUDING_PHRASES.has(words[first]!.lower)) {
    for (let i = first + 1; i < end; i++) {
      if (words[i]!.gap & (Gap.comma | Gap.semicolon)) return skipOpeners(passage, i, end);
    }
  }
  if (first < end && PREMISE_OPENINGS.has(words[first]!.lower)) {
    first++;
    if (words[first]?.lower === 'that') first++;
  }
  for (let i = end - 1; i > first; i--) {
    const { lower, gap } = words[i]!;
    if (gap & Gap.semicolon || CONCLUDING_CONNECTORS.has(lower)) return skipOpeners(passage, i, end);
    // "The records do not establish that X is": X. "The brace that was asked for is" goes on.
    if (lower === 'that' && SAYING.has(words[i - 1]!.lower) && i + 1 < end) return i + 1;
  }
  return first;
}

function skipOpeners(passage: Passage, at: number, end: number): number {
  const { words } = passage;
  let first = at;
  while (first < end && (CONCLUDING_WORDS.has(words[first]!.lower) || words[first]!.lower === 'and')) {
    // "No further visits are": part of the name; "No, the request is": an answer.
    if (NAMING.has(words[first]!.lower) && first + 1 < end && !breaks(words[first + 1]!.gap)) break;
    first++;
  }
  return first;
}

/** "The medical necessity of X is not established": X; or the sentence's own subject before it. */
function subjectOfNecessity(
  passage: Passage,
  sentence: Sentence,
  verdict: Verdict,
  after: number,
): { readonly first: number; readonly end: number } | undefined {
  const { words } = passage;
  const next = words[verdict.core + 1]?.lower;
  if (verdict.last > verdict.core && (next === 'of' || next === 'for')) {
    let end = verdict.core + 2;
    while (end < verdict.last && !SUBJECT_ENDS.has(words[end]!.lower)) end++;
    if (end > verdict.core + 2) return { first: verdict.core + 2, end };
  }
  if (verdict.last === verdict.core && (next === 'of' || next === 'for')) {
    return { first: verdict.core + 2, end: sentence.endWord };
  }
  // "No medical necessity has been shown for X".
  const follows = words[verdict.last + 1]?.lower;
  const opens = verdict.first === sentence.firstWord || CONCLUDING_WORDS.has(words[verdict.first - 1]!.lower);
  if (opens && follows === 'for' && verdict.last + 2 < sentence.endWord) {
    return { first: verdict.last + 2, end: sentence.endWord };
  }
  const first = afterOpening(passage, after, verdict.first);
  return first < verdict.first ? { first, end: verdict.first } : undefined;
}
