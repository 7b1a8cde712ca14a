/**
 * npm run dump -- FILE
 *
 * Every statement and every finding over all letters at hand, for comparing before and after a change of the reader.
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstSightLetters, ownLetters } from '../letters';
import { letterSets } from '../sets';
import { dumpLines } from './dump';

const usage = `npm run dump -- [--own] FILE
  --own    only the project's own letters, also where others are at hand`;

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the tool; gives its exit code. */
export function main(
  args: readonly string[],
  setsAtHand = letterSets,
  lettersAtHand = () => [...ownLetters(), ...firstSightLetters()],
): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { own: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.help || file === undefined || positionals.length > 1) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  if (!relative(root, resolve(file)).startsWith('..')) {
    console.error(`${file} lies in the project, where no words of real letters go: name a file elsewhere.`);
    return 2;
  }
  const others = values.own ? [] : setsAtHand();
  const letters = [
    ...lettersAtHand(),
    ...others.flatMap((set) => set.letters.map(({ name, text }) => ({ name: `${set.name}/${name}`, text }))),
  ];
  const lines = letters.flatMap(dumpLines);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  console.log(`${letters.length} letters, ${lines.length} lines`);
  return 0;
}
