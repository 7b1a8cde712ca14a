/** How the bytes of a file are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a file: UTF-16 where a byte order mark or every other byte says so, else UTF-8, else, for bytes that are
 * no UTF-8, Windows-1252, in which older programs saved letters. Bytes that are UTF-8 up to a last character without its
 * end are UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const order = orderWithoutMark(bytes);
  if (order !== undefined) return order;
  if (isUtf8(bytes)) return 'utf-8';
  // A letter in Windows-1252 may end in "é", which begins a character in UTF-8: only beside others is it one without its end.
  const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
  return whole.length < bytes.length && isUtf8(whole) && whole.some((byte) => byte >= 0x80)
    ? 'utf-8'
    : 'windows-1252';
}

/** The text of a file. Never throws; a byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 takes Windows-1252 for Latin-1, which has control characters where the other has quotation marks and dashes.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
    : text;
}

/** Whether a file ends inside a character, as one does that was not written or sent to its end. */
export function endsInsideCharacter(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return unfinished(bytes) > 0;
  if (encoding === 'windows-1252') return false;
  const last = bytes[bytes.length - (encoding === 'utf-16le' ? 1 : 2)];
  return bytes.length % 2 === 1 || (last !== undefined && last >= 0xd8 && last <= 0xdb);
}

/** Bytes 0x80 to 0x9f. Five of them mean nothing there and stay what they are. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the end begin a character of UTF-8 and lack the rest of it: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    // The character's first byte says how many belong to it.
    if (byte >= 0xc2) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return byte <= 0xf4 && back < length ? back : 0;
    }
  }
  return 0;
}

const LOOKED_AT = 2000;

/** In UTF-16 nearly every other byte of a letter is 0, and the others are not. */
function orderWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, LOOKED_AT);
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  const most = length * 0.4;
  if (odd >= most && even < odd / 10) return 'utf-16le';
  return even >= most && odd < even / 10 ? 'utf-16be' : undefined;
}
