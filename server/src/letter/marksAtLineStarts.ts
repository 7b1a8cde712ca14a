import { isAsciiLetter } from '../text/asciiLetters';
import { matchLoosely } from '../text/looseMatch';
import { LoosePhrases } from '../text/loosePhrases';
import { skipBlanks, skipBlanksBack } from '../text/whiteSpace';
import { type Heading, headingKeys } from './headings';
import { type Label, labels } from './labels';
import type { HeadingMark, LabelMark, Mark, RequestMark } from './marks';

/** The longest stretch a heading or label may take with its wrapping, page breaks and kerning. */
export const LONGEST_HEADING = 600;

/** What a phrase at a line's start may be. */
type Meaning =
  | { readonly heading: Heading }
  | { readonly label: Label }
  | { readonly kind: 'case number' | 'request' };

const REQUESTS = ['regardingtherequestfor', 'regardingtherequestsfor', 'regardingtherequested'];

const phrases = new LoosePhrases<Meaning>();
for (const { key, heading } of headingKeys) phrases.add(key, { heading });
for (const label of labels) phrases.add(label.key, { label });
phrases.add('casenumber:', { kind: 'case number' });
for (const request of REQUESTS) phrases.add(request, { kind: 'request' });

/** The mark that begins at `start`, where a line's text begins; `lineEnd` is where the line's text ends. */
export function markAtLineStart(text: string, start: number, lineEnd: number): Mark | undefined {
  const limit = Math.min(text.length, start + LONGEST_HEADING);
  const code = text.charCodeAt(start);
  if (isDigit(code)) return numberedRequest(text, start, start, lineEnd, limit);
  if (text[start] === '(') return numberedRequest(text, start, start + 1, lineEnd, limit);
  for (const { meaning, end } of phrases.matchAt(text, start, limit)) {
    let mark: Mark | undefined;
    if ('heading' in meaning) mark = headingMark(text, start, end, limit, meaning.heading);
    else if ('label' in meaning) mark = labelMark(text, start, end, limit, meaning.label);
    else mark = { kind: meaning.kind, start, end };
    if (mark) return mark;
  }
  return undefined;
}

function headingMark(
  text: string,
  start: number,
  end: number,
  limit: number,
  heading: Heading,
): HeadingMark | undefined {
  const title = { start, end };
  if (goesOn(text, start)) return undefined;
  const colon = skipBlanks(text, end, limit);
  if (text[colon] === ':' && colon - end < 4)
    return { kind: 'heading', heading, title, start, end: colon + 1 };
  const rest = text.charCodeAt(end);
  if (isAsciiLetter(rest) || text[end] === "'" || text[end] === '’') return undefined;
  // "Clinical case summary was …" is prose; "CLINICAL CASE SUMMARY The expert …" has lost its line end.
  const written = text.slice(start, end);
  if (endsLine(text, end, limit) || written === written.toUpperCase())
    return { kind: 'heading', heading, title, start, end };
  return undefined;
}

/** Whether a line goes on with the sentence before it: "relevant to the" and, on the next line, "issue at dispute: the …". */
function goesOn(text: string, start: number): boolean {
  const first = text[start]!;
  if (first !== first.toLowerCase()) return false;
  const before = text[skipBlanksBack(text, 0, start) - 1];
  return before === ',' || (before !== undefined && isAsciiLetter(before.charCodeAt(0)));
}

function labelMark(
  text: string,
  start: number,
  end: number,
  limit: number,
  label: Label,
): LabelMark | undefined {
  if (label.sentence) {
    // A sentence begins with its capital; a label is found in any case.
    const isSentence = isCapital(text.charCodeAt(start)) && !isAsciiLetter(text.charCodeAt(end));
    return isSentence ? { kind: 'label', label, start, end } : undefined;
  }
  const colon = skipBlanks(text, end, limit);
  if (text[colon] === ':' || text[colon] === ';') {
    // A colon that stands at the head of another line belongs to nothing else.
    return { kind: 'label', label, start, end: colon + 1 };
  }
  if (isAsciiLetter(text.charCodeAt(end))) return undefined;
  if (label.part === 'guidelines' || endsLine(text, end, limit)) return { kind: 'label', label, start, end };
  // The colon was forgotten: "Decision rationale The guidelines …" with capitals as the form has them.
  const capital = text.charCodeAt(colon);
  const asPrinted = text[start] === text[start]?.toUpperCase();
  return asPrinted && capital >= 65 && capital <= 90 && label.part !== 'rationale'
    ? { kind: 'label', label, start, end }
    : undefined;
}

/** Form B: "1) Regarding the request for"; its number begins at `digits`. */
function numberedRequest(
  text: string,
  start: number,
  digits: number,
  lineEnd: number,
  limit: number,
): RequestMark | undefined {
  let at = digits;
  while (at < lineEnd && at - digits < 3 && isDigit(text.charCodeAt(at))) at++;
  if (text[at] !== ')' && text[at] !== '.') return undefined;
  if (at === digits) return undefined;
  const words = skipBlanks(text, at + 1, limit);
  for (const request of REQUESTS) {
    const end = matchLoosely(text, words, limit, request);
    if (end >= 0) return { kind: 'request', start, end };
  }
  return undefined;
}

function endsLine(text: string, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return true;
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
