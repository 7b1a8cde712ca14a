import type { Connection } from 'vscode-languageserver';
import { emptyFileAdvice } from '../reader/failureAdvice';
import { LETTER_LIMITS } from '../reader/letterText';
import { oneLetter } from '../reader/oneLetter';
import { readInWorker } from '../reader/readInWorker';
import { editorFiles, fileName } from './editorFiles';
import { importAnswer } from './importAnswer';
import type { ImportLetter } from './ownRequests';

/**
 * Reads a PDF or Word letter that the editor gives, in a worker of its own, or says what to do where it cannot be read.
 *
 * @param script where the reader's bundle lies
 */
export function importLetterOfEditor(connection: Connection, script: string): ImportLetter {
  const files = editorFiles(connection);
  const read = readInWorker(script, LETTER_LIMITS, true);
  return async (uri) => {
    const name = fileName(uri);
    const file = await files.bytes(uri, LETTER_LIMITS.bytes).catch(() => undefined);
    if (file === undefined) return importAnswer(name, { failure: 'no permission' });
    if (!('bytes' in file)) return importAnswer(name, { failure: 'too large' });
    if (file.bytes.length === 0) return { state: 'failed', reason: emptyFileAdvice(name) };
    const result = await read({ name, bytes: file.bytes }, () => {}, new AbortController().signal);
    return importAnswer(name, oneLetter(result));
  };
}
