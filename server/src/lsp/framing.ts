/** A header is some 30 bytes. */
const MOST_HEADER = 4096;
/** No string is longer than this many characters. */
const MOST_BODY = 500_000_000;

const LF = 10;
const CR = 13;

/** Follows the bytes of a stream of messages; gives what is wrong, as a sentence, where no further message can be found. */
export type FramingWatch = (bytes: Uint8Array) => string | undefined;

/**
 * Watches that each message has its header. The reader of the connection waits for ever where a header does not come, and
 * finds none of the messages behind a wrong one.
 */
export function watchFraming(): FramingWatch {
  let header = '';
  /** Bytes that are left of a message's body. */
  let left = 0;
  return (bytes) => {
    let at = 0;
    while (at < bytes.length) {
      if (left > 0) {
        const taken = Math.min(left, bytes.length - at);
        left -= taken;
        at += taken;
        continue;
      }
      const byte = bytes[at++]!;
      header += String.fromCharCode(byte);
      if (byte === LF && header.at(-2) !== '\r') return 'A line of a header does not end with CR and LF.';
      if (header.length === 1 && byte !== CR && !isLetter(byte)) return 'A message has no header.';
      if (header.length > MOST_HEADER) return 'A header does not end.';
      if (!header.endsWith('\r\n\r\n')) continue;
      const length = lengthIn(header);
      if (length === undefined) return 'A header has no Content-Length.';
      if (length > MOST_BODY) return 'A Content-Length is beyond what can be read.';
      left = length;
      header = '';
    }
    return undefined;
  };
}

function lengthIn(header: string): number | undefined {
  for (const line of header.split('\r\n')) {
    const [, digits] = /^content-length:[ \t]{0,20}(\d{1,20})[ \t]{0,20}$/i.exec(line) ?? [];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
