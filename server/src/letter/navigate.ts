import type { Letter, StructureNode } from './model';

/** The letter of a file that holds `offset`; the last one for an offset at the end of the file. */
export function letterAt(letters: readonly Letter[], offset: number): Letter {
  return letters.find((letter) => offset < letter.extent.end) ?? letters[letters.length - 1]!;
}

/** The nodes that hold `offset`, from the letter down to the innermost. */
export function pathAt(letter: Letter, offset: number): readonly StructureNode[] {
  const path: StructureNode[] = [letter];
  let node: StructureNode = letter;
  for (;;) {
    const inner: StructureNode | undefined = node.children.find(
      (child) => offset >= child.extent.start && offset < child.extent.end,
    );
    if (!inner) return path;
    path.push(inner);
    node = inner;
  }
}
