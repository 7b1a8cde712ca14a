import { createWordFilter, type WordFilter } from '../text/wordFilter';
import { Gap, type Word } from './words';

/** Something a letter may name, in any of its forms: "spinal stenosis|stenosis". Hyphens and slashes are blanks. */
export interface Entry {
  readonly id: string;
  readonly forms: string;
}

/** An entry where a passage names it: the words from `first` to `last`, both included. */
export interface Mention<E extends Entry> {
  readonly entry: E;
  readonly first: number;
  readonly last: number;
}

interface Node<E> {
  next: Map<string, Node<E>> | undefined;
  entry: E | undefined;
}

/** Entries compiled for `mentionsIn`. */
export interface Lexicon<E extends Entry> {
  readonly root: ReadonlyMap<string, Node<E>>;
  /** Of the words with which a form begins. */
  readonly beginnings: WordFilter;
  /** The words of all forms, for tests and for mending split words. */
  readonly forms: ReadonlyMap<string, E>;
}

const SEPARATORS = /[\s/-]+/;

function pluralsOf(word: string): readonly string[] {
  if (!/[a-z]$/.test(word) || word.length < 3 || word.endsWith('s')) return [];
  return word.endsWith('y')
    ? [`${word.slice(0, -1)}ies`, `${word}s`]
    : [`${word}s`, ...(/(?:ch|sh|x)$/.test(word) ? [`${word}es`] : [])];
}

/** Compiles a table once. A form's last word is also found in the plural. Of two equal forms the first entry wins. */
export function compileLexicon<E extends Entry>(entries: readonly E[]): Lexicon<E> {
  const root = new Map<string, Node<E>>();
  const forms = new Map<string, E>();
  for (const entry of entries) {
    for (const form of entry.forms.split('|')) {
      const parts = form.trim().toLowerCase().split(SEPARATORS);
      const last = parts.pop()!;
      for (const ending of [last, ...pluralsOf(last)]) {
        const key = [...parts, ending].join(' ');
        if (forms.has(key)) continue;
        forms.set(key, entry);
        let level = root;
        let node: Node<E> | undefined;
        for (const word of [...parts, ending]) {
          node = level.get(word);
          if (node === undefined) {
            node = { next: undefined, entry: undefined };
            level.set(word, node);
          }
          node.next ??= new Map();
          level = node.next;
        }
        node!.entry = entry;
      }
    }
  }
  return { root, beginnings: createWordFilter(root.keys()), forms };
}

/** Marks over which a form does not reach. */
const BARRIER = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.parenthesis | Gap.dash;

/**
 * Where words name an entry, left to right, the longest form first, without overlaps. One map look-up a word.
 *
 * @param from first word; @param to end word (exclusive)
 */
export function mentionsIn<E extends Entry>(
  words: readonly Word[],
  lexicon: Lexicon<E>,
  from = 0,
  to = words.length,
): readonly Mention<E>[] {
  const found: Mention<E>[] = [];
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (!lexicon.beginnings.mayHave(lower)) continue;
    let node = lexicon.root.get(lower);
    if (node === undefined) continue;
    let entry = node.entry;
    let last = i;
    for (let j = i + 1; j < to && node.next !== undefined && node.next.size > 0; j++) {
      const word = words[j]!;
      if (word.gap & BARRIER) break;
      node = node.next.get(word.lower);
      if (node === undefined) break;
      if (node.entry !== undefined) {
        entry = node.entry;
        last = j;
      }
    }
    if (entry === undefined) continue;
    found.push({ entry, first: i, last });
    i = last;
  }
  return found;
}
