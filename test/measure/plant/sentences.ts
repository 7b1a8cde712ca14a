/** Sentences of a letter in its neutral form, where a paragraph is a line: enough to plant between them. */
import type { Span } from '../../../server/src/text/span';

const abbreviation =
  /(?:\b(?:Dr|Mr|Mrs|Ms|No|vs|pg|pgs|ed|e\.g|i\.e|etc|al|St|Inc|approx|lbs?|dos)|\b[A-Z])\.$/i;

/** The sentences from `start` to `end`, without the blanks around them. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) sentences.push({ start: a, end: b });
    from = to;
  };
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (character === '\n') {
      if (!isWrapped(text, i)) close(i);
      continue;
    }
    if (!/[.!?]/.test(character)) continue;
    let after = i + 1;
    while (after < end && /["'”’)\]]/.test(text[after]!)) after++;
    if (after < end && !/\s/.test(text[after]!)) continue;
    if (after < end && !/^\s+["“(]*[A-Z0-9]/.test(text.slice(after, after + 12))) continue;
    if (
      abbreviation.test(text.slice(Math.max(from, i - 8), i + 1)) &&
      !/\b(?:no)\.$/.test(text.slice(i - 2, i + 1))
    )
      continue;
    close(after);
    i = after - 1;
  }
  close(end);
  return sentences;
}

/** Whether the line end stands in the middle of a sentence, as in letters of fixed width. */
function isWrapped(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '.';
  const after = text.slice(at + 1, at + 40);
  return !/[.!?:"”)]/.test(before) && !/^\s*\n/.test(after) && after.trim() !== '';
}

/** Whether quotation marks are closed in this text. */
export function isClosed(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length;
  const opening = (text.match(/“/g) ?? []).length;
  const closing = (text.match(/”/g) ?? []).length;
  return straight % 2 === 0 && opening === closing && !endsInQuotation(text);
}

/** Whether the last mark opens: marks that nest or are missing leave an even number inside of a quotation. */
function endsInQuotation(text: string): boolean {
  const last = Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'), text.lastIndexOf('”'));
  return (
    last >= 0 && text[last] !== '”' && /[\s(]/.test(text[last - 1] ?? ' ') && /\S/.test(text[last + 1] ?? ' ')
  );
}
