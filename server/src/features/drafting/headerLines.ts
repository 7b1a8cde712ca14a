import type { Letter } from '../../letter/model';
import { parseLetters } from '../../letter/parse';
import { styleOf } from '../../rules/letterStyle';
import { applied, type Edit } from '../../text/edit';
import { flatten } from '../../text/flatText';
import { headerLabels } from './formWords';

/**
 * A text that was read from a PDF or Word file, with its header block as the form has it: a line for each label with
 * its value, also where the labels stood in one column and the values in another. A block in which anything else stands
 * is left as it is.
 */
export function withHeaderLines(text: string): string {
  return applied(
    text,
    parseLetters(text).flatMap((letter) => headerEdit(text, letter) ?? []),
  );
}

function headerEdit(text: string, letter: Letter): Edit | undefined {
  const fields = letter.headerBlock?.fields ?? [];
  if (fields.length < 2) return undefined;
  const spans = fields.flatMap(({ label, value }) => (value.end > value.start ? [label, value] : [label]));
  const start = Math.min(...spans.map((at) => at.start));
  const end = endOfBlock(text, Math.max(...spans.map((at) => at.end)));
  if (!isAllOfIt(text, spans, start, end)) return undefined;
  const { lineEnd } = styleOf(letter);
  const labels = new Map(headerLabels);
  const newText = fields
    .map(({ field, value }) => `${labels.get(field)} ${flatten(text, value.start, value.end).text}`.trimEnd())
    .join(lineEnd);
  return text.slice(start, end) === newText ? undefined : { span: { start, end }, newText };
}

/** "Application 12/01/2016⏎Received:" has the end of its label behind its value. */
const SECOND_HALF = /^[\s:]*received\s*:/i;

function endOfBlock(text: string, end: number): number {
  return end + (SECOND_HALF.exec(text.slice(end, end + 30))?.[0].length ?? 0);
}

/** Whether nothing but labels and values stands there, colons and such second halves aside. */
function isAllOfIt(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): boolean {
  let rest = '';
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, span.start))} `;
    at = Math.max(at, span.end);
  }
  rest += text.slice(at, end);
  return rest.replace(/received\s*:/gi, '').replace(/[\s:]+/g, '') === '';
}
