import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileText } from '../../server/src/guidelineCopies/copy';
import type { ReadFailure } from '../../server/src/reader/failure';
import { READ_LIMITS } from '../../server/src/reader/failure';
import { readInProcess } from '../../server/src/reader/readInProcess';
import { inventedPages } from '../guidelineCopies/invented';
import { pdfBomb, wordBomb } from '../reader/bombs';
import { makePdf } from '../reader/madePdf';
import { makeWord } from '../reader/madeWord';
import { distFolder } from './server';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  path = join(folder, 'pain.pdf');
  writeFileSync(path, makePdf({ pages: inventedPages() }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(limits = READ_LIMITS, from = path, abort = new AbortController(), asLetter = false) {
  return readInProcess(limits, { folder: distFolder, asLetter })(from, () => {}, abort.signal);
}

/** "127 pages", or the failure. */
function shown(result: FileText | ReadFailure | undefined): string | undefined {
  return result && ('pages' in result ? `${result.pages.length} pages` : result.failure);
}

describe('the built reading process', () => {
  it('reads a guideline', async () => {
    expect(shown(await read())).toBe('127 pages');
  });

  it('is ended when no page comes in time, when memory runs out, and on request', async () => {
    expect(shown(await read({ ...READ_LIMITS, pageTime: 1 }))).toBe('too slow');
    expect(shown(await read({ ...READ_LIMITS, time: 1 }))).toBe('too slow');
    expect(shown(await read({ ...READ_LIMITS, memory: 4 }))).toBe('out of memory');
    const abort = new AbortController();
    const reading = read(READ_LIMITS, path, abort);
    abort.abort();
    expect(await reading).toBeUndefined();
  });

  it.each([
    ['a PDF that unpacks to 600 MB', 'a.pdf', () => pdfBomb(600e6, 1)],
    ['one that is packed twice over', 'b.pdf', () => pdfBomb(600e6, 2)],
    ['a Word file whose directory lies', 'c.docx', () => wordBomb(200e6)],
  ])('gives up %s, for what lies in buffers counts as memory', async (_, name, make) => {
    const bomb = join(folder, name);
    writeFileSync(bomb, await make());
    expect(shown(await read({ ...READ_LIMITS, memory: 200 }, bomb))).toBe('out of memory');
  });

  it('makes the letter there as well, whatever its lines are like', async () => {
    const word = join(folder, 'blanks.docx');
    writeFileSync(word, await makeWord([['A brace'], [`for${' '.repeat(3e6)}a wrist`]]));
    expect(await read(READ_LIMITS, word, new AbortController(), true)).toEqual({
      pages: [`A brace\n\nfor${' '.repeat(3e6)}a wrist\n`],
    });
  });

  it('gives up a text that is longer than any letter', async () => {
    const short = { ...READ_LIMITS, characters: 1000 };
    expect(await read(short)).toMatchObject({
      failure: 'too large',
      detail: expect.stringContaining('at most 1000'),
    });
  });

  it('reads files only: no folder, no device, and no pipe, which would never end', async () => {
    const [inside, pipe] = [join(folder, 'folder.pdf'), join(folder, 'pipe.pdf')];
    mkdirSync(inside);
    expect(shown(await read(READ_LIMITS, inside))).toBe('no file');
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [pipe]);
    expect(shown(await read(READ_LIMITS, pipe))).toBe('no file');
    expect(shown(await read(READ_LIMITS, '/dev/zero'))).toBe('no file');
  });

  it('says so where the file cannot be opened', async () => {
    expect(shown(await read(READ_LIMITS, join(folder, 'gone.pdf')))).toBe('no permission');
  });
});
