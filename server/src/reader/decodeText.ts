/**
 * The text of a file: UTF-16 where a byte order mark says so, else UTF-8 with or without a mark, else, for
 * bytes that are no UTF-8, Windows-1252, in which older programs saved letters. Never throws; a mark is not
 * part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
