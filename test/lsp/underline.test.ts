import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toUnderline } from '../../server/src/lsp/convert';

/** What is underlined of the words between two bars. */
function underlined(marked: string): string {
  const [before, inside, after] = marked.split('|') as [string, string, string];
  const document = TextDocument.create('file:///a.imr', 'imr-letter', 1, before + inside + after);
  const range = toUnderline(document, { start: before.length, end: before.length + inside.length });
  expect(range.start.line).toBe(range.end.line);
  return document.getText(range);
}

describe('the underline of a finding', () => {
  it.each([
    ['words of one line', 'The |knee| gives way', 'knee'],
    ['words that go on below', 'The |knee gives\nway on| stairs', 'knee gives'],
    ['a paragraph with blank lines', '|The knee\n\n\ngives way|', 'The knee'],
    ['blank lines before the words', 'a\n|\n  \n  The knee\ngives| way', 'The knee'],
    ['carriage returns', '|The knee\r\ngives| way', 'The knee'],
    ['a carriage return alone', '|The knee\rgives| way', 'The knee'],
    ['blanks at the end of the line', '|The knee \u00a0\t\ngives| way', 'The knee'],
    ['a page break', '|The knee\n\f\ngives| way', 'The knee'],
    ['nothing but blanks', 'The |  |knee', '  '],
    ['nothing but lines', 'The|\n\n|knee', ''],
    ['nothing at all', 'The ||knee', ''],
  ])('is of its first line: %s', (_, marked, expected) => {
    expect(underlined(marked)).toBe(expected);
  });

  it('is found in time however long the line is', () => {
    const words = 'knee '.repeat(400_000);
    const document = TextDocument.create('file:///a.imr', 'imr-letter', 1, words);
    for (let at = 0; at < 100_000; at++) toUnderline(document, { start: at, end: at + 4 });
    expect(toUnderline(document, { start: 5, end: 9 }).end.character).toBe(9);
  });
});
