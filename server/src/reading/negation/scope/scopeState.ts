import type { Word } from '../../../language/words';
import type { Passage } from '../../sentences/passage';
import type { Hedge } from '../../targets/statement';
import type { Target } from '../../targets/target';
import type { Operator } from '../operators/operator';

/** A target that an operator denies, with what the modifiers on the way to it said. */
export interface Denied {
  readonly target: Target;
  readonly hedges: readonly Hedge[];
  /** Words on the way that no class holds: each lowers confidence. */
  readonly unknown: number;
  /** That it is on record is denied, not the thing itself. */
  readonly undocumented: boolean;
  readonly failing: boolean;
  /** "no planned surgery", "not been requested". */
  readonly wanted: boolean;
  /** The study of "no electrodiagnostic evidence of". */
  readonly by: string | undefined;
  /** A word of abnormality stands by: "no decreased sensation", "no motor deficits". */
  readonly abnormal: boolean;
  /** Findings of an examination are denied: a complaint is none. */
  readonly examined: boolean;
  /** That it is even mentioned is denied: what asks for it contradicts as well. */
  readonly mentioned: boolean;
  /** The words around tell of what was had, not of what is asked for. */
  readonly had: boolean;
  /** The word that stands for it, where the denial names it by a pronoun: "none has been carried out". */
  readonly standsIn?: number | undefined;
}

/** What reading a scope needs to know of the passage; words and clauses by their index. */
export interface Ground {
  readonly passage: Passage;
  readonly clauses: Int32Array;
  /** The target that begins at a word. */
  targetAt(word: number): Target | undefined;
  /** The word names a part of the body, or its side. */
  isPlace(word: number): boolean;
  /** Another operator begins at this word. */
  isOperator(word: number): boolean;
  /** The target only frames what follows it ("complaints of numbness"): it is no statement of its own. */
  frames(target: Target): void;
  /** The target stands inside what is denied without being denied itself: a finding there is no record. */
  depends(target: Target): void;
}

/** The scope of one operator while it is read, left to right: what was denied so far, and what modifiers said. */
export class Scope {
  readonly words: readonly Word[];
  readonly found: Denied[] = [];
  readonly hedges = new Set<Hedge>();
  undocumented: boolean;
  failing: boolean;
  /** "does not support surgery" is a verdict; "does not support radiculopathy" a denial. */
  purpose: boolean;
  wanted = false;
  unknown = 0;
  /** Behind a noun of no class and "of": care that is named there is not denied itself. */
  ofUnknown = false;
  abnormal = false;
  examined = false;
  mentioned = false;
  by: string | undefined;
  /** An amount or a detail is denied: what follows is there. */
  detail = false;
  /** Behind a gain and "including": what it consists of is denied with it. */
  partsOfGain = false;
  /** Behind "to support": a finding is denied, care is what it is wanted for. */
  supports = false;
  /** Inside "that he is unable to": what he does with care, and nothing else, is denied. */
  unable = false;
  /** Behind a thing and a preposition: its circumstances. */
  closed = false;
  /** Behind a thing denied and "or", a noun of record: what it is of is denied like the first. */
  anew = false;
  /** Inside "that …", or behind a verb before any thing. */
  complement = false;
  thatSeen = false;
  /** Behind "what" and the thing for which it asks: whatever follows tells of that thing. */
  askedFor = false;
  /** Inside "whether …" or "if …". */
  asked = false;
  /** Whether the verb of the complement was met. */
  verbSeen = false;
  /** The target that was denied last. */
  last: Target | undefined;
  /** The clause that is read, by its number. */
  clause: number;

  /**
   * @param from the first word of the scope
   * @param to the word behind it
   */
  constructor(
    readonly ground: Ground,
    readonly operator: Operator,
    readonly from: number,
    readonly to: number,
  ) {
    this.words = ground.passage.words;
    this.clause =
      ground.clauses[operator.isLabel ? from : operator.reach === 'after' ? operator.last : operator.first]!;
    this.undocumented = operator.means !== 'absent';
    this.failing = operator.failing || operator.row === 'has not <failed>';
    this.purpose = operator.row === 'does not <support>';
    if (operator.isOfPlan) this.wanted = true;
    if (operator.narrowed) this.hedges.add('exception');
  }

  /** The word at an index, lower case; '' behind the passage. */
  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  /** "… or has tried heat": one more clause of the same "that", in which nothing was met yet. */
  beginClause(at: number): void {
    this.clause = this.ground.clauses[Math.min(at + 1, this.to - 1)]!;
    this.last = undefined;
    this.closed = false;
    this.detail = false;
    this.failing = false;
    this.unable = false;
    this.purpose = false;
    this.supports = false;
    this.ofUnknown = false;
    this.verbSeen = false;
    this.complement = true;
    this.thatSeen = true;
    this.askedFor = false;
  }

  /** Behind a detail of one thing another one that is denied: what was said of the first is over. */
  beginThing(): void {
    this.hedges.clear();
    this.unknown = 0;
    this.detail = false;
    this.last = undefined;
  }

  /** Denies a target with all that was read up to it. */
  deny(target: Target, told: Pick<Denied, 'abnormal' | 'had'>): void {
    this.found.push({
      target,
      hedges: [...this.hedges],
      unknown: this.unknown,
      undocumented: this.undocumented,
      failing: this.failing,
      wanted: this.wanted,
      by: this.by,
      examined: this.examined,
      mentioned: this.mentioned,
      ...told,
    });
    this.last = target;
    this.anew = false;
  }

  /** Hedges the target denied last: "pain that awakens", "pain affecting activities": only such is denied. */
  narrowLast(hedge: Hedge = 'theme'): void {
    this.changeLast(({ hedges }) => ({ hedges: [...hedges, hedge] }));
  }

  /** Changes what was read of the target denied last, if there is one. */
  changeLast(change: (last: Denied) => Partial<Denied>): void {
    const last = this.found.pop();
    if (last !== undefined) this.found.push({ ...last, ...change(last) });
  }
}

/** What a modifier does to its scope: the scope goes on behind it, or ends before it. */
export type Effect = 'goes on' | 'ends';
