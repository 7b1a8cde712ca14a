import type { OutlineSymbol } from '../../server/src/features/outline';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import type { Span } from '../../server/src/text/span';

/** A text with one `|` where the caret is, taken apart. */
export function withCaret(marked: string): { text: string; offset: number; letters: readonly Letter[] } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.indexOf('|', offset + 1) >= 0) throw new Error('the text needs one caret: |');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, letters: parseLetters(text) };
}

/** The lines that hold spans, each with its spans drawn under it; an empty span is drawn as `|`. */
export function underlined(text: string, spans: readonly Span[]): string {
  const drawn: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const marks = Array.from({ length: line.length + 1 }, () => ' ');
    for (const at of spans) {
      if (at.start === at.end && at.start >= start && at.start <= end) marks[at.start - start] = '|';
      for (let i = Math.max(at.start, start); i < Math.min(at.end, end); i++) marks[i - start] = '^';
    }
    const row = marks.join('').trimEnd();
    if (row !== '') drawn.push(line, row);
    start = end + 1;
  }
  return drawn.join('\n');
}

/** An outline as an indented list: `role · name · detail`. */
export function tree(symbols: readonly OutlineSymbol[], indent = ''): string {
  return symbols
    .map(({ role, name, detail, children }) => {
      const line = `${indent}${role} · ${name}${detail === '' ? '' : ` · ${detail}`}`;
      return children.length === 0 ? line : `${line}\n${tree(children, `${indent}  `)}`;
    })
    .join('\n');
}
