import { Gap } from '../../language/words';
import { NEGATORS, RETELLING_VERBS } from '../../vocabulary/conclusions/conclusionWords';
import {
  DECIDERS,
  DENIED_BEFORE,
  ENDORSED,
  ENDORSING,
  FINDINGS,
  GOING_ON,
  JUDGED_SO,
  OPINIONS,
  OTHERS,
  PASSIVE,
  PERHAPS_OTHERS,
  RECOMMENDATIONS,
  TURNS,
} from '../../vocabulary/conclusions/retoldWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { Verdict } from './verdict';

/** How many words before a verdict its speaker is looked for. */
const FAR = 80;

/**
 * Whether a verdict, in what its sentence says from word `from` on, is someone else's opinion retold ("Utilization review found that …", "The provider feels that …"):
 * `plainly`, or `perhaps` where the speaker may be the reviewer.
 */
export function retelling(
  passage: Passage,
  sentence: Sentence,
  verdict: Verdict,
  from: number,
): 'plainly' | 'perhaps' | undefined {
  const { words } = passage;
  if (decidedBy(passage, verdict.last + 1, sentence.endWord) || saidBy(passage, from, verdict.first))
    return 'plainly';
  for (let i = Math.max(from, verdict.first - FAR); i < verdict.first; i++) {
    const { lower } = words[i]!;
    if (RETELLING_VERBS.has(lower)) {
      const speaker = speakerBefore(passage, from, i);
      // "the request was determined to be": the reviewer's own passive.
      const passive = i > from && PASSIVE.has(words[i - 1]!.lower);
      if (speaker && !passive && reaches(passage, i, verdict.first)) return speaker;
    }
    if (lower === 'previously' && JUDGED_SO.has(words[i + 1]?.lower ?? '')) return 'perhaps';
    // "Consistent with the recommendation that it is not necessary": a guideline's, where the reviewer concludes himself.
    if (RECOMMENDATIONS.has(lower) && words[i + 1]?.lower === 'that' && !isEndorsed(words, from, i))
      return 'perhaps';
    const whose = FINDINGS.has(lower) ? DECIDERS : OPINIONS.has(lower) ? OTHERS : undefined;
    if (whose && opinionOfOthers(passage, from, i, verdict.first, whose)) return 'plainly';
  }
  return wasDenied(passage, verdict) ? 'perhaps' : undefined;
}

/** "It was denied as not medically necessary": by whom is not said. */
function wasDenied({ words }: Passage, { first, last }: Verdict): boolean {
  for (let i = Math.max(1, first); i < last; i++) {
    if (words[i]!.lower === 'denied')
      return DENIED_BEFORE.has(words[i - 1]!.lower) && words[i + 1]!.lower === 'as';
  }
  return false;
}

function speakerBefore(passage: Passage, from: number, at: number): 'plainly' | 'perhaps' | undefined {
  const { words } = passage;
  let perhaps = false;
  for (let i = Math.max(from, at - 6); i < at; i++) {
    const { lower } = words[i]!;
    // The expert reviewer speaks for himself, and so does the physician reviewer of the older forms.
    if (lower === 'reviewer' && words[i - 1]?.lower === 'expert') continue;
    if (lower === 'physician' && words[i + 1]?.lower === 'reviewer') perhaps = true;
    else if (OTHERS.has(lower)) return 'plainly';
    else if (PERHAPS_OTHERS.has(lower)) perhaps = true;
  }
  return perhaps ? 'perhaps' : undefined;
}

/** Whether what the verb at `verb` tells goes on up to the verdict: "As he noted a gain, the request is" does not. */
function reaches({ words }: Passage, verb: number, to: number): boolean {
  const that = words[verb + 1]?.lower === 'that';
  for (let i = verb + 1; i < to; i++) {
    const { lower, gap } = words[i]!;
    if (TURNS.has(lower)) return false;
    if ((gap & (Gap.semicolon | Gap.stop)) !== 0) return false;
    if (!that && (gap & Gap.comma) !== 0 && !GOING_ON.has(lower)) return false;
  }
  return true;
}

/** "… by utilization review", from word `at` on. */
function decidedBy({ words }: Passage, at: number, end: number): boolean {
  if (at >= end || words[at]!.lower !== 'by') return false;
  for (let i = at + 1; i < Math.min(end, at + 5); i++) if (DECIDERS.has(words[i]!.lower)) return true;
  return false;
}

/** "According to the claims administrator, …", "Per utilization review, …". */
function saidBy({ words }: Passage, from: number, to: number): boolean {
  const opening = words[from]!.lower;
  // "In the opinion of the adjuster the study was not …".
  if (opening === 'in' && words[from + 3]?.lower === 'of' && OPINIONS.has(words[from + 2]!.lower))
    for (let i = from + 4; i < Math.min(to, from + 8); i++) if (isAnother(words, i, OTHERS)) return true;
  const at = opening === 'according' ? from + 2 : opening === 'per' ? from + 1 : to;
  let speaker = false;
  for (let i = at; i < Math.min(to, at + 9); i++) {
    if ((words[i]!.gap & Gap.comma) !== 0) return speaker;
    if (DECIDERS.has(words[i]!.lower)) speaker = true;
  }
  return false;
}

/** "the finding of utilization review that it was not …", "The decision of the adjuster was that …". */
function opinionOfOthers(
  { words }: Passage,
  from: number,
  noun: number,
  to: number,
  whose: ReadonlySet<string>,
): boolean {
  let others = false;
  if (isEndorsed(words, from, noun)) return false;
  for (let i = Math.max(from, noun - 4); i < noun; i++) {
    if (isAnother(words, i, whose)) others = true;
  }
  for (let i = noun + 1; i < Math.min(to, noun + 9); i++) {
    const { lower, gap } = words[i]!;
    if ((gap & (Gap.comma | Gap.semicolon)) !== 0) return false;
    if (lower === 'that') return others;
    if (ENDORSED.has(lower)) return false;
    if (isAnother(words, i, whose)) others = true;
  }
  return false;
}

/** "I agree with the finding that …", and not "The reviewer does not share the view that …". */
function isEndorsed(words: Passage['words'], from: number, noun: number): boolean {
  for (let i = Math.max(from, noun - 8); i < noun; i++) {
    if (!ENDORSING.has(words[i]!.lower)) continue;
    return !NEGATORS.has(words[i - 1]?.lower ?? '');
  }
  return false;
}

/** "this physician" and "the physician reviewer" are the reviewer. */
function isAnother(words: Passage['words'], at: number, whose: ReadonlySet<string>): boolean {
  return (
    whose.has(words[at]!.lower) && words[at - 1]?.lower !== 'this' && words[at + 1]?.lower !== 'reviewer'
  );
}
