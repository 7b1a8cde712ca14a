import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileText } from '../../server/src/guidelineCopies/copy';
import type { ReadFailure } from '../../server/src/reader/failure';
import { READ_LIMITS } from '../../server/src/reader/failure';
import { readInThread } from '../../server/src/reader/readInThread';
import { inventedPages } from '../guidelineCopies/invented';
import { makePdf } from '../reader/madePdf';
import { distFolder } from './server';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  path = join(folder, 'pain.pdf');
  writeFileSync(path, makePdf({ pages: inventedPages() }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(limits = READ_LIMITS, from = path, abort = new AbortController()) {
  return readInThread(limits, { folder: distFolder })(from, () => {}, abort.signal);
}

/** "127 pages", or the failure. */
function shown(result: FileText | ReadFailure | undefined): string | undefined {
  return result && ('pages' in result ? `${result.pages.length} pages` : result.failure);
}

describe('the built reading thread', () => {
  it('reads a guideline', async () => {
    expect(shown(await read())).toBe('127 pages');
  });

  it('is ended when no page comes in time, when memory runs out, and on request', async () => {
    expect(shown(await read({ ...READ_LIMITS, pageTime: 1 }))).toBe('too slow');
    expect(shown(await read({ ...READ_LIMITS, memory: 4 }))).toBe('out of memory');
    const abort = new AbortController();
    const reading = read(READ_LIMITS, path, abort);
    abort.abort();
    expect(await reading).toBeUndefined();
  });

  it('says so where the file cannot be opened', async () => {
    expect(shown(await read(READ_LIMITS, join(folder, 'gone.pdf')))).toBe('no permission');
  });
});
