import { readFile } from 'node:fs/promises';
import { isPdfOrWord, letterFailureSentence } from './letterText';
import { readLetterFile } from './readLetterFile';
import { type TextOfFile, textOfFile } from './textOfFile';

/** A file's text, and its bytes where they are text. */
export interface TextOfNamed extends TextOfFile {
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
