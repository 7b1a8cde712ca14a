/** The letters that tests read: those of this folder, and the seeds and real letters where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Form, HeaderField, Outcome } from '../../server/src/letter/model';

const here = fileURLToPath(new URL('.', import.meta.url));
const shared = join(here, '../../../shared/letters');

/** What the parser must see in a letter of this folder (`NAME.expected.json`), in any text shape. */
export interface ExpectedLetter {
  readonly form: Form;
  /** The header block's values as written; `null` where the letter has none. */
  readonly header: Readonly<Partial<Record<HeaderField, string>>> | null;
  readonly credentials: 'sentence' | 'block' | null;
  /** The first and last six words of the case summary's body, white space folded. */
  readonly summaryStarts: string;
  readonly summaryEnds: string;
  readonly items: readonly ExpectedItem[];
}

export interface ExpectedItem {
  readonly title: string;
  readonly decision: Outcome;
  readonly partial: {
    readonly original: string;
    readonly authorized: string | null;
    readonly remaining: string;
  } | null;
  /** Whether the claims administrator's and the reviewer's guideline lines are there. */
  readonly claims: boolean;
  readonly reviewer: boolean;
  /** The first and last six words of the rationale, its label left out, white space folded. */
  readonly rationaleStarts: string;
  readonly rationaleEnds: string;
}

export interface WrittenLetter {
  readonly name: string;
  /** In the neutral form: see `reshape`. */
  readonly text: string;
  readonly expected: ExpectedLetter;
}

export interface SharedLetter {
  readonly name: string;
  /** As extracted: see `neutral`. */
  readonly text: string;
}

/** The letters written for the project, in the order of their names. */
export function writtenLetters(): readonly WrittenLetter[] {
  return names(here).map((name) => ({
    name,
    text: readFileSync(join(here, `${name}.txt`), 'utf8'),
    expected: JSON.parse(readFileSync(join(here, `${name}.expected.json`), 'utf8')) as ExpectedLetter,
  }));
}

/** The seeds, or nothing on a machine without them: such a test reports itself as skipped. */
export function seedLetters(): readonly SharedLetter[] {
  return sharedLetters('seeds');
}

/** The real letters, or nothing on a machine without them. */
export function realLetters(): readonly SharedLetter[] {
  return sharedLetters('real');
}

function sharedLetters(folder: string): readonly SharedLetter[] {
  const path = join(shared, folder);
  if (!existsSync(path)) return [];
  return names(path).map((name) => ({ name, text: readFileSync(join(path, `${name}.txt`), 'utf8') }));
}

function names(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
}
