import type { Span } from '../text/span';
import { type BodyPartMention, bodyPartsOf } from './bodyParts';
import { datesOf, type LetterDate } from './dateRoles';
import { between, firstFrom } from './ordered';
import type { Passage, Sentence } from './passage';
import { conceptMentionsOf } from './statements';
import {
  BEFORE_PAPER,
  HEDGES,
  LACKS,
  PAPER_NOUNS,
  PURPOSES,
  RECORDED,
  RECORDERS,
  RECORDING_VERBS,
  STRONG_HEDGES,
} from './vocabulary/absenceWords';
import type { Concept } from './vocabulary/concept';
import { Gap, type Word } from './words';

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

interface Trigger {
  readonly form: AbsenceClaim['form'];
  readonly first: number;
  readonly last: number;
  /** The object lies before the trigger ("the frequency is not specified"). */
  readonly before: boolean;
}

const cache = new WeakMap<Passage, readonly AbsenceClaim[]>();

/**
 * The claims of absence of a rationale, in order; computed once per passage. Only sentences on the case: what a
 * guideline says should not be absent is no claim.
 */
export function absenceClaimsOf(passage: Passage): readonly AbsenceClaim[] {
  let found = cache.get(passage);
  if (found === undefined) {
    found = passage.sentences
      .filter((sentence) => sentence.kind === 'case')
      .flatMap((sentence) => claimsIn(passage, sentence));
    cache.set(passage, found);
  }
  return found;
}

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

function triggerAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const { lower } = words[at]!;
  switch (lower) {
    case 'no':
      return noAt(words, at, sentence);
    case 'without':
      if (words[at + 1]?.lower === 'contrast') return undefined;
      return {
        ...(throughPaper(words, at, sentence) ?? { last: at, form: 'absent' }),
        first: at,
        before: false,
      };
    case 'unclear':
    case 'unknown':
    case 'illegible':
      return {
        form: 'unclear',
        first: at,
        last: skipTo(words, at, sentence),
        before: objectBefore(words, at, sentence),
      };
    case 'not':
    case 'cannot':
    case 'never':
    case "doesn't":
    case "didn't":
    case "isn't":
    case "wasn't":
    case 'fails':
    case 'failed':
    case 'fail':
      return notAt(words, at, sentence);
    default:
      return LACKS.has(lower) ? lackAt(words, at, sentence) : undefined;
  }
}

/** "no", "no documentation of", "no clear evidence that". */
function noAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const next = words[at + 1]?.lower ?? '';
  // "no longer", "no more than", "no reason to doubt".
  // "No, the request was not …" answers.
  if (words[at + 1] === undefined || words[at + 1]!.gap & (Gap.comma | Gap.stop)) return undefined;
  if (next === 'longer' || next === 'more' || next === 'less' || next === 'doubt' || next === 'later')
    return undefined;
  const through = throughPaper(words, at, sentence);
  if (through !== undefined) return { ...through, first: at, before: false };
  return { form: 'absent', first: at, last: at, before: false };
}

/** From a denial through the noun of documentation and its preposition: the index of the last of these words. */
function throughPaper(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
): { last: number; form: AbsenceClaim['form'] } | undefined {
  for (let i = at + 1; i < sentence.endWord && i - at <= 7; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.comma)) return undefined;
    const preposition =
      OBJECT_OPENERS.has(words[i + 1]?.lower ?? '') ||
      RECORDING_VERBS.has(words[i + 1]?.lower ?? '') ||
      GERUNDS.has(words[i + 1]?.lower ?? '');
    if (
      PAPER_NOUNS.has(lower) &&
      (preposition ||
        lower === 'documentation' ||
        lower === 'evidence' ||
        lower === 'indication' ||
        lower === 'mention')
    ) {
      return { last: skipTo(words, i, sentence), form: 'undocumented' };
    }
    if (!BEFORE_PAPER.has(lower) && !PAPER_NOUNS.has(lower)) return undefined;
  }
  return undefined;
}

const OBJECT_OPENERS = new Set([
  'of',
  'that',
  'regarding',
  'to',
  'for',
  'as',
  'on',
  'in',
  'about',
  'concerning',
  'whether',
  'with',
  'if',
  'the',
  'what',
  'which',
  'a',
  'how',
  'why',
  'it',
]);
const GERUNDS = new Set([
  'indicating',
  'showing',
  'specifying',
  'documenting',
  'describing',
  'demonstrating',
  'noting',
  'regarding',
  'supporting',
  'suggesting',
  'including',
  'provided',
  'indicative',
  'consistent',
  'detailing',
  'explaining',
]);
const AFTER_TRIGGER = new Set([
  ...OBJECT_OPENERS,
  ...GERUNDS,
  'there',
  'are',
  'any',
  'is',
  'was',
  'were',
  'has',
  'include',
  'document',
  'documentation',
  'evidence',
  'indication',
  'presence',
  'an',
  'these',
  'this',
]);

