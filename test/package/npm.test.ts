import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { makePdf } from '../reader/madePdf';
import { makeWord } from '../reader/madeWord';
import { SOUND_LETTER } from '../service/samples';
import { type Ended, emptyFolder, freshClone, NOT_TO_SHIP, root, run } from './packed';

/** `npm pack` in a fresh clone, and what it packed installed in an empty folder, offline. */
let clone: string;
let packing: Ended;
const home = emptyFolder();
const installed = join(home.path, 'node_modules', 'imr-letters');

beforeAll(async () => {
  clone = freshClone();
  packing = await run('npm', ['pack', '--silent', '--pack-destination', home.path], clone);
  const tarball = readdirSync(home.path).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(home.path, 'package.json'), '{ "private": true }');
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...tarball];
  const { code, err } = await run(
    'npm',
    install.map((word) => (word.endsWith('.tgz') ? `./${word}` : word)),
    home.path,
  );
  if (code !== 0) throw new Error(`npm pack: ${packing.err}\nnpm install: ${err}`);
  // Whatever it should still look for there is gone.
  rmSync(clone, { recursive: true });
}, 120_000);
afterAll(() => {
  home.remove();
  rmSync(clone, { recursive: true, force: true });
});

function filesBelow(folder: string, above = ''): string[] {
  return readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${above}${entry.name}/`) : [`${above}${entry.name}`],
  );
}

describe('what "npm pack" makes in a fresh clone', () => {
  it('is one file, and its name is all that is written to the standard output', () => {
    expect([packing.code, packing.out]).toEqual([0, `imr-letters-${version}.tgz\n`]);
  });

  it('holds the command line with its reader, the pages that it speaks of, the licences, and nothing else', () => {
    const rules = readdirSync(join(root, 'docs/rules')).map((name) => `docs/rules/${name}`);
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli.js',
      'dist/fileReader.js',
      'dist/readerProcess.js',
      'docs/other-editors.md',
      'package.json',
      'schemas/imr-letters.schema.json',
      'schemas/imr-review.schema.json',
      ...rules,
    ];
    const files = filesBelow(installed);
    expect(files.toSorted()).toEqual(expected.toSorted());
    expect(files.filter((file) => NOT_TO_SHIP.test(file))).toEqual([]);
  });

  it('is a production build', () => {
    for (const name of ['cli.js', 'readerProcess.js', 'fileReader.js']) {
      const code = readFileSync(join(installed, 'dist', name), 'utf8');
      expect(code).not.toContain('sourceMappingURL');
      // Minified: a development build has a line for each statement.
      expect(code.length / code.split('\n').length).toBeGreaterThan(500);
    }
    const { size } = statSync(join(installed, 'dist/cli.js'));
    expect(size).toBeLessThan(3_000_000);
  });

  it('does not install anything else', () => {
    expect(readdirSync(join(home.path, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'imr-letters',
    ]);
  });
});

describe('the installed command', () => {
  const command = join(
    home.path,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'imr-letters.cmd' : 'imr-letters',
  );
  const work = join(home.path, 'work');
  const imr = (...args: string[]): Promise<Ended> => run(command, args, work);

  beforeAll(() => {
    mkdirSync(work);
    writeFileSync(join(work, 'a.imr'), SOUND_LETTER);
    writeFileSync(join(work, 'b.imr'), SOUND_LETTER.replace('Upheld', 'Denied'));
  });

  it('tells its version and its help', async () => {
    expect(await imr('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect((await imr('--help')).out).toContain('imr-letters lint');
  });

  it('checks letters, in each format', async () => {
    expect(await imr('lint', 'a.imr')).toEqual({ code: 0, out: 'Nothing found in 1 file.\n', err: '' });
    const { code, out } = await imr('lint', '.');
    expect([code, out]).toEqual([1, expect.stringContaining('b.imr:16:27 error missing-decision')]);
    for (const format of ['json', 'sarif', 'csv'])
      expect((await imr('lint', '--format', format, 'b.imr')).out).toContain('missing-decision');
    const piped = await run(command, ['lint', '-'], work, SOUND_LETTER);
    expect([piped.code, piped.out]).toEqual([0, 'Nothing found in 1 file.\n']);
  });

  it('exports letters, in each format', async () => {
    for (const format of ['csv', 'json', 'ndjson']) {
      const { code, out } = await imr('export', '--format', format, 'a.imr');
      expect([code, out]).toEqual([0, expect.stringContaining('Left knee brace')]);
    }
  });

  it('lists the rules, each with its page in the package', async () => {
    const { code, out } = await imr('rules', '--format', 'json');
    expect(code).toBe(0);
    const rules = JSON.parse(out) as { id: string }[];
    expect(rules.length).toBeGreaterThan(30);
    for (const { id } of rules) expect(existsSync(join(installed, `docs/rules/${id}.md`)), id).toBe(true);
  });

  it('knows the guidelines', async () => {
    expect((await imr('guideline', 'muscle', 'relaxants')).out).toContain('63-66');
    expect((await imr('guideline', '--page', '63', '--document', 'chronic-pain')).code).toBe(0);
  });

  it('makes texts of PDF and Word files, in its thread', async () => {
    const lines = SOUND_LETTER.split('\n').flatMap((line) => line.match(/.{1,80}(?: |$)/g) ?? ['']);
    writeFileSync(join(work, 'c.pdf'), makePdf({ pages: [lines.slice(0, 30), lines.slice(30)] }));
    writeFileSync(
      join(work, 'd.docx'),
      await makeWord(SOUND_LETTER.split(/\n{2,}/).map((one) => one.split('\n'))),
    );
    const { code, out, err } = await imr('import', 'c.pdf', 'd.docx');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('c.pdf -> c.imr (2 disputed items)\nd.docx -> d.imr (2 disputed items)\n');
  });

  it('serves an editor', async () => {
    const server = spawn(command, ['server', '--stdio'], { cwd: work, shell: process.platform === 'win32' });
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    const protocol = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const published = new Promise<{ diagnostics: { code: string }[] }>((resolve) =>
      protocol.onNotification('textDocument/publishDiagnostics', resolve),
    );
    protocol.listen();
    const { serverInfo } = await protocol.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    expect(serverInfo).toEqual({ name: 'imr-letters', version });
    await protocol.sendNotification('initialized', {});
    const text = readFileSync(join(work, 'b.imr'), 'utf8');
    await protocol.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///b.imr', languageId: 'imr-letter', version: 1, text },
    });
    expect((await published).diagnostics.map(({ code }) => code)).toContain('missing-decision');
    await protocol.sendRequest('shutdown');
    await protocol.sendNotification('exit');
    expect(await ended).toBe(0);
    protocol.dispose();
  });
});
