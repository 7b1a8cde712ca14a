import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { conceptMentionsOf } from '../../../clinical/statements';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import { between } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import type { Word } from '../../../language/words';
import type { BodyPartMention } from '../../../reading/bodyParts';
import { bodyPartsOf } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import type { Span } from '../../../text/span';
import type { Concept } from '../../../vocabulary/concept';
import { conceptOf } from '../../../vocabulary/concepts';
import { EXAMINING, SHOWING } from './denialWords';
import { qualify } from './narrowing';
import { isNoFact, wordOf } from './noFact';
import { type Scope, scopeOf } from './scope';

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
  /** "No findings of the CT": what a study showed is denied, not the study. */
  readonly shown: boolean;
  /** "significant": a lesser finding is left open. */
  readonly significant: boolean;
  /** Words stand by that may narrow it: worth a hint, no more. */
  readonly loose: boolean;
  readonly parts: readonly BodyPartMention[];
  /** "No electrodiagnostic evidence of": the study that is said not to show it. */
  readonly by: string | undefined;
}

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
  const scope = scopeOf(passage, claim);
  return scope.things.flatMap(({ concept }, index) => {
    if (NEVER.has(concept.id) || concept.kind === 'request') return [];
    return denialOf(passage, claim, scope, index) ?? [];
  });
}

function denialOf(passage: Passage, claim: AbsenceClaim, scope: Scope, index: number): Denial | undefined {
  const seen = qualify(passage, claim, scope, index);
  if (seen === undefined) return undefined;
  const { words } = passage;
  const { concept, drug, first, last } = scope.things[index]!;
  // "… that would warrant surgery" may be of such as would, "… to warrant surgery" is not.
  const chosen = scope.stop < claim.object.end && /^(that|which)$/.test(words[scope.stop]!.lower);
  if (IN_GENERAL.has(concept.id) && isForADiagnosis(passage, claim, scope)) return undefined;
  // "Rated 8/10 without medication", "glasses without prescription".
  if (concept.kind === 'medication' && isGoneWithout(words, scope, first)) return undefined;
  const attribute = concept.kind === 'attribute';
  const shown = concept.kind === 'study' && says(passage, claim, first, SHOWN);
  const named = attribute && (TESTED.has(concept.id) || isAbnormal(words, scope, first, last));
  // "There is no strength" says nothing.
  if (attribute && !named && claim.form === 'absent' && !MEASURES.has(words[last + 1]?.lower ?? ''))
    return undefined;
  return {
    concept: named ? conceptOf(concept.abnormal!) : concept,
    drug,
    anyValue: attribute && !named,
    span: claimSpan(passage, claim, last),
    words: passage.flat.text.slice(words[first]!.from, words[last]!.to),
    first,
    last,
    sentence: claim.sentence,
    form: claim.form,
    onExamination: examines(passage, claim, scope),
    failing: seen.failing || (concept.id === 'no-improvement' && scope.things.length > 1),
    fresh: seen.fresh,
    other: seen.other,
    shown,
    significant: seen.significant || (shown && says(passage, claim, first, SIGNIFICANT)),
    loose: chosen || seen.unknown > 0,
    parts: partsFor(passage, claim),
    by: studyBefore(passage, scope, index),
  };
}

/** The study of "no electrodiagnostic evidence of radiculopathy". */
function studyBefore({ words }: Passage, { things }: Scope, index: number): string | undefined {
  const previous = things[index - 1];
  if (previous?.concept.kind !== 'study' || things[index]!.concept.kind === 'study') return undefined;
  return SHOWING.has(words[previous.last + 1]!.lower) ? previous.concept.id : undefined;
}

/** "There is no grip strength measurement" says that none was taken. */
const MEASURES = wordList(
  'measurement measurements testing test tests exam examination reading readings values',
);

/** Whether "without" stands right before the drug. */
function isGoneWithout(words: readonly Word[], { first: from }: Scope, first: number): boolean {
  return first === from && words[first - 1]?.lower === 'without';
}

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

function isAbnormal(words: readonly Word[], scope: Scope, first: number, last: number): boolean {
  for (let i = scope.first; i < first; i++) if (ABNORMAL.has(words[i]!.lower)) return true;
  for (let i = last + 1; i < scope.stop && i - last <= 4; i++)
    if (ABNORMAL.has(words[i]!.lower) || DEFICITS.has(words[i]!.lower)) return true;
  return false;
}

const DEFICITS = wordList('change deficit deficits abnormality abnormalities asymmetry changes loss');

/** Whether the claim, its denying words included, speaks of an examination. */
function examines(passage: Passage, { trigger, sentence }: AbsenceClaim, scope: Scope): boolean {
  const from = Math.min(scope.first, wordOf(passage, trigger.start, sentence));
  for (let i = from; i < scope.end; i++) if (EXAMINING.has(passage.words[i]!.lower)) return true;
  return false;
}

const IN_GENERAL = new Set(['physical-findings', 'subjective-complaints', 'diagnostic-studies']);
const DISEASES: ReadonlySet<string> = new Set(['sign', 'diagnosis', 'symptom', 'class']);

/** "No findings to support a fracture": of such as a fracture has. */
function isForADiagnosis(passage: Passage, { object }: AbsenceClaim, { stop }: Scope): boolean {
  return (
    stop < object.end &&
    between(conceptMentionsOf(passage), stop, object.end).some(({ entry }) => DISEASES.has(entry.kind))
  );
}

const SHOWN = wordList('finding findings abnormality abnormalities pathology result results');
const SIGNIFICANT = wordList('significant significantly');

/** Whether one of the words stands between those that deny and the thing. */
function says(
  passage: Passage,
  { trigger, sentence }: AbsenceClaim,
  first: number,
  sought: ReadonlySet<string>,
): boolean {
  for (let i = wordOf(passage, trigger.start, sentence); i < first; i++)
    if (sought.has(passage.words[i]!.lower)) return true;
  return false;
}

function triggerText(passage: Passage, claim: AbsenceClaim): string {
  const at = wordOf(passage, claim.trigger.start, claim.sentence);
  return passage.words
    .slice(at, at + 6)
    .map((word) => word.lower)
    .join(' ');
}

/** The parts that the claim names, else those of its sentence; "cervical" tells more than "spine". */
function partsFor(passage: Passage, claim: AbsenceClaim): readonly BodyPartMention[] {
  const parts = bodyPartsOf(passage);
  const own = between(parts, claim.object.first, claim.object.end);
  const named = own.length > 0 ? own : between(parts, claim.sentence.firstWord, claim.object.first);
  const telling = named.filter(({ part }) => part !== 'spine' && part !== 'back');
  return telling.length > 0 ? telling : named;
}

function claimSpan(passage: Passage, claim: AbsenceClaim, last: number): Span {
  const end = passage.spanOf(last, last).end;
  return end > claim.trigger.end ? { start: claim.span.start, end } : claim.span;
}
