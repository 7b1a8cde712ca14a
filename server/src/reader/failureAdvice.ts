import type { ReadFailure, ReadFailureKind } from './failure';
import { letterFailureSentence } from './letterText';

/** What to do about a file that gives no letter, then why. */
const ADVICE: Readonly<Partial<Record<ReadFailureKind, readonly [todo: string, why: string]>>> = {
  encrypted: ['Save a copy without its password and open that', 'is protected by a password'],
  'no text': [
    'Run text recognition (OCR) on it and open the searchable PDF',
    'holds pictures of pages and no text, as a scan does',
  ],
  damaged: [
    'Get the file anew, or open it in its program and save it again',
    'is damaged, or is no PDF or Word file',
  ],
  'old Word file': ['Open it in Word, save it as .docx and open that', 'is of Word 97 to 2003'],
  'too large': ['Keep only the letter’s pages in it', 'is too large for a letter'],
  'too many pages': ['Keep only the letter’s pages in it', 'has too many pages for a letter'],
  'too slow': ['Open it in its program and save it again', 'takes too much time to read'],
  'out of memory': ['Open it in its program and save it again', 'takes too much memory to read'],
  'no permission': [
    'Check that the file is there, that you may read it and that no other program holds it',
    'cannot be opened',
  ],
  'reader failed': ['Open it in its program and save it again', 'could not be read'],
};

/** For people: what to do first, then the file's name and what is wrong with it. One or two sentences. */
export function failureAdvice(name: string, { failure, detail }: ReadFailure): string {
  const advice = ADVICE[failure];
  if (advice === undefined)
    return `${name} ${letterFailureSentence({ failure, ...(detail !== undefined && { detail }) })}`;
  const [todo, why] = advice;
  return `${todo}: ${name} ${why}${detail === undefined ? '' : ` (${detail})`}.`;
}

/** The same for a file in which nothing is. */
export function emptyFileAdvice(name: string): string {
  return `Get the file anew: ${name} is empty.`;
}
