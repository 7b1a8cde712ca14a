import { readingScheme } from './protocol';

/** Whether a document only shows a letter in another layout: what is wrong, and what to do, is said at the letter. */
export function isForReading(uri: string): boolean {
  return uri.startsWith(`${readingScheme}:`);
}
