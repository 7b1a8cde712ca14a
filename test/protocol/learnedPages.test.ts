/** What one person's copy of a guideline teaches everybody who works in the folder: by the built command and server. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { inventedPages, QUOTABLE } from '../guidelineCopies/invented';
import { makePdf } from '../reader/madePdf';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder, startServer, VS_CODE } from './server';

const folder = throwawayFolder();

function imr(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(distFolder, 'cli.js'), ...args],
      { cwd: folder.path },
      (error, out, err) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          out: folder.shown(out),
          err: folder.shown(err),
        }),
    );
  });
}

describe('imr-letters guideline --learn', () => {
  it('writes page numbers into imr-letters.json, which hovers and the command then show', async () => {
    const pdfs = join(folder.path, 'pdfs');
    mkdirSync(pdfs);
    folder.write('pdfs/mine.pdf', makePdf({ pages: inventedPages({ moved: { tens: 115 } }) }));
    folder.write(
      'pdfs/other.pdf',
      makePdf({ pages: [['A cookery book, of which nothing is known here at all.']] }),
    );
    folder.write('imr-letters.json', '{\n  // of the team\n  "rules": {}\n}\n');

    const { code, out, err } = await imr('guideline', '--learn', 'pdfs');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^mine\.pdf: Chronic Pain Medical Treatment Guidelines, 2009; \d+ topics where the index has them, [1-9]\d* on other pages, /,
    );
    expect(out).toMatch(
      /\nThe pages of \d+ topics are in .*imr-letters\.json: numbers only, no text of the guidelines\.\n$/,
    );
    expect(err).toContain('other.pdf is not used: no title of a guideline that is known here');
    const file = readFileSync(join(folder.path, 'imr-letters.json'), 'utf8');
    expect(file).toContain('// of the team');
    expect(file).toMatch(/"tens": "115/);
    expect(file).not.toContain(QUOTABLE.slice(0, 20));

    expect((await imr('guideline', 'tens', '--document', 'chronic-pain-2009')).out).toMatch(
      /pages? 115.*\n.*\n +\(pages learned from a copy, in imr-letters\.json\)/,
    );

    const server = await startServer({ capabilities: VS_CODE, rootUri: pathToFileURL(folder.path).href });
    const uri = pathToFileURL(join(folder.path, 'a.imr')).href;
    const letter = TWO_ITEMS.replace('63-66', '115-116');
    server.open(uri, letter);
    const before = letter.slice(0, letter.indexOf('115-116') + 1).split('\n');
    const hover = await server.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)!.length },
    });
    expect((hover.contents as { value: string }).value).toMatch(
      /TENS[\s\S]*learned from a copy, in imr-letters/,
    );
    await server.stop();
    expect(server.log).toEqual([]);
  });

  it.each([
    [['--learn', 'nowhere'], 2, 'the folder nowhere cannot be read (ENOENT).'],
    [['--learn', 'pdfs', 'tens'], 2, '"--learn" goes with nothing but its folder.'],
  ])('says what is wrong with %j', async (args, expected, message) => {
    const { code, err } = await imr('guideline', ...args);
    expect([code, err]).toEqual([expected, expect.stringContaining(message)]);
  });

  it('does not touch a file that is no JSON', async () => {
    mkdirSync(join(folder.path, 'broken'), { recursive: true });
    folder.write('broken/p.pdf', makePdf({ pages: inventedPages() }));
    folder.write('imr-letters.json', '{ broken');
    const { code, err } = await imr('guideline', '--learn', 'broken');
    expect([code, err]).toEqual([2, expect.stringContaining('Mend it, or take it away')]);
    expect(readFileSync(join(folder.path, 'imr-letters.json'), 'utf8')).toBe('{ broken');
  });
});
