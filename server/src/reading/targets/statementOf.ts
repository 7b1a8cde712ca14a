import type { Concept } from '../../vocabulary/concepts/concept';
import type { Circumstances } from './circumstances';
import type { Assertion, CareStatus, Hedge, Statement } from './statement';

/** What a statement says of its concept; its place, time and source are its circumstances. */
type Said = Pick<Statement, 'concept' | 'named' | 'assertion' | 'from' | 'to' | 'because'> &
  Partial<Omit<Statement, keyof Circumstances>> &
  Partial<Pick<Statement, 'past' | 'place' | 'ofOthers' | 'history'>>;

/** A statement with its circumstances, those that are not said asked for when they are needed. */
export function statementOf(around: Circumstances, said: Said): Statement {
  return new StatementAround(around, said);
}

const NONE: readonly Hedge[] = [];

class StatementAround implements Statement {
  readonly concept: Concept;
  readonly named: Concept;
  readonly assertion: Assertion;
  readonly status: CareStatus | undefined;
  readonly hedges: readonly Hedge[];
  readonly unknown: number;
  readonly by: string | undefined;
  readonly failing: boolean;
  readonly examined: boolean;
  readonly ever: boolean;
  readonly mentioned: boolean;
  readonly anyValue: boolean;
  readonly nothingElse: boolean;
  readonly isAbnormal: boolean;
  readonly from: number;
  readonly to: number;
  readonly because: readonly string[];
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;

  constructor(
    private readonly around: Circumstances,
    private readonly said: Said,
  ) {
    this.concept = said.concept;
    this.named = said.named;
    this.assertion = said.assertion;
    this.status = said.status;
    this.hedges = said.hedges ?? NONE;
    this.unknown = said.unknown ?? 0;
    this.by = said.by;
    this.failing = said.failing ?? false;
    this.examined = said.examined ?? false;
    this.ever = said.ever ?? false;
    this.mentioned = said.mentioned ?? false;
    this.anyValue = said.anyValue ?? false;
    this.nothingElse = said.nothingElse ?? false;
    this.isAbnormal = said.isAbnormal ?? false;
    this.from = said.from;
    this.to = said.to;
    this.because = said.because;
    this.drug = around.drug;
    this.first = around.first;
    this.last = around.last;
    this.sentence = around.sentence;
  }

  get place(): Statement['place'] {
    return 'place' in this.said ? this.said.place : this.around.place;
  }

  get alsoAt(): Statement['alsoAt'] {
    return 'place' in this.said ? [] : this.around.alsoAt;
  }

  get past(): boolean {
    return this.said.past ?? this.around.past;
  }

  get source(): Statement['source'] {
    return this.around.source;
  }

  get parts(): Statement['parts'] {
    return this.around.parts;
  }

  get date(): Statement['date'] {
    return this.around.date;
  }

  get ofOthers(): boolean {
    return this.said.ofOthers ?? this.around.ofOthers;
  }

  get history(): boolean {
    return this.said.history ?? this.around.history;
  }
}
