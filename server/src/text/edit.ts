import type { Span } from './span';

/** One change of a text: the words at a span give way to others. Spans are offsets into the text before any change. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after edits that stand in its order and do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let copied = 0;
  for (const { span, newText } of edits) {
    result += text.slice(copied, span.start) + newText;
    copied = span.end;
  }
  return result + text.slice(copied);
}
