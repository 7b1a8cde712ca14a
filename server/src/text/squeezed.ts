/** A folded text without its blanks, and the way back: what is looked for in it is found however it was spaced. */
export interface Squeezed {
  readonly text: string;
  /** The position in the folded text of a position of `text`. */
  opened(position: number): number;
  /** Whether a word of the folded text begins at a position of `text`. */
  beginsWord(position: number): boolean;
}

/** Squeezes a folded text; `flat` is in the case that is looked for. Linear. */
export function squeezed(flat: string): Squeezed {
  const blanks: number[] = [];
  for (let blank = flat.indexOf(' '); blank >= 0; blank = flat.indexOf(' ', blank + 1)) blanks.push(blank);
  const opened = (position: number): number => {
    let low = 0;
    let high = blanks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blanks[middle]! - middle <= position) low = middle + 1;
      else high = middle;
    }
    return position + low;
  };
  return {
    text: flat.replaceAll(' ', ''),
    opened,
    beginsWord: (position) => {
      const at = opened(position);
      return at === 0 || !/[A-Za-z0-9]/.test(flat[at - 1]!);
    },
  };
}
