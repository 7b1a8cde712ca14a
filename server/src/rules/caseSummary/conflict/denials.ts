import { purposeIn } from '../../../clinical/absenceObjects';
import type { BodyPartMention } from '../../../clinical/bodyParts';
import { bodyPartsOf } from '../../../clinical/bodyParts';
import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { datesOf } from '../../../clinical/dateRoles';
import { between } from '../../../clinical/ordered';
import type { Passage } from '../../../clinical/passage';
import { conceptMentionsOf } from '../../../clinical/statements';
import { RECORDING_VERBS } from '../../../clinical/vocabulary/absenceWords';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import type { Concept } from '../../../clinical/vocabulary/concept';
import { conceptOf, isKindOf } from '../../../clinical/vocabulary/concepts';
import { wordList } from '../../../clinical/vocabulary/wordList';
import { Gap, type Word } from '../../../clinical/words';
import type { Span } from '../../../text/span';
import { EXAMINING, FAILING, FRESH, NARROWING, NEUTRAL } from './denialWords';
import { drugConceptsIn } from './drugMentions';

/** One thing that a rationale says is absent or not on record. */
export interface Denial {
  readonly concept: Concept;
  /** A drug by name: only that drug on record contradicts it. */
  readonly drug: string | undefined;
  /** The thing examined or measured is said not to be on record: a normal value contradicts it as well. */
  readonly anyValue: boolean;
  /** From the words that deny to the thing denied. */
  readonly span: Span;
  /** The thing denied, as written. */
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: AbsenceClaim['sentence'];
  readonly form: AbsenceClaim['form'];
  /** "upon examination", "objective evidence of". */
  readonly onExamination: boolean;
  /** "failed", "failure of": what is denied is that the treatment did not help. */
  readonly failing: boolean;
  /** "recent": what is denied is a fresh one. */
  readonly fresh: boolean;
  /** "other findings": beside those that the rationale names. */
  readonly other: boolean;
  /** "significant": a lesser finding is left open. */
  readonly significant: boolean;
  /** Words stand by that may narrow it: worth a hint, no more. */
  readonly loose: boolean;
  readonly parts: readonly BodyPartMention[];
}

/** Classes that are so general that any further word narrows them. */
const GENERAL = new Set([
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
  'diagnostic-studies',
  'prior-treatment',
  'pain',
  'medication',
]);

/** What "findings of", "complaints of" and the like carry on to the thing itself. */
const CARRIERS = new Set([
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
  'prior-treatment',
]);

/** Kinds of which a word that is not known to be idle may well be about something else ("set goals for opioids"). */
const WORDY = new Set(['treatment', 'medication', 'document', 'study', 'function', 'class']);

/** Words of which a claim speaks that are no case of their own to be found on record. */
const NEVER = new Set([
  'rationale',
  'red-flags',
  'aberrant-behavior',
  'functional-limitation',
  'functional-status',
  'activities-of-daily-living',
  'treatment-plan',
  'flare-up',
  'side-effects',
]);

/** What a claim of absence denies, thing by thing; what is hedged or narrowed away is left out. */
export function denialsOf(passage: Passage, claim: AbsenceClaim): readonly Denial[] {
  if (claim.hasException || isNoFact(passage, claim)) return [];
  // "It is unclear": only what cannot be read is said not to be on record.
  if (claim.form === 'unclear' && !/illegible|unknown|legible/.test(triggerText(passage, claim))) return [];
  const { words } = passage;
  const { first, end } = claim.object;
  const stop = purposeIn(words, first, end);
  const things = thingsIn(passage, first, stop);
  const found: Denial[] = [];
  things.forEach((thing, index) => {
    if (NEVER.has(thing.concept.id) || thing.concept.kind === 'request') return;
    const denial = denialOf(passage, claim, things, index, stop);
    if (denial !== undefined) found.push(denial);
  });
  return found;
}

/**
 * Whether the claim is none on the records: retold from utilization review, under a condition ("if there is no …"),
 * or on what is called for ("no indication for therapy", "therapy is not indicated").
 */
