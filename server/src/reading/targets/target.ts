import type { Concept } from '../../vocabulary/concepts/concept';

/** A place where a passage names a concept, or a drug as one of its class. */
export interface Target {
  readonly concept: Concept;
  /** The drug's id, where one is named: brands of one drug have the same. */
  readonly drug: string | undefined;
  readonly first: number;
  readonly last: number;
  /** Where what is shown of it begins, where that is before its first word. */
  readonly from?: number | undefined;
  /** Where that ends, where it is behind its last word. */
  readonly to?: number | undefined;
  /** A number tells that it is not there: "BMI 22". */
  readonly isNormal?: boolean | undefined;
}
