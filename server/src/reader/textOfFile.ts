import { decodeText, encodingOf, endsInsideCharacter } from './decodeText';

/** The text of a file's bytes, or why they are no whole text. */
export interface TextOfFile {
  readonly text: string;
  readonly fault?: TextFault;
}

/** What is wrong with a file. */
export interface TextFault {
  readonly kind: 'empty' | 'no text' | 'cut off';
  /** For people: what it is and what to do, without a full stop. */
  readonly reason: string;
}

const EMPTY: TextFault = { kind: 'empty', reason: 'it is empty' };
const CUT_OFF: TextFault = {
  kind: 'cut off',
  reason: 'it ends in the middle of a character, so its end is missing; get the whole file',
};

/** Formats that people have under a wrong name, by their first bytes. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'it is a PDF file; give it a name that ends in .pdf'],
  ['PK\x03\x04', 'it is no text but an archive; if it is a Word file, give it a name that ends in .docx'],
  ['{\\rtf', 'it is a file in Rich Text Format; save it as text or as .docx'],
];

const NO_TEXT = 'it is no text but a file of another kind';

/** Text has no more than this share of control characters; any other file has ten times as many. */
const MOST_CONTROLS = 0.02;

/** Reads a file's bytes as text, in the encoding that they show. Any bytes give a text. */
export function textOfFile(bytes: Uint8Array): TextOfFile {
  const encoding = encodingOf(bytes);
  const text = decodeText(bytes, encoding);
  if (text.trim() === '') return { text, fault: EMPTY };
  const format = FORMATS.find(([beginning]) => text.trimStart().startsWith(beginning));
  if (format !== undefined) return { text, fault: { kind: 'no text', reason: format[1] } };
  if (controls(text) > text.length * MOST_CONTROLS)
    return { text, fault: { kind: 'no text', reason: NO_TEXT } };
  return endsInsideCharacter(bytes, encoding) ? { text, fault: CUT_OFF } : { text };
}

/** How many characters of a text are controls that no writer makes: neither white space nor ESC nor the old end of file. */
function controls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b) count++;
  }
  return count;
}
