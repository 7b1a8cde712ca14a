import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticesOf } from '../../scripts/notices.mjs';
import { throwawayFolder } from '../throwawayFolder';
import { freshClone, root, run } from './packed';

/** What of a CycloneDX bill is looked at. */
interface Bill {
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly object[];
  }[];
}

describe('the licences of what is bundled', () => {
  let clone: string;
  const notices: Record<string, string> = {};
  const bills: Record<string, Bill> = {};
  /** What is bundled, by the source maps of a development build: another witness than esbuild's metafiles. */
  const bundled: Record<string, Set<string>> = {};

  beforeAll(async () => {
    clone = freshClone();
    const bundles = {
      npm: ['cli.js', 'readerProcess.js', 'fileReader.js'],
      vsix: ['client.js', 'server.js', 'engine.js', 'readerProcess.js', 'fileReader.js'],
    };
    for (const [name, files] of Object.entries(bundles)) {
      const { code, err } = await run(process.execPath, ['esbuild.mjs', `--for=${name}`], clone);
      expect([code, err]).toEqual([0, '']);
      notices[name] = readFileSync(join(clone, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
      bills[name] = JSON.parse(readFileSync(join(clone, 'dist/bom.cdx.json'), 'utf8')) as Bill;
      bundled[name] = new Set(files.flatMap((file) => packagesIn(join(clone, 'dist', `${file}.map`))));
    }
  }, 120_000);
  afterAll(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  function packagesIn(sourceMap: string): string[] {
    const { sources } = JSON.parse(readFileSync(sourceMap, 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => {
      const [path, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(source) ?? [];
      if (path === undefined || name === undefined) return [];
      const manifest = join(root, path.slice(path.indexOf('node_modules/')), 'package.json');
      // What a package holds inside its files is in no folder of its own.
      if (!existsSync(manifest)) return [name];
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      return [`${name} ${version}`];
    });
  }

  it.each(['npm', 'vsix'])('are all there: %s', (name) => {
    expect(bundled[name]!.size).toBeGreaterThan(20);
    for (const one of bundled[name]!) {
      const heading = notices[name]!.search(new RegExp(`^${escaped(one)} .*\\(`, 'm'));
      expect(heading, one).toBeGreaterThan(0);
      const text = notices[name]!.slice(heading).split(/^={80}$/m)[1]!;
      expect(text, one).toMatch(
        /permission is hereby granted|permission to use|redistribution and use|apache license|blue oak/i,
      );
      expect(text, one).toMatch(/copyright|contributor/i);
    }
  });

  it.each(['npm', 'vsix'])('are in a bill of materials, with their packages’ addresses: %s', async (name) => {
    const { components, specVersion, serialNumber } = bills[name]!;
    expect([specVersion, serialNumber]).toEqual(['1.6', undefined]);
    const told = components.map(
      (one) => `${one.group === undefined ? '' : `${one.group}/`}${one.name} ${one.version}`,
    );
    for (const one of bundled[name]!) if (/ \d/.test(one)) expect(told).toContain(one);
    for (const { purl, licenses } of components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/);
      expect(licenses).toHaveLength(1);
    }
  });

  it('name what a package holds inside its files, and nothing that does not ship', () => {
    for (const text of Object.values(notices)) {
      expect(text).toMatch(/^core-js \d+\.\d+\.\d+ \(MIT\)$/m);
      expect(text).toMatch(/^pako \d+\.\d+\.\d+ \(\(MIT AND Zlib\)\)$/m);
      expect(text).not.toMatch(/^(?:vitest|typescript|esbuild|@biomejs\/biome|@napi-rs\/canvas) /m);
    }
    expect(notices['vsix']).toContain('\nvscode-languageclient ');
    expect(notices['npm']).not.toContain('\nvscode-languageclient ');
  });
});

describe('a package without a licence text', () => {
  const { write } = throwawayFolder();

  async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
    const at = write('entry.js', "import { a } from 'a'; console.log(a);");
    const path = join(at, '..');
    mkdirSync(join(path, 'node_modules/a'), { recursive: true });
    const all = {
      'package.json': '{"name":"a","version":"1.2.3","license":"MIT"}',
      'index.js': 'export const a = 1;',
      ...files,
    };
    for (const [name, content] of Object.entries(all))
      writeFileSync(join(path, 'node_modules/a', name), content);
    const { metafile } = await build({
      entryPoints: [at],
      absWorkingDir: path,
      bundle: true,
      write: false,
      metafile: true,
      outfile: join(path, 'out.js'),
    });
    return noticesOf([metafile], path);
  }

  it.each<[string, Record<string, string>]>([
    ['none at all', {}],
    ['a README that only names it', { 'README.md': '# a\n\n## License\n\nMIT\n' }],
    ['a file of another purpose', { 'licenses.js': 'export {};', 'notes.txt': 'MIT' }],
  ])('stops the build, and is named: %s', async (_name, files) => {
    await expect(bundle(files)).rejects.toThrow('No licence text is in a 1.2.3, which is bundled.');
  });

  it.each<[string, Record<string, string>]>([
    ['LICENSE', { LICENSE: 'Permission is hereby granted to all.' }],
    ['license.md', { 'license.md': 'Permission is hereby granted to all.' }],
    ['LICENCE-MIT.txt', { 'LICENCE-MIT.txt': 'Permission is hereby granted to all.' }],
    ['COPYING', { COPYING: 'Permission is hereby granted to all.' }],
    [
      'its README',
      { 'README.md': '# a\n\n## License\n\nPermission is hereby granted to all.\n\n## Other\n\nNo.\n' },
    ],
  ])('is none where it has one: %s', async (_name, files) => {
    const text = await bundle(files);
    expect(text).toContain('a 1.2.3 (MIT)');
    expect(text).toContain('Permission is hereby granted to all.');
    expect(text).not.toContain('Other');
  });

  it('may hold notices of its own, which go with it', async () => {
    const text = await bundle({
      LICENSE: 'Permission is hereby granted.',
      'thirdpartynotices.txt': 'It holds b.',
    });
    expect(text).toContain('It holds b.');
  });
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
