import type { Span } from '../text/span';

/** What two versions of a text have in common: one stretch at the beginning and one at the end. */
export interface TextChange {
  /** How far the common end has moved. */
  readonly shift: number;
  /** How far the words at this place of the new version have moved; `undefined` where they are not as before. */
  distance(at: Span): number | undefined;
}

/** Compares two versions of a text. Linear, and mostly native. */
export function changeBetween(before: string, now: string): TextChange {
  const shift = now.length - before.length;
  const most = Math.min(before.length, now.length);
  const beginning = sharedBeginning(before, now, most);
  const end = now.length - sharedEnd(before, now, most - beginning);
  return {
    shift,
    distance: (at) => {
      if (at.end <= beginning) return 0;
      return at.start >= end ? shift : undefined;
    },
  };
}

/** Whole stretches are compared natively; the last one by characters. */
const STEP = 1024;

function sharedBeginning(a: string, b: string, most: number): number {
  let at = 0;
  while (at + STEP <= most && a.slice(at, at + STEP) === b.slice(at, at + STEP)) at += STEP;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sharedEnd(a: string, b: string, most: number): number {
  const from = (text: string, length: number): string =>
    text.slice(text.length - length - STEP, text.length - length);
  let length = 0;
  while (length + STEP <= most && from(a, length) === from(b, length)) length += STEP;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
