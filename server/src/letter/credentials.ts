import { brokenWords } from '../text/brokenWords';
import { type FlatText, flatten } from '../text/flatText';
import { rememberedByText } from '../text/remembered';
import { cover, type Span } from '../text/span';
import type { Credentials } from './model';

/** The labels of the credentials block, and what older forms print in its place. */
const labels: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['State(s) of Licensure', /State\s?(?:\(s\)|s)?\s+o\s?f\s+Licensure\s*:/i],
  ['Certification(s)/Specialty', /Certification\s?(?:\(s\)|s)?\s?\/\s?Specialty\s*:/i],
];

/** The words of these labels and sentences. */
const labelWords = brokenWords(
  'state states licensure certification certifications specialty following credentials board certified licensed practice'.split(
    ' ',
  ),
);

const blockOpening = /following\s+credentials\s*:?/i;

/**
 * The oldest form also tells it without a verb: "Board certified in Neurology; licensed in California.", or of what the reviewer
 * holds: "holds board certification in Neurology and an active license in Nevada."
 */
const sentence =
  /\b(?:(?:is|are)\s+(?:also\s+)?(?:Board[\s-]+Certified|licensed\s+to\s+practice)|Board[\s-]+Certifi(?:ed|cations?)\s+(?:in|by|from)|(?:certified|certification)\s+(?:by|from)\s+the\s+[\w\s]{0,30}\bBoard|Diplomate\s+of|licen[sc]ed?\s+(?:in|to\s+practice)|licensure\s+in)\b[^.]{0,400}/i;

/**
 * Reads the reviewer's credentials in a stretch of the letter: a sentence ("is Board Certified in … and is
 * licensed to practice in …") or a block of labels.
 *
 * @returns what is there, also where a label has nothing after it; `undefined` where there is neither
 */
export function readCredentials(text: string, from: number, to: number): Credentials | undefined {
  const { credentials } = credentialsIn(text.slice(from, to));
  if (credentials === undefined) return undefined;
  const moved = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  return {
    style: credentials.style,
    extent: moved(credentials.extent),
    labels: credentials.labels.map(({ name, label, value }) => ({
      name,
      label: moved(label),
      value: moved(value),
    })),
  };
}

/** By the words, offsets counted from their beginning: they are the same at each edit elsewhere. */
const credentialsIn = rememberedByText((text) => ({ credentials: read(text) }), 50);

function read(text: string): Credentials | undefined {
  const flat = labelWords.close(flatten(text, 0, text.length));
  const opening = blockOpening.exec(flat.text);
  const found = labels
    .flatMap(([name, pattern]) => {
      const match = pattern.exec(flat.text);
      return match ? [{ name, from: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.from - b.from);
  if (found.length > 0 || opening) {
    const block = found.map((label, index) => ({
      name: label.name,
      label: flat.toSpan(label.from, label.to),
      value: labelValue(flat, label.to, found[index + 1]?.from ?? flat.text.length),
    }));
    const openingSpan = opening ? [flat.toSpan(opening.index, opening.index + opening[0].length)] : [];
    const spans = [...openingSpan, ...block.flatMap((label) => [label.label, label.value])];
    return { style: 'block', extent: spans.reduce(cover), labels: block };
  }
  const written = sentence.exec(flat.text);
  if (!written) return undefined;
  return {
    style: 'sentence',
    extent: flat.toSpan(written.index, written.index + written[0].length),
    labels: [],
  };
}

/** A value runs to the next label; empty behind its own label where nothing stands there. */
function labelValue(flat: FlatText, from: number, to: number): Span {
  const words = flat.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (end > start) return flat.toSpan(start, end);
  const behind = flat.toSpan(from - 1, from).end;
  return { start: behind, end: behind };
}

const COMPLETE = { start: 0, end: 0 };
const unfilled = /\b(?:certified|practice|licensed)\s+in(?:\s*(?:[,.;]|\band\s+is\b)|(?=\s*$))/i;

/** "is Board Certified in , and is licensed": where the sentence of the credentials names no specialty or no state. */
export function gapInSentence(text: string, at: Span): Span | undefined {
  const gap = gapIn(text.slice(at.start, at.end));
  return gap === COMPLETE ? undefined : { start: at.start + gap.start, end: at.start + gap.end };
}

/** The gap of a sentence, counted from its beginning: it is the same sentence at each edit elsewhere. */
const gapIn = rememberedByText((sentence): Span => {
  const match = unfilled.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length } : COMPLETE;
});
