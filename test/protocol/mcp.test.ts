/** `imr-letters mcp` as an assistant meets it: the built command, asked by the client of the protocol's own library. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SOUND_LETTER, TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder } from './server';

const CLI = join(distFolder, 'cli.js');
const folder = throwawayFolder();
const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');

let client: Client;
let errors: string;

async function connect(...args: string[]): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp', ...args],
    cwd: folder.path,
    stderr: 'pipe',
  });
  errors = '';
  transport.stderr?.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return client;
}

interface Answered {
  readonly isError: boolean;
  /** What the text part holds: data, or a sentence. */
  readonly value: Record<string, unknown>;
  readonly text: string;
}

async function ask(name: string, input: Record<string, unknown>): Promise<Answered> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: input });
  const [{ text }] = content as [{ text: string }];
  if (!isError) expect(JSON.parse(text)).toEqual(structuredContent);
  return { isError: isError === true, value: (structuredContent ?? {}) as Record<string, unknown>, text };
}

/** Every run of so many words of a text, to be looked for in an answer. */
function stretchesOf(text: string, words: number): string[] {
  const all = text.split(/\s+/).filter((word) => /\w/.test(word));
  return all.slice(words - 1).map((_, at) => all.slice(at, at + words).join(' '));
}

beforeEach(() => {
  mkdirSync(join(folder.path, 'letters', 'older'), { recursive: true });
  folder.write('letters/a.imr', DEFECT);
  folder.write('letters/older/b.txt', SOUND_LETTER);
  folder.write('letters/notes.txt', 'Buy milk, and a letter opener.');
  folder.write('secret.imr', DEFECT);
});
afterEach(async () => {
  await client.close();
  expect(errors).toBe('');
});

describe('without a folder of letters', () => {
  it('there is the tool for guidelines alone, said to read only', async () => {
    await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['guideline']);
    expect(tools[0]?.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(client.getInstructions()).toContain('unless that model runs on this machine');
    expect(client.getServerVersion()?.name).toBe('imr-letters');
  });

  it('guidelines are found by topic, drug, page and regulation, each with its evidence', async () => {
    await connect();
    const titles = async (input: Record<string, unknown>): Promise<string[]> => {
      const { topics, other } = (await ask('guideline', input)).value as {
        topics: { title: string; evidence: string }[];
        other: { title: string }[];
      };
      for (const { evidence } of topics) expect(evidence).not.toBe('');
      return [...topics, ...other].map(({ title }) => title);
    };
    expect(await titles({ words: 'muscle relaxants' })).toContain('Muscle relaxants (for pain)');
    expect(await titles({ words: 'Flexeril' })).toContain('Flexeril');
    expect(await titles({ words: 'page 63', document: 'chronic-pain-2009' })).toContain(
      'Muscle relaxants (for pain)',
    );
    expect(await titles({ pages: '63-66', document: 'chronic-pain-2009' })).toContain(
      'Muscle relaxants (for pain)',
    );
    expect(await titles({ words: '8 CCR 9792.24.4' })).toContain('Opioids Treatment Guidelines');
    expect(await titles({ words: '8 CCR 9792.24.5' })).toEqual([]);
    expect((await titles({ document: 'opioids-2016' })).slice(0, 4)).toEqual([
      'Executive Summary',
      'Abbreviated Treatment Protocols',
      'Background',
      'Evidence',
    ]);
  });

  it('a question that cannot be answered is told so', async () => {
    await connect();
    for (const [input, message] of [
      [{}, 'Give "words", "pages"'],
      [{ words: 'tens', pages: '3' }, 'not both'],
      [{ pages: 'iv' }, 'is no page and no range'],
      [{ words: 'tens', document: 'marmalade' }, 'There is no document "marmalade"'],
      [{ word: 'tens' }, 'word'],
      [{ words: 7 }, 'words'],
    ] as const) {
      const { isError, text } = await ask('guideline', input);
      expect([isError, text], JSON.stringify(input)).toEqual([true, expect.stringContaining(message)]);
    }
  });

  it('letters cannot be asked for', async () => {
    await connect();
    const { isError, text } = await ask('read_letter', { path: 'letters/a.imr' });
    expect([isError, text]).toEqual([true, expect.stringContaining('read_letter')]);
  });
});

