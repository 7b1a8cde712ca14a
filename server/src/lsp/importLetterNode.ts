import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import { emptyFileAdvice } from '../reader/failureAdvice';
import { readLetterFile } from '../reader/readLetterFile';
import { importAnswer } from './importAnswer';
import type { ImportAnswer } from './protocol';

/** Reads a PDF or Word letter by its `file:` uri, or says what to do where it cannot be read. Never rejects. */
export async function importLetter(uri: string): Promise<ImportAnswer> {
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    return {
      state: 'failed',
      reason: l10n.t(
        'Save the letter to a folder of this machine, and open that: only files of this machine can be read.',
      ),
    };
  }
  const name = basename(path);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === 0) return { state: 'failed', reason: emptyFileAdvice(name) };
  return importAnswer(name, await readLetterFile(path));
}
