import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { datesOf } from '../../../clinical/dateRoles';
import { RECORDING_VERBS } from '../../../clinical/vocabulary/absenceWords';
import { ABNORMAL } from '../../../clinical/vocabulary/assertionWords';
import { between } from '../../../language/ordered';
import { Gap, type Word } from '../../../language/words';
import { bodyPartsOf } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import type { Concept } from '../../../vocabulary/concept';
import { isKindOf } from '../../../vocabulary/concepts';
import {
  DENYING,
  DOING,
  FAILING,
  FRESH,
  NARROWING,
  NEUTRAL,
  POINTING,
  RESULTS,
  SHOWING,
} from './denialWords';
import { wordOf } from './noFact';
import type { Scope, Thing } from './scope';

/** What the words around a thing denied say of it. */
export interface Qualified {
  fresh: boolean;
  failing: boolean;
  significant: boolean;
  other: boolean;
  /** Words of which it is not known what they do. */
  unknown: number;
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

/** "Postoperative films", "diagnostic medial branch blocks". */
const ADJECTIVES = new Set(['surgery', 'diagnostic-studies']);

/** What says where a finding would stand, not what it is. */
const SETTING = new Set([
  'physical-examination',
  'progress-note',
  'physical-findings',
  'subjective-complaints',
]);

/** Kinds of which a word that is not known to be idle may well be about something else ("set goals for opioids"). */
const WORDY: ReadonlySet<string> = new Set([
  'treatment',
  'medication',
  'document',
  'study',
  'function',
  'class',
]);

/** Kinds of which a result or outcome is the thing itself. */
const HAS_RESULT: ReadonlySet<string> = new Set(['study', 'attribute', 'document']);

/**
 * Reads the words around thing number `index` of a claim: `undefined` where they narrow it ("sufficient", "that it
 * helped"), so that its being on record is no contradiction.
 */
export function qualify(
  passage: Passage,
  claim: AbsenceClaim,
  scope: Scope,
  index: number,
): Qualified | undefined {
  const reader = new Reader(passage, scope, index);
  return reader.trigger(claim) && reader.before() && reader.after() ? reader.result() : undefined;
}

class Reader {
  private readonly seen: Qualified = {
    fresh: false,
    failing: false,
    significant: false,
    other: false,
    unknown: 0,
  };
  private readonly thing: Thing;
  private readonly words: readonly Word[];
  private readonly idle: ReadonlySet<number>;

  constructor(
    private readonly passage: Passage,
    private readonly scope: Scope,
    private readonly index: number,
  ) {
    this.thing = scope.things[index]!;
    this.words = passage.words;
    this.idle = new Set(
      [
        ...between(bodyPartsOf(passage), scope.first, scope.end),
        ...between(datesOf(passage), scope.first, scope.end),
      ]
        // A body part and a date tell where and when, not what.
        .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
    );
  }

  result(): Qualified | undefined {
    const { concept } = this.thing;
    return GENERAL.has(concept.id) && this.seen.unknown > 0 ? undefined : this.seen;
  }

  /** The words that deny: "no sufficient documentation of". */
  trigger({ trigger, sentence }: AbsenceClaim): boolean {
    const from = wordOf(this.passage, trigger.start, sentence);
    for (let i = from; i < sentence.endWord && this.passage.spanOf(i, i).start < trigger.end; i++) {
      const { lower } = this.words[i]!;
      if (FAILING.has(lower) || DENYING.has(lower) || RECORDING_VERBS.has(lower)) continue;
      if (!this.read(i)) return false;
    }
    // "No significant documentation of it" leaves nothing open.
    this.seen.significant = false;
    this.seen.unknown = 0;
    return true;
  }

  /** The words before the thing, from the beginning of the list. */
  before(): boolean {
    const { concept, first } = this.thing;
    const previous = this.scope.things[this.index - 1];
    // "insomnia issues or complaints": complaints of insomnia.
    if (
      GENERAL.has(concept.id) &&
      this.scope.things.slice(0, this.index).some((one) => !GENERAL.has(one.concept.id))
    )
      return false;
    if (previous && !this.mayFollow(previous)) return false;
    if (
      GENERAL.has(concept.id) &&
      first === this.scope.first &&
      POINTING.has(this.words[first - 1]?.lower ?? '')
    )
      return false;
    let example = -1;
    for (let i = first - 1; i >= this.scope.first; i--) {
      if (this.thingAt(i)) continue;
      const { lower } = this.words[i]!;
      if (RESULTS.has(lower) && !HAS_RESULT.has(concept.kind)) return false;
      // "No preventive agent such as topiramate": the example is denied, whatever it is one of.
      if (lower === 'such' && this.words[i + 1]!.lower === 'as') example = i;
      if (example < 0 && GENERAL.has(concept.id) && POINTING.has(lower) && first - i <= 3) return false;
      if (!this.read(i)) return false;
      if (example >= 0) this.seen.unknown = 0;
    }
    return this.seen.unknown === 0 || !WORDY.has(concept.kind);
  }

