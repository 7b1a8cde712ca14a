import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { realLetters, writtenLetters } from '../letters/load';
import { makePdf } from '../reader/madePdf';
import { makeWord } from '../reader/madeWord';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder, startServer } from './server';

const { text: LETTER } = writtenLetters().find(({ name }) => name === 'd17-surgery-upheld')!;
const PDFS = fileURLToPath(new URL('../../../shared/letters/pdf/', import.meta.url));

const folder = throwawayFolder();
const { write } = folder;

/** The letter as a PDF: lines that fit the page, forty of them a page. */
function pdf(text: string): Uint8Array {
  const lines = text.split('\n').flatMap((line) => line.match(/.{1,80}(?: |$)/g) ?? ['']);
  const pages: string[][] = [];
  for (let i = 0; i < lines.length; i += 40) pages.push(lines.slice(i, i + 40));
  return makePdf({ pages });
}

function word(text: string): Promise<Uint8Array> {
  return makeWord(text.split(/\n{2,}/).map((paragraph) => paragraph.split('\n')));
}

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(distFolder, 'cli.js'), ...args], (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, out: folder.shown(out), err: folder.shown(err) });
    });
  });
}

/** What a letter says, so that two texts of it can be compared. */
function contentOf(text: string) {
  const all = parseLetters(text);
  return all.map(({ form, summary, items }: Letter) => ({
    form,
    summary: squeezed(summary?.flat.text),
    items: items.map(({ title, decision, rationale, reviewerGuideline }) => ({
      title,
      decision: decision?.outcome,
      rationale: squeezed(rationale?.flat.text),
      cited: reviewerGuideline?.citations.map(({ pages }) => pages.map((page) => page.text)),
    })),
  }));
}

/** Without blanks, which a PDF's kerning puts and takes. */
function squeezed(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, '');
}

