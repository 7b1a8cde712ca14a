import fs, { mkdirSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../server/src/cli/foundFiles';
import { throwawayFolder } from '../throwawayFolder';

/** Shuts a folder to whoever runs the tests: its mode would keep an administrator out of none. @returns what opens it again */
function shut(path: string): () => void {
  const { readdir } = fs;
  const refusing = (folder: string, options: object, done: (error: Error | null) => void): void => {
    if (folder.replace(/\/$/, '') === path) done(Object.assign(new Error('no'), { code: 'EACCES' }));
    else readdir(folder, options as { withFileTypes: true }, done);
  };
  const spy = vi.spyOn(fs, 'readdir').mockImplementation(refusing as typeof readdir);
  syncBuiltinESMExports();
  return () => {
    spy.mockRestore();
    syncBuiltinESMExports();
  };
}

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);
const find = (pattern = '**/*.{imr,txt}') => findFiles(pattern, { cwd: folder.path });

describe.skipIf(process.platform === 'win32')('letters below a folder', () => {
  it.each([
    ['a link to the folder above', () => symlinkSync('..', at('in/up'))],
    ['a link to the folder itself', () => symlinkSync('.', at('here'))],
    [
      'two such links, which would lead each to the other',
      () => {
        symlinkSync(folder.path, at('in/a'));
        symlinkSync('..', at('in/b'));
      },
    ],
    ['a link to one of them', () => symlinkSync(at('in/b.imr'), at('c.imr'))],
    ['a link to a folder beside it', () => symlinkSync(at('in'), at('z'))],
  ])('are there once, with %s', async (_, link) => {
    write('a.imr', '');
    write('in/b.imr', '');
    link();
    const { paths, closed } = await find();
    expect(paths).toHaveLength(2);
    expect(paths).toContain('a.imr');
    expect(closed).toEqual([]);
  });

  it('are found behind a link that leads elsewhere', async () => {
    write('else/a.imr', '');
    mkdirSync(at('here'));
    symlinkSync(at('else'), at('here/link'));
    expect((await findFiles('**/*.imr', { cwd: at('here') })).paths).toEqual(['link/a.imr']);
  });

  // `test/protocol/commandLine.test.ts` asks the same of a real folder, as somebody who may not look into it.
  it('name the folders that cannot be looked into', async () => {
    write('a.imr', '');
    write('shut/b.imr', '');
    const open = shut(at('shut'));
    const { paths, closed } = await find().finally(open);
    expect(paths).toEqual(['a.imr']);
    expect(closed).toEqual([
      {
        path: at('shut'),
        reason: 'you have no permission to look into it, and so its letters are not known',
      },
    ]);
  });
});
