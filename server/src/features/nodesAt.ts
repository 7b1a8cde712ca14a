import type { Letter, StructureNode } from '../letter/model';

/**
 * The structure around an offset, outermost (the letter) first. Extents of siblings do not overlap, so
 * each level has at most one node; at the border of two, the later one. Binary search, since a file may
 * hold hundreds of letters.
 */
export function nodesAt(letters: readonly Letter[], offset: number): readonly StructureNode[] {
  const path: StructureNode[] = [];
  let level: readonly StructureNode[] = letters;
  for (;;) {
    const node = nodeAt(level, offset);
    if (node === undefined) return path;
    path.push(node);
    level = node.children;
  }
}

/** The letter of the file that an offset is in; the last one at the very end of the text. */
export function letterAt(letters: readonly Letter[], offset: number): Letter | undefined {
  return nodeAt(letters, offset);
}

function nodeAt<Node extends StructureNode>(siblings: readonly Node[], offset: number): Node | undefined {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (siblings[middle]!.extent.start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = siblings[low];
  return node !== undefined && offset >= node.extent.start && offset <= node.extent.end ? node : undefined;
}
