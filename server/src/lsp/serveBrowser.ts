import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { editorCopies } from './copies/editorCopies';
import { importLetterOfEditor } from './importLetterOfEditor';
import { serveLetters } from './letterServer';

/** Serves letters from a browser's worker: files come from the editor, if it says where what reads them lies. */
export function serveBrowser(connection: Connection, client: Client): void {
  const { fileReader } = client.options;
  serveLetters(
    connection,
    client,
    fileReader === undefined
      ? {}
      : {
          createCopySource: editorCopies(connection, client, fileReader),
          importLetter: importLetterOfEditor(connection, fileReader),
        },
  );
}
