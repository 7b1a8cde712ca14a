// The folder that VS Code opens in a run: a copy, for the runs type into it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Copies the suite's letters and the samples afresh. @returns The folder's absolute path. */
export function makeWorkspace(name) {
  const folder = fileURLToPath(new URL(`.run/workspaces/${name}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('workspace', import.meta.url)), folder, { recursive: true });
  cpSync(fileURLToPath(new URL('../../samples', import.meta.url)), `${folder}/samples`, { recursive: true });
  return folder;
}

/**
 * A folder of letters: "letter-00.imr" with the case number CM16-0100000, and so on.
 *
 * @param nameOf which of the suite's letters the one of a number, from 0, is a copy of
 * @param others how many files beside them are no letters, in a hundred folders
 * @returns The folder's absolute path.
 */
export function makeLetters(name, count, nameOf, others = 0) {
  const folder = fileURLToPath(new URL(`.run/workspaces/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  // What is no letter stays from run to run: to delete so many files takes longer than all else.
  for (const entry of readdirSync(folder)) {
    if (entry !== 'other') rmSync(`${folder}/${entry}`, { recursive: true });
  }
  for (let n = 0; n < count; n++) {
    const number = String(n).padStart(2, '0');
    const text = readFileSync(new URL(`workspace/${nameOf(n)}`, import.meta.url), 'utf8');
    writeFileSync(
      `${folder}/letter-${number}.imr`,
      text.replace(/CM\d\d-\d{7}/, `CM16-${String(100_000 + n).padStart(7, '0')}`),
    );
  }
  for (let n = 0; n < others; n++) {
    const folderOfOthers = `${folder}/other/${n % 100}`;
    if (n < 100) mkdirSync(folderOfOthers, { recursive: true });
    const file = `${folderOfOthers}/${n}.${n % 100 === 0 ? 'txt' : 'dat'}`;
    if (!existsSync(file)) writeFileSync(file, 'Buy bread.\n');
  }
  return folder;
}
