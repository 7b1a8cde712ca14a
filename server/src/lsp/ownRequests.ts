import type { Connection } from 'vscode-languageserver';
import { looksLikeLetter } from '../letter/detect';
import type { LetterService, LetterStatus } from '../service/letterService';
import type { ImportAnswer, ImportLetterParams, IsLetterParams, LetterStatusParams } from './protocol';
import { importLetterMethod, isLetterMethod, letterStatusMethod } from './protocol';

/** Reads a PDF or Word letter by its uri. */
export type ImportLetter = (uri: string) => Promise<ImportAnswer>;

/**
 * Answers what this server speaks beside the protocol. Parameters of a wrong shape get the empty answer.
 *
 * @param importLetter absent where the server reads no files
 */
export function answerOwnRequests(
  connection: Connection,
  service: LetterService,
  importLetter: ImportLetter | undefined,
): void {
  connection.onRequest<ImportAnswer, void>(
    importLetterMethod,
    (params: Partial<ImportLetterParams> | undefined) => {
      const uri = params?.uri;
      return importLetter === undefined || typeof uri !== 'string'
        ? { state: 'unavailable' }
        : importLetter(uri);
    },
  );
  connection.onRequest(isLetterMethod, (params: Partial<IsLetterParams> | undefined): boolean => {
    const text = params?.text;
    return typeof text === 'string' && looksLikeLetter(text);
  });
  connection.onRequest(
    letterStatusMethod,
    (params: Partial<LetterStatusParams> | undefined): LetterStatus | null => {
      const uri = params?.uri;
      return (typeof uri === 'string' && service.status(uri)) || null;
    },
  );
}
