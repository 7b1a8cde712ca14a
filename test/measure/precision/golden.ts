/** The golden files: what the product says of the project's own letters. */
import { fileURLToPath } from 'node:url';
import { type OutlineSymbol, outline } from '../../../server/src/features/outline';
import { parseLetters } from '../../../server/src/letter/parse';
import { type MeasuredLetter, ownLetters } from '../letters';
import { oneLine } from '../table';
import { read } from './findings';

export interface GoldenFile {
  readonly path: string;
  readonly content: string;
}

const folder = fileURLToPath(new URL('../../golden/', import.meta.url));
const note = 'Made by "npm run precision -- --update"; read the difference before you keep it.';

/** The golden files as they are now, with where they are kept. */
export function goldenFiles(): readonly GoldenFile[] {
  const letters = ownLetters();
  const file = (name: string, of: (letter: MeasuredLetter) => readonly string[]): GoldenFile => ({
    path: `${folder}${name}`,
    content: `${note}\n\n${letters.map((letter) => [letter.name, ...of(letter), ''].join('\n')).join('\n')}`,
  });
  return [file('findings.golden.txt', findingLines), file('outline.golden.txt', outlineLines)];
}

/** Every finding of a letter: severity, rule, line, the words underlined, message. */
export function findingLines(letter: Pick<MeasuredLetter, 'name' | 'text'>): readonly string[] {
  const { findings } = read(letter);
  if (findings.length === 0) return ['  nothing'];
  return findings.map(
    ({ severity, ruleId, line, words, message }) =>
      `  ${severity} ${ruleId} line ${line} "${oneLine(words)}": ${message}`,
  );
}

/** The outline of a letter, with the line that each symbol selects. */
export function outlineLines({ text }: Pick<MeasuredLetter, 'text'>): readonly string[] {
  const lines = (symbols: readonly OutlineSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, role, extent, selection, children }) => [
      `${'  '.repeat(depth)}${name} [${role}${detail === '' ? '' : `: ${detail}`}] ` +
        `lines ${lineOf(text, extent.start)}-${lineOf(text, extent.end)}, at ${lineOf(text, selection.start)}`,
      ...lines(children, depth + 1),
    ]);
  return lines(outline(parseLetters(text)), 1);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
