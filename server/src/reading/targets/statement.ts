import type { Concept } from '../../vocabulary/concepts/concept';
import type { BodyPartMention, Side } from '../anatomy/bodyParts';
import type { LetterDate } from '../dates/dateRoles';

/**
 * How a statement stands to its concept.
 * - 'affirmed': it is there, was found, was done;
 * - 'denied': it is not there, was not done, was ruled out;
 * - 'undocumented': it is said not to be on record, which a record contradicts as well;
 * - 'normal': examined, and as it should be;
 * - 'uncertain': possible, to be ruled out, a condition;
 * - 'unclear': on record in a way that cannot be read.
 */
export type Assertion = 'affirmed' | 'denied' | 'undocumented' | 'normal' | 'uncertain' | 'unclear';

/** How far care has come, where words say so. */
export type CareStatus =
  | 'requested'
  | 'planned'
  | 'authorized'
  | 'refused'
  | 'ongoing'
  | 'completed'
  | 'failed'
  | 'stopped';

/**
 * Who says so, as far as the words themselves tell. Whether the author recites a guideline is told by the kind of the
 * sentence (sentenceKinds.ts), which only rationales ask for.
 */
export type Source = 'author' | 'quotation' | 'utilization review';

/** What lessens or narrows a claim. */
export type Hedge =
  | 'degree'
  /** That it was put into numbers is denied. */
  | 'amount'
  | 'significant'
  | 'fresh'
  /** Of the time right before the letter: "in the past year". */
  | 'lately'
  | 'other'
  | 'exception'
  | 'theme'
  | 'list'
  | 'comparison'
  /** That it was finished is denied: what was begun is no record. */
  | 'finish'
  /** That it has been established is denied: what only suggests it is no record. */
  | 'diagnosis';

/** A place in the body, as far as words tell it. */
export interface Place {
  readonly part: string;
  readonly side: Side | undefined;
  readonly level: string | undefined;
  /** The part stands in the same clause; else it is carried over from before. */
  readonly own: boolean;
}

/**
 * What a passage says of one concept at one place. Positions are word indices of the passage, so that a statement
 * is the same wherever its part of the letter stands.
 */
export interface Statement {
  /** Of an attribute out of order, the sign that it shows ("sensory-loss" for "decreased sensation"). */
  readonly concept: Concept;
  /** The concept as it is named, where that differs: the attribute. */
  readonly named: Concept;
  /** A drug by name; its class is the concept. */
  readonly drug: string | undefined;
  readonly assertion: Assertion;
  readonly status: CareStatus | undefined;
  readonly source: Source;
  /** Said of family members, of people in general, or of the time before the injury. */
  readonly ofOthers: boolean;
  /** Told as history: "history of", "in 2009", "childhood". */
  readonly history: boolean;
  readonly hedges: readonly Hedge[];
  /** Words between the operator and the concept that no class holds: each lowers confidence. */
  readonly unknown: number;
  /** A study named as what would show it ("no electrodiagnostic evidence of"). */
  readonly by: string | undefined;
  /** "failed", "without relief": what is said is that it did not help. */
  readonly failing: boolean;
  /** Findings of an examination are denied: a complaint is none. */
  readonly examined: boolean;
  /** It is denied of all times: "never", "no history of", "in the past". */
  readonly ever: boolean;
  /** That it is spoken of at all is denied. */
  readonly mentioned: boolean;
  /** Its clause tells what was, not what holds in general. */
  readonly past: boolean;
  /** The thing examined is said not to be on record: any value contradicts it. */
  readonly anyValue: boolean;
  readonly place: Place | undefined;
  /** Further places of it, that a list joins to the first: "the neck, the left shoulder and the wrist". */
  readonly alsoAt: readonly Place[];
  /** The parts named in its own clause. */
  readonly parts: readonly BodyPartMention[];
  readonly date: LetterDate | undefined;
  readonly sentence: number;
  /** Words of the concept, both included. */
  readonly first: number;
  readonly last: number;
  /** The rows and words of data that made it so: shown by `imr-letters explain`. */
  readonly because: readonly string[];
  /** From the operator to the concept, both included: what is shown of a claim. */
  readonly from: number;
  readonly to: number;
  /** Of a study: it is said to have found something, whatever that is. */
  readonly isAbnormal: boolean;
  /** Denied by naming the only thing that was found: "only tenderness was noted". */
  readonly nothingElse: boolean;
}
