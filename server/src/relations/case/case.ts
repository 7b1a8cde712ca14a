import type { Passage } from '../../reading/sentences/passage';
import type { At } from './place';
import type { Records } from './records';

/** More doubt than a relation that holds ever leaves: 0 is sure, 1 probable. */
export const NEVER = 9;

/** What a denial is read against. */
export interface Case {
  /** The rationale that denies. */
  readonly passage: Passage;
  readonly records: Records;
  /** The parts that the disputed item names: what is denied without a part is denied of these. */
  readonly itemParts: readonly At[];
  /** The care that the item is for, by concept and drug: it is no evidence that other care was tried. */
  readonly itemCare: ReadonlySet<string>;
  /** The drugs that the item is for, by id. */
  readonly itemDrugs: ReadonlySet<string>;
  /** The injury is so young that whatever was done since is recent. */
  readonly isFresh: boolean;
  /** The day of the letter, where it tells it. */
  readonly decided?: number | undefined;
  /** The record is the same rationale. */
  readonly within: boolean;
}
