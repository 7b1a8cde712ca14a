import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { fileUri, outlineOf, show, showLetter } from './workspace';

/** The server processes of this extension host. */
function serverProcesses(): number[] {
  return execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, state]) => Number(parent) === process.pid && !state?.startsWith('Z'))
    .filter((words) => words.some((word) => /dist[\\/]server\.js$/.test(word)))
    .map(([pid]) => Number(pid));
}

async function oneServerBut(former: number | undefined): Promise<number> {
  return eventually(() => {
    const running = serverProcesses().filter((pid) => pid !== former);
    assert.equal(running.length, 1, `one server process: ${running}`);
    return running[0]!;
  });
}

async function answers(uri: vscode.Uri): Promise<void> {
  await eventually(async () => assert.ok((await outlineOf(uri)).length > 0));
}

if (process.platform !== 'win32') {
  test('the server is killed: it comes back and answers', async () => {
    const { document } = await showLetter('two-items.imr');
    const former = await oneServerBut(undefined);
    process.kill(former, 'SIGKILL');
    await oneServerBut(former);
    await answers(document.uri);
  });

  test('the restart command gives a new server, and only one', async () => {
    const { document } = await showLetter('two-items.imr');
    const former = await oneServerBut(undefined);
    await vscode.commands.executeCommand('imr-letters.restartServer');
    await oneServerBut(former);
    await answers(document.uri);
    assert.deepEqual(
      serverProcesses().filter((pid) => pid === former),
      [],
    );
  });
}

test('a letter in a virtual folder has its outline', async () => {
  const letter = await vscode.workspace.fs.readFile(fileUri('two-items.imr'));
  const provider = vscode.workspace.registerTextDocumentContentProvider('imr-suite', {
    provideTextDocumentContent: () => new TextDecoder().decode(letter),
  });
  try {
    const { document } = await show(vscode.Uri.parse('imr-suite:/elsewhere/letter.imr'));
    assert.equal(document.languageId, 'imr-letter');
    await answers(document.uri);
  } finally {
    provider.dispose();
  }
});