function isNoFact(passage: Passage, claim: AbsenceClaim): boolean {
  if (retellsReview(passage, claim)) return true;
  const { words } = passage;
  const { sentence, trigger } = claim;
  const from = wordOf(passage, trigger.start, sentence);
  let last = from;
  while (last + 1 < sentence.endWord && passage.spanOf(last + 1, last + 1).start < trigger.end) last++;
  if (claim.object.first < from && goesOn(passage, claim, last)) return true;
  for (let i = sentence.firstWord; i < from; i++) if (CONDITIONS.has(words[i]!.lower)) return true;
  for (let i = from; i <= last; i++) {
    const { lower } = words[i]!;
    if (lower === 'indicated' && claim.object.first < from) return true;
    if ((lower === 'indication' || lower === 'indications') && /^(for|to)$/.test(words[i + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "Has not been shown to be effective", "is not established as necessary": what follows is denied, not the thing. */
function goesOn({ words }: Passage, { sentence }: AbsenceClaim, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || last + 1 >= sentence.endWord || next.gap & (Gap.comma | Gap.semicolon))
    return false;
  if (next.lower === 'as') return true;
  if (next.lower !== 'to') return false;
  return !/^(present|positive|performed|done|tried|attempted|provided|documented|there)$/.test(
    words[last + 3]?.lower ?? '',
  );
}

const CONDITIONS = wordList('if unless when whenever should until');

/** "Utilization review denied the request for lack of …": another's claim, retold. */
function retellsReview(passage: Passage, { sentence, trigger }: AbsenceClaim): boolean {
  const to = wordOf(passage, trigger.start, sentence);
  for (let i = sentence.firstWord; i < to; i++) if (REVIEWING.has(passage.words[i]!.lower)) return true;
  return false;
}

const REVIEWING = wordList(
  'utilization ur administrator denied denial noncertified certified decertified noncertification nonapproved',
);

interface Thing {
  readonly concept: Concept;
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
}

/** The concepts and drugs named from word `first` to word `end`. */
function thingsIn(passage: Passage, first: number, end: number): readonly Thing[] {
  const concepts = between(conceptMentionsOf(passage), first, end).map(
    (one): Thing => ({ concept: one.entry, drug: undefined, first: one.first, last: one.last }),
  );
  const drugs = between(drugConceptsIn(passage), first, end).filter(
    (drug) => !concepts.some((one) => one.first <= drug.last && drug.first <= one.last),
  );
  return [...concepts, ...drugs].sort((a, b) => a.first - b.first);
}

function denialOf(
  passage: Passage,
  claim: AbsenceClaim,
  things: readonly Thing[],
  index: number,
  stop: number,
): Denial | undefined {
  const { words } = passage;
  const { concept, drug, first, last } = things[index]!;
  const inThing = (i: number): boolean => things.some((one) => one.first <= i && i <= one.last);
  const parts = bodyPartsOf(passage);
  const idle = (i: number): boolean =>
    parts.some((one) => one.first <= i && i <= one.last) ||
    datesOf(passage).some((d) => d.first <= i && i <= d.last);
  const seen = { fresh: false, failing: false, significant: false, other: false, unknown: 0 };
  const read = (i: number): boolean => {
    const { lower } = words[i]!;
    if (NARROWING.has(lower)) return false;
    if (FRESH.has(lower)) seen.fresh = true;
    else if (FAILING.has(lower)) seen.failing = true;
    else if (lower === 'significant' || lower === 'significantly') seen.significant = true;
    else if (lower === 'other') seen.other = true;
    else if (!NEUTRAL.has(lower) && !ABNORMAL.has(lower) && !idle(i)) seen.unknown++;
    return true;
  };

  // The words that deny: "no sufficient documentation of".
  const from = wordOf(passage, claim.trigger.start, claim.sentence);
  const to = claim.object.first;
  for (let i = from; i < to && i < words.length; i++) {
    const { lower } = words[i]!;
    if (FAILING.has(lower) || DENYING.has(lower)) continue;
    if (RECORDING_VERBS.has(lower)) continue;
    if (!read(i)) return undefined;
  }
  seen.significant = false;
  seen.unknown = 0;

  // The words before it, from the beginning of the list.
  const before = things[index - 1];
  let linked = false;
  for (let i = first - 1; i >= claim.object.first; i--) {
    if (inThing(i)) {
      // "findings of spasm" is of spasm; "improvement to the pain" is of improvement.
      if (before && i === before.last && !separated(words, i + 1, first) && !CARRIERS.has(before.concept.id))
        linked = true;
      continue;
    }
    if (RESULTS.has(words[i]!.lower) && !HAS_RESULT.has(concept.kind)) return undefined;
    if (GENERAL.has(concept.id) && POINTING.has(words[i]!.lower) && first - i <= 3) return undefined;
    if (!read(i)) return undefined;
  }
  const unknownBefore = seen.unknown;
  if (linked && !(before && isCompound(before.concept, concept))) return undefined;

  // The words after it, to the end of its place in the list.
  seen.unknown = 0;
  let general = GENERAL.has(concept.id);
  // "insomnia issues or complaints": complaints of insomnia.
  if (general && things.slice(0, index).some((one) => !GENERAL.has(one.concept.id))) return undefined;
  for (let i = last + 1; i < stop; i++) {
    const word = words[i]!;
    if (i > last + 1 && word.gap & (Gap.semicolon | Gap.colon)) break;
    const { lower } = word;
    const listed = word.gap & (Gap.comma | Gap.slash) || lower === 'and' || lower === 'or' || lower === 'nor';
    // "conservative care that was tried and failed".
    if (lower === 'and' && FAILING.has(words[i + 1]?.lower ?? '')) seen.failing = true;
    if (listed && concept.id !== 'pain') break;
    const next = things.find((one) => one.first <= i && i <= one.last);
    if (next !== undefined) {
      // "First-line therapy (antidepressants)": the list says which.
      if (isKindOf(next.concept.id, concept.id)) return undefined;
      if (i === last + 1 && next.first === i && !SETTING.has(next.concept.id)) return undefined;
      // "physical findings of spasm": spasm is denied.
      if (general && !SETTING.has(next.concept.id)) return undefined;
      continue;
    }
    // "That therapy provided relief": what it did is denied; "no MRI evidence of", what it shows.
    if (i === last + 1 && DOING.has(lower)) return undefined;
    if (concept.kind === 'study' && SHOWING.has(lower)) return undefined;
    if (RESULTS.has(lower) && !HAS_RESULT.has(concept.kind)) return undefined;
    if (i === last + 1 && WORDY.has(concept.kind) && !isKnown(lower) && !idle(i)) return undefined;
    if (lower === 'with' && concept.id !== 'pain-score' && concept.kind !== 'study') return undefined;
    if (/^\d/.test(lower) && !idle(i)) return undefined;
    if (!read(i)) return undefined;
  }
  general &&= unknownBefore + seen.unknown > 0;
  if (general) return undefined;
  if (unknownBefore > 0 && WORDY.has(concept.kind)) return undefined;
  // "… that would warrant surgery" may be of such as would, "… to warrant surgery" is not.
  const chosen = stop < claim.object.end && /^(that|which)$/.test(words[stop]!.lower);
  const loose = chosen || unknownBefore + seen.unknown > 0;

  const attribute = concept.kind === 'attribute';
  const abnormal = attribute && isAbnormal(words, claim, first, last, stop);
  // "There is no strength" says nothing.
  if (attribute && !abnormal && claim.form === 'absent' && !TESTED.has(concept.id)) return undefined;
  const failing = seen.failing || (concept.id === 'no-improvement' && things.length > 1);
  return {
    concept: attribute && (abnormal || TESTED.has(concept.id)) ? conceptOf(concept.abnormal!) : concept,
    drug,
    anyValue: attribute && !abnormal && !TESTED.has(concept.id),
    span: claimSpan(passage, claim, last),
    words: passage.flat.text.slice(words[first]!.from, words[last]!.to),
    first,
    last,
    sentence: claim.sentence,
    form: claim.form,
    onExamination: examines(words, from, Math.max(claim.object.end, to)),
    failing,
    fresh: seen.fresh,
    other: seen.other,
    significant: seen.significant,
    loose,
    parts: partsFor(parts, claim),
  };
}

/** "These medications" are those named before. */
const POINTING = new Set(['these', 'those', 'such', 'this', 'that']);

const DOING = wordList(`
  provided helped resulted produced led allowed gave worked alleviated eased relieved improved failed reduced
  decreased increased showed shows revealed demonstrated demonstrates indicates indicated
`);
const SHOWING = wordList(`
  evidence findings finding confirmation correlation demonstrating showing revealing indicating suggesting
`);
const HAS_RESULT: ReadonlySet<string> = new Set(['study', 'attribute', 'document']);
const RESULTS = wordList('result results outcome outcomes');

function isKnown(lower: string): boolean {
  return (
    NEUTRAL.has(lower) ||
    FRESH.has(lower) ||
    FAILING.has(lower) ||
    NARROWING.has(lower) ||
    ABNORMAL.has(lower)
  );
}

const DENYING = new Set([
  'no',
  'not',
  'without',
  'lack',
  'lacks',
  'lacking',
  'absence',
  'absent',
  'to',
  'unknown',
]);

/** What says where a finding would stand, not what it is. */
const SETTING = new Set([
  'physical-examination',
  'progress-note',
  'physical-findings',
  'subjective-complaints',
]);

/** Tests that are named for what they show: "no Tinel's sign". */
const TESTED = new Set([
  'straight-leg-raise',
  'spurling',
  'tinel',
  'phalen',
  'impingement-test',
  'labral-test',
  'meniscal-test',
  'ligament-test',
  'facet-test',
  'sacroiliac-test',
  'finkelstein',
]);

/** "conservative treatment with physical therapy", "medication (naproxen)": the later one says which. */
function isCompound(before: Concept, concept: Concept): boolean {
  return before.kind === 'function' ? false : before.kind === concept.kind && before.kind !== 'symptom';
}

function separated(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { gap, lower } = words[i]!;
    if (gap & (Gap.comma | Gap.semicolon | Gap.slash | Gap.parenthesis)) return true;
    if (lower === 'and' || lower === 'or' || lower === 'nor') return true;
  }
  return false;
}

function isAbnormal(
  words: readonly Word[],
  claim: AbsenceClaim,
  first: number,
  last: number,
  stop: number,
): boolean {
  for (let i = claim.object.first; i < first; i++) if (ABNORMAL.has(words[i]!.lower)) return true;
  for (let i = last + 1; i < stop && i - last <= 4; i++)
    if (ABNORMAL.has(words[i]!.lower) || DEFICITS.has(words[i]!.lower)) return true;
  return false;
}

const DEFICITS = new Set([
  'deficit',
  'deficits',
  'abnormality',
  'abnormalities',
  'asymmetry',
  'changes',
  'loss',
]);

function examines(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < words.length; i++) if (EXAMINING.has(words[i]!.lower)) return true;
  return false;
}

function triggerText(passage: Passage, claim: AbsenceClaim): string {
  const at = wordOf(passage, claim.trigger.start, claim.sentence);
  return passage.words
    .slice(at, at + 6)
    .map((word) => word.lower)
    .join(' ');
}

/** The index of the word of the sentence that stands at a position of the file. */
function wordOf(passage: Passage, position: number, sentence: AbsenceClaim['sentence']): number {
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (passage.spanOf(i, i).start >= position) return i;
  return sentence.endWord;
}

/** The parts that the claim names, else those of its sentence; "cervical" tells more than "spine". */
function partsFor(parts: readonly BodyPartMention[], claim: AbsenceClaim): readonly BodyPartMention[] {
  const own = between(parts, claim.object.first, claim.object.end);
  const named = own.length > 0 ? own : between(parts, claim.sentence.firstWord, claim.object.first);
  const telling = named.filter(({ part }) => part !== 'spine' && part !== 'back');
  return telling.length > 0 ? telling : named;
}

function claimSpan(passage: Passage, claim: AbsenceClaim, last: number): Span {
  const end = passage.spanOf(last, last).end;
  return end > claim.trigger.end ? { start: claim.span.start, end } : claim.span;
}
