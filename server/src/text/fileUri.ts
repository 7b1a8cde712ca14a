import { URI } from 'vscode-uri';

/**
 * A path of this or of another system as a `file:` address: "/home/a b/c.imr", "C:\letters\c.imr", and "\\server\share\c.imr",
 * whose server is the host. Everything that could end a link is encoded.
 */
export function fileUri(path: string): string {
  // The library takes a backslash for a separator on Windows only.
  const slashed = path.replaceAll('\\', '/');
  // It writes a drive as "c%3A", which some readers do not take for one.
  return URI.file(slashed)
    .toString()
    .replace(/^file:\/\/\/[a-z]%3A/, `file:///${slashed[0]}:`);
}

/** Whether a place is named by an address already. A scheme of one letter is a drive. */
export function isUri(place: string): boolean {
  return /^[a-z][a-z\d+.-]+:\//i.test(place);
}

/**
 * An address as it is compared: clients write one folder as `file:///C:/letters` and as `file:///c%3A/letters`. What is no
 * address stays as it is.
 */
export function comparableUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}
