import { looseKey, matchBackLoosely } from '../text/looseMatch';
import { endsSentence } from '../text/paragraphs';
import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';
import { entryMarksIn } from './entryMarks';

/** An item's name takes no more characters than this. */
const LONGEST_NAME = 700;

/**
 * The line that names an item anew right before its first heading, with or without its number.
 *
 * @param from where the text before that heading begins, `to`: where the heading stands
 * @param expected the item's number where the line has none
 * @param listed the names of the list, which such a line repeats
 * @returns the line with its number, and the name in it
 */
export function headerOfIssue(
  text: string,
  from: number,
  to: number,
  expected: number,
  listed: readonly Span[],
): { readonly span: Span; readonly name: Span; readonly number: number } | undefined {
  const before = trim(text, Math.max(from, to - LONGEST_NAME), to);
  if (before.start >= before.end) return undefined;
  let header: { readonly span: Span; readonly name: Span; readonly number: number } | undefined;
  for (const { start, end, style, number } of entryMarksIn(text, before)) {
    if (number === undefined || style === 'letter') continue;
    header = { span: trim(text, start, before.end), name: trim(text, end, before.end), number };
  }
  if (header && isIssue(text, header.name, header.number, expected, listed)) return header;
  for (const [index, entry] of listed.entries()) {
    const start = matchBackLoosely(
      text,
      before.end,
      before.start,
      text.slice(entry.start, entry.end).replace(/\s+/g, ''),
    );
    if (start < 0 || !isAtLineStart(text, start)) continue;
    const span = { start, end: before.end };
    return { span, name: span, number: index + 1 };
  }
  return undefined;
}

/** A numbered line names an item where the list has it so; in other words where its number is due and it is no sentence. */
function isIssue(
  text: string,
  name: Span,
  number: number,
  expected: number,
  listed: readonly Span[],
): boolean {
  const entry = listed[number - 1];
  const words = looseKey(text.slice(name.start, name.end));
  if (entry && words === looseKey(text.slice(entry.start, entry.end))) return true;
  return number === expected && !endsSentence(text, name.end);
}

function isAtLineStart(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && ' \t\u00a0'.includes(text[i - 1]!)) i--;
  return i === 0 || '\r\n\f'.includes(text[i - 1]!);
}
