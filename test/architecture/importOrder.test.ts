import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The layers, lowest first. A file imports from its own layer and from lower ones; folders of one layer may
 * import from each other as long as they do not do so in a circle.
 */
const layers: readonly (readonly string[])[] = [
  ['text'],
  ['letter'],
  ['language'],
  ['vocabulary'],
  ['guidelines', 'guidelineCopies'],
  ['reading'],
  ['relations'],
  ['rules', 'review', 'features', 'report'],
  ['workspaceFile'],
  ['service', 'reader'],
  ['assistants'],
  ['lsp', 'mcp'],
  ['engine.ts'],
  ['engineNode.ts', 'node.ts', 'browser.ts'],
  ['cli'],
  ['cli.ts', 'server.ts'],
];

interface Import {
  /** The importing file, from the project's root, with slashes. */
  readonly from: string;
  /** What it imports: a path from the root for the project's own files, else a package. */
  readonly to: string;
}

const server = importsUnder('server/src');
const client = importsUnder('client/src');

describe('the architecture', () => {
  it('is read from many files', () => {
    expect(server.length).toBeGreaterThan(50);
    expect(new Set(server.map(({ from }) => folderOf(from)).filter(Boolean)).size).toBeGreaterThan(6);
  });

  it('knows the layer of every folder of the server', () => {
    const folders = readdirSync(join(root, 'server/src'));
    expect(folders.filter((name) => layerOf(name) < 0)).toEqual([]);
  });

  it('imports only from the same layer or a lower one', () => {
    const upward = own(server).filter(({ from, to }) => layerOf(folderOf(to)) > layerOf(folderOf(from)));
    expect(upward.map(shown)).toEqual([]);
  });

  it('has no circle of folders', () => {
    const edges = own(server).map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }));
    expect(inCircles(edges.filter(({ from, to }) => from !== to))).toEqual([]);
  });

  it.each(['reading', 'vocabulary', 'relations'])(
    'has no circle of files inside %s, nor of folders',
    (layer) => {
      const inside = own(server)
        .map(({ from, to }) => ({ from, to: `${to}.ts` }))
        .filter(({ from, to }) => folderOf(from) === layer && folderOf(to) === layer);
      expect(inside.length).toBeGreaterThan(50);
      expect(inCircles(inside)).toEqual([]);
      const folders = inside.map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }));
      expect(inCircles(folders.filter(({ from, to }) => from !== to))).toEqual([]);
    },
  );

  it('imports vscode-languageserver in server/src/lsp only, and in the entries that choose its transport', () => {
    const elsewhere = server.filter(
      ({ from, to }) =>
        to.startsWith('vscode-languageserver') && !['lsp', 'node.ts', 'browser.ts'].includes(folderOf(from)),
    );
    expect(elsewhere.map(shown)).toEqual([]);
  });

  it('imports no vscode in the server', () => {
    expect(
      server.filter(({ to }) => to === 'vscode' || to.startsWith('vscode-languageclient')).map(shown),
    ).toEqual([]);
  });

  it('imports node:* only in the entries for Node, in the command line, and in the node parts of lsp', () => {
    const elsewhere = server.filter(({ from, to }) => to.startsWith('node:') && !mayUseNode(from));
    expect(elsewhere.map(shown)).toEqual([]);
  });

  it('keeps whatever the browser entries reach free of Node', () => {
    // The engine is a file of its own, of which a browser's worker asks for this part.
    const reached = new Set(
      ['browser.ts', 'lsp/letterServer.ts'].flatMap((file) => [...reachedFrom(`server/src/${file}`, server)]),
    );
    expect(reached.size).toBeGreaterThan(20);
    expect(server.filter(({ from, to }) => reached.has(from) && to.startsWith('node:')).map(shown)).toEqual(
      [],
    );
    const web = reachedFrom('client/src/extension.web.ts', client);
    expect(client.filter(({ from, to }) => web.has(from) && to.startsWith('node:')).map(shown)).toEqual([]);
  });

  it('imports nothing of the server in the client, nor of the client in the server', () => {
    expect(client.filter(({ to }) => to.startsWith('server/')).map(shown)).toEqual([]);
    expect(server.filter(({ to }) => to.startsWith('client/')).map(shown)).toEqual([]);
  });

  it('writes imports with their extension left out, and node modules with their prefix', () => {
    const bare = [...server, ...client].filter(({ to }) =>
      /^(?:fs|path|os|url|util|child_process)(?:\/|$)/.test(to),
    );
    expect(bare.map(shown)).toEqual([]);
  });
});

