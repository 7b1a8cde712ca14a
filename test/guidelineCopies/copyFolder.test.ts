import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CopySource } from '../../server/src/lsp/copies/copySource';
import { createDiskCopies } from '../../server/src/lsp/copies/diskCopies';
import { READ_LIMITS } from '../../server/src/reader/failure';
import type { ReadFile } from '../../server/src/reader/readInTime';
import { readPdf } from '../../server/src/reader/readPdf';
import { makePdf } from '../reader/madePdf';
import { inventedPages } from './invented';

let folder: string;
let cacheFolder: string;
let source: CopySource | undefined;
/** Paths that were read, in order; warnings; what progress said. */
let read: string[];
let warnings: string[];
let progress: string[];

beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  folder = join(base, 'guidelines');
  cacheFolder = join(base, 'storage', 'guideline-copies');
  mkdirSync(folder);
  [read, warnings, progress] = [[], [], []];
});
afterEach(() => {
  source?.dispose();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Reads without a thread, and counts. */
const readHere: ReadFile = async (path, onPage) => {
  read.push(path.slice(folder.length + 1));
  return readPdf(new Uint8Array(await readFile(path)), READ_LIMITS, onPage);
};

/** A source over the folder, when everything in it is read. */
async function open(limits = READ_LIMITS, readFile = readHere): Promise<CopySource> {
  source?.dispose();
  const made = createDiskCopies(
    {
      cacheFolder,
      warn: (message) => void warnings.push(message),
      log: (message) => void warnings.push(`log: ${message}`),
      showProgress: async () => ({
        report: (share, message) => void progress.push(`${Math.floor(share * 100)} ${message}`),
        onCancel: () => {},
        done: () => void progress.push('done'),
      }),
    },
    limits,
    readFile,
  );
  source = made;
  made.useFolder(folder);
  await made.refresh();
  return made;
}

function put(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
}

const SHORT = { pageCount: 5 };
const PAIN = makePdf({ pages: inventedPages(SHORT) });
const PLACE = { document: 'chronic-pain' };

describe('a folder of copies', () => {
  it('is read with progress, and what is in it recognized', async () => {
    put('pain.PDF', PAIN);
    put('notes.txt', new TextEncoder().encode('Not a PDF.'));
    const { copies } = await open();
    expect(copies.all.map(({ file, document }) => [file, document.id])).toEqual([
      ['pain.PDF', 'chronic-pain'],
    ]);
    expect(copies.pageText(PLACE, 3)).toContain('Page 3 of 5');
    expect(read).toEqual(['pain.PDF']);
    expect(progress.slice(-2)).toEqual(['100 pain.PDF, page 5 of 5', 'done']);
    expect(warnings).toEqual([]);
  });

  it('is read once, in this session and the next, until a file changes', async () => {
    put('pain.pdf', PAIN);
    await (await open()).refresh();
    await open();
    expect(read).toEqual(['pain.pdf']);
    put('pain.pdf', makePdf({ pages: inventedPages({ pageCount: 7 }) }));
    expect((await open()).copies.pageText(PLACE, 7)).toContain('Page 7 of 7');
    expect(read).toEqual(['pain.pdf', 'pain.pdf']);
  });

  it('keeps whole entries only, and reads again where one is spoilt', async () => {
    put('pain.pdf', PAIN);
    await open();
    const kept = readdirSync(cacheFolder);
    expect(kept).toHaveLength(1);
    const entry = join(cacheFolder, kept[0]!);
    writeFileSync(entry, readFileSync(entry).subarray(0, 100));
    expect((await open()).copies.all).toHaveLength(1);
    expect(read).toHaveLength(2);
    expect(readdirSync(cacheFolder)).toEqual(kept);
  });

  it('works where nothing can be kept', async () => {
    put('pain.pdf', PAIN);
    writeFileSync(join(folder, '..', 'storage'), 'A file where the folder should be.');
    expect((await open()).copies.all).toHaveLength(1);
    expect(warnings).toEqual(['log: What was read of a guideline could not be kept.']);
  });

  it('notices what comes, changes and goes', async () => {
    const { copies: none } = await open();
    expect(none.all).toEqual([]);
    put('pain.pdf', PAIN);
    await expect.poll(() => source?.copies.all.length, { timeout: 10_000 }).toBe(1);
    rmSync(join(folder, 'pain.pdf'));
    await expect.poll(() => source?.copies.all.length, { timeout: 10_000 }).toBe(0);
  });

  it('names each file that it cannot use, why, and what to do; the rest works', async () => {
    const lines = ['A line that is long enough to be taken for the text of a page.'];
    put('a locked.pdf', makePdf({ pages: [lines], password: true }));
    put('b scanned.pdf', makePdf({ pages: [lines], scanned: true }));
    put('c pain.pdf', PAIN);
    put('d torn.pdf', PAIN.slice(0, 50));
    const { copies, report } = await open();
    expect(copies.all.map(({ file }) => file)).toEqual(['c pain.pdf']);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The guideline "a locked.pdf" is not used: it is protected by a password\. Save/,
      ),
      expect.stringMatching(/^The guideline "b scanned.pdf" is not used: it is a scan: .*\(OCR\)/),
      expect.stringMatching(/^The guideline "d torn.pdf" is not used: it is damaged, or is no PDF\. Get/),
    ]);
    expect(report()).toMatch(/## Files that are not used\n\n- \*\*a locked\.pdf\*\*: is protected/);
    await source!.refresh();
    expect(warnings).toHaveLength(3);
  });

  it('says it once where many files are at fault', async () => {
    for (const name of ['a', 'b', 'c', 'd']) put(`${name}.pdf`, PAIN.slice(0, 50));
    await open();
    expect(warnings).toEqual([
      expect.stringMatching(
        /^4 files of the guideline folder are not used: "a\.pdf", .*"d\.pdf"\. The command/,
      ),
    ]);
  });

  it('does not even open what is too large', async () => {
    put('large.pdf', PAIN);
    await open({ ...READ_LIMITS, bytes: 1000 });
    expect(read).toEqual([]);
    expect(warnings[0]).toMatch(/it is too large \(0\.0 MB; at most 0\.0 MB are read\)\. Keep only/);
  });

  it('tells of a file without a known title in the report only', async () => {
    put('rowing.pdf', makePdf({ pages: [['Minutes of the rowing club, which met on the river as usual.']] }));
    const { report } = await open();
    expect(warnings).toEqual([]);
    expect(report()).toContain('**rowing.pdf**: has no title of a guideline');
  });

  it('says so where the folder is not there or not absolute', async () => {
    const { useFolder, refresh, report } = await open();
    useFolder(join(folder, 'nowhere'));
    await refresh();
    useFolder('guidelines');
    await refresh();
    expect(new Set(warnings)).toEqual(
      new Set([
        expect.stringContaining('nowhere" cannot be read. Check that it exists'),
        expect.stringContaining('"guidelines" is not an absolute path'),
      ]),
    );
    useFolder('');
    await refresh();
    expect(report()).toBeUndefined();
  });

  it('lets go of a folder in the middle of reading it', async () => {
    put('pain.pdf', PAIN);
    let stopped = false;
    const endless: ReadFile = (_path, _onPage, abort) =>
      new Promise((resolve) =>
        abort.addEventListener('abort', () => {
          stopped = true;
          resolve(undefined);
        }),
      );
    const opened = open(READ_LIMITS, endless);
    await expect.poll(() => progress.length).toBeGreaterThan(0);
    source!.useFolder(undefined);
    await opened;
    expect([stopped, source!.copies.all, warnings]).toEqual([true, [], []]);
  });
});
