import { looksLikeLetter } from '../letter/detect';
import { readNamed, type TextOfNamed } from '../reader/readNamed';
import { textOfFile } from '../reader/textOfFile';

/** Which line of the standard input it is, where that holds lines of JSON. */
export interface RowName {
  readonly id: string | number | undefined;
  /** Counted from 1. */
  readonly line: number;
}

/** Something to read and check, that another thread can be told of. */
export type LetterTask = {
  /** Which of the arguments named it. */
  readonly target: number;
  readonly path: string;
  readonly row?: RowName;
} /** By itself, or below a folder, by a pattern, in a list: of these what is no letter is only counted. */ & (
  | { readonly how: 'named' | 'found' }
  /** By an `.imrignore`. */
  | { readonly ignored: 'named' | 'found' }
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  /** It is known already why it cannot be read. */
  | { readonly reason: string }
  /** It has been a task before. */
  | { readonly known: true }
);

/** A letter to check, why it cannot be, or why it need not be. */
export type LetterFile =
  | LetterText
  | { readonly reason: string }
  | { readonly skipped: string }
  | 'no letter'
  | 'known';

/** A letter's text, and the bytes of the file that it is the whole text of. */
export interface LetterText {
  readonly text: string;
  readonly source?: Uint8Array;
}

/**
 * Reads what a task names. What is named `.imr`, and the standard input, is a letter, whatever it says; any other file has to
 * begin like one: where it does not, one that was named is skipped, and one that was found is no letter.
 */
export async function readLetter(task: LetterTask): Promise<LetterFile> {
  if ('reason' in task) return { reason: task.reason };
  if ('text' in task) return { text: task.text };
  if ('bytes' in task) return asLetter(textOfFile(task.bytes));
  if ('known' in task) return 'known';
  if ('ignored' in task) return task.ignored === 'named' ? { skipped: IGNORED } : 'no letter';
  const { path, how } = task;
  const file = await readNamed(path);
  if ('reason' in file) return file;
  if (isLetterName(path) || looksLikeLetter(file.text)) return asLetter(file);
  if (how === 'found') return 'no letter';
  // What is text and no letter is one of many that a shell put in, and no fault.
  if (file.fault?.kind === 'no text') return asLetter(file);
  return { skipped: file.fault?.reason ?? NO_LETTER };
}

const NO_LETTER =
  'it does not begin like a letter. If it is a letter, name it .imr, or give its text on the standard input (-)';

const IGNORED = 'an .imrignore names it; --no-ignore takes it all the same';

function isLetterName(path: string): boolean {
  return /\.imr(?:\.txt)?$/i.test(path);
}

function asLetter({ text, fault, source }: TextOfNamed): LetterFile {
  if (fault !== undefined) return { reason: fault.reason };
  return { text, ...(source && { source }) };
}
