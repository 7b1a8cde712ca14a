import type { Span } from '../text/span';

/** How the entries of a list are marked; a list keeps to one of them. */
export type EntryStyle = 'number' | 'word' | 'letter' | 'bullet';

/** What begins an entry of a list, at the beginning of a line: its number, or a bullet. */
export interface EntryMark {
  /** Where the mark begins and where the words behind it do; into the text. */
  readonly start: number;
  readonly end: number;
  readonly style: EntryStyle;
  /** From 1; a letter's place in the alphabet. */
  readonly number: number | undefined;
}

/**
 * "1." and "2)", "(1)", "#1"; "Item 1:" and "Issue No. 2 -", which are words of a sentence without the mark behind them; "a."; a
 * bullet. A number may stand alone on its line.
 */
const entryMark =
  /(?:^|[\r\n\f])[ \t\u00a0]*(?:(?:\(?(?<number>\d{1,2}) ?[.)]|#[ \t\u00a0]?(?<hash>\d{1,2})(?: ?[.:)–—-])?|(?:(?:issue|item|request)[ \t\u00a0]{1,3}|(?=no\.|number|#))(?:(?:no\.|number|#)[ \t\u00a0]{0,3})?(?<word>\d{1,2})(?: {0,3}[.:)–—-]| {0,3}(?=\())|\(?(?<letter>[a-h])[.)])(?:[ \t\u00a0]+(?=\S)|[ \t\u00a0]*(?=[\r\n\f(]))|(?<bullet>[•‣▪■●◦·*–-])[ \t\u00a0]+(?=\S))/gi;

/** The marks of entries in a stretch of text, in order. */
export function entryMarksIn(text: string, { start, end }: Span): readonly EntryMark[] {
  return [...text.slice(start, end).matchAll(entryMark)].map(({ index, 0: whole, groups }) => {
    const { number, hash, word, letter } = groups!;
    const digits = number ?? hash ?? word;
    const from = start + index + whole.length - whole.trimStart().length;
    return {
      start: from,
      end: start + index + whole.length,
      style: styleOf(groups!),
      number:
        digits !== undefined
          ? Number(digits)
          : letter !== undefined
            ? letter.toLowerCase().charCodeAt(0) - 96
            : undefined,
    };
  });
}

function styleOf({ number, hash, letter, bullet }: Readonly<Record<string, string | undefined>>): EntryStyle {
  if (number !== undefined || hash !== undefined) return 'number';
  if (letter !== undefined) return 'letter';
  return bullet !== undefined ? 'bullet' : 'word';
}
