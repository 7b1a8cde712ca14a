import type { Fix } from '../../rules/rule';
import { WRAP_WIDTH } from './paragraphGaps';

/** Wraps running text, line after line: knows how far the line being written is. */
export class Wrapper {
  private column = 0;

  constructor(
    private readonly text: string,
    private readonly lineEnd: string,
  ) {}

  /** The gap before a line that begins at `start`: a blank becomes a line end where the first word has no room. */
  gap(wanted: string, start: number, end: number): string {
    if (wanted !== ' ') {
      this.column = 0;
      return wanted;
    }
    const word = this.wordEnd(start, end) - start;
    if (this.column + 1 + word <= WRAP_WIDTH) {
      this.column += 1;
      return wanted;
    }
    this.column = 0;
    return this.lineEnd;
  }

  /** The edits inside a line from `start` to `end`. */
  inside(start: number, end: number): Fix['edits'] {
    const edits: Fix['edits'][number][] = [];
    let at = this.wordEnd(start, end);
    this.column += at - start;
    while (at < end) {
      let next = at;
      while (next < end && this.text[next] === ' ') next++;
      const wordEnd = this.wordEnd(next, end);
      // Across a line end a word with a hyphen would be one with the next; then the blank stays.
      const mayEnd = next === at + 1 && this.text[at - 1] !== '-';
      if (mayEnd && this.column + wordEnd - at > WRAP_WIDTH) {
        edits.push({ span: { start: at, end: next }, newText: this.lineEnd });
        this.column = wordEnd - next;
      } else {
        this.column += wordEnd - at;
      }
      at = wordEnd;
    }
    return edits;
  }

  /** What is not running text, and stays on its line. */
  skip(): void {
    this.column = 0;
  }

  private wordEnd(from: number, end: number): number {
    let at = from;
    while (at < end && this.text[at] !== ' ') at++;
    return at;
  }
}
