import { Gap, type Word } from '../../../language/words';
import { classBit, classesOf, type WordClass } from '../../../vocabulary/sentences/wordClasses';

/** The grammar's rows, of which some deny only things of a certain kind. */
export type OperatorRow =
  | 'no <noun>'
  | 'neither <noun>'
  | 'without'
  | 'no longer'
  | '<lack> of'
  | '<lacks>'
  | 'is <lacking>'
  | 'absent <noun>'
  | '<noun> absent'
  | 'omits <noun>'
  | 'negative for'
  | 'was negative'
  | 'is the first'
  | 'is outstanding'
  | 'is <unreadable>'
  | 'instead of'
  | '<phrase> of'
  | 'is <phrase>'
  | 'was ruled out'
  | 'has <resolved>'
  | 'denies'
  | 'was denied'
  | 'not <it>'
  | 'is not <predicate>'
  | 'is not <done>'
  | 'has not <had>'
  | 'has not <failed>'
  | 'does not <record>'
  | 'does not <support>'
  | 'did not <help>'
  | 'does not <verb>';

/** A denying operator: the words that deny, and where what they deny stands. */
export interface Operator {
  /** Words of the operator, both included. */
  readonly first: number;
  readonly last: number;
  readonly reach: 'after' | 'before';
  /** 'absent': the thing is denied; 'undocumented': that it is on record is; 'unclear': it cannot be read. */
  readonly means: 'absent' | 'undocumented' | 'unclear';
  /** "failed to improve", "did not help": care that did no good. */
  readonly failing: boolean;
  /** A patient's denial carries over a whole list, "no" over "or" only. */
  readonly wide: boolean;
  /** So many words at most stand between it and the first thing denied: "is not tender", not "is not indicated for". */
  readonly near: number;
  readonly row: OperatorRow;
  /** What alone it denies: findings, care, details of care and what came of it, or whatever is no care. */
  readonly only?: 'finding' | 'care' | 'detail' | 'fact' | undefined;
  /** What is denied holds of a time or an ability alone: "five months without locking", "could not take ibuprofen". */
  readonly narrowed?: boolean | undefined;
  /** That it is planned is denied: "surgery is not planned". */
  readonly isOfPlan?: boolean | undefined;
  /** A verb that leaves open whether its object is there: "did not sign the agreement". What it holds is uncertain. */
  readonly isOpen?: boolean | undefined;
  /** What it denies stands behind the colon after it: "not documented: pain scores". */
  readonly isLabel?: boolean | undefined;
  /** What it denies stands before the words that say so, from its own first word on: "how much relief it gave ‹is not stated›". */
  readonly silence?: { readonly first: number; readonly last: number } | undefined;
  /** Only the point of a list that ends with it is denied: "FEV1 74%, bronchodilator not given". */
  readonly ofPoint?: boolean | undefined;
}

/** The words of one sentence, for whoever reads operators in them: from `from` to `end` (exclusive). */
export interface Stretch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly end: number;
}

/** No bound but the clause's end. */
const FAR = 60;

/** An operator from word `first` to `last` that denies what follows it. */
export function denyingAfter(
  first: number,
  last: number,
  means: Operator['means'],
  row: OperatorRow,
): Operator {
  return { first, last, reach: 'after', means, failing: false, wide: false, near: FAR, row };
}

/** An operator from word `first` to `last` that denies what stands before it. */
export function denyingBefore(
  first: number,
  last: number,
  means: Operator['means'],
  row: OperatorRow,
): Operator {
  return { first, last, reach: 'before', means, failing: false, wide: true, near: FAR, row };
}

/** Whether a word is of one of these classes; `undefined` is of none. */
export function isOfClass(word: Word | undefined, ...classes: readonly WordClass[]): boolean {
  if (word === undefined) return false;
  const bits = classesOf(word.lower);
  return classes.some((one) => (bits & classBit(one)) !== 0);
}

/** Whether one of the words from `from` to `to` (exclusive), no farther than the stretch, is in a list. */
export function hasWord(
  { words, end }: Stretch,
  from: number,
  to: number,
  list: ReadonlySet<string>,
): boolean {
  for (let i = from; i < Math.min(end, to); i++) if (list.has(words[i]!.lower)) return true;
  return false;
}

const RECORDED = classBit('recordParticiple');

/** "Lasting half a day untreated": of care, and no word on what is on record. */
export function isUndoneCare(lower: string): boolean {
  return lower.startsWith('un') && classesOf(lower) === 0 && (classesOf(lower.slice(2)) & RECORDED) === 0;
}

/** Marks that close what a denying word is of. */
export const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;
