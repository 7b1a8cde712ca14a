import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../server/src/letter/fileReader';
import type { Letter, StructureNode } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from '../service/edits';

/** All that a letter shows of its structure. */
function told(letter: Letter): object {
  const { form, credentials, summary, headerBlock, items } = letter;
  return {
    ...node(letter),
    form,
    credentials,
    summary: summary?.textOf(summary.body),
    fields: headerBlock?.fields,
    items: items.map((item) => ({
      ...node(item),
      title: item.title,
      decision: item.decision,
      partial: item.partial,
      citations: item.children.map(({ citations }) => citations),
    })),
  };
}

function node({ kind, extent, header, name, content, children }: StructureNode): object {
  return { kind, extent, header, name, content, children: children.map(node) };
}

const letters = writtenLetters().map(({ text }) => text);
const LETTERHEAD =
  '\n- 3 -\n\nMaximus Federal Services, Inc.\n\n\nIndependent Medical Review\nCM16-0000001\n';
// Apart by blank lines, by a page's end, by lines of another kind, by a line that names a page, or run together.
const gaps = ['\n\n', '\f', '\r\n\r\n', '\r', '\nPage 2 of 4\n', ' ', LETTERHEAD];

describe('a file that is read version by version', () => {
  it.each(gaps.map((gap, i) => ({ gap, i })))(
    'reads as each version by itself, letters parted by $gap',
    ({ gap, i }) => {
      for (let seed = 0; seed < 6; seed++) {
        const numbers = random(seed * 104_729 + i);
        const picked = Array.from({ length: 5 }, () => letters[numbers.between(0, letters.length - 1)]!);
        let text = picked.join(gap);
        const reader = createFileReader();
        reader.read(text);
        for (let version = 0; version < 16; version++) {
          text = applyEdit(text, randomEdit(text, numbers));
          expect(reader.read(text).map(told)).toEqual(parseLetters(text).map(told));
        }
      }
    },
  );

  it('keeps nothing of letters that are gone', () => {
    const reader = createFileReader();
    for (const text of [
      letters.slice(0, 3).join('\n\n'),
      '',
      letters[1]!,
      `${letters[1]!}\n\n${letters[0]!}`,
      'x',
    ])
      expect(reader.read(text).map(told)).toEqual(parseLetters(text).map(told));
  });
});
