import { expect } from 'vitest';
import type { Letter, StructureNode } from '../../server/src/letter/model';

/** Holds what the model promises of spans: they nest, siblings follow each other, letters cover the file. */
export function expectNesting(text: string, letters: readonly Letter[]): void {
  expect(letters.length).toBeGreaterThan(0);
  expect(letters[0]!.extent.start).toBe(0);
  expect(letters[letters.length - 1]!.extent.end).toBe(text.length);
  letters.forEach((letter, index) => {
    if (index > 0) expect(letter.extent.start).toBe(letters[index - 1]!.extent.end);
    expectNode(letter);
    // Every character of the letter has an innermost node: the children's extents leave no gap behind the first.
    const [first] = letter.children;
    if (first) {
      let at = first.extent.start;
      for (const child of letter.children) {
        expect(child.extent.start).toBe(at);
        at = child.extent.end;
      }
      expect(at).toBe(letter.extent.end);
    }
    for (const item of letter.items) {
      for (const part of item.children)
        for (const citation of part.citations) within(citation.span, part.extent);
      for (const part of item.children) within(part.body, part.extent);
    }
  });
}

function expectNode(node: StructureNode): void {
  within(node.header, node.extent);
  within(
    node.name,
    node.kind === 'letter' ? node.extent : node.kind === 'header block' ? node.extent : node.header,
  );
  within(node.content, node.extent);
  let previousEnd = node.extent.start;
  for (const child of node.children) {
    within(child.extent, node.extent);
    if (child.extent.start < previousEnd) throw new Error(`siblings overlap at ${child.extent.start}`);
    previousEnd = child.extent.end;
    expectNode(child);
  }
}

function within(
  inner: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number },
): void {
  if (inner.start < outer.start || inner.end > outer.end || inner.start > inner.end) {
    throw new Error(`[${inner.start}, ${inner.end}) is not inside [${outer.start}, ${outer.end})`);
  }
}
