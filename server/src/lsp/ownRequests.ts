import type { Connection } from 'vscode-languageserver';
import { looksLikeLetter } from '../letter/detect';
import type { LetterService, LetterStatus } from '../service/letterService';
import type { IsLetterParams, LetterStatusParams } from './protocol';
import { isLetterMethod, letterStatusMethod } from './protocol';

/** Answers what this server speaks beside the protocol. Parameters of a wrong shape get the empty answer. */
export function answerOwnRequests(connection: Connection, service: LetterService): void {
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