describe('imr-letters import', () => {
  it('makes a text of a PDF and of a Word file, beside them', async () => {
    write('a.pdf', pdf(LETTER));
    write('in/b.docx', await word(LETTER));
    const { code, out, err } = await run('import', folder.path);
    expect([code, err]).toEqual([0, '']);
    const items = parseLetters(LETTER)[0]!.items.length;
    const found = `(${items} disputed item${items === 1 ? '' : 's'})`;
    expect(out).toBe(`./a.pdf -> ./a.imr ${found}\n./in/b.docx -> ./in/b.imr ${found}\n`);
    expect(contentOf(readFileSync(join(folder.path, 'a.imr'), 'utf8'))).toEqual(contentOf(LETTER));
    expect(contentOf(readFileSync(join(folder.path, 'in/b.imr'), 'utf8'))).toEqual(contentOf(LETTER));
  });

  it('half a letter, and a file that is no letter, are not checked as letters', async () => {
    const letter = pdf(LETTER);
    const notes = write(
      'notes.pdf',
      makePdf({ pages: [Array(9).fill('Buy bread and milk on the way home.')] }),
    );
    expect(await run('lint', notes)).toEqual({
      code: 0,
      out: '1 file skipped: no letter, or ignored.\n',
      err: 'imr-letters: ./notes.pdf is skipped: it does not begin like a letter. If it is a letter, name it .imr, or give its text on the standard input (-).\n',
    });
    for (const share of [0.5, 0.8, 0.99]) {
      const { code, out, err } = await run(
        'export',
        '--format',
        'ndjson',
        write('a.pdf', letter.slice(0, letter.length * share)),
      );
      expect([code, JSON.parse(out)]).toEqual([
        2,
        { schemaVersion: 1, path: './a.pdf', error: expect.stringMatching(/^it is damaged/) },
      ]);
      expect(err).toContain('./a.pdf: it is damaged');
    }
  });

  it('replaces nothing unless it is told to', async () => {
    const path = write('a.pdf', pdf(LETTER));
    write('a.imr', 'mine');
    const { code, err } = await run('import', path);
    expect(code).toBe(2);
    expect(err).toBe(
      'imr-letters: ./a.pdf is not imported: ./a.imr is there already. "--force" replaces it.\n',
    );
    expect(readFileSync(join(folder.path, 'a.imr'), 'utf8')).toBe('mine');
    expect((await run('import', '--force', path)).code).toBe(0);
    expect(readFileSync(join(folder.path, 'a.imr'), 'utf8')).not.toBe('mine');
  });

  it('writes to a folder, to a file, or to the standard output', async () => {
    const path = write('a.pdf', pdf(LETTER));
    write('b.docx', await word(LETTER));
    expect((await run('import', folder.path, '-o', join(folder.path, 'texts'))).code).toBe(0);
    expect(readdirSync(join(folder.path, 'texts')).sort()).toEqual(['a.imr', 'b.imr']);
    await run('import', path, '-o', join(folder.path, 'other.txt'));
    expect(contentOf(readFileSync(join(folder.path, 'other.txt'), 'utf8'))).toEqual(contentOf(LETTER));
    expect(contentOf((await run('import', path, '-o', '-')).out)).toEqual(contentOf(LETTER));
  });

  it('says of each file that cannot be read why, and reads the others', async () => {
    write('a.pdf', makePdf({ pages: [['x'.repeat(60)]], password: true }));
    write('b.pdf', 'no PDF');
    write('c.pdf', pdf(LETTER));
    write('d.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    const { code, out, err } = await run('import', folder.path, join(folder.path, 'gone.pdf'));
    expect(code).toBe(2);
    expect(out).toContain('./c.pdf -> ./c.imr');
    const told = err.trimEnd().split('\n');
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('./a.pdf is protected by a password');
    expect(told[1]).toContain('./b.pdf is damaged');
    expect(told[2]).toContain('./d.docx is protected by a password');
    expect(told[3]).toContain('./gone.pdf cannot be opened');
  });

  it('says so where there is nothing to import', async () => {
    expect((await run('import')).err).toContain('needs a PDF or Word file');
    expect((await run('import', folder.path)).err).toContain('holds no PDF or Word file');
  });

  it('is what lint and export read of a PDF or Word file', async () => {
    const path = write('a.docx', await word(LETTER.replace('Upheld', 'Denied')));
    expect((await run('lint', path)).out).toMatch(/^\.\/a\.docx:\d+:\d+ error missing-decision /);
    const { code, out } = await run('export', '--format', 'ndjson', write('b.pdf', pdf(LETTER)));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ path: './b.pdf', form: parseLetters(LETTER)[0]!.form });
  });

  const shared = existsSync(PDFS) ? readdirSync(PDFS).map((name) => name.slice(0, -4)) : [];
  it.skipIf(shared.length === 0)('reads what the letters say, from the PDFs that were sent', async () => {
    expect((await run('import', PDFS, '-o', folder.path)).code).toBe(0);
    const texts = new Map(realLetters().map(({ name, text }) => [name, text]));
    expect(shared.length).toBeGreaterThan(0);
    for (const name of shared) {
      expect(contentOf(readFileSync(join(folder.path, `${name}.imr`), 'utf8'))).toEqual(
        contentOf(texts.get(name)!),
      );
    }
  });
});

describe('the request imr/importLetter', () => {
  it('gives the text and its name, or why there is none', async () => {
    const server = await startServer();
    const ask = (uri: unknown) =>
      server.request<{ state: string; name?: string; text?: string; reason?: string }>('imr/importLetter', {
        uri,
      });
    const path = write('a b.pdf', pdf(LETTER));
    const { state, name, text } = await ask(pathToFileURL(path).href);
    expect([state, name]).toEqual(['read', 'a b.imr']);
    expect(contentOf(text!)).toEqual(contentOf(LETTER));
    expect(await ask(pathToFileURL(write('no.pdf', 'no PDF')).href)).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/^Get the file anew, .*: no\.pdf is damaged/),
    });
    expect(await ask(pathToFileURL(write('empty.pdf', '')).href)).toMatchObject({
      state: 'failed',
      reason: 'Get the file anew: empty.pdf is empty.',
    });
    expect((await ask('vscode-vfs://github/a.pdf')).reason).toContain('Save the letter to a folder');
    expect(await ask(7)).toEqual({ state: 'unavailable' });
    expect(server.log).toEqual([]);
    await server.stop();
  });
});
