import {
  CONCLUDING_PHRASES,
  CONCLUDING_WORDS,
  CRITERIA_NOUNS,
  DISPUTED_OPENINGS,
  REQUEST_WORDS,
  REVIEW_WORDS,
} from '../../vocabulary/conclusions/conclusionWords';
import { BASED_ON } from '../../vocabulary/conclusions/predicateWords';
import { PATIENT_WORDS } from '../../vocabulary/people/speakers';
import type { Passage, Sentence } from '../sentences/passage';
import { adviceIn } from './adviceVerdicts';
import { subjectOf } from './conclusionSubject';
import type { Verdict } from './verdict';

/** Words that may decide the item. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly verdict: Verdict;
  readonly subject: { readonly first: number; readonly end: number } | undefined;
  readonly role: 'decision' | 'premise';
}

/** Whether the words from `from` to `to` (exclusive) speak of the treatment that is disputed. */
export function hasRequestWord(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (REQUEST_WORDS.has(passage.words[i]!.lower)) return true;
  return false;
}

/** Whether it opens the rationale or is one of its last three sentences: where reviewers conclude. */
export function isAtAnEnd({ sentences }: Passage, { index }: Sentence): boolean {
  return index === 0 || index >= sentences.length - 3;
}

/** "I recommend certification." needs no subject; that criteria are met decides only where nothing follows. */
export function adviceOf(passage: Passage, sentence: Sentence): readonly Candidate[] {
  const { words, sentences } = passage;
  return adviceIn(words, sentence.firstWord, sentence.endWord)
    .filter(
      ({ core }) =>
        !passage.isQuoted(core) &&
        (!CRITERIA_NOUNS.has(words[core]!.lower) ||
          (sentence.index === sentences.length - 1 && sentence.kind !== 'quotation')),
    )
    .map((verdict) => ({
      sentence,
      verdict,
      subject: subjectOf(passage, sentence, verdict, sentence.firstWord),
      role: 'decision' as const,
    }));
}

/** Whether "is not supported", "is appropriate" … is said of the request and ends the argument. */
export function isWeakConclusion(passage: Passage, { sentence, verdict, subject }: Candidate): boolean {
  const { words } = passage;
  if (subject === undefined) return false;
  if (!isAtAnEnd(passage, sentence)) return false;
  const requested = hasRequestWord(passage, subject.first, subject.end);
  if (sentence.kind !== 'case' && !requested && !drawsConclusion(passage, sentence)) return false;
  for (let i = sentence.firstWord; i < verdict.first; i++)
    if (REVIEW_WORDS.has(words[i]!.lower)) return false;
  // "was non-certified by utilization review".
  if (verdict.last + 1 < sentence.endWord && words[verdict.last + 1]!.lower === 'by') {
    for (let i = verdict.last + 2; i < Math.min(sentence.endWord, verdict.last + 5); i++)
      if (REVIEW_WORDS.has(words[i]!.lower)) return false;
  }
  const opening = words[sentence.firstWord]!.lower;
  const concluding = sentence.index > 0 && (CONCLUDING_WORDS.has(opening) || CONCLUDING_PHRASES.has(opening));
  const first = words[subject.first]!.lower;
  // "No red flags are indicated", "the patient was approved": a subject that is no treatment.
  if (first === 'no' || first === 'there' || first === 'it') return false;
  if (PATIENT_WORDS.has(first) || PATIENT_WORDS.has(words[subject.first + 1]?.lower ?? '')) return false;
  if (requested || (concluding && DISPUTED_OPENINGS.has(first))) return true;
  // "Accordingly, a brace is not warranted.", and nothing after it.
  return sentence.index === passage.sentences.length - 1 && drawsConclusion(passage, sentence);
}

/** Whether a sentence opens with words that draw a conclusion from what was said: "Thus", "In light of this". */
function drawsConclusion({ words }: Passage, { firstWord }: Sentence): boolean {
  const next = words[firstWord + 1]?.lower ?? '';
  switch (words[firstWord]!.lower) {
    case 'therefore':
    case 'thus':
    case 'hence':
    case 'consequently':
    case 'accordingly':
    case 'ultimately':
      return true;
    case 'as':
      return next === 'such';
    case 'in':
      return next === 'light' || next === 'conclusion' || next === 'sum';
    case 'for':
      return next === 'these' || next === 'this' || next === 'those';
    case 'given':
    case 'based':
      return BASED_ON.has(next);
    default:
      return false;
  }
}
