import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { name, version } from '../../package.json';
import { NOT_TO_SHIP, root } from './packed';

/** The extension's package that `npm run package` has made: what is in it, by its path below `extension/`. */
const files = new Map<string, string>();
const around: string[] = [];
const vsix = join(root, `${name}-${version}.vsix`);

beforeAll(async () => {
  const zip = await JSZip.loadAsync(readFileSync(vsix));
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    if (file.name.startsWith('extension/'))
      files.set(file.name.slice('extension/'.length), await file.async('string'));
    else around.push(file.name);
  }
});

const below = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);

/** Every path that the manifest speaks of ("./dist/client.js"). */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the extension’s package', () => {
  it('holds what the extension needs, the licences, and nothing else', () => {
    const expected = [
      'LICENSE.txt',
      'changelog.md',
      'media/letters.svg',
      'media/icon.png',
      'package.json',
      'package.nls.json',
      'readme.md',
      'SECURITY.md',
      ...[
        'THIRD-PARTY-NOTICES.txt',
        'bom.cdx.json',
        'client.js',
        'engine.js',
        'fileReader.js',
        'readerProcess.js',
        'server.js',
        'wordReport.js',
      ].map((file) => `dist/${file}`),
      'docs/assistants.md',
      ...below('docs/rules'),
      ...below('docs/walkthrough'),
      ...below('samples'),
      ...below('schemas'),
      ...below('syntaxes'),
    ];
    expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
    expect(around.toSorted()).toEqual(['[Content_Types].xml', 'extension.vsixmanifest']);
    expect([...files.keys()].filter((file) => NOT_TO_SHIP.test(file))).toEqual([]);
  });

  it('holds one engine, for Node and for the browser, no command line, and is small', () => {
    // A sentence of the engine's, which a second copy would bring too; and the command line's help.
    const holding = (words: string) =>
      [...files].filter(([file, code]) => file.startsWith('dist/') && code.includes(words));
    expect(holding('missing-decision').map(([file]) => file)).toEqual(['dist/engine.js']);
    expect(holding('Run the language server, for editors other than VS Code.')).toEqual([]);
    expect(statSync(vsix).size).toBeLessThan(1_500_000);
  });

  it('is a production build, without source maps', () => {
    for (const [file, code] of files) {
      if (!file.endsWith('.js')) continue;
      expect(code, file).not.toContain('sourceMappingURL');
      expect(code.length / code.split('\n').length, file).toBeGreaterThan(500);
    }
  });

  it('has every file that its manifest speaks of, and speaks of none that only developers have', () => {
    const manifest = JSON.parse(files.get('package.json')!) as Record<string, unknown>;
    const paths = pathsIn(manifest);
    expect(paths.length).toBeGreaterThan(4);
    // A folder ("./l10n") is there where a file is in it.
    const isThere = (path: string) =>
      [...files.keys()].some((file) => file === path || file.startsWith(`${path}/`));
    for (const path of paths) expect(isThere(path), path).toBe(true);
    for (const own of ['scripts', 'bin', 'files', 'devDependencies'])
      expect(manifest).not.toHaveProperty(own);
  });
});
