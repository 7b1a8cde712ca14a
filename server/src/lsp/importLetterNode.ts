import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letterFailureSentence, textNameOf } from '../reader/letterText';
import { readLetterFile } from '../reader/readLetterFile';
import type { ImportAnswer } from './protocol';

/** Reads a PDF or Word letter by its `file:` uri, or says why it cannot be read. Never rejects. */
export async function importLetter(uri: string): Promise<ImportAnswer> {
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    return {
      state: 'failed',
      reason: 'Only files of this machine can be read. Save the letter to a folder, and open that.',
    };
  }
  const name = basename(path);
  const result = await readLetterFile(path);
  return 'failure' in result
    ? { state: 'failed', reason: `${name} ${letterFailureSentence(result)}` }
    : { state: 'read', name: textNameOf(name), text: result.text };
}
