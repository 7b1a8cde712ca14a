import { rangeHolding } from '../../language/ordered';
import { Gap } from '../../language/words';
import type { Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { PREMISE_OPENINGS } from '../../vocabulary/conclusions/conclusionSubjectWords';
import { CONCLUDING_WORDS, FINITE, MAKES_CONDITION } from '../../vocabulary/conclusions/conclusionWords';
import { ON_CONDITION, ON_ITS_TERMS } from '../../vocabulary/conclusions/predicateWords';
import { MODALS } from '../../vocabulary/sentences/auxiliaries';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { fateAfter, fateOf } from './adviceVerdicts';
import { subjectOf, withinApproval } from './conclusionSubject';
import { retelling } from './retold';
import { withBeginning } from './sentenceBeginning';
import type { Polarity, Standard, Verdict } from './verdict';
import { verdictsIn } from './verdicts';
import { adviceOf, type Candidate, hasRequestWord, isAtAnEnd, isWeakConclusion } from './weakConclusions';

export type { Polarity, Standard } from './verdict';

/** Words of a rationale that decide the item. */
export interface Conclusion {
  readonly polarity: Polarity;
  readonly standard: Standard;
  /**
   * - 'decision': what the rationale concludes;
   * - 'premise': another verdict that this one rests on ("As the requested surgery is not medically necessary, …").
   */
  readonly role: 'decision' | 'premise';
  readonly sentence: Sentence;
  /** The deciding words: "is not medically necessary and appropriate". */
  readonly words: Span;
  /** The words they are said of: "the request for Zanaflex 4 mg, #60"; absent where there are none. */
  readonly subject: Span | undefined;
  /** First and end word index of the subject in the passage. */
  readonly subjectWords: { readonly first: number; readonly end: number } | undefined;
  /** The word the verdict hangs on ("necessary", "appropriate", "supported"). */
  readonly wording: string;
  /** Whether the rationale opens with it ("No, the request for …"). */
  readonly answerFirst: boolean;
}

/**
 * What a rationale concludes, in the order of its text; empty where it never does. A conclusion on medical
 * necessity makes the weaker wordings beside it mere reasons: "is not supported" counts only where no sentence
 * speaks of medical necessity. Recitals and quotations of guidelines never conclude, nor does a utilization
 * review's or a treating doctor's opinion retold.
 */
export const conclusionsOf = remembered((rationale: Pick<Rationale, 'flat'>): readonly Conclusion[] =>
  concludes(passageOf(rationale)),
);

/**
 * The conclusion that settles the item: the last 'decision' (a taper paragraph after it does not matter), or
 * `undefined` where the rationale never concludes.
 */
export function decidingConclusion(rationale: Pick<Rationale, 'flat'>): Conclusion | undefined {
  return conclusionsOf(rationale).findLast((conclusion) => conclusion.role === 'decision');
}

/**
 * Whether a sentence decides on medical necessity, and the only doubt is whether the reviewer says it or a
 * guideline: too little to call the conclusion missing. One that names a guideline is a recital.
 */
export function mayConclude(passage: Passage): boolean {
  return passage.sentences.some(
    (sentence) =>
      sentence.kind !== 'quotation' &&
      !/\b(?:MTUS|ACOEM|ODG|guidelines?)\b/i.test(sentence.text) &&
      verdictsIn(passage.words, sentence.firstWord, sentence.endWord).some(
        (verdict) =>
          verdict.standard === 'medical necessity' &&
          !verdict.open &&
          !passage.isQuoted(verdict.core) &&
          !hypothetical(passage, sentence, verdict) &&
          !isConditional(passage, sentence, verdict) &&
          retelling(passage, sentence, verdict, sentence.firstWord) !== 'plainly',
      ),
  );
}

function concludes(passage: Passage): readonly Conclusion[] {
  const strong: Candidate[] = [];
  const weak: Candidate[] = [];
  const { sentences, words } = passage;
  for (const each of sentences) {
    const sentence = withBeginning(passage, each);
    const verdicts = verdictsIn(words, sentence.firstWord, sentence.endWord);
    let before: Candidate['subject'];
    verdicts.forEach((verdict, k) => {
      if (verdict.open || hypothetical(passage, sentence, verdict)) return;
      if (quotedAway(passage, sentence, verdict)) return;
      const after = k > 0 ? verdicts[k - 1]!.last + 1 : sentence.firstWord;
      // "is supported by guidelines and is medically necessary": both are said of one thing.
      const joined = k > 0 && !verdict.noun && words[verdict.first - 1]?.lower === 'and';
      const subject = (joined && before) || subjectOf(passage, sentence, verdict, after);
      before = subject;
      const role = isPremise(passage, sentence, verdict, verdicts[k + 1]) ? 'premise' : 'decision';
      const candidate = { sentence, verdict, subject, role } as const;
      if (verdict.standard === 'medical necessity') {
        const fate = fateAfter(words, sentence.firstWord, verdict, sentence.endWord);
        if (fate) {
          strong.push({ ...candidate, role: 'decision', verdict: fate });
          return;
        }
        // "Contrary to the finding that it is not …, the study is": past the comma the reviewer speaks again.
        const own = k > 0 && (words[after]!.gap & Gap.comma) !== 0;
        if (retelling(passage, sentence, verdict, own ? after : sentence.firstWord)) return;
        if (speaksInGeneral(passage, sentence, verdict, subject)) return;
        strong.push(candidate);
      } else {
        const fate = subject && fateOf(words, subject, verdict);
        if (fate) {
          if (isAtAnEnd(passage, sentence)) {
            const named = withinApproval(passage, subject);
            weak.push({ ...candidate, subject: named, verdict: { ...verdict, polarity: fate.polarity } });
          }
        } else if (isWeakConclusion(passage, candidate)) weak.push(candidate);
      }
    });
    if (verdicts.length === 0 && isAtAnEnd(passage, sentence)) weak.push(...adviceOf(passage, sentence));
  }
  const decided = strong.some((candidate) => candidate.role === 'decision');
  return (decided ? strong : [...strong, ...lastOf(weak)]).map((candidate) =>
    toConclusion(passage, candidate),
  );
}

/** Of several weak wordings only the last decides; those before it are reasons. */
function lastOf(weak: readonly Candidate[]): readonly Candidate[] {
  const last = weak.findLast((candidate) => candidate.role === 'decision');
  return last === undefined ? [] : [last];
}

function toConclusion(passage: Passage, { sentence, verdict, subject, role }: Candidate): Conclusion {
  const { words } = passage;
  return {
    polarity: verdict.polarity,
    standard: verdict.standard,
    role,
    sentence,
    words: passage.spanOf(verdict.first, verdict.last),
    subject: subject && passage.spanOf(subject.first, subject.end - 1),
    subjectWords: subject,
    wording: words[verdict.core]!.lower,
    answerFirst: sentence.index === 0,
  };
}

/** "…, if it is medically necessary", "would be medically necessary if …". */
function hypothetical(passage: Passage, sentence: Sentence, verdict: Verdict): boolean {
  const { words } = passage;
  if (words[verdict.first]!.lower === 'would')
    for (let i = sentence.firstWord + 1; i < verdict.first; i++)
      if (words[i]!.lower === 'which' && words[i - 1]!.lower === 'without') return true;
  if (verdict.polarity === 'not necessary' || !hasModal(words, verdict)) return false;
  // "Should a therapist agree to it, the membership would be medically necessary."
  if (words[sentence.firstWord]!.lower === 'should' && verdict.first > sentence.firstWord) return true;
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (MAKES_CONDITION.has(words[i]!.lower)) return true;
  return false;
}

/** "Would be", "can be considered": what would follow from a condition. */
function hasModal(words: Passage['words'], { first, core }: Verdict): boolean {
  for (let i = first; i < core; i++) if (MODALS.has(words[i]!.lower)) return true;
  return MODALS.has(words[first]!.lower) || MODALS.has(words[first - 1]?.lower ?? '');
}

/**
 * Inside quotation marks a verdict is someone else's, unless the marks are plainly astray: they run over several
 * sentences and the words speak of the request.
 */
function quotedAway(passage: Passage, sentence: Sentence, verdict: Verdict): boolean {
  if (!passage.isQuoted(verdict.core)) return false;
  const at = passage.words[verdict.core]!.from;
  const range = rangeHolding(passage.quoted, at)!;
  if (range.from >= sentence.from && range.to <= sentence.to) return true;
  return !hasRequestWord(passage, sentence.firstWord, verdict.first);
}

/** A recital that says what is medically necessary in general: no request, no "therefore", not at the end. */
function speaksInGeneral(
  passage: Passage,
  sentence: Sentence,
  verdict: Verdict,
  subject: Candidate['subject'],
): boolean {
  const { words } = passage;
  const next = words[verdict.last + 1];
  const goesOn = verdict.last + 1 < sentence.endWord && next !== undefined;
  if (isConditional(passage, sentence, verdict)) return true;
  if (sentence.kind === 'case') return false;
  if (
    hasRequestWord(passage, sentence.firstWord, verdict.first) ||
    hasRequestWord(passage, verdict.last, sentence.endWord)
  ) {
    return false;
  }
  if (CONCLUDING_WORDS.has(words[sentence.firstWord]!.lower)) return false;
  // "Medical necessity is not established." speaks of this request; "… is established when …" does not.
  const qualified = goesOn && ON_ITS_TERMS.has(next.lower);
  if (verdict.noun && verdict.first === sentence.firstWord && !qualified) return false;
  if (subject === undefined) return true;
  // "The wrist brace is not medically necessary.", and not "… in most cases".
  const denies = verdict.polarity === 'not necessary' && verdict.last + 1 === sentence.endWord;
  if (denies && subject.first === sentence.firstWord && words[subject.first]!.lower === 'the') return false;
  const isLast = sentence.index === passage.sentences.length - 1;
  return !isLast && !isMeasured(passage, subject);
}

/** "Medical necessity is established when red flags are found": wherever it stands. */
function isConditional({ words }: Passage, sentence: Sentence, { noun, polarity, last }: Verdict): boolean {
  if (!noun || polarity !== 'necessary' || last + 1 >= sentence.endWord) return false;
  return ON_CONDITION.has(words[last + 1]!.lower);
}

/** "Percocet 5-325mg #75": with its strength or its number it is what was asked for, and no kind of treatment. */
function isMeasured({ words }: Passage, { first, end }: NonNullable<Candidate['subject']>): boolean {
  for (let i = first; i < end; i++) {
    const { lower, gap } = words[i]!;
    if ((gap & Gap.number) !== 0 || /^(?:[\d.,]+(?:mg|mcg|ml|%)|mg|mcg|qty|quantity)$/.test(lower))
      return true;
  }
  return false;
}

/** "As such, the study is …", "Given the above, …": an opening without a verb, over before the verdict's own clause. */
function closedOpening(words: Passage['words'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (words[i]!.gap & Gap.comma) return true;
    if (FINITE.has(words[i]!.lower) || words[i]!.lower === 'that') return false;
  }
  return false;
}

/** "As the requested surgery is not medically necessary, the requested service is not": the first is a premise. */
function isPremise(
  passage: Passage,
  sentence: Sentence,
  verdict: Verdict,
  next: Verdict | undefined,
): boolean {
  if (next === undefined) return false;
  const { words } = passage;
  const opening = words[sentence.firstWord]!.lower;
  if (PREMISE_OPENINGS.has(opening) && !closedOpening(words, sentence.firstWord, verdict.first)) {
    for (let i = verdict.last + 1; i <= next.first; i++) if (words[i]!.gap & Gap.comma) return true;
  }
  // "The surgery having been found not medically necessary, the stay is not": no verb of its own.
  for (let i = Math.max(sentence.firstWord, verdict.first - 3); i < verdict.last; i++)
    if (words[i]!.lower === 'having') return next.standard === 'medical necessity';
  // "because the surgery is not medically necessary" after the subject.
  for (let i = verdict.first - 1; i > sentence.firstWord && verdict.first - i < 14; i--) {
    if (words[i]!.lower === 'because' || words[i]!.lower === 'since') return true;
    if (words[i]!.gap & (Gap.comma | Gap.semicolon)) break;
  }
  return false;
}
