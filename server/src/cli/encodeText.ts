import { decodeText, type Encoding, encodingOf, WINDOWS_1252 } from '../reader/decodeText';

/**
 * A changed text in the encoding of the file that it came from, with its byte order mark.
 *
 * @param original the file's bytes
 * @param before the text that was read from them
 * @returns the bytes; `undefined` where the file would not come back as it was, or the encoding lacks a character
 */
export function encodeLike(original: Uint8Array, before: string, after: string): Uint8Array | undefined {
  const encoding = encodingOf(original);
  const mark = markOf(original, encoding);
  const same = encode(before, encoding, mark);
  if (same === undefined || Buffer.compare(same, original) !== 0) return undefined;
  const bytes = encode(after, encoding, mark);
  return bytes !== undefined && decodeText(bytes, encoding) === after ? bytes : undefined;
}

function markOf(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const length = encoding === 'utf-8' ? 3 : encoding === 'windows-1252' ? 0 : 2;
  const beginning = bytes.subarray(0, length);
  return length > 0 && new TextDecoder(encoding, { ignoreBOM: true }).decode(beginning) === '\ufeff'
    ? beginning
    : new Uint8Array();
}

function encode(text: string, encoding: Encoding, mark: Uint8Array): Uint8Array | undefined {
  const bytes = encoded(text, encoding);
  return bytes && Buffer.concat([mark, bytes]);
}

function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'windows-1252') return inWindows1252(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function inWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const upper = WINDOWS_1252.indexOf(text[at]!);
    if (upper >= 0) bytes[at] = 0x80 + upper;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[at] = code;
    else return undefined;
  }
  return bytes;
}
