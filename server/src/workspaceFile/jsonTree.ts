import type { Node } from 'jsonc-parser';
import type { Span } from '../text/span';

/** Tells what is wrong with a part of the file, and what to do. */
export type Complain = (node: Node, message: string) => void;

/** The properties of an object: each name, its value, and where the name stands; none of anything else. */
export function properties(node: Node): readonly (readonly [name: string, value: Node, at: Node])[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key !== undefined && value !== undefined ? [[String(key.value), value, key] as const] : [];
  });
}

export function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
