import { looseKey, matchBackLoosely } from '../text/looseMatch';
import { endsSentence } from '../text/paragraphs';
import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';

/** What begins an entry of a list, at the beginning of a line: its number, or a bullet. */
export const entryMark = /(?:^|[\r\n\f])[ \t\u00a0]*(?:(\d{1,2}) ?[.)]|[•‣▪■●◦·*–-])[ \t\u00a0]+(?=\S)/g;

/** An item's name takes no more characters than this. */
const LONGEST_NAME = 700;

/**
 * The disputed items that form A lists under "ISSUE AT DISPUTE", without their numbers; the whole where it is no
 * list. Numbers must follow each other: a line that a wrapped name begins with "30. " is none.
 */
export function issuesListed(text: string, body: Span): readonly Span[] {
  const words = text.slice(body.start, body.end);
  const marks: { readonly at: number; readonly end: number }[] = [];
  for (const { index, 0: mark, 1: number } of words.matchAll(entryMark)) {
    if (number !== undefined && Number(number) !== marks.length + 1) continue;
    marks.push({ at: index, end: index + mark.length });
  }
  if (marks[0]?.at !== 0) return [body];
  return marks.map(({ end }, index) =>
    trim(text, body.start + end, body.start + (marks[index + 1]?.at ?? words.length)),
  );
}

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
  for (const { index, 0: mark, 1: number } of text.slice(before.start, before.end).matchAll(entryMark)) {
    if (number === undefined) continue;
    const span = trim(text, before.start + index, before.end);
    const name = trim(text, before.start + index + mark.length, before.end);
    header = { span, name, number: Number(number) };
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
