import { readFile } from 'node:fs/promises';
import { looksLikeLetter } from '../letter/detect';
import { isPdfOrWord, letterFailureSentence } from '../reader/letterText';
import { readLetterFile } from '../reader/readLetterFile';
import { type TextOfFile, textOfFile } from './textOfFile';

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

/** A file's text, and its bytes where they are text. */
interface TextOfNamed extends TextOfFile {
  readonly source?: Uint8Array;
}

/** The text of a file that somebody has named, whatever it is called and says, with what is wrong with it; or why it cannot be read. */
export async function readNamed(path: string): Promise<TextOfNamed | { readonly reason: string }> {
  if (isPdfOrWord(path)) {
    const result = await readLetterFile(path);
    if ('text' in result) return result;
    return { reason: `it ${letterFailureSentence(result).replace(/\.$/, '')}` };
  }
  try {
    const source = await readFile(path);
    return { ...textOfFile(source), source };
  } catch (error) {
    return { reason: REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error) };
  }
}

const TOO_LARGE = 'it is too large for a text; take it apart';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long for a file',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
  // What a decoder says of more than a string can hold.
  ERR_ENCODING_INVALID_ENCODED_DATA: TOO_LARGE,
};
