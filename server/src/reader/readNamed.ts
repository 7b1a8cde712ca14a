import { readFile } from 'node:fs/promises';
import { isPdfOrWord, letterFailureSentence } from './letterText';
import { readLetterFile } from './readLetterFile';
import { type TextOfFile, textOfFile } from './textOfFile';

/** The text of a file that somebody has named, whatever it is called and says, with what is wrong with it; or why it cannot be read. */
export async function readNamed(path: string): Promise<TextOfFile | { readonly reason: string }> {
  if (isPdfOrWord(path)) {
    const result = await readLetterFile(path);
    if ('text' in result) return result;
    return { reason: `it ${letterFailureSentence(result).replace(/\.$/, '')}` };
  }
  try {
    return textOfFile(await readFile(path));
  } catch (error) {
    return { reason: REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long for a file',
};
