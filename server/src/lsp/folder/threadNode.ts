import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import * as l10n from '@vscode/l10n';
import { looksLikeLetter } from '../../letter/detect';
import { decodeText } from '../../reader/decodeText';
import { type CheckedLetters, createCheckedLetters } from '../../service/checkedLetters';
import { type CheckedLetter, checkedText, isNamedLetter, type LetterTask } from './checkedLetter';

/** Of a file that may be anything so much is read first, in bytes: two a character are the most. */
const BEGINNING = 32_768;
/** No letter is larger, in bytes; a file of letters may be. */
const LARGEST = 50_000_000;

/** The life of a thread that checks closed files, one after the other, until it is ended. */
export function serveThread(): void {
  const service = createCheckedLetters({ once: true });
  parentPort!.on('message', (task: LetterTask) => {
    void checkFile(service, task).then((checked) => parentPort!.postMessage(checked));
  });
}

/** Reads and checks a file of this machine. Never rejects. */
export async function checkFile(service: CheckedLetters, task: LetterTask): Promise<CheckedLetter> {
  let text: string | undefined;
  try {
    text = await readLetter(fileURLToPath(task.uri), isNamedLetter(task.uri));
  } catch (error) {
    return { reason: REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? l10n.t('cannot be read') };
  }
  if (text === undefined) return { none: true };
  try {
    return checkedText(service, task, text);
  } catch {
    return { reason: l10n.t('could not be checked, which is a defect of IMR Letters') };
  }
}

/** The text; `undefined` where the beginning is no letter's and the name does not say that it is one. */
async function readLetter(path: string, isNamed: boolean): Promise<string | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (!isNamed) {
      const beginning = new Uint8Array(Math.min(size, BEGINNING));
      const { bytesRead } = await file.read(beginning, 0, beginning.length, 0);
      if (!looksLikeLetter(decodeText(beginning.subarray(0, bytesRead)))) return undefined;
    }
    if (size > LARGEST) throw Object.assign(new Error('too large'), { code: 'TOO_LARGE' });
    return decodeText(await file.readFile());
  } finally {
    await file.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: l10n.t('is no longer there'),
  EACCES: l10n.t('cannot be read: you have no permission to'),
  EPERM: l10n.t('cannot be read: you have no permission to'),
  EISDIR: l10n.t('is a folder'),
  TOO_LARGE: l10n.t('is too large for a letter (more than 50 MB)'),
};
