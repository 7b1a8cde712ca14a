import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { makePdf } from '../reader/madePdf';
import { makeWord } from '../reader/madeWord';
import { sarifSchema, schemaOf } from '../report/schemaOf';
import { SOUND_LETTER } from '../service/samples';
import { command, imrIn, installed, workFolder } from './installed';
import { run } from './packed';

const ERROR = SOUND_LETTER.replace('Upheld', 'Denied');
const WARNING = SOUND_LETTER.replace(' The request is not medically necessary.', '');
const TWICE = SOUND_LETTER.replace('gives way', 'gives gives way');
const work = workFolder({
  'sound.imr': SOUND_LETTER,
  'error.imr': ERROR,
  'warning.imr': WARNING,
  'empty.imr': '',
});
const imr = imrIn(work);
const out = async (...args: readonly string[]) => (await imr(args)).out;
const code = async (...args: readonly string[]) => (await imr(args)).code;

const CODES: readonly (readonly [args: readonly string[], code: number])[] = [
  [['lint', 'sound.imr'], 0],
  [['lint', 'error.imr'], 1],
  [['lint', 'warning.imr'], 1],
  [['lint', 'warning.imr', '--max-warnings', '1'], 0],
  [['lint', 'warning.imr', '--quiet'], 0],
  [['lint', 'warning.imr', '--rule', 'missing-conclusion=hint'], 0],
  [['lint', 'empty.imr'], 2],
  [['lint', 'none.imr'], 2],
  [['lint', '--fromat', 'json'], 2],
  [['lint', 'sound.imr', '-o', 'no/such/folder'], 2],
  [['export', 'error.imr'], 0],
  [['export', 'none.imr'], 2],
  [['export', 'sound.imr', '-o', 'items.xlsx'], 2],
  [['import', 'none.pdf'], 2],
  [['rules', 'explain', 'wrong-item'], 0],
  [['rules', 'explain', 'none'], 2],
  [['guideline', 'opioids'], 0],
  [['guideline', 'marmalade'], 1],
  [['explain', 'sound.imr:10'], 0],
  [['explain', 'sound.imr:1'], 1],
  [['ignore', 'sound.imr:1'], 1],
  [['ignore', 'none.imr:1'], 2],
  [['guideline', '--document', 'opioids-2016'], 0],
  [['guideline', '--learn', 'nowhere'], 2],
  [['mcp'], 0],
  [['mcp', '--letters', 'nowhere'], 2],
  [['server'], 2],
  [['nothing'], 2],
];

