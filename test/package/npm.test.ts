import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { version } from '../../package.json';
import { NOT_TO_SHIP, root } from './packed';

const packing = inject('packing');
const home = inject('home');
const installed = join(home, 'node_modules', 'imr-letters');

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
      'SECURITY.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/bom.cdx.json',
      'dist/cli.js',
      'dist/fileReader.js',
      'dist/readerProcess.js',
      'docs/assistants.md',
      'docs/command-line.md',
      'docs/other-editors.md',
      'package.json',
      'schemas/export.schema.json',
      'schemas/imr-letters.schema.json',
      'schemas/lint.schema.json',
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
      // A library holds a script of its own as a string, with its last line.
      expect(/# sourceMappingURL=\S*\s*$/.test(code)).toBe(false);
      // Minified: a development build has a line for each statement.
      expect(code.length / code.split('\n').length).toBeGreaterThan(500);
    }
    const { size } = statSync(join(installed, 'dist/cli.js'));
    expect(size).toBeLessThan(3_000_000);
  });

  it('does not install anything else', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'imr-letters',
    ]);
  });
});
