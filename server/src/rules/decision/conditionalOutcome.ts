import { Gap } from '../../language/words';
import { type Conclusion, conclusionsOf } from '../../reading/conclusions/conclusions';
import { type Passage, passageOf, type Sentence } from '../../reading/passage';
import type { Span } from '../../text/span';
import type { ItemRule } from '../rule';
import {
  againWords,
  alwaysAgain,
  approvals,
  conditions,
  disputes,
  doubtful,
  laterWords,
  newWords,
  onceMore,
  openModals,
  papers,
  stopping,
  tails,
} from './hedgeWords';

export const conditionalOutcome: ItemRule = {
  id: 'conditional-outcome',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'A final determination that hedges ("reconsideration may be appropriate")',
    why: `The determination is final and binds all parties (Labor Code 4610.6(g)): the reviewer who wrote it will not see \
the request again, and there is no reconsideration by Independent Medical Review. A utilization review denial stands for twelve \
months unless the facts change (Labor Code 4610). A promise that things may be seen differently has no effect, and invites \
an appeal.`,
    wrong:
      'The request is not medically necessary; reconsideration may be appropriate once the operative report is received.',
    right:
      'The operative report was not among the records, and nothing else shows a repair. The request is not medically necessary.',
    ignore: 'Where the words tell what a guideline makes a condition of.',
  },

  sees: ['rationale'],

  check(item) {
    const { rationale } = item;
    if (!rationale) return [];
    const passage = passageOf(rationale);
    const decisions = conclusionsOf(rationale).filter(({ role }) => role === 'decision');
    const bySentence = new Map(decisions.map((decision) => [decision.sentence.index, decision]));
    const lastDecision = decisions.at(-1)?.sentence.index ?? Number.POSITIVE_INFINITY;
    return passage.sentences.flatMap((sentence) => {
      const at = hedgeIn(passage, sentence, bySentence.get(sentence.index), sentence.index > lastDecision);
      return at
        ? [
            {
              span: at,
              message:
                'A final determination leaves nothing open: say what is decided on the records at hand, without a condition.',
            },
          ]
        : [];
    });
  },
};

function hedgeIn(
  passage: Passage,
  sentence: Sentence,
  conclusion: Conclusion | undefined,
  afterDecision: boolean,
): Span | undefined {
  if (sentence.kind === 'quotation') return undefined;
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  const from = conclusion ? wordAfter(passage, sentence, conclusion) : firstWord;
  const last = endWord - 1;
  if (conclusion) {
    for (let i = from; i < endWord; i++) if (takesBack(passage, i)) return passage.spanOf(i, last);
  }
  const begins = conclusion ? from : firstWord;
  if (begins > last) return undefined;
  const mayHedge =
    conclusion !== undefined ||
    afterDecision ||
    sentence.kind === 'case' ||
    speaksOfRequest(passage, sentence);
  if (!mayHedge) return undefined;
  const again = saysAgain(passage, begins, endWord);
  if (again || mayBeApproved(passage, begins, endWord, afterDecision || conclusion !== undefined)) {
    return passage.spanOf(clauseStart(words, begins), last);
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
  if (tails.has(lower)) return true;
  const next = words[i + 1]?.lower;
  if (lower === 'subject') return next === 'to';
  return lower === 'without' && (next === 'further' || next === 'additional' || next === 'more');
}

/** "reconsideration", "may be reconsidered", "can be resubmitted". */
function saysAgain({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (alwaysAgain.has(lower)) return true;
    if (lower === 'submitted' && announcesAnother(words, from, i)) return true;
    if (lower === 'request' && i > from && newWords.has(words[i - 1]!.lower) && isPossible(words, i, to))
      return true;
    if (lower === 'again' && i > from && isOpenAgain(words, from, i)) return true;
    if (!againWords.has(lower)) continue;
    if (lower === 'reversed' && words[i - 1]?.lower !== 'be') continue;
    for (let k = Math.max(from, i - 4); k < i; k++) if (openModals.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "A future request with more records ‹would› be looked upon favorably". */
function isPossible(words: Passage['words'], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 9); i++) if (openModals.has(words[i]!.lower)) return true;
  return false;
}

/** "may be submitted again", "should be asked for again". */
function isOpenAgain(words: Passage['words'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (!onceMore.has(words[i]!.lower)) continue;
    for (let k = Math.max(from, i - 4); k < i; k++) if (openModals.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "Another request can be submitted": a new one, and no past one. */
function announcesAnother(words: Passage['words'], from: number, at: number): boolean {
  let possible = false;
  for (let i = at - 1; i >= from && at - i <= 6; i--) {
    const { lower } = words[i]!;
    if (openModals.has(lower)) possible = true;
    if (possible && newWords.has(lower)) return true;
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
    if (stopping.has(lower)) return false;
    if (approvals.has(lower)) {
      for (let k = Math.max(from, i - 4); k < i; k++) {
        const modal = words[k]!.lower;
        // "If goals were supplied, approval would be appropriate": what might have been, before the decision.
        if (doubtful.has(modal) || (modal === 'would' && afterDecision)) possible = true;
      }
      // "approval may be warranted"
      if (doubtful.has(words[i + 1]?.lower ?? '')) possible = true;
    }
    if (disputes.has(lower)) disputed = true;
    if (conditions.has(lower) && !(lower === 'should' && !opensClause(words, i, from))) condition = true;
    if (laterWords.has(lower)) later = true;
    if (papers.has(lower) && words[from]!.lower === 'with' && i - from < 6) onPaper = true;
  }
  if (!possible) return false;
  if (onPaper) return true;
  return (disputed || afterDecision) && (condition || later);
}

function opensClause(words: Passage['words'], i: number, from: number): boolean {
  return (
    i === from ||
    (words[i]!.gap & (Gap.comma | Gap.semicolon)) !== 0 ||
    /^(?:necessary|approved|appropriate|warranted)$/.test(words[i - 1]!.lower)
  );
}

const requestWords =
  /^(?:request|requests|requested|reconsideration|determination|resubmitted|resubmission)$/;

function speaksOfRequest({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (requestWords.test(words[i]!.lower)) return true;
  return false;
}

/** Past "but", "though", "however". */
function clauseStart(words: Passage['words'], from: number): number {
  return /^(?:but|though|although|however|and)$/.test(words[from]!.lower) && words[from + 1]
    ? from + 1
    : from;
}