describe('the installed command', () => {
  it('tells its version and its help, of each command too', async () => {
    expect(await imr(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await out('--help')).toContain('Examples:\n  imr-letters lint');
    const commands = ['lint', 'ignore', 'export', 'import', 'rules', 'guideline', 'explain', 'server', 'mcp'];
    const helps = await Promise.all(commands.map((one) => out('help', one)));
    helps.forEach((help, index) => {
      expect(help).toMatch(new RegExp(`^Usage: imr-letters ${commands[index]} [^]*Examples:`));
    });
    expect(await code()).toBe(2);
  });

  it('ends with the code of what it found', async () => {
    const left = [...CODES];
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift())
        expect([next[0], await code(...next[0])]).toEqual(next);
    };
    await Promise.all([work(), work()]);
  });

  it('ends with 3 where it fails itself', async () => {
    const fault = 'process.stdin[Symbol.asyncIterator] = () => { throw new RangeError("words"); };';
    const preload = join(workFolder({ 'before.cjs': fault }), 'before.cjs');
    const { code, err } = await run(
      process.execPath,
      ['--require', preload, join(installed, 'dist', 'cli.js'), 'lint', '-'],
      work,
    );
    expect([code, err]).toEqual([3, expect.stringContaining('a defect of this program and no finding')]);
    expect(err).not.toContain('words');
  });

  it('reports in each format, as the schemas and the readers of each have it', async () => {
    const isLint = schemaOf('lint');
    isLint(JSON.parse(await out('lint', '-f', 'json', '.')));
    expect(isLint.errors).toBeNull();
    const isSarif = sarifSchema();
    isSarif(JSON.parse(await out('lint', '-f', 'sarif', '.')));
    expect(isSarif.errors).toBeNull();
    const suites = (await parse(await out('lint', '-f', 'junit', '.'))) as { testsuite: { name: string }[] };
    expect(suites.testsuite.map(({ name }) => name)).toEqual([
      'error.imr',
      'sound.imr',
      'warning.imr',
      'empty.imr',
    ]);
    expect(await out('lint', '-f', 'github', '.')).toMatch(
      /^::error file=error\.imr,line=16,endLine=16,col=27,endColumn=32,title=missing-decision::"Denied"/,
    );
    expect(await out('lint', '-f', 'markdown', '.')).toContain('| 16:27 | error | `missing-decision` |');
    expect(await out('lint', '-f', 'csv', '.')).toContain('error.imr,16,27,16,33,error,missing-decision,');
    const isLine = schemaOf('lint', 'line');
    for (const line of (await out('lint', '-f', 'ndjson', '.')).trimEnd().split('\n'))
      expect([isLine(JSON.parse(line)), isLine.errors]).toEqual([true, null]);
    const text = await out('lint', '.');
    expect(text).toMatch(/^error\.imr:16:27 error missing-decision .*\n {4}Cyclo.*: Denied\n {30}\^{6}\n/);
    expect(text).not.toContain('\u001b');
    expect((await imr(['lint', '-'], SOUND_LETTER)).out).toBe('Nothing found in 1 file.\n');
  });

  it('exports in each format', async () => {
    const isExport = schemaOf('export');
    isExport(JSON.parse(await out('export', '-f', 'json', 'sound.imr')));
    expect(isExport.errors).toBeNull();
    const isLine = schemaOf('export', 'line');
    isLine(JSON.parse(await out('export', '-f', 'ndjson', 'sound.imr')));
    expect(isLine.errors).toBeNull();
    expect(await out('export', 'sound.imr')).toContain(',Left knee brace,overturned,');
  });

  it('mends, shows what it would mend, and ignores', async () => {
    const folder = workFolder({ 'a.imr': TWICE, 'b.imr': ERROR });
    const here = imrIn(folder);
    expect((await here(['lint', '--fix-dry-run', 'a.imr'])).out).toContain('\n@@ ');
    expect(readFileSync(join(folder, 'a.imr'), 'utf8')).toBe(TWICE);
    expect((await here(['lint', '--fix', 'a.imr'])).err).toBe('imr-letters: 1 change made in 1 file.\n');
    expect(readFileSync(join(folder, 'a.imr'), 'utf8')).toBe(SOUND_LETTER);
    expect((await here(['ignore', 'b.imr:16'])).out).toContain('is ignored from now on');
    expect((await here(['lint'])).code).toBe(0);
  });

  it('takes lists, what .imrignore leaves, and what it kept', async () => {
    const folder = workFolder({
      'a.imr': ERROR,
      'b.imr': ERROR,
      '.imrignore': 'b.imr\n',
      list: 'a.imr\nb.imr\n',
    });
    const here = imrIn(folder);
    const first = await here(['lint', '--files-from', 'list', '--cache']);
    expect(first.out).toContain('1 error in 1 file. 1 file skipped');
    expect(existsSync(join(folder, '.imrcache'))).toBe(true);
    expect(await here(['lint', '--files-from', 'list', '--cache'])).toEqual(first);
  });

  it('lists the rules, each with its page in the package', async () => {
    const listed = await imr(['rules', '--format', 'json']);
    expect(listed.code).toBe(0);
    const rules = JSON.parse(listed.out) as { id: string }[];
    expect(rules.length).toBeGreaterThan(30);
    for (const { id } of rules) expect(existsSync(join(installed, `docs/rules/${id}.md`)), id).toBe(true);
  });

  it('knows the guidelines', async () => {
    expect(await out('guideline', 'muscle', 'relaxants')).toContain('63-66');
    expect(await code('guideline', '--page', '63', '--document', 'chronic-pain')).toBe(0);
  });

  it('makes texts of PDF and Word files, in its thread', async () => {
    const lines = SOUND_LETTER.split('\n').flatMap((line) => line.match(/.{1,80}(?: |$)/g) ?? ['']);
    const folder = workFolder({
      'c.pdf': makePdf({ pages: [lines.slice(0, 30), lines.slice(30)] }),
      'd.docx': await makeWord(SOUND_LETTER.split(/\n{2,}/).map((one) => one.split('\n'))),
    });
    expect(await imrIn(folder)(['import', 'c.pdf', 'd.docx'])).toEqual({
      code: 0,
      out: 'c.pdf -> c.imr (2 disputed items)\nd.docx -> d.imr (2 disputed items)\n',
      err: '',
    });
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
    await protocol.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///b.imr', languageId: 'imr-letter', version: 1, text: ERROR },
    });
    expect((await published).diagnostics.map(({ code }) => code)).toContain('missing-decision');
    await protocol.sendRequest('shutdown');
    await protocol.sendNotification('exit');
    expect(await ended).toBe(0);
    protocol.dispose();
  });
});
