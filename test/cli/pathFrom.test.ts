import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathFrom } from '../../server/src/cli/pathFrom';
import { isSameName } from '../../server/src/mcp/insideFolder';

describe('the path of a letter from a folder', () => {
  it.each([
    ['C:\\team', 'C:\\team\\letters\\a.imr', 'letters/a.imr'],
    ['C:\\team', 'c:\\TEAM\\letters\\a.imr', 'letters/a.imr'],
    ['C:\\', 'C:\\letters\\a.imr', 'letters/a.imr'],
    ['C:\\team', 'C:\\letters\\a.imr', '../letters/a.imr'],
    ['C:\\team', 'D:\\letters\\a.imr', 'D:/letters/a.imr'],
    ['\\\\server\\share\\team', '\\\\server\\share\\team\\in\\a.imr', 'in/a.imr'],
    ['\\\\server\\share', 'C:\\letters\\a.imr', 'C:/letters/a.imr'],
  ])('on Windows, from %s, of %s', (folder, file, path) => {
    expect(pathFrom(folder, file, win32)).toBe(path);
  });

  it('elsewhere keeps a backslash, which is part of a name there', () => {
    expect(pathFrom('/team', '/team/in/a\\b.imr', posix)).toBe('in/a\\b.imr');
  });
});

describe('two names of one file', () => {
  it.each([
    ['C:\\Letters\\A.IMR', 'c:\\letters\\a.imr', true],
    ['/letters/caf\u00e9.imr', '/letters/cafe\u0301.imr', true],
    ['C:\\letters\\a.imr', 'D:\\letters\\a.imr', false],
  ])('%s and %s', (one, other, same) => expect(isSameName(one, other)).toBe(same));
});
