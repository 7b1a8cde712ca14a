/** The letters that are measured: real letters and seeds where they are at hand, else the project's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realLetters, seedLetters, writtenLetters } from '../letters/load';
import { neutral } from '../letters/neutral';

const root = fileURLToPath(new URL('../../', import.meta.url));
const findings = join(root, '../shared/letters/real/findings.jsonl');

export interface MeasuredLetter {
  readonly name: string;
  /** As extracted. */
  readonly text: string;
  /** In the neutral form: see `reshape`. */
  readonly neutral: string;
}

/** The real letters and the seeds; none on a machine without them. */
export function lettersAtHand(): readonly MeasuredLetter[] {
  return [...seedLetters(), ...realLetters()].map(({ name, text }) => ({
    name,
    text,
    neutral: neutral(text),
  }));
}

/** The project's own letters and samples. */
export function ownLetters(): readonly MeasuredLetter[] {
  const written = writtenLetters().map(({ name, text }) => ({ name, text }));
  const samples = readdirSync(join(root, 'samples'))
    .filter((file) => !file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: `samples/${file}`,
      text: readFileSync(join(root, 'samples', file), 'utf8').replaceAll('\r\n', '\n'),
    }));
  // The written letters are in the neutral form; the samples have lines of a usual length.
  return [
    ...written.map((letter) => ({ ...letter, neutral: letter.text })),
    ...samples.map((letter) => ({ ...letter, neutral: neutral(letter.text) })),
  ];
}

/** The letters of a run: the real ones where they are at hand and the project's own are not asked for. */
export function measuredLetters(own: boolean | undefined): {
  readonly letters: readonly MeasuredLetter[];
  readonly areReal: boolean;
} {
  const atHand = own ? [] : lettersAtHand();
  if (atHand.length > 0) return { letters: atHand, areReal: true };
  if (!own)
    console.error(
      "../shared/letters is not beside this clone: without the real letters and a careful reader's findings in them, the project's own letters are measured.\n",
    );
  return { letters: ownLetters(), areReal: false };
}

/** What a careful reader found in the real letters, a row a line; nothing where they are not at hand. */
export function readersRows(): string {
  return existsSync(findings) ? readFileSync(findings, 'utf8') : '';
}
