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
const LETTER_S = 0x73;
const LETTER_Y = 0x79;

/** Ten thousand words are asked when a table is first used: by the codes of their last letters, which need no expression. */
function pluralsOf(word: string): readonly string[] {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 3 || last < 0x61 || last > 0x7a || last === LETTER_S) return NONE;
  if (last === LETTER_Y) return [`${word.slice(0, -1)}ies`, `${word}s`];
  if (word === 'test') return TESTS;
  if (word === 'exam') return EXAMS;
  const hisses = word.endsWith('ch') || word.endsWith('sh') || word.endsWith('x');
  return hisses ? [`${word}s`, `${word}es`] : [`${word}s`];
}

const NONE: readonly string[] = [];
/** A test is told as its testing, an exam in full. */
const TESTS: readonly string[] = ['tests', 'testing'];
const EXAMS: readonly string[] = ['exams', 'examination', 'examinations'];

/**
 * Compiles a table once. A form's last word is also found in the plural. Of two equal forms the first entry wins.
 *
 * Nothing is done before the table is first asked, and the forms that begin with a word are taken apart when a text has that
 * word: a letter has few of them.
 */
export function compileLexicon<E extends Entry>(entries: readonly E[]): Lexicon<E> {
  let forms: ReadonlyMap<string, Form<E>> | undefined;
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

/** The forms that begin with a word, the last one first: where they stand among the entry's forms. */
interface Form<E> {
  readonly entry: E;
  readonly from: number;
  readonly to: number;
  readonly before: Form<E> | undefined;
}

function byFirstWord<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, Form<E>> {
  const found = new Map<string, Form<E>>();
  for (const entry of entries) {
    const { forms } = entry;
    for (let from = 0; from <= forms.length; ) {
      const bar = forms.indexOf('|', from);
      const to = bar < 0 ? forms.length : bar;
      let start = from;
      while (start < to && separates(forms.charCodeAt(start))) start++;
      let end = start;
      while (end < to && !separates(forms.charCodeAt(end))) end++;
      const word = forms.slice(start, end).toLowerCase();
      found.set(word, { entry, from: start, to, before: found.get(word) });
      if (isBlank(forms, end, to))
        for (const plural of pluralsOf(word))
          found.set(plural, { entry, from: start, to, before: found.get(plural) });
      from = to + 1;
    }
  }
  return found;
}

/** White space, a slash or a hyphen; in a table there is none beyond ASCII. */
function separates(code: number): boolean {
  return code <= 0x20 || code === 0x2d || code === 0x2f;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!separates(text.charCodeAt(i))) return false;
  return true;
}

function nodeOf<E extends Entry>(last: Form<E>): Node<E> {
  const first: Node<E> = { next: undefined, entry: undefined };
  const inOrder: Form<E>[] = [];
  for (let form: Form<E> | undefined = last; form !== undefined; form = form.before) inOrder.push(form);
  for (const { entry, from, to } of inOrder.reverse()) {
    const words = entry.forms.slice(from, to).trim().toLowerCase().split(SEPARATORS).slice(1);
    const ending = words.pop();
    if (ending === undefined) {
      first.entry ??= entry;
      continue;
    }
    let node = first;
    for (const word of words) node = following(node, word);
    for (const form of [ending, ...pluralsOf(ending)]) following(node, form).entry ??= entry;
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

const NO_WORDS: ReadonlySet<string> = new Set();

/** Marks over which a form does not reach. */
const BARRIER = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.parenthesis | Gap.dash;

/** "H. pylori": a stop behind one letter ends no name. */
function isInitial(before: Word, { gap }: Word): boolean {
  return before.lower.length === 1 && (gap & BARRIER) === Gap.stop && (gap & Gap.blank) !== 0;
}

/**
 * Where words name an entry, left to right, the longest form first, without overlaps. One map look-up a word.
 *
 * @param from first word; @param to end word (exclusive)
 * @param passed words that may stand inside a form of several words without being one of its: a side, "frozen right shoulder"
 */
export function mentionsIn<E extends Entry>(
  words: readonly Word[],
  lexicon: Lexicon<E>,
  from = 0,
  to = words.length,
  passed: ReadonlySet<string> = NO_WORDS,
): readonly Mention<E>[] {
  const found: Mention<E>[] = [];
  for (let i = from; i < to; i++) {
    let node = lexicon.beginning(words[i]!.lower);
    if (node === undefined) continue;
    let entry = node.entry;
    let last = i;
    for (let j = i + 1; j < to && node.next !== undefined; j++) {
      const word = words[j]!;
      if (word.gap & BARRIER && !isInitial(words[j - 1]!, word)) break;
      const following: Node<E> | undefined = node.next.get(word.lower);
      if (following === undefined && passed.has(word.lower)) continue;
      node = following;
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
