import { describe, expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { folderUri } from '../../server/src/lsp/copies/editorCopies';
import { fileName } from '../../server/src/lsp/editorFiles';
import { importLetterOfEditor } from '../../server/src/lsp/importLetterOfEditor';
import type { FileBytes } from '../../server/src/lsp/protocol';

/** Imports from an editor that gives this. */
function imported(answer: FileBytes | null | Error) {
  const asked: unknown[] = [];
  const connection = {
    async sendRequest(method: string, params: unknown) {
      asked.push([method, params]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as Connection;
  const answered = importLetterOfEditor(connection, 'fileReader.js')('vscode-vfs://github/a/b%20c.pdf');
  return { answered, asked };
}

describe('a letter that the editor gives', () => {
  it('is asked for by its uri, and not read where it is too large', async () => {
    const { answered, asked } = imported({ size: 60_000_000 });
    expect(await answered).toEqual({
      state: 'failed',
      reason: 'Keep only the letter’s pages in it: b c.pdf is too large for a letter.',
    });
    expect(asked).toEqual([['imr/readBytes', { uri: 'vscode-vfs://github/a/b%20c.pdf', most: 50_000_000 }]]);
  });

  it('is said to be empty, or not to be had', async () => {
    expect(await imported({ bytes: new Uint8Array() }).answered).toEqual({
      state: 'failed',
      reason: 'Get the file anew: b c.pdf is empty.',
    });
    const asJson = { bytes: { 0: 37 } } as unknown as FileBytes;
    for (const nothing of [null, asJson, new Error('no such request')]) {
      expect(await imported(nothing).answered).toMatchObject({
        state: 'failed',
        reason: expect.stringMatching(/^Check that the file is there.* b c\.pdf cannot be opened\.$/),
      });
    }
  });
});

describe('the folder of copies in the browser', () => {
  it.each([
    ['vscode-vfs://github/owner/repo/guidelines/', 'vscode-vfs://github/owner/repo/guidelines'],
    ['memfs:/folder', 'memfs:/folder'],
    ['/my guidelines', 'file:///my%20guidelines'],
    ['guidelines', undefined],
    ['C:/guidelines', undefined],
  ])('named %s is %s', (setting, folder) => expect(folderUri(setting)).toBe(folder));

  it('has files with the names that people know', () => {
    expect(fileName('vscode-vfs://github/a/b%20c.pdf')).toBe('b c.pdf');
    expect(fileName('memfs:/100%.pdf')).toBe('100%.pdf');
  });
});
