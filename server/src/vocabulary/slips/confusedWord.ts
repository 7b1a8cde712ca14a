import { wordList } from '../../language/wordList';

/**
 * A word that is right English and stands for another one that sounds or looks like it. Each condition that is given must
 * hold; with none the word is never right in a letter.
 */
export interface ConfusedWord {
  readonly written: string;
  readonly meant: string;
  /** One of these stands right before it; two words are joined by "_". */
  readonly before: ReadonlySet<string>;
  /** One of these stands right after it; "." is the end of its clause. */
  readonly after: ReadonlySet<string>;
  /** One of these stands in the same sentence, `NEAR` words away at most. */
  readonly near: ReadonlySet<string>;
}

/** How far a word of the same matter may stand. */
export const NEAR = 8;

/** The context that makes a slip sure, as lists with blanks. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
  readonly near?: string;
}

/** A row of a table of confused words. */
export function slip(written: string, meant: string, context: Context = {}): ConfusedWord {
  const { before = '', after = '', near = '' } = context;
  return { written, meant, before: wordList(before), after: wordList(after), near: wordList(near) };
}

/** Words near which a finding of a limb is meant. */
export const LIMBS =
  'knee shoulder hip wrist ankle elbow hand foot leg arm neck back thigh forearm thumb heel finger spine calf';

/** Words near which a finding of the spine is meant. */
export const SPINE = 'lumbar cervical thoracic spine neck back l4 l5 s1 c5 c6 disc mri paraspinal';
