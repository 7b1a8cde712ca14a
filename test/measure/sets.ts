/** The sets of letters that are measured apart from each other, with what careful readers found in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRows, type ReadersRow } from './precision/rows';

const shared = fileURLToPath(new URL('../../../shared/letters', import.meta.url));

/** The sealed sets that have been opened. Of the others nothing is measured. */
export const OPENED: readonly string[] = ['1', '2'];

export interface LetterSet {
  readonly name: string;
  readonly letters: readonly { readonly name: string; readonly text: string }[];
  readonly rows: readonly ReadersRow[];
}

/**
 * The sets at hand: `seeds`, `real`, `more` without what is sealed, and a sealed set where it is asked for. None on a machine
 * without the letters.
 *
 * @param sealed the number of a sealed set, one of `OPENED`
 * @param folder where the sets lie
 */
export function letterSets(sealed?: string, folder = shared): readonly LetterSet[] {
  const set = (name: string, texts: string, rows: string, has = (_: string) => true): LetterSet => {
    const letters = lettersIn(join(folder, texts)).filter((letter) => has(letter.name));
    const names = new Set(letters.map((letter) => letter.name));
    const own = parseRows(textOf(join(folder, rows))).filter(({ letter }) => names.has(letter));
    return { name, letters, rows: own };
  };
  const closed = sealedNames(join(folder, 'more'));
  const isSealed = (name: string) => [...closed.values()].some((names) => names.has(name));
  return [
    set('seeds', 'seeds', 'seeds/findings.jsonl'),
    set('real', 'real', 'real/findings.jsonl'),
    set('more', 'more/layout', 'more/findings.jsonl', (name) => !isSealed(name)),
    ...(sealed === undefined
      ? []
      : [
          set(
            `sealed-${sealed}`,
            'more/layout',
            `more/findings.sealed-${sealed}.jsonl`,
            (name) => closed.get(sealed)?.has(name) ?? false,
          ),
        ]),
  ].filter(({ letters }) => letters.length > 0);
}

function lettersIn(folder: string): LetterSet['letters'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(folder, file), 'utf8') }));
}

/** The names of the letters of each sealed set, by its number. */
function sealedNames(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const [, number] = /^sealed-(\d+)\.txt$/.exec(file) ?? [];
      if (number === undefined) return [];
      const names = textOf(join(folder, file)).split(/\s+/).filter(Boolean);
      return [[number, new Set(names.map((name) => name.replace(/\.txt$/, '')))] as const];
    }),
  );
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
