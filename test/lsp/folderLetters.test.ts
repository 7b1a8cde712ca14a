import { describe, expect, it } from 'vitest';
import type { CheckedLetter, LetterChecker } from '../../server/src/lsp/folder/checkedLetter';
import { createFolderLetters } from '../../server/src/lsp/folder/folderLetters';

/** A checker whose answers the test gives. */
function checker(width = 2) {
  const asked: { uri: string; answer: (checked: CheckedLetter) => void }[] = [];
  let rested = 0;
  const one: LetterChecker = {
    width,
    check: ({ uri }) => new Promise((answer) => asked.push({ uri, answer })),
    rest: () => void rested++,
  };
  const letters = createFolderLetters({
    checkerOf: () => one,
    rulesOf: async (uri) => {
      if (uri.includes('unset')) throw new Error('no settings');
      return {};
    },
    onChange: (uris) => changes.push(...uris),
  });
  const changes: string[] = [];
  return { letters, asked, changes, rested: () => rested, uris: () => asked.map(({ uri }) => uri) };
}

const summary: CheckedLetter = { summary: { letters: [] } };
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the letters of a followed folder', () => {
  it('are asked for a few at a time, each once, in their order', async () => {
    const { letters, asked, uris, rested } = checker();
    letters.follow('f', ['f/a', 'f/b', 'f/c']);
    await turn();
    expect(uris()).toEqual(['f/a', 'f/b']);
    expect(letters.progress).toEqual({ done: 0, total: 3 });
    letters.changed('f', ['f/c']);
    asked[0]!.answer(summary);
    await turn();
    expect(uris()).toEqual(['f/a', 'f/b', 'f/c']);
    expect(letters.progress).toEqual({ done: 1, total: 3 });
    asked[1]!.answer(summary);
    asked[2]!.answer(summary);
    await turn();
    expect(letters.progress).toEqual({ done: 0, total: 0 });
    expect([...letters.files.values()].every(({ checked }) => checked === summary)).toBe(true);
    expect(rested()).toBe(1);
  });

  it('that change while they are read are read again, and only the last reading counts', async () => {
    const { letters, asked, uris } = checker();
    letters.follow('f', ['f/a']);
    await turn();
    letters.changed('f', ['f/a']);
    await turn();
    asked[0]!.answer({ reason: 'was half written' });
    await turn();
    expect(uris()).toEqual(['f/a', 'f/a']);
    asked[1]!.answer(summary);
    await turn();
    expect(letters.files.get('f/a')?.checked).toBe(summary);
  });

  it('are gone when they are deleted, also while they are read, and with their folder', async () => {
    const { letters, asked } = checker();
    letters.follow('f', ['f/a', 'f/sub/b', 'f/sub/c', 'f/subway/d']);
    await turn();
    letters.deleted(['f/a', 'f/sub']);
    for (const { answer } of asked) answer(summary);
    await turn();
    for (const { answer } of asked) answer(summary);
    await turn();
    expect([...letters.files.keys()]).toEqual(['f/subway/d']);
    expect(letters.progress).toEqual({ done: 0, total: 0 });
  });

  it('are left when the checking is stopped, and read when they are followed again', async () => {
    const { letters, asked, uris } = checker(1);
    letters.follow('f', ['f/a', 'f/b']);
    await turn();
    letters.stop();
    asked[0]!.answer(summary);
    await turn();
    expect(uris()).toEqual(['f/a']);
    expect(letters.progress).toEqual({ done: 0, total: 0 });
    letters.follow('f', ['f/a', 'f/b']);
    await turn();
    expect(uris()).toEqual(['f/a', 'f/b']);
  });

  it('are checked without settings where none can be had, and PDF files are not read', async () => {
    const { letters, asked, changes } = checker();
    letters.follow('f', ['f/unset', 'f/b.pdf', 'f/c.DOCX']);
    await turn();
    expect(asked).toEqual([]);
    expect(letters.files.get('f/unset')?.checked).toEqual({ reason: 'could not be checked' });
    expect([...letters.files.keys()]).toEqual(['f/unset', 'f/b.pdf', 'f/c.DOCX']);
    expect(changes).toContain('f/b.pdf');
  });

  it('of one folder stay when another is left', async () => {
    const { letters } = checker();
    letters.follow('f', ['f/a']);
    letters.follow('g', ['g/a', 'g/b']);
    letters.follow('g', ['g/b']);
    letters.leave('f');
    await turn();
    expect([...letters.files.keys()]).toEqual(['g/b']);
  });
});
