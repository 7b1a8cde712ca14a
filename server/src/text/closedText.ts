import type { FlatText } from './flatText';
import type { Span } from './span';

/**
 * The same text without some of its blanks: those that extraction put into words.
 *
 * @param blanks positions in `flat.text`, in order
 */
export function withoutBlanks(flat: FlatText, blanks: readonly number[]): FlatText {
  return blanks.length === 0 ? flat : new ClosedText(flat, blanks);
}

class ClosedText implements FlatText {
  readonly text: string;

  constructor(
    private readonly open: FlatText,
    private readonly blanks: readonly number[],
  ) {
    const pieces: string[] = [];
    let from = 0;
    for (const blank of blanks) {
      pieces.push(open.text.slice(from, blank));
      from = blank + 1;
    }
    pieces.push(open.text.slice(from));
    this.text = pieces.join('');
  }

  toOriginal(position: number): number {
    return this.open.toOriginal(this.opened(position));
  }

  toSpan(from: number, to: number): Span {
    return this.open.toSpan(this.opened(from), this.openedEnd(from, to));
  }

  fromOriginal(offset: number): number {
    const position = this.open.fromOriginal(offset);
    return position - this.countBefore(position, 0);
  }

  /** Where a character of `text` stands in the text with its blanks. */
  private opened(position: number): number {
    return position + this.countBefore(position, 1);
  }

  private openedEnd(from: number, to: number): number {
    return to > from ? this.opened(to - 1) + 1 : this.opened(from);
  }

  /** How many blanks stand before a position, each `step` further back than the one before it: 1 where it is of `text`. */
  private countBefore(position: number, step: 0 | 1): number {
    let low = 0;
    let high = this.blanks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const blank = this.blanks[middle]! - step * middle;
      if (step === 1 ? blank <= position : blank < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
