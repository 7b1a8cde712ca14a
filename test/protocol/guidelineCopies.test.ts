import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { inventedPages, QUOTABLE } from '../guidelineCopies/invented';
import { makePdf } from '../reader/madePdf';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer, VS_CODE } from './server';

const URI = 'file:///letters/a.imr';
const LETTER = TWO_ITEMS.replace('Page 63 speaks against that.', `It says, "${QUOTABLE}"`);

let base: string;
let folder: string;
let server: RunningServer;
let warnings: string[];
let progress: { kind: string; message?: string; title?: string }[];

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  folder = join(base, 'guidelines');
  mkdirSync(folder);
  [warnings, progress] = [[], []];
  server = await startServer({
    capabilities: { ...VS_CODE, window: { workDoneProgress: true } },
    initializationOptions: { guidelineCache: join(base, 'cache') },
  });
  server.protocol.onNotification('window/showMessage', ({ message }: { message: string }) => {
    warnings.push(message);
  });
  server.protocol.onRequest('window/workDoneProgress/create', () => null);
  server.protocol.onNotification('$/progress', ({ value }: { value: (typeof progress)[0] }) => {
    progress.push(value);
  });
});
afterEach(async () => {
  await server.stop();
  rmSync(base, { recursive: true });
});

function report(): Promise<{ state: string; report?: string }> {
  return server.request('imr/guidelineCopies', {});
}

async function hoverAt(words: string): Promise<string> {
  const before = LETTER.slice(0, LETTER.indexOf(words) + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const hover = await server.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: URI },
    position,
  });
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

describe('copies of guidelines', () => {
  it('are read from the folder of the settings, shown in hovers, and compared', async () => {
    expect(await report()).toEqual({ state: 'no folder' });
    server.open(URI, LETTER);
    const plain = await hoverAt('63-66');

    writeFileSync(join(folder, 'pain.pdf'), makePdf({ pages: inventedPages({ moved: { tens: 115 } }) }));
    server.changeSettings({ guidelineFolder: folder });
    const { report: shown } = await report();
    expect(shown).toContain('## pain.pdf\n\nChronic Pain Medical Treatment Guidelines, 2009; 127 pages');
    expect(shown).toMatch(/\| .*TENS.* \| 114-\d+ \(\w+\) \| 115/);
    expect(await hoverAt('63-66')).toContain('[your copy, page 63 (pain\\.pdf)](file:');
    expect(await hoverAt('tried for nine')).toContain('Found word for word on page 63');
    expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Reading your guidelines' });
    expect(progress.some(({ message }) => message?.startsWith('pain.pdf, page '))).toBe(true);
    expect(progress.at(-1)).toMatchObject({ kind: 'end' });
    expect(readdirSync(join(base, 'cache'))).toHaveLength(1);

    server.changeSettings({ guidelineFolder: '' });
    expect(await report()).toEqual({ state: 'no folder' });
    expect(await hoverAt('63-66')).toBe(plain);
    expect([warnings, server.log]).toEqual([[], []]);
  });

  it('that cannot be read are named, and the server goes on', async () => {
    const lines = ['A line that is long enough to be taken for the text of a page.'];
    writeFileSync(join(folder, 'locked.pdf'), makePdf({ pages: [lines], password: true }));
    writeFileSync(join(folder, 'scanned.pdf'), makePdf({ pages: [lines], scanned: true }));
    server.changeSettings({ guidelineFolder: folder });
    expect((await report()).report).toContain('**locked.pdf**: is protected by a password');
    expect(warnings.map((warning) => warning.slice(0, 60))).toEqual([
      'IMR Letters: The guideline "locked.pdf" is not used: it is p',
      'IMR Letters: The guideline "scanned.pdf" is not used: it is ',
    ]);
    server.open(URI, LETTER);
    expect(await hoverAt('63-66')).toContain('Muscle relaxants');
    expect(server.log).toEqual([]);
  });
});
