import type { Place } from './checkedFile';
import { printableLine } from './printable';

/** So much of a line is shown; letters have paragraphs in one. */
const WIDTH = 100;
/** So much of it before the words in question, where it does not begin the line. */
const BEFORE = 30;

/** A line of a text, and the marks under the words in question. */
export interface Underlined {
  readonly line: string;
  /** Blanks up to the words, then `^` for each of their characters; what goes over the line's end has none. */
  readonly marks: string;
}

/**
 * The words of a place with what stands around them in their first line.
 *
 * @param lines the text's lines, without their ends
 */
export function underlined(lines: readonly string[], { start, end }: Place): Underlined | undefined {
  const whole = lines[start.line - 1];
  if (whole === undefined || whole.trim() === '') return undefined;
  const from = start.column - 1;
  const to = Math.min(whole.length, end.line === start.line ? end.column - 1 : whole.length);
  const first = from <= WIDTH / 2 ? 0 : wordStart(whole, from - BEFORE);
  const last = whole.length <= first + WIDTH ? whole.length : wordEnd(whole, first + WIDTH);
  const lead = first > 0 ? '… ' : '';
  const before = lead + shown(whole.slice(first, from));
  const words = shown(whole.slice(from, Math.min(to, last)));
  const after =
    shown(whole.slice(Math.max(from, Math.min(to, last)), last)) + (last < whole.length ? ' …' : '');
  return {
    line: (before + words + after).trimEnd(),
    marks: ' '.repeat(before.length) + '^'.repeat(Math.max(1, words.length)),
  };
}

/** A blank is one column wide on every terminal; what speaks to the terminal is written out. */
function shown(text: string): string {
  return printableLine(text.replace(/[\s\u00a0]/g, ' '));
}

function wordStart(line: string, at: number): number {
  const blank = line.lastIndexOf(' ', at);
  return at - blank < BEFORE ? blank + 1 : at;
}

function wordEnd(line: string, at: number): number {
  const blank = line.lastIndexOf(' ', at);
  return at - blank < BEFORE ? blank : at;
}