function skipTo(words: readonly Word[], at: number, sentence: Sentence): number {
  let last = at;
  for (let i = at + 1; i < sentence.endWord; i++) {
    const { lower, gap } = words[i]!;
    // "how many sessions" is itself what is missing.
    if (lower === 'how' && HOW.has(words[i + 1]?.lower ?? '')) break;
    if (!AFTER_TRIGGER.has(lower) || gap & (Gap.semicolon | Gap.comma)) break;
    last = i;
  }
  return last;
}

const HOW = new Set(['many', 'often', 'long', 'much']);

/** "is not documented" (object before), "does not document X", "failed to provide X", "does not have X". */
function notAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const failing = words[at]!.lower.startsWith('fail');
  let i = at + 1;
  if (failing) {
    // "has failed physical therapy" is a fact of the patient.
    if (words[i]?.lower !== 'to') return undefined;
    i++;
  }
  while (ADVERBS.has(words[i]?.lower ?? '')) i++;
  const verb = words[i]?.lower ?? '';
  if (i >= sentence.endWord) return undefined;
  const copula =
    COPULAS.has(words[at - 1]?.lower ?? '') ||
    COPULAS.has(words[at]!.lower) ||
    words[at - 1]?.lower === 'been';
  if (!failing && copula && RECORDED.has(verb)) {
    if (words[i + 1]?.lower === 'as' && verb === 'seen') return undefined;
    const asks = /^(why|what|how|whether|if|as|when|that|which)$/.test(words[i + 1]?.lower ?? '');
    const expletive = words[at - 2]?.lower === 'it';
    const form =
      verb === 'clear' || verb === 'known' || verb === 'apparent' || verb === 'legible'
        ? 'unclear'
        : 'undocumented';
    if (asks && expletive) return { form, first: at, last: i, before: false };
    return { form, first: words[at - 1]?.lower === 'been' ? at - 2 : at - 1, last: i, before: true };
  }
  if (RECORDING_VERBS.has(verb) && (failing || recorderBefore(words, at, sentence) || verb === 'document')) {
    return {
      form: 'undocumented',
      first: failing ? at : Math.max(sentence.firstWord, at - 1),
      last: skipTo(words, i, sentence),
      before: false,
    };
  }
  if (!failing && (verb === 'have' || verb === 'exhibit' || verb === 'suffer' || verb === 'complain')) {
    return { form: 'absent', first: at, last: skipTo(words, i, sentence), before: false };
  }
  if (
    !failing &&
    (verb === 'had' ||
      verb === 'tried' ||
      verb === 'undergone' ||
      verb === 'received' ||
      verb === 'attended' ||
      verb === 'completed')
  ) {
    return { form: 'absent', first: at, last: i, before: false };
  }
  // "the patient is not obese".
  if (!failing && COPULAS.has(words[at - 1]?.lower ?? '') && patientBefore(words, at, sentence)) {
    return { form: 'absent', first: at, last: at, before: false };
  }
  return undefined;
}

const ADVERBS = new Set([
  'also',
  'clearly',
  'specifically',
  'adequately',
  'otherwise',
  'explicitly',
  'actually',
  'even',
  'been',
  'be',
  'properly',
  'fully',
  'sufficiently',
  'yet',
]);
const COPULAS = new Set(['is', 'was', 'are', 'were', "isn't", "wasn't", "aren't", "weren't", 'been']);

function recorderBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.firstWord && at - i <= 14; i--) {
    if (RECORDERS.has(words[i]!.lower)) return true;
    if (words[i]!.lower === 'patient' || words[i]!.lower === 'worker') return false;
  }
  return false;
}

function patientBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.firstWord && at - i <= 5; i--) {
    if (/^(patient|worker|claimant|applicant|he|she|iw)$/.test(words[i]!.lower)) return true;
  }
  return false;
}

/** "a lack of documentation of", "absence of", "insufficient evidence of", "lacks". */
function lackAt(words: readonly Word[], at: number, sentence: Sentence): Trigger | undefined {
  const { lower } = words[at]!;
  if (lower === 'lacking') return { form: 'undocumented', first: at, last: at, before: true };
  if (lower === 'absent' && COPULAS.has(words[at - 1]?.lower ?? ''))
    return { form: 'absent', first: at - 1, last: at, before: true };
  const start = words[at + 1]?.lower === 'of' ? at + 1 : at;
  const through = throughPaper(words, start, sentence);
  const form = lower === 'insufficient' || lower === 'inadequate' ? 'undocumented' : 'absent';
  return { ...(through ?? { last: start, form }), first: at, before: false };
}

