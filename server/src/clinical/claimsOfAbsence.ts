import { between, firstFrom } from '../language/ordered';
import { Gap } from '../language/words';
import { type BodyPartMention, bodyPartsOf } from '../reading/bodyParts';
import type { Passage, Sentence } from '../reading/passage';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Concept } from '../vocabulary/concept';
import {
  contextBetween,
  decides,
  exceptionIn,
  isOfNecessity,
  objectAfter,
  objectBefore,
  purposeIn,
} from './absenceObjects';
import { triggerAt } from './absenceTriggers';
import type { Trigger } from './afterTrigger';
import { datesOf, type LetterDate } from './dateRoles';
import { conceptMentionsOf } from './statements';
import { HEDGES, STRONG_HEDGES } from './vocabulary/absenceWords';

/** A concept that a claim says is absent. */
export interface AbsentConcept {
  readonly concept: Concept;
  /**
   * 'head': it is what is missing; 'context': it says where, when or what for ("upon *examination*", "rationale for
   * more *physical therapy*").
   */
  readonly role: 'head' | 'context';
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** "There is no documentation of muscle spasm upon examination." */
export interface AbsenceClaim {
  readonly sentence: Sentence;
  /**
   * - 'undocumented': the records are said not to show it;
   * - 'absent': it is said not to be so ("There are no red flags");
   * - 'unclear': it is said to be unknown or unclear.
   */
  readonly form: 'undocumented' | 'absent' | 'unclear';
  /** The words of the claim: "no documentation of muscle spasm upon examination". */
  readonly span: Span;
  /** The words that deny: "no documentation of", "failed to indicate". */
  readonly trigger: Span;
  /** What is said to be absent, as words `first` to `end` (exclusive). */
  readonly object: { readonly first: number; readonly end: number; readonly span: Span };
  /** The concepts named in the object, those of its purpose ("to warrant an MRI") left out. */
  readonly concepts: readonly AbsentConcept[];
  readonly bodyParts: readonly BodyPartMention[];
  /** Dates in the claim: "not … on the note of 12/01/2016". */
  readonly dates: readonly LetterDate[];
  /** Every qualifying word ("recent", "objective", "significant", "upon"), lower case. */
  readonly qualifiers: readonly string[];
  /** So qualified that the thing's being on record does not contradict it ("sufficient", "completed", "quantified"). */
  readonly hedged: boolean;
  /** "other than …", "except …", "beyond …": words after which exceptions stand. */
  readonly hasException: boolean;
}

/**
 * The claims of absence of a rationale, in order; computed once per passage. Only sentences on the case: what a
 * guideline says should not be absent is no claim.
 */
export const absenceClaimsOf = remembered((passage: Passage): readonly AbsenceClaim[] =>
  passage.sentences
    .filter((sentence) => sentence.kind === 'case')
    .flatMap((sentence) => claimsIn(passage, sentence)),
);

function claimsIn(passage: Passage, sentence: Sentence): readonly AbsenceClaim[] {
  const { words } = passage;
  const claims: AbsenceClaim[] = [];
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const trigger = triggerAt(words, i, sentence);
    if (trigger === undefined) continue;
    // "a lack of range of motion" is a finding's own name.
    const named = namesSign(passage, i);
    const claim = named ? undefined : toClaim(passage, sentence, trigger);
    if (claim !== undefined) claims.push(claim);
    i = trigger.before ? trigger.last : Math.max(trigger.last, i);
  }
  return claims;
}

/** Whether word `at` begins a sign's own name ("lack of motion"). */
function namesSign(passage: Passage, at: number): boolean {
  const mentions = conceptMentionsOf(passage);
  const one = mentions[firstFrom(mentions, at)];
  return one !== undefined && one.first === at && one.last > at && one.entry.kind === 'sign';
}

function toClaim(passage: Passage, sentence: Sentence, trigger: Trigger): AbsenceClaim | undefined {
  const { words } = passage;
  const { first, end } = trigger.before
    ? objectBefore(words, trigger, sentence)
    : objectAfter(words, trigger, sentence);
  if (end <= first) return undefined;
  const opening = words[first]!;
  // "In the absence of such documentation, the request …", "which he does not discuss or document".
  if (!trigger.before && (opening.gap & Gap.comma || opening.lower === 'or' || opening.lower === 'and'))
    return undefined;
  if (trigger.before && (decides(passage, first, end) || isOfNecessity(words, sentence.firstWord, first)))
    return undefined;
  const purpose = purposeIn(words, first, end);
  const concepts = between(conceptMentionsOf(passage), first, end)
    .filter((one) => one.first < purpose)
    .map(({ entry, first: from, last }, index, all) => ({
      concept: entry,
      role:
        index > 0 && (all[0]!.entry.kind === 'request' || contextBetween(words, first, from))
          ? ('context' as const)
          : ('head' as const),
      first: from,
      last,
      span: passage.keepSpan(from, last),
    }));
  const from = Math.min(trigger.first, first);
  const to = Math.max(trigger.last + 1, end);
  const qualifiers: string[] = [];
  for (let i = from; i < to; i++) if (HEDGES.has(words[i]!.lower)) qualifiers.push(words[i]!.lower);
  return {
    sentence,
    form: trigger.form,
    span: passage.keepSpan(from, to - 1),
    trigger: passage.keepSpan(trigger.first, trigger.last),
    object: { first, end, span: passage.keepSpan(first, end - 1) },
    concepts,
    bodyParts: between(bodyPartsOf(passage), first, end),
    dates: between(datesOf(passage), from, to),
    qualifiers,
    hedged: qualifiers.some((word) => STRONG_HEDGES.has(word)),
    hasException: exceptionIn(words, from, to),
  };
}
