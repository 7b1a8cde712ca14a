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
  /** The forms that begin with this word: what may follow it, step by step. */
  beginning(word: string): Node<E> | undefined;
}

const SEPARATORS = /[\s/-]+/;

function pluralsOf(word: string): readonly string[] {
  if (!/[a-z]$/.test(word) || word.length < 3 || word.endsWith('s')) return [];
  return word.endsWith('y')
    ? [`${word.slice(0, -1)}ies`, `${word}s`]
    : [`${word}s`, ...(/(?:ch|sh|x)$/.test(word) ? [`${word}es`] : [])];
}

/**
 * Compiles a table once. A form's last word is also found in the plural. Of two equal forms the first entry wins.
 *
 * Nothing is done before the table is first asked, and the forms that begin with a word are taken apart when a text has that
 * word: a letter has few of them.
 */
export function compileLexicon<E extends Entry>(entries: readonly E[]): Lexicon<E> {
  let forms: ReadonlyMap<string, readonly Form<E>[]> | undefined;
  let beginnings: WordFilter | undefined;
  const compiled = new Map<string, Node<E>>();
  return {
    beginning(word) {
      forms ??= byFirstWord(entries);
      beginnings ??= createWordFilter(forms.keys());
      if (!beginnings.mayHave(word)) return undefined;
      const known = compiled.get(word);
      if (known !== undefined) return known;
      const own = forms.get(word);
      if (own === undefined) return undefined;
      const node = nodeOf(own);
      compiled.set(word, node);
      return node;
    },
  };
}

/** A form without its first word. */
interface Form<E> {
  readonly entry: E;
  readonly rest: string;
}

function byFirstWord<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, readonly Form<E>[]> {
  const found = new Map<string, Form<E>[]>();
  const add = (word: string, form: Form<E>): void => {
    const same = found.get(word);
    if (same === undefined) found.set(word, [form]);
    else same.push(form);
  };
  for (const entry of entries) {
    for (const written of entry.forms.split('|')) {
      const form = written.trim().toLowerCase();
      const end = form.search(SEPARATORS);
      if (end >= 0) {
        add(form.slice(0, end), { entry, rest: form.slice(end) });
        continue;
      }
      add(form, { entry, rest: '' });
      for (const plural of pluralsOf(form)) add(plural, { entry, rest: '' });
    }
  }
  return found;
}

function nodeOf<E extends Entry>(forms: readonly Form<E>[]): Node<E> {
  const first: Node<E> = { next: undefined, entry: undefined };
  for (const { entry, rest } of forms) {
    const words = rest.split(SEPARATORS).slice(1);
    const last = words.pop();
    if (last === undefined) {
      first.entry ??= entry;
      continue;
    }
    let node = first;
    for (const word of words) node = following(node, word);
    for (const ending of [last, ...pluralsOf(last)]) following(node, ending).entry ??= entry;
  }
  return first;
}

function following<E>(node: Node<E>, word: string): Node<E> {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) {
    next = { next: undefined, entry: undefined };
    node.next.set(word, next);
  }
  return next;
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
    let node = lexicon.beginning(words[i]!.lower);
    if (node === undefined) continue;
    let entry = node.entry;
    let last = i;
    for (let j = i + 1; j < to && node.next !== undefined; j++) {
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
