import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';
import type { Credentials } from './model';

/** The labels of the credentials block, and what older forms print in its place. */
const labels: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['State(s) of Licensure', /State\s?(?:\(s\)|s)?\s+of\s+Licensure\s*:/i],
  ['Certification(s)/Specialty', /Certification\s?(?:\(s\)|s)?\s?\/\s?Specialty\s*:/i],
];

const blockOpening = /following\s+credentials\s*:?/i;

const sentence =
  /\b(?:is|are)\s+(?:also\s+)?(?:Board[\s-]+Certified|licensed\s+to\s+practice)\b[^.]{0,400}/i;

/**
 * Reads the reviewer's credentials in a stretch of the letter: a sentence ("is Board Certified in … and is
 * licensed to practice in …") or a block of labels.
 *
 * @returns what is there, also where a label has nothing after it; `undefined` where there is neither
 */
export function readCredentials(text: string, from: number, to: number): Credentials | undefined {
  const region = text.slice(from, to);
  const opening = blockOpening.exec(region);
  const found = labels
    .map(([name, pattern]) => ({ name, match: pattern.exec(region) }))
    .filter((label) => label.match !== null)
    .map((label) => ({ name: label.name, start: label.match!.index, end: label.match!.index + label.match![0].length }))
    .sort((a, b) => a.start - b.start);
  if (found.length > 0 || opening) {
    const block = found.map((label, index) => ({
      name: label.name,
      label: { start: from + label.start, end: from + label.end },
      value: valueOf(text, from + label.end, from + (found[index + 1]?.start ?? region.length)),
    }));
    const start = from + Math.min(opening?.index ?? region.length, found[0]?.start ?? region.length);
    const end = Math.max(
      opening ? from + opening.index + opening[0].length : 0,
      ...block.map((label) => Math.max(label.label.end, label.value.end)),
    );
    return { style: 'block', extent: { start, end }, labels: block };
  }
  const written = sentence.exec(region);
  if (!written) return undefined;
  return {
    style: 'sentence',
    extent: { start: from + written.index, end: from + written.index + written[0].length },
    labels: [],
  };
}

/** A value runs to the next label; an empty line after some text ends it. */
function valueOf(text: string, from: number, to: number): Span {
  const value = trim(text, from, to);
  if (value.start >= value.end) return { start: from, end: from };
  return value;
}