describe('with a folder of letters', () => {
  it('a letter is checked without its words, and with them only if asked', async () => {
    await connect('--letters', 'letters');
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      'guideline',
      'lint_letter',
      'read_letter',
      'compare_items',
    ]);
    const plain = await ask('lint_letter', { path: 'a.imr' });
    const findings = plain.value.findings as { rule: string; message: string; words?: string }[];
    const missing = findings.find(({ rule }) => rule === 'missing-decision');
    expect(missing?.message).toContain('outcome');
    expect(missing).not.toHaveProperty('words');
    const quoted = await ask('lint_letter', { path: 'a.imr', quotes: true });
    expect(quoted.value.findings).toContainEqual(
      expect.objectContaining({ rule: 'missing-decision', words: expect.stringContaining('Denied') }),
    );
  });

  it('the folder’s imr-letters.json counts', async () => {
    folder.write('letters/imr-letters.json', '{ "rules": { "missing-decision": "off" } }');
    await connect('--letters', 'letters');
    expect((await ask('lint_letter', { path: 'a.imr' })).text).not.toContain('missing-decision');
  });

  it('a letter is read as data without a word of it, and whole only if asked', async () => {
    await connect('--letters', 'letters');
    const plain = await ask('read_letter', { path: 'older/b.txt' });
    const [letter] = plain.value.letters as {
      items: { decision: string; treatments: { name: string }[] }[];
    }[];
    expect(letter?.items.map(({ decision }) => decision)).toEqual(['upheld', 'overturned']);
    expect(plain.text).not.toContain('CM16-1234567');
    for (const stretch of stretchesOf(SOUND_LETTER, 6)) expect(plain.text).not.toContain(stretch);
    const quoted = await ask('read_letter', { path: 'older/b.txt', quotes: true });
    expect(quoted.text).toContain('CM16-1234567');
    expect(quoted.text).toContain('"rationale"');
  });

  it('items are compared over the folder, those about one treatment if asked', async () => {
    await connect('--letters', 'letters');
    const all = await ask('compare_items', {});
    expect(all.value).toMatchObject({ letters: 2, unread: [], leftOut: { letters: 0, items: 0 } });
    const items = all.value.items as { path: string; treatments: { id: string; name: string }[] }[];
    expect(new Set(items.map(({ path }) => path))).toEqual(new Set(['a.imr', 'older/b.txt']));
    for (const stretch of stretchesOf(SOUND_LETTER, 6)) expect(all.text).not.toContain(stretch);
    const about = items[0]!.treatments[0]!;
    const some = await ask('compare_items', { about: about.name });
    const found = some.value.items as typeof items;
    expect(found.length).toBeGreaterThan(0);
    for (const { treatments } of found) expect(treatments.map(({ id }) => id)).toContain(about.id);
    expect((await ask('compare_items', { about: 'marmalade' })).text).toContain(
      'No drug, class of drugs or service',
    );
  });

  it('what is outside, behind a link or no letter is refused by every tool', async () => {
    symlinkSync(join(folder.path, 'secret.imr'), join(folder.path, 'letters', 'link.imr'));
    symlinkSync(folder.path, join(folder.path, 'letters', 'up'));
    folder.write('letters/imr-letters.json', '{}');
    await connect('--letters', 'letters');
    for (const [path, reason] of [
      ['../secret.imr', 'without ".."'],
      ['older/../../secret.imr', 'without ".."'],
      ['/etc/hostname', 'only paths from the folder'],
      ['C:\\letters\\a.imr', 'only paths from the folder'],
      ['older\\b.txt', 'no path of a file'],
      ['link.imr', 'links are not followed'],
      ['up/secret.imr', 'links are not followed'],
      ['older', 'it is no file'],
      ['none.imr', 'there is no such file'],
      ['notes.txt', 'neither called .imr nor begins like a letter'],
      ['imr-letters.json', 'no letter by its name'],
    ] as const) {
      for (const tool of ['lint_letter', 'read_letter']) {
        const { isError, text } = await ask(tool, { path, quotes: true });
        expect([tool, isError, text]).toEqual([tool, true, expect.stringContaining(reason)]);
        expect(text).not.toContain(folder.path);
      }
      const compared = await ask('compare_items', { paths: [path], quotes: true });
      const unread = [{ path, reason: expect.stringContaining(reason) }];
      expect(compared.value).toMatchObject({ letters: 0, items: [], unread });
    }
    expect((await ask('compare_items', {})).text).not.toMatch(/link\.imr|secret/);
  });

  it('a conversation reads as it did', async () => {
    await connect('--letters', 'letters');
    const asked: [string, Record<string, unknown>][] = [
      ['guideline', { words: 'muscle relaxants', document: 'chronic-pain-2009' }],
      ['guideline', { pages: '7', document: 'opioids-2016' }],
      ['guideline', { words: '8 CCR 9792.24.5' }],
      ['lint_letter', { path: 'a.imr' }],
      ['read_letter', { path: 'older/b.txt' }],
      ['compare_items', { about: 'cyclobenzaprine' }],
      ['read_letter', { path: '../secret.imr' }],
    ];
    const lines: string[] = [];
    for (const [name, input] of asked) {
      const { isError, value, text } = await ask(name, input);
      lines.push(
        `> ${name} ${JSON.stringify(input)}`,
        isError ? `refused: ${text}` : JSON.stringify(value, null, 1),
        '',
      );
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('../golden/mcp.golden.txt');
  });

  it('nothing is written, neither there nor here', async () => {
    const listing = (): unknown[] =>
      readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => [name, statSync(join(folder.path, name)).mtimeMs]);
    const before = listing();
    await connect('--letters', 'letters');
    await ask('lint_letter', { path: 'a.imr' });
    await ask('read_letter', { path: 'a.imr', quotes: true });
    await ask('compare_items', {});
    expect(listing()).toEqual(before);
  });
});

describe('the command', () => {
  beforeEach(() => connect());

  it('says what is wrong with its arguments', () => {
    for (const [args, message] of [
      [['--letters', 'nowhere'], 'The folder "nowhere" cannot be read (ENOENT).'],
      [['--letters', 'secret.imr'], '"secret.imr" is no folder.'],
      [['letters'], 'Too many arguments for "mcp"'],
      [['--port', '80'], 'Unknown option "--port"'],
    ] as const) {
      expect(() =>
        execFileSync(process.execPath, [CLI, 'mcp', ...args], { cwd: folder.path, stdio: 'pipe' }),
      ).toThrow(message);
    }
  });

  it('ends when its input does', () => {
    const out = execFileSync(process.execPath, [CLI, 'mcp'], {
      cwd: folder.path,
      input: '',
      encoding: 'utf8',
    });
    expect(out).toBe('');
  });

  it('holds nothing of the library that would open a connection', () => {
    const notices = readFileSync(join(distFolder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toContain('@modelcontextprotocol/sdk');
    for (const name of ['express', 'hono', 'jose', 'eventsource', 'cors']) {
      expect(notices, name).not.toMatch(new RegExp(`^${name} `, 'm'));
    }
  });
});
