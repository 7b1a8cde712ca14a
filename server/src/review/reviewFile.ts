import * as l10n from '@vscode/l10n';
import { isMark, type Mark } from './marks';

/** The name of the file that holds what reviewers made of the letters beside it. It holds no text of a letter. */
export const REVIEW_FILE = 'imr-review.json';

/** What is kept of one letter. */
export interface LetterEntry {
  /** `wordsHash` of the header block and the case summary, by which a letter that was renamed is known again. */
  readonly words: string;
  /** In a stable order. What this version does not understand is kept as it is, and makes no difference. */
  readonly marks: readonly object[];
}

/** What `imr-review.json` says: letters by their path from the file's folder, with slashes. */
export interface ReviewFile {
  readonly letters: ReadonlyMap<string, LetterEntry>;
}

/** The text of a review file, read; or why it must be left alone. */
export type ReadReview = { readonly review: ReviewFile } | { readonly damage: ReviewDamage };

export interface ReviewDamage {
  /** 1-based, where it is known. */
  readonly line?: number;
  /** What is wrong, as the end of a sentence that begins with the file's name, without a full stop. */
  readonly reason: string;
}

/** A file that says nothing. */
export const emptyReview: ReviewFile = { letters: new Map() };

const VERSION = 1;

/** Reads the text of `imr-review.json`. A file that is not whole is never used in part, for it is written whole. */
export function readReview(text: string): ReadReview {
  const source = text.replace(/^\ufeff/, '');
  if (source.trim() === '') return { review: emptyReview };
  const conflict = /^(?:<{7}|>{7}) /m.exec(source);
  if (conflict !== null) {
    return damaged(
      l10n.t('holds the marks of a merge that was not finished'),
      lineAt(source, conflict.index),
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return damaged(l10n.t('is not JSON'), at === undefined ? undefined : lineAt(source, Number(at)));
  }
  if (!isObject(value)) return damaged(l10n.t('does not hold an object'));
  const { version, letters } = value;
  if (typeof version === 'number' && version > VERSION) {
    return damaged(l10n.t('was written by a newer version of IMR Letters'));
  }
  if (letters !== undefined && !isObject(letters)) return damaged(l10n.t('has "letters" that are no object'));
  const read = new Map<string, LetterEntry>();
  for (const [path, entry] of Object.entries(letters ?? {})) {
    if (!isObject(entry) || !Array.isArray(entry['marks']) || !entry['marks'].every(isObject)) {
      return damaged(l10n.t`has an entry for ${JSON.stringify(path)} without a list of "marks"`);
    }
    const words = entry['words'];
    read.set(path, { words: typeof words === 'string' ? words : '', marks: inOrder(entry['marks']) });
  }
  return { review: { letters: read } };
}

/** The file's text: letters by their paths, one mark a line, always in the same order, so that versions compare well. */
export function writeReview({ letters }: ReviewFile): string {
  const entries = [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entry]) => entryText(path, entry));
  const body = entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "letters": ${body}\n}\n`;
}

function entryText(path: string, { words, marks }: LetterEntry): string {
  const lines = inOrder(marks).map((mark) => `        ${JSON.stringify(mark)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n      ]`;
  return `    ${JSON.stringify(path)}: {\n      "words": ${JSON.stringify(words)},\n      "marks": ${list}\n    }`;
}

/** The marks that this version understands. */
export function marksOf(entry: LetterEntry | undefined): readonly Mark[] {
  return (entry?.marks ?? []).filter(isMark);
}

/** What stands of the same thing is together, the newest last; equal marks are one. */
export function inOrder(marks: readonly object[]): readonly object[] {
  const byKey = new Map(marks.map((mark) => [sortKey(mark), mark]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark);
}

function sortKey(mark: object): string {
  const { on, item, rule, fingerprint, at } = mark as Readonly<Record<string, unknown>>;
  const number = typeof item === 'number' ? String(item).padStart(4, '0') : '';
  const sorted = Object.entries(mark).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    [on, number, rule, fingerprint, at].map((part) => String(part ?? '')).join('\t') + JSON.stringify(sorted)
  );
}

function damaged(reason: string, line?: number): ReadReview {
  return { damage: { reason, ...(line !== undefined && { line }) } };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