function objectBefore(words: readonly Word[], at: number, sentence: Sentence): boolean {
  const asks = OBJECT_OPENERS.has(words[at + 1]?.lower ?? '');
  return (
    COPULAS.has(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.lower !== 'it' &&
    (!asks || at + 1 >= sentence.endWord)
  );
}

function toClaim(passage: Passage, sentence: Sentence, trigger: Trigger): AbsenceClaim | undefined {
  const { words } = passage;
  const { first, end } = trigger.before ? before(words, trigger, sentence) : after(words, trigger, sentence);
  if (end <= first) return undefined;
  const opening = words[first]!;
  // "In the absence of such documentation, the request …", "which he does not discuss or document".
  if (!trigger.before && (opening.gap & Gap.comma || opening.lower === 'or' || opening.lower === 'and'))
    return undefined;
  if (trigger.before && decides(passage, first, end)) return undefined;
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
      span: passage.spanOf(from, last),
    }));
  const from = Math.min(trigger.first, first);
  const to = Math.max(trigger.last + 1, end);
  const qualifiers: string[] = [];
  for (let i = from; i < to; i++) if (HEDGES.has(words[i]!.lower)) qualifiers.push(words[i]!.lower);
  return {
    sentence,
    form: trigger.form,
    span: passage.spanOf(from, to - 1),
    trigger: passage.spanOf(trigger.first, trigger.last),
    object: { first, end, span: passage.spanOf(first, end - 1) },
    concepts,
    bodyParts: between(bodyPartsOf(passage), first, end),
    dates: between(datesOf(passage), from, to),
    qualifiers,
    hedged: qualifiers.some((word) => STRONG_HEDGES.has(word)),
    hasException: exceptionIn(words, from, to),
  };
}

/** "Medical necessity is not established", "proceeding with the scan is not indicated": conclusions, no claims. */
function decides(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = passage.words[i]!;
    if (lower === 'necessity' || lower === 'proceeding' || lower === 'request') return true;
  }
  return false;
}

const OBJECT_ENDS = new Set([
  'however',
  'but',
  'therefore',
  'although',
  'because',
  'since',
  'whereas',
  'thus',
]);

function after(words: readonly Word[], trigger: Trigger, sentence: Sentence): { first: number; end: number } {
  const first = trigger.last + 1;
  // "Absent red flags, a scan is not …": the main clause follows.
  const opens = trigger.first - sentence.firstWord <= 2;
  let end = first;
  while (end < sentence.endWord) {
    const { lower, gap } = words[end]!;
    if (end > first && (gap & (Gap.semicolon | Gap.colon) || OBJECT_ENDS.has(lower))) break;
    // The next denial has an object of its own; a clause after a comma begins with its subject.
    if (end > first && (lower === 'no' || lower === 'without')) break;
    if (end > first && gap & Gap.comma && CLAUSE_SUBJECTS.has(lower)) break;
    if (end > first && gap & Gap.comma && opens && hasVerb(words, end, sentence)) break;
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

/** Whether the words up to the next comma hold a finite verb. */
function hasVerb(words: readonly Word[], from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.endWord; i++) {
    if (i > from && words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
    if (COPULAS.has(words[i]!.lower) || words[i]!.lower === 'cannot' || words[i]!.lower === 'does')
      return true;
  }
  return false;
}

const CLAUSE_SUBJECTS = new Set([
  'the',
  'this',
  'there',
  'it',
  'he',
  'she',
  'these',
  'such',
  'proceeding',
  'additional',
]);

/** The subject of a passive claim: leftwards to the clause's beginning. */
function before(
  words: readonly Word[],
  trigger: Trigger,
  sentence: Sentence,
): { first: number; end: number } {
  let first = trigger.first;
  while (first > sentence.firstWord) {
    const { gap } = words[first]!;
    if (gap & (Gap.semicolon | Gap.colon)) break;
    const previous = words[first - 1]!.lower;
    if (gap & Gap.comma && !LIST.has(words[first]!.lower) && trigger.first - first > 1) break;
    if (OBJECT_ENDS.has(previous) || previous === 'that' || previous === 'while') break;
    first--;
  }
  while (first < trigger.first && LEADING.has(words[first]!.lower)) first++;
  return { first, end: trigger.first };
}

const LIST = new Set(['and', 'or']);
const LEADING = new Set([
  'the',
  'however',
  'also',
  'further',
  'additionally',
  'in',
  'addition',
  'although',
  'while',
  'and',
  'moreover',
  'furthermore',
  'there',
  'a',
  'an',
]);

/** Whether a preposition of setting stands between the object's beginning and word `at`. */
function contextBetween(words: readonly Word[], first: number, at: number): boolean {
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

const SETTING = new Set([
  'upon',
  'on',
  'during',
  'with',
  'from',
  'for',
  'after',
  'following',
  'as',
  'why',
  'when',
  'which',
  'due',
  'to',
  'by',
  'how',
  'in',
  'between',
  'secondary',
  'while',
  'under',
  'at',
  'because',
  'since',
  'supporting',
  'suggesting',
  'despite',
]);

/** Where "to warrant …", "to support …", "that would …" begins; `end` where it does not. */
function purposeIn(words: readonly Word[], first: number, end: number): number {
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

function exceptionIn(words: readonly Word[], first: number, end: number): boolean {
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
