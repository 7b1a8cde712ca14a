import { readdirSync, readFileSync } from 'node:fs';

const data = new URL('../../server/src/guidelines/', import.meta.url);
const NAMES: ReadonlySet<string> = new Set(['title', 'label', 'generic', 'names', 'short']);

/** The words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** What things of the index of guidelines are called: it stays as it is in every language. */
export function indexNames(): ReadonlySet<string> {
  return new Set(indexFiles().flatMap((file) => strings(file, (key) => NAMES.has(key))));
}

/** Every word of the index: what it says of its things is shown as it is written there. */
export function indexWords(): ReadonlySet<string> {
  return new Set(indexFiles().flatMap((file) => strings(file, () => true)));
}

function indexFiles(): readonly unknown[] {
  return readdirSync(data)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, data), 'utf8')));
}

function strings(value: unknown, wanted: (key: string) => boolean, key = ''): readonly string[] {
  if (typeof value === 'string') return wanted(key) ? wordsOf(value) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, part]) =>
    strings(part, wanted, Array.isArray(value) ? key : own),
  );
}