describe('the search for circles', () => {
  it('finds what lies in one, however long, and nothing else', () => {
    const edges = ['a b', 'b c', 'c a', 'd a', 'c e'].map((edge) => edge.split(' '));
    expect(inCircles(edges.map(([from, to]) => ({ from: from!, to: to! })))).toEqual(['a', 'b', 'c']);
  });
});

describe('the reader of imports', () => {
  it('sees every way to import', () => {
    const source = `import a from './a';
import type { B } from "./b";
import {
  c,
  d,
} from './c';
import './e';
export { f } from './f';
export * from './g';
const h = await import('./h');
const i = require('./i');
// a comment about importing from './no'
`;
    expect(specifiersIn(source)).toEqual(['./a', './b', './c', './e', './f', './g', './h', './i']);
  });
});

/** The imports of every TypeScript file under a folder. */
function importsUnder(folder: string): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .flatMap((from) =>
      specifiersIn(readFileSync(join(root, from), 'utf8')).map((specifier) => ({
        from,
        to: specifier.startsWith('.') ? fileOf(from, specifier) : specifier,
      })),
    );
}

/** The modules that a source imports, in their order. */
function specifiersIn(source: string): readonly string[] {
  const statement =
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|^[^/\n]*\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...source.matchAll(statement)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** The project's file that a relative import means, as a path from the root. */
function fileOf(from: string, specifier: string): string {
  return relative(root, join(root, dirname(from), specifier))
    .split(sep)
    .join('/');
}

function own(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ to }) => to.startsWith('server/src/'));
}

/** The folder under server/src that a file lies in, or the file's own name for the entries. */
function folderOf(path: string): string {
  const [, , name = '', ...rest] = path.split('/');
  return rest.length > 0 || name.includes('.') || layerOf(name) >= 0 ? name : `${name}.ts`;
}

function layerOf(name: string): number {
  return layers.findIndex((layer) => layer.includes(name));
}

function mayUseNode(path: string): boolean {
  return (
    /^server\/src\/(?:node|engineNode|cli)\.ts$/.test(path) ||
    path.startsWith('server/src/cli/') ||
    path.startsWith('server/src/reader/') ||
    path.startsWith('server/src/mcp/') ||
    /^server\/src\/lsp\/(?:node\/|copies\/|.*[nN]ode[^/]*\.ts$)/.test(path)
  );
}

/** Whatever can be reached from itself. */
function inCircles(imports: readonly Import[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of imports) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  return [...edges.keys()].filter((one) => reaches(edges, one, one));
}

function reaches(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(edges.get(from) ?? [])];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (folder === goal) return true;
    if (seen.has(folder)) continue;
    seen.add(folder);
    open.push(...(edges.get(folder) ?? []));
  }
  return false;
}

/** Every file that a file imports, itself included, however far down. */
function reachedFrom(entry: string, imports: readonly Import[]): ReadonlySet<string> {
  const files = new Set(imports.map(({ from }) => from));
  const reached = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { from, to } of imports) {
      if (from !== file) continue;
      const target = [to, `${to}.ts`, `${to}/index.ts`].find((path) => files.has(path));
      if (target) open.push(target);
    }
  }
  return reached;
}

function shown({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
