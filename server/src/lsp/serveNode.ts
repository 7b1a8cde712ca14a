import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { createDiskCopies } from './copies/diskCopies';
import { writeTextFile } from './filesNode';
import { checkInThreads } from './folder/checkInThreadsNode';
import { importLetter } from './importLetterNode';
import { serveLetters } from './letterServer';
import { readFileNode } from './readFileNode';
import { makeWordNode } from './review/makeWordNode';

/**
 * Serves letters with all that a machine with Node has.
 *
 * @param script the bundle that runs again in each of the server's threads
 */
export function serveNode(connection: Connection, client: Client, script: string): void {
  serveLetters(connection, client, {
    createCopySource: createDiskCopies,
    importLetter,
    readFile: readFileNode,
    writeFile: writeTextFile,
    checker: checkInThreads(script, client.options.texts),
    makeWord: makeWordNode,
  });
}