  /** "Findings of spasm" is of spasm; "improvement to the pain" is of improvement. */
  private mayFollow(previous: Thing): boolean {
    const { concept, first } = this.thing;
    return (
      separated(this.words, previous.last + 1, first) ||
      CARRIERS.has(previous.concept.id) ||
      (previous.last + 1 === first && ADJECTIVES.has(previous.concept.id)) ||
      // "No electrodiagnostic evidence of radiculopathy".
      (previous.concept.kind === 'study' && SHOWING.has(this.words[previous.last + 1]!.lower)) ||
      isCompound(previous.concept, concept)
    );
  }

  /** The words after the thing, to the end of its place in the list. */
  after(): boolean {
    const { concept, last } = this.thing;
    for (let i = last + 1; i < this.scope.stop; i++) {
      const { gap, lower } = this.words[i]!;
      if (i > last + 1 && gap & (Gap.semicolon | Gap.colon)) break;
      // "conservative care that was tried and failed".
      if (lower === 'and' && FAILING.has(this.words[i + 1]?.lower ?? '')) this.seen.failing = true;
      if (concept.id !== 'pain' && isListed(this.words[i]!)) break;
      const next = this.thingAt(i);
      if (next ? !this.goesWith(next, i) : !this.goesOn(i, lower)) return false;
    }
    return true;
  }

  /** Whether another thing may stand after this one and leave it denied. */
  private goesWith(next: Thing, i: number): boolean {
    const { concept, last } = this.thing;
    // "First-line therapy (antidepressants)": the list says which.
    if (isKindOf(next.concept.id, concept.id)) return false;
    if (SETTING.has(next.concept.id)) return true;
    // "Pain medication" is no pain; of "physical findings of spasm" spasm is denied.
    return i !== last + 1 && !GENERAL.has(concept.id);
  }

  private goesOn(i: number, lower: string): boolean {
    const { concept, last } = this.thing;
    const next = i === last + 1;
    // "That therapy provided relief": what it did is denied; "no MRI evidence of", what it shows.
    // "Any reflex change".
    if (next && concept.kind === 'attribute' && /^changes?$/.test(lower)) return true;
    if (next && DOING.has(lower)) return false;
    if (concept.kind === 'study' && SHOWING.has(lower)) return false;
    if (RESULTS.has(lower) && !HAS_RESULT.has(concept.kind)) return false;
    if (next && WORDY.has(concept.kind) && !isKnown(lower) && !this.idle.has(i)) return false;
    if (lower === 'with' && concept.id !== 'pain-score' && concept.kind !== 'study') return false;
    if (/^\d/.test(lower) && !this.idle.has(i)) return false;
    return this.read(i);
  }

  private thingAt(i: number): Thing | undefined {
    return this.scope.things.find((one) => one.first <= i && i <= one.last);
  }

  /** "No sign of it could be elicited", "she has not had one before". */
  private isIdle(i: number): boolean {
    const next = this.words[i + 1];
    const { lower } = this.words[i]!;
    if (lower === 'could') return next?.lower === 'be' && FOUND.has(this.words[i + 2]?.lower ?? '');
    const ends =
      next === undefined || i + 1 >= this.scope.stop || (next.gap & (Gap.comma | Gap.semicolon)) !== 0;
    return lower === 'before' && ends;
  }

  /** Notes what a word does; false where it narrows. */
  private read(i: number): boolean {
    const { lower } = this.words[i]!;
    const { seen } = this;
    if (NARROWING.has(lower)) return this.isIdle(i);
    if (FRESH.has(lower)) seen.fresh = true;
    else if (FAILING.has(lower)) seen.failing = true;
    else if (lower === 'significant' || lower === 'significantly') seen.significant = true;
    else if (lower === 'other') seen.other = true;
    else if (!NEUTRAL.has(lower) && !ABNORMAL.has(lower) && !this.idle.has(i)) seen.unknown++;
    return true;
  }
}

const FOUND = new Set([
  'elicited',
  'found',
  'appreciated',
  'identified',
  'seen',
  'demonstrated',
  'detected',
  'palpated',
]);

function isKnown(lower: string): boolean {
  return (
    NEUTRAL.has(lower) ||
    FRESH.has(lower) ||
    FAILING.has(lower) ||
    NARROWING.has(lower) ||
    ABNORMAL.has(lower)
  );
}

function isListed({ gap, lower }: Word): boolean {
  return (gap & (Gap.comma | Gap.slash)) !== 0 || lower === 'and' || lower === 'or' || lower === 'nor';
}

/** "conservative treatment with physical therapy": the later one says which. */
function isCompound(before: Concept, concept: Concept): boolean {
  return before.kind !== 'function' && before.kind === concept.kind && before.kind !== 'symptom';
}

function separated(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { gap, lower } = words[i]!;
    if (gap & (Gap.comma | Gap.semicolon | Gap.slash | Gap.parenthesis)) return true;
    if (lower === 'and' || lower === 'or' || lower === 'nor' || lower === 'such') return true;
  }
  return false;
}
