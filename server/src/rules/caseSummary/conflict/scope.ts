import { purposeIn } from '../../../clinical/absenceObjects';
import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { conceptMentionsOf } from '../../../clinical/statements';
import { between } from '../../../language/ordered';
import type { Passage } from '../../../reading/passage';
import type { Concept } from '../../../vocabulary/concept';
import { drugConceptsIn } from './drugMentions';

/** A concept or drug that a claim names. */
export interface Thing {
  readonly concept: Concept;
  /** A drug by name: its id. */
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
}

/** The words of a claim in which what is denied stands, and what they name. */
export interface Scope {
  readonly first: number;
  /** Where the object ends, or the purpose begins ("to warrant an injection"). */
  readonly stop: number;
  readonly end: number;
  readonly things: readonly Thing[];
}

/** What is said to be missing stands within so many words of the denial. */
const REACH = 60;

/** The words of a claim that name what is denied: at most sixty, next to the words that deny. */
export function scopeOf(passage: Passage, { object, trigger }: AbsenceClaim): Scope {
  const isBefore = passage.spanOf(object.first, object.first).start < trigger.start;
  const first = isBefore ? Math.max(object.first, object.end - REACH) : object.first;
  const end = Math.min(object.end, first + REACH);
  const stop = purposeIn(passage.words, first, end);
  return { first, stop, end, things: thingsIn(passage, first, stop) };
}

function thingsIn(passage: Passage, first: number, end: number): readonly Thing[] {
  const concepts = between(conceptMentionsOf(passage), first, end).map(
    (one): Thing => ({ concept: one.entry, drug: undefined, first: one.first, last: one.last }),
  );
  const drugs = between(drugConceptsIn(passage), first, end).filter(
    (drug) => !concepts.some((one) => one.first <= drug.last && drug.first <= one.last),
  );
  return [...concepts, ...drugs].sort((a, b) => a.first - b.first);
}
