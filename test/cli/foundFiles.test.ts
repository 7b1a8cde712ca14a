import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../server/src/cli/foundFiles';
import { throwawayFolder } from '../throwawayFolder';

/** Folders that may not be looked into, whoever runs the tests: an administrator is kept out of none. */
const shut = vi.hoisted(() => new Set<string>());
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  type Done = (error: NodeJS.ErrnoException | null, entries?: unknown) => void;
  const readdir = (path: string, options: object, done: Done): void => {
    const isShut = shut.has(path.replace(/\/$/, ''));
    if (isShut) done(Object.assign(new Error('permission denied'), { code: 'EACCES' }));
    else fs.readdir(path, options as { withFileTypes: true }, done);
  };
  return { ...fs, readdir };
});

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
    shut.add(at('shut'));
    const { paths, closed } = await find();
    shut.clear();
    expect(paths).toEqual(['a.imr']);
    expect(closed).toEqual([
      {
        path: at('shut'),
        reason: 'you have no permission to look into it, and so its letters are not known',
      },
    ]);
  });
});
