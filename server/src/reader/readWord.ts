import { convertToHtml } from 'mammoth';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure } from './failure';
import { withReadableParts } from './wordParts';
import { type WordDocument, wordText } from './wordText';

/** Whether a file begins like a ZIP archive, as `.docx` files do. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Whether it begins like a compound file: a `.doc` of Word 97 to 2003, or a `.docx` with a password. */
export function isOldWord(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** A letter's text and pictures unpack to far less; what would fill the memory is not unpacked. */
const MOST_UNPACKED = 300_000_000;

/** How many bytes an archive says that its files unpack to: the sum over its central directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = bytes.length - DIRECTORY_ENTRY; at >= 0; at--) {
    // "PK\1\2" begins an entry, in which the unpacked size stands from byte 24 on.
    if (bytes[at] === 0x50 && view.getUint32(at) === 0x504b0102) sum += view.getUint32(at + 24, true);
  }
  return sum;
}

/** The fixed part of an entry. */
const DIRECTORY_ENTRY = 46;

/**
 * The text of a Word file (`.docx`) as one page, its notes with it, or why there is none. What is deleted, struck out or
 * hidden is left out; nothing in the file is run or fetched.
 */
export async function readWord(bytes: Uint8Array): Promise<FileText | ReadFailure> {
  if (unpackedSize(bytes) > MOST_UNPACKED) return { failure: 'too large' };
  let text = '';
  try {
    const readable = await withReadableParts(bytes);
    // The library's halves for Node and for browsers call it differently.
    const input: object = { buffer: readable, arrayBuffer: readable };
    await convertToHtml(input as Parameters<typeof convertToHtml>[0], {
      // The library's own plain text loses line breaks: its tree is read instead, and no HTML made of it.
      transformDocument: (document: WordDocument) => {
        text = wordText(document);
        return { ...document, children: [] };
      },
    });
  } catch {
    return { failure: 'damaged' };
  }
  return text.trim() === '' ? { failure: 'no text' } : { pages: [text] };
}
