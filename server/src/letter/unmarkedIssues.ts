import type { LineTable } from '../text/lineTable';
import { breakBefore, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanks, trim } from '../text/whiteSpace';
import { treatmentAsked } from './issueQuestion';
import { ListedNames } from './listedNames';

/** The ways in which a list without marks may be meant: by its paragraphs, its lines, or what semicolons part. */
export function unmarkedLists(
  text: string,
  lines: LineTable,
  shape: TextShape,
  body: Span,
): readonly (readonly Span[])[] {
  const own: Span[] = [];
  const paragraphs: Span[] = [];
  for (
    let line = lines.lineAfter(body.start);
    line < lines.count && lines.contentStart(line) < body.end;
    line++
  ) {
    const words = { start: lines.contentStart(line), end: Math.min(body.end, lines.contentEnd(line)) };
    own.push(words);
    const last = paragraphs.at(-1);
    if (last && breakBefore(text, lines, shape, line) === 'wrap')
      paragraphs[paragraphs.length - 1] = { start: last.start, end: words.end };
    else paragraphs.push(words);
  }
  const asked = treatmentAsked(text, body);
  const clauses: Span[] = [];
  let from = asked.start;
  for (const part of text.slice(asked.start, asked.end).split(';')) {
    const joint = /^\s*and\s/i.exec(part);
    clauses.push(trim(text, from + (joint ? joint[0].length : 0), from + part.length));
    from += part.length + 1;
  }
  return [paragraphs, own, clauses].filter((list) => list.length > 1);
}

/** Where each name first stands in the list, in whatever spacing; `undefined` where one does not. */
export function placesOf(text: string, body: Span, listed: readonly Span[]): readonly Span[] | undefined {
  const names = new ListedNames(text, listed);
  const places = new Map<number, Span>();
  for (let at = body.start; at < body.end; at = nextWord(text, at, body.end)) {
    for (const { index, end } of names.wholeAt(text, at, body.end))
      if (!places.has(index)) places.set(index, { start: at, end });
  }
  const found = listed.flatMap((_, index) => places.get(index) ?? []);
  const follow = found.every((place, i) => i === 0 || place.start >= found[i - 1]!.end);
  return follow && found.length === listed.length ? found : undefined;
}

function nextWord(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && /[\p{L}\p{N}]/u.test(text[i]!)) i++;
  return skipBlanks(text, i, end);
}
