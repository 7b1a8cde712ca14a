/** A piece of text with the offset of each character in the neutral text, -1 for what was put in. */
export interface Inked {
  readonly text: string;
  readonly from: readonly number[];
}

/** A line of a page. */
export interface Line {
  readonly ink: Inked;
  readonly heading: boolean;
  /** A page ends after this line, full or not. */
  breakAfter: boolean;
}

export type Paragraph = readonly Line[];

/** Text that stands at `at` in the neutral text, or nowhere in it (-1). */
export function inked(text: string, at: number): Inked {
  return { text, from: Array.from({ length: text.length }, (_, i) => (at < 0 ? -1 : at + i)) };
}

/** Pieces one after the other. */
export function joined(pieces: readonly Inked[]): Inked {
  return { text: pieces.map((p) => p.text).join(''), from: pieces.flatMap((p) => p.from) };
}

/** The piece from `start` to `end`. */
export function slice(ink: Inked, start: number, end: number): Inked {
  return { text: ink.text.slice(start, end), from: ink.from.slice(start, end) };
}

/** Text that the shape puts in. */
export const put = (text: string): Inked => inked(text, -1);
