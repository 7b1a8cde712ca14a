import { describe, expect, it } from 'vitest';
import { belowFolder, createWorkspaceFolders, folderOf } from '../../server/src/lsp/folders';

describe('the folders above a letter', () => {
  it.each([
    ['file:///C:/work', 'file:///c%3A/work/a/b.imr', ['file:///c%3A/work/a', 'file:///c%3A/work']],
    ['file:///c%3A/work/', 'file:///C:/work/b.imr', ['file:///C:/work']],
    ['file://server/share', 'file://server/share/a/b.imr', ['file://server/share/a', 'file://server/share']],
    [
      'file:///work',
      'file:///work/a%20b/c/d.imr',
      ['file:///work/a%20b/c', 'file:///work/a%20b', 'file:///work'],
    ],
    ['file:///work', 'file:///workshop/d.imr', ['file:///workshop']],
    ['file:///work', 'untitled:Untitled-1', []],
  ])('in %s, of %s', (root, letter, folders) => {
    expect(createWorkspaceFolders([root]).above(letter)).toEqual(folders);
  });

  it('come and go, however they are written', () => {
    const folders = createWorkspaceFolders([]);
    const deep = 'file:///c%3A/work/a/b.imr';
    expect(folders.above(deep)).toHaveLength(1);
    folders.change({ added: [{ uri: 'file:///C:/work', name: '' }], removed: [] });
    expect(folders.above(deep)).toHaveLength(2);
    folders.change({ added: [], removed: [{ uri: 'file:///c:/work/', name: '' }] });
    expect(folders.above(deep)).toHaveLength(1);
  });
});

describe('the folder that holds a letter', () => {
  it.each([
    ['file:///c%3A/work/a/b.imr', ['file:///C:/work/', 'file:///C:/work/a'], 'file:///C:/work/a', 'b.imr'],
    ['file:///C:/work/a/b.imr', ['file:///c%3A/work'], 'file:///c%3A/work', 'a/b.imr'],
    ['file:///work2/b.imr', ['file:///work', 'file:///work2'], 'file:///work2', 'b.imr'],
    ['file://server/share/a/b.imr', ['file://server/share'], 'file://server/share', 'a/b.imr'],
  ])('%s, in %j', (letter, folders, folder, path) => {
    expect(folderOf(letter, folders)).toBe(folder);
    expect(belowFolder(letter, folder)).toBe(path);
  });

  it('is none where its name only begins alike', () => {
    expect(folderOf('file:///workshop/b.imr', ['file:///work'])).toBeUndefined();
  });
});
