import type { Word } from '../../language/words';

/** Whether a word from `from` to `to` (exclusive) is in a list. */
export function has(words: readonly Word[], from: number, to: number, list: ReadonlySet<string>): boolean {
  return firstOf(words, from, to, list) >= 0;
}

/** The first word from `from` to `to` (exclusive) that is in a list; -1 where none is. */
export function firstOf(words: readonly Word[], from: number, to: number, list: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (list.has(words[i]!.lower)) return i;
  return -1;
}

/** The last one. */
export function lastOf(words: readonly Word[], from: number, to: number, list: ReadonlySet<string>): number {
  for (let i = to - 1; i >= from; i--) if (list.has(words[i]!.lower)) return i;
  return -1;
}
