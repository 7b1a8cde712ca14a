import { Gap } from '../../language/words';
import type { Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import {
  AGAIN,
  ALWAYS_AGAIN,
  APPROVALS,
  BEFORE_SHOULD,
  CLAUSE_OPENINGS,
  CONDITIONS,
  DISPUTES,
  DOUBTFUL_MODALS,
  FURTHER,
  HOPED_FOR_PAPERS,
  IS_TO_BE,
  LATER,
  NEW,
  ONCE_MORE,
  REQUEST_WORDS,
  STOPPING,
  TAILS,
  THE_MATTER,
  WITHIN_APPROVAL,
} from '../../vocabulary/conclusions/hedgeWords';
import { MODALS } from '../../vocabulary/sentences/auxiliaries';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';
import { type Conclusion, conclusionsOf } from './conclusions';
import { outcomeTurns } from './outcomeTurns';

/** Words by which a rationale leaves its outcome open: a condition, another review, an approval to come. */
export interface OpenEnd {
  readonly first: number;
  readonly last: number;
}

/** Where a rationale leaves its outcome open, in order; computed once. */
export const openEndsIn = remembered((rationale: Rationale): readonly OpenEnd[] => {
  const passage = passageOf(rationale);
  const decisions = conclusionsOf(rationale).filter(({ role }) => role === 'decision');
  const bySentence = new Map(decisions.map((decision) => [decision.sentence.index, decision]));
  const lastDecision = decisions.at(-1)?.sentence.index ?? Number.POSITIVE_INFINITY;
  const onlyEnd = decisions.length === 0 ? passage.sentences.at(-1) : undefined;
  return passage.sentences.flatMap(
    (sentence) =>
      openEnd(
        passage,
        sentence,
        bySentence.get(sentence.index),
        sentence.index > lastDecision,
        sentence === onlyEnd,
      ) ?? [],
  );
});

function openEnd(
  passage: Passage,
  sentence: Sentence,
  conclusion: Conclusion | undefined,
  afterDecision: boolean,
  isOnlyEnd: boolean,
): OpenEnd | undefined {
  if (sentence.kind === 'quotation') return undefined;
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  const from = conclusion ? wordAfter(passage, sentence, conclusion) : firstWord;
  const last = endWord - 1;
  if (conclusion) {
    for (let i = from; i < endWord; i++) if (takesBack(passage, i)) return { first: i, last };
  }
  const turning = outcomeTurns(passage, sentence, { decides: conclusion !== undefined, isOnlyEnd });
  if (turning) return turning;
  if (from > last) return undefined;
  const speaksOfCase =
    conclusion !== undefined ||
    afterDecision ||
    sentence.kind === 'case' ||
    hasWord(passage, sentence, REQUEST_WORDS);
  if (!speaksOfCase) return matterAgain(passage, from, endWord);
  const isOpen =
    saysAgain(passage, from, endWord) ||
    mayBeApproved(passage, from, endWord, afterDecision || conclusion !== undefined);
  return isOpen ? { first: clauseStart(words, from), last } : undefined;
}

/** "If the guidelines are not followed, this should be reviewed again": of the matter, in a sentence that names a source. */
function matterAgain(passage: Passage, from: number, to: number): OpenEnd | undefined {
  const { words } = passage;
  for (let i = from + 1; i < to; i++) {
    if (words[i]!.lower === 'that') return undefined;
    if (!MODALS.has(words[i]!.lower) || !THE_MATTER.has(words[i - 1]!.lower)) continue;
    if (saysAgain(passage, i, to)) return { first: i - 1, last: to - 1 };
  }
  return undefined;
}

/** The first word after the conclusion's words; the sentence's first where the conclusion ends it. */
function wordAfter(passage: Passage, { firstWord, endWord }: Sentence, { words: at }: Conclusion): number {
  let i = endWord;
  while (i > firstWord && passage.spanOf(i - 1, i - 1).start >= at.end) i--;
  return i;
}

/** "… unless", "… pending", "without further evidence". */
function takesBack({ words }: Passage, i: number): boolean {
  const { lower } = words[i]!;
  if (TAILS.has(lower)) return true;
  const next = words[i + 1]?.lower;
  if (lower === 'subject') return next === 'to';
  return lower === 'without' && FURTHER.has(next ?? '');
}

/** "reconsideration", "may be reconsidered", "can be resubmitted". */
function saysAgain({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (ALWAYS_AGAIN.has(lower)) return true;
    if (lower === 'submitted' && announcesAnother(words, from, i)) return true;
    if (lower === 'request' && i > from && NEW.has(words[i - 1]!.lower) && isPossible(words, i, to))
      return true;
    if (lower === 'again' && i > from && isOpenAgain(words, from, i)) return true;
    if (!AGAIN.has(lower) && !isAgainByPrefix(words, i)) continue;
    if (lower === 'reversed' && words[i - 1]?.lower !== 'be') continue;
    for (let k = Math.max(from, i - 4); k < i; k++) if (MODALS.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "Re-reviewed", in two words. */
function isAgainByPrefix(words: Passage['words'], at: number): boolean {
  return (
    words[at - 1]?.lower === 're' && (words[at]!.gap & Gap.hyphen) !== 0 && ONCE_MORE.has(words[at]!.lower)
  );
}

/** "A future request with more records ‹would› be looked upon favorably". */
function isPossible(words: Passage['words'], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 9); i++) if (MODALS.has(words[i]!.lower)) return true;
  return false;
}

/** "may be submitted again", "should be asked for again". */
function isOpenAgain(words: Passage['words'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (!ONCE_MORE.has(words[i]!.lower)) continue;
    for (let k = Math.max(from, i - 4); k < i; k++) if (MODALS.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "Another request can be submitted": a new one, and no past one. */
function announcesAnother(words: Passage['words'], from: number, at: number): boolean {
  let possible = false;
  for (let i = at - 1; i >= from && at - i <= 6; i--) {
    const { lower } = words[i]!;
    if (MODALS.has(lower)) possible = true;
    if (possible && NEW.has(lower)) return true;
  }
  return false;
}

/** "may be approved if", "could be found necessary once", "With appropriate documentation it may be indicated". */
function mayBeApproved({ words }: Passage, from: number, to: number, afterDecision: boolean): boolean {
  let possible = false;
  let disputed = false;
  let condition = false;
  let later = false;
  let onPaper = false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (STOPPING.has(lower)) return false;
    if (APPROVALS.has(lower)) {
      // "May then be found necessary", and not "the hours she can stand have not changed".
      for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
        const modal = words[k]!.lower;
        // "Not necessary but is to be certified if": behind the decision it is still to come.
        if (modal === 'to' && afterDecision && IS_TO_BE.has(words[k - 1]?.lower ?? '')) possible = true;
        if (!WITHIN_APPROVAL.has(modal) && !MODALS.has(modal)) break;
        // "If goals were supplied, approval would be appropriate": what might have been, before the decision.
        if (DOUBTFUL_MODALS.has(modal) || (modal === 'would' && afterDecision)) possible = true;
      }
      // "approval may be warranted"
      if (DOUBTFUL_MODALS.has(words[i + 1]?.lower ?? '')) possible = true;
    }
    if (DISPUTES.has(lower)) disputed = true;
    if (CONDITIONS.has(lower) && !(lower === 'should' && !opensClause(words, i, from))) condition = true;
    if (LATER.has(lower)) later = true;
    if (HOPED_FOR_PAPERS.has(lower) && words[from]!.lower === 'with' && i - from < 6) onPaper = true;
  }
  if (!possible) return false;
  if (onPaper) return true;
  return (disputed || afterDecision) && (condition || later);
}

function opensClause(words: Passage['words'], i: number, from: number): boolean {
  return (
    i === from ||
    (words[i]!.gap & (Gap.comma | Gap.semicolon)) !== 0 ||
    BEFORE_SHOULD.has(words[i - 1]!.lower)
  );
}

/** Past "but", "though", "however". */
function clauseStart(words: Passage['words'], from: number): number {
  return CLAUSE_OPENINGS.has(words[from]!.lower) && words[from + 1] ? from + 1 : from;
}
