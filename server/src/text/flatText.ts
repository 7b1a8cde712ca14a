import type { Span } from './span';

/**
 * A stretch of a letter with the accidents of extraction folded away, and the way back to the original
 * offsets. Runs of white space (line ends, page breaks, double spacing, non-breaking spaces) are one
 * blank; soft hyphens and zero-width marks are gone; curly quotes and dashes are straight; a word broken
 * after its hyphen at a line end ("anti-⏎depressants") and a hyphen that kerning pushed away ("12 -8")
 * are joined.
 */
export interface FlatText {
  readonly text: string;
  /** The original offset of a position of `text` (0 to its length). */
  toOriginal(position: number): number;
  /** The original span of `text.slice(from, to)`; `to` is mapped from the last character, so trailing blanks stay out. */
  toSpan(from: number, to: number): Span;
  /** The position in `text` of an original offset (of the nearest character at or after it). */
  fromOriginal(offset: number): number;
}

const SPACE = 32;
const HYPHEN = 45;

/** What a character becomes: its replacement's code, SPACE for white space, or -1 for nothing at all. */
function fold(code: number): number {
  if (code <= 0x7f) {
    // NUL and other control characters are extraction debris: blanks.
    return code <= SPACE || code === 0x7f ? SPACE : code;
  }
  switch (code) {
    case 0x85:
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
      return SPACE;
    case 0xad:
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
      return -1;
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
      return 39;
    case 0x201c:
    case 0x201d:
    case 0x201f:
    case 0x2033:
      return 34;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return 45;
    default:
      if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00]!.charCodeAt(0);
      return code >= 0x2000 && code <= 0x200a ? SPACE : code;
  }
}

/** The letters of a ligature as fonts draw it (U+FB00 to FB06). */
const ligatures: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

function endOfBlanks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const folded = fold(text.charCodeAt(i));
    if (folded !== SPACE && folded >= 0) break;
    i++;
  }
  return i;
}

/** Whether nothing stands in the place of the blanks from `at` to `after`, the folded character before them given. */
function isJoined(text: string, at: number, after: number, end: number, before: number): boolean {
  let blank = false;
  let lineEnd = false;
  for (let i = at; i < after; i++) {
    const code = text.charCodeAt(i);
    if (fold(code) === SPACE) blank = true;
    if (code === 10 || code === 13 || code === 12) lineEnd = true;
  }
  if (!blank) return true;
  const next = fold(text.charCodeAt(after));
  // "anti-⏎depressants"
  if (lineEnd && before === HYPHEN && isWordCharacter(next)) {
    let k = at - 1;
    while (k >= 0 && fold(text.charCodeAt(k)) < 0) k--;
    return k > 0 && isWordCharacter(fold(text.charCodeAt(k - 1)));
  }
  // "12 -8", "Non -MTUS"
  return (
    next === HYPHEN &&
    isWordCharacter(before) &&
    after + 1 < end &&
    isWordCharacter(text.charCodeAt(after + 1))
  );
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000)
  );
}

/**
 * Folds `text` from `start` to `end` (UTF-16 offsets). Leading and trailing white space is dropped.
 * Linear; the original is not touched.
 *
 * @param told the offset that is told for `start`, where `text` is not the whole file
 */
export function flatten(text: string, start: number, end: number, told = start): FlatText {
  const stretch = text.slice(start, end);
  const { length } = stretch;
  const from: number[] = [];
  const to: number[] = [];
  const pieces: string[] = [];
  let written = 0;
  // The stretch being copied as it stands; -1 between two of them.
  let runStart = -1;
  let lastFolded = SPACE;

  const closeRun = (runEnd: number): void => {
    if (runStart < 0) return;
    pieces.push(stretch.slice(runStart, runEnd));
    written += runEnd - runStart;
    lastFolded = stretch.charCodeAt(runEnd - 1);
    runStart = -1;
  };
  const open = (at: number): void => {
    from.push(at);
    to.push(written);
  };
  const put = (at: number, folded: number): void => {
    open(at);
    pieces.push(String.fromCharCode(folded));
    written++;
    lastFolded = folded;
  };

  let i = 0;
  while (i < length) {
    const code = stretch.charCodeAt(i);
    const folded = fold(code);
    if (folded === code && folded !== SPACE) {
      if (runStart < 0) {
        runStart = i;
        open(i);
      }
      i = endOfPlain(stretch, i + 1);
      continue;
    }
    if (folded !== SPACE && folded >= 0) {
      closeRun(i);
      const letters = ligatures[code - 0xfb00];
      if (letters === undefined) put(i, folded);
      else for (let k = 0; k < letters.length; k++) put(i, letters.charCodeAt(k));
      i++;
      continue;
    }
    const after = endOfBlanks(stretch, i, length);
    if (after >= length) {
      closeRun(i);
      break;
    }
    const before = runStart >= 0 ? stretch.charCodeAt(i - 1) : lastFolded;
    const joined = written === 0 && runStart < 0 ? true : isJoined(stretch, i, after, length, before);
    closeRun(i);
    if (!joined) put(i, SPACE);
    i = after;
  }
  closeRun(i);
  return new FoldedText(pieces.join(''), told, told + Math.max(0, end - start), from, to);
}

/** The folded text of a span of the file that lies in the stretch. */
export function textIn(flat: FlatText, { start, end }: Span): string {
  return flat.text.slice(flat.fromOriginal(start), flat.fromOriginal(end));
}

/** What is not copied as it stands: no printable ASCII, or a blank before another or before a hyphen. */
const UNPLAIN = /[^ -~]| (?=[ -]|[^ -~])/g;

/** Where words and single blanks end that are copied as they stand. */
function endOfPlain(text: string, from: number): number {
  UNPLAIN.lastIndex = from;
  if (UNPLAIN.test(text)) return UNPLAIN.lastIndex - 1;
  // A blank at the very end is none between two words.
  return from < text.length && text.charCodeAt(text.length - 1) === SPACE ? text.length - 1 : text.length;
}

class FoldedText implements FlatText {
  /**
   * @param from where each segment begins in the original, counted from `start`
   * @param to where it begins in `text`
   */
  constructor(
    readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly from: readonly number[],
    private readonly to: readonly number[],
  ) {}

  toOriginal(position: number): number {
    const { text, from, to, start } = this;
    if (from.length === 0) return start;
    if (position >= text.length) {
      const k = from.length - 1;
      return Math.min(this.end, start + from[k]! + (text.length - to[k]!));
    }
    const k = segmentOf(to, Math.max(0, position));
    return start + from[k]! + Math.max(0, position - to[k]!);
  }

  toSpan(from: number, to: number): Span {
    const first = this.toOriginal(from);
    return { start: first, end: to > from ? this.toOriginal(to - 1) + 1 : first };
  }

  fromOriginal(offset: number): number {
    const { text, from, to, start } = this;
    if (from.length === 0) return 0;
    const place = offset - start;
    let k = segmentOf(from, place);
    // The letters of a ligature stand at one offset.
    while (k > 0 && from[k - 1] === from[k]) k--;
    if (place <= from[k]!) return to[k]!;
    const segmentEnd = k + 1 < to.length ? to[k + 1]! : text.length;
    return Math.min(segmentEnd, to[k]! + (place - from[k]!));
  }
}

/** The segment that holds `key`: the last one that begins at or before it. */
function segmentOf(keys: readonly number[], key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keys[middle]! <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
