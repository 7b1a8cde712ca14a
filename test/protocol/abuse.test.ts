/** A client that sends anything, and a letter that tries to be more than text: the built server over stdio. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { afterEach, describe, expect, it } from 'vitest';
import { TWO_ITEMS } from '../service/samples';
import { type RawServer, startRaw } from './rawServer';
import { type RunningServer, startServer, VS_CODE } from './server';

const uri = 'file:///a.imr';
let raw: RawServer | undefined;
let server: RunningServer | undefined;
afterEach(async () => {
  raw?.kill();
  await server?.stop();
  [raw, server] = [undefined, undefined];
});

const METHODS = [
  ...'hover completion definition references documentSymbol documentHighlight foldingRange selectionRange codeAction rename prepareRename inlayHint diagnostic semanticTokens/full semanticTokens/range documentLink'
    .split(' ')
    .map((name) => `textDocument/${name}`),
  ...'workspace/symbol workspace/executeCommand completionItem/resolve codeAction/resolve workspace/diagnostic imr/nothing $/setTrace'.split(
    ' ',
  ),
];

const places = fc.record(
  {
    line: fc.oneof(fc.integer(), fc.double(), fc.constant('1'), fc.constant(null)),
    character: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constant({})),
  },
  { requiredKeys: [] },
);

/** Parameters as a client sends them, some of them wrong, and anything else. */
const params = fc.oneof(
  fc.record(
    {
      textDocument: fc.oneof(
        fc.constant({ uri }),
        fc.record({
          uri: fc.oneof(fc.string(), fc.constant('file:///b%zz'), fc.integer(), fc.constant(null)),
        }),
        fc.jsonValue(),
      ),
      position: places,
      range: fc.record({ start: places, end: places }, { requiredKeys: [] }),
      positions: fc.array(places, { maxLength: 3 }),
      context: fc.oneof(fc.record({ diagnostics: fc.jsonValue() }), fc.jsonValue()),
      query: fc.oneof(fc.string(), fc.jsonValue()),
      newName: fc.string(),
      command: fc.string(),
      arguments: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);

/** What of the Markdown library's tokens is looked at; it comes without types. */
interface Token {
  readonly type: string;
  readonly content: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly Token[] | null;
}

describe('a client that sends anything', () => {
  it('has an answer to each request, and right ones from then on', async () => {
    raw = startRaw();
    await raw.request('initialize', { processId: null, rootUri: null, capabilities: VS_CODE });
    raw.notify('initialized', {});
    raw.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'imr-letter', version: 1, text: TWO_ITEMS },
    });
    const sound = () => raw!.request('textDocument/documentSymbol', { textDocument: { uri } });
    const before = (await sound()).result;
    const messages = fc.sample(fc.tuple(fc.constantFrom(...METHODS), params), { numRuns: 400, seed: 7 });
    const answers = await Promise.all(messages.map(([method, given]) => raw!.request(method, given)));
    // An answer or an error of the protocol, and never an end.
    for (const answer of answers)
      expect('result' in answer || typeof answer.error?.code === 'number').toBe(true);
    for (const change of [{ contentChanges: [{ range: {}, text: 5 }] }, { contentChanges: 'x' }, {}, null])
      raw.notify(
        'textDocument/didChange',
        change === null ? null : { textDocument: { uri, version: 2 }, ...change },
      );
    expect((await sound()).result).toEqual(before);
    expect(raw.process.exitCode).toBeNull();
  });
});

describe('a letter that tries to be more than text', () => {
  const ATTEMPTS = [
    '[a](command:workbench.action.quit)',
    '![x](https://a.invalid/x.png)',
    '<img src=x onerror=alert(1)>',
    '<a href="command:x">y</a>',
    '$(sync~spin)',
    '[r]: javascript:alert(1)',
    '`x` **b** \\[c\\](command:y)',
    'https://a.invalid',
    '&#91;x&#93;(command:z)',
  ];

  it.each(ATTEMPTS)('shows it in no hover, symbol or hint as anything else: %s', async (attempt) => {
    const text = TWO_ITEMS.replace('Left knee brace: O', `Left knee brace ${attempt}: O`)
      .replace('Muscle relaxants Page', `Muscle relaxants ${attempt} Page`)
      .replace('Physical Methods', `Physical Methods ${attempt}`)
      .replace('gives way', `${attempt} gives way`)
      .replace('Pain Management', `Pain ${attempt}`)
      .replace('CM16-1234567', `CM16-1234567 ${attempt}`);
    server = await startServer({ capabilities: VS_CODE });
    server.open(uri, text);
    const shown: string[] = [];
    for (const [line, words] of text.split('\n').entries()) {
      for (let character = 0; character < words.length; character += 6) {
        const hover = await server.request<{ contents: { value: string } } | null>('textDocument/hover', {
          textDocument: { uri },
          position: { line, character },
        });
        if (hover !== null) shown.push(hover.contents.value);
      }
    }
    expect(shown.length).toBeGreaterThan(20);
    // As VS Code reads it: HTML is not allowed, links of commands neither, and what we link to is the law and our own pages.
    const markdown = new MarkdownIt({ html: true, linkify: true });
    for (const value of new Set(shown)) {
      const parsed = markdown.parse(value, {}) as readonly Token[];
      const tokens = parsed.flatMap((token) => [token, ...(token.children ?? [])]);
      expect(tokens.filter(({ type }) => /html|image/.test(type)).map(({ content }) => content)).toEqual([]);
      for (const { type, attrs } of tokens)
        if (type === 'link_open') expect(attrs![0]![1]).not.toMatch(/a\.invalid|^(?!https?:|file:)/);
      expect(value).not.toMatch(/(?<!\\)\$\(/);
    }
  });
});

describe('a long text', () => {
  it('keeps nobody waiting who asks for something small', async () => {
    server = await startServer({ capabilities: VS_CODE });
    const { request } = server;
    server.open(uri, TWO_ITEMS);
    server.open('file:///long.imr', `${TWO_ITEMS}\n\n`.repeat(120));
    const order: string[] = [];
    const told = (name: string) => () => void order.push(name);
    const pulled = request('textDocument/diagnostic', { textDocument: { uri: 'file:///long.imr' } });
    const hovered = request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 15, character: 3 },
    });
    await Promise.all([pulled.then(told('findings')), hovered.then(told('hover'))]);
    expect(order).toEqual(['hover', 'findings']);
    expect(((await pulled) as { items: unknown[] }).items.length).toBeGreaterThan(0);
  });
});
