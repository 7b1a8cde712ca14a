/**
 * npm run first-sight -- FOLDER
 *
 * What the rules make of a round of letters written blind: the planted defects that were found and missed, and every
 * finding that is none of them, in the clean letters and in the others. Its first output on a round is the figure that counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PlacedFinding, type ReadLetter, read } from '../precision/findings';
import { isListed, match, type ReadersRow } from '../precision/rows';

const usage = `npm run first-sight -- FOLDER
  FOLDER          letters (d*.txt and others with defects, c*.txt clean where near.jsonl is there) and truth.jsonl`;

/** A line of truth.jsonl. */
interface Planted {
  readonly file: string;
  readonly item: number | null;
  readonly rule: string;
  readonly at: string;
  readonly against: string;
  readonly kind: string;
}

/** Runs the tool; gives its exit code: 2 where the folder is no round. */
export function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (folder === undefined || !existsSync(join(folder, 'truth.jsonl'))) {
    console.error(usage);
    return 2;
  }
  const rows = plantedIn(folder);
  const hasClean = existsSync(join(folder, 'near.jsonl'));
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && /^[a-z]\d+\.txt$/.test(name))
    .sort()
    .map((name) => read({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const tally = new Map<string, { found: number; planted: number }>();
  const wrong = { clean: new Map<string, number>(), others: new Map<string, number>() };
  for (const letter of letters) {
    const mine = rows.filter(({ letter: name }) => name === letter.name);
    console.log(`\n${letter.name}`);
    for (const row of mine) console.log(rowShown(row, letter, tally));
    const isClean = hasClean && letter.name.startsWith('c');
    for (const finding of letter.findings.filter((one) => !isListed(one, mine, letter))) {
      console.log(`  ?? ${shown(finding)}`);
      const counts = isClean ? wrong.clean : wrong.others;
      const severity = finding.severity as string;
      counts.set(severity, (counts.get(severity) ?? 0) + 1);
    }
  }
  console.log(`\n${basename(folder)}: planted defects found`);
  let found = 0;
  for (const [rule, one] of [...tally].sort()) {
    console.log(`  ${rule.padEnd(32)} ${one.found} of ${one.planted}`);
    found += one.found;
  }
  console.log(`  ${'in all'.padEnd(32)} ${found} of ${rows.length}`);
  console.log(`findings that are no planted defect, in clean letters: ${counted(wrong.clean)}`);
  console.log(`in the others: ${counted(wrong.others)}`);
  return 0;
}

function plantedIn(folder: string): readonly ReadersRow[] {
  return readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Planted)
    .map(({ file, item, rule, at, against, kind }) => ({
      letter: file,
      item,
      rule,
      confidence: 'certain',
      here: at,
      there: against === '' ? null : against,
      why: kind,
    }));
}

function rowShown(
  row: ReadersRow,
  letter: ReadLetter,
  tally: Map<string, { found: number; planted: number }>,
): string {
  const one = tally.get(row.rule) ?? { found: 0, planted: 0 };
  tally.set(row.rule, one);
  one.planted++;
  const { found, near, located } = match(row, letter);
  if (found) one.found++;
  const state = found
    ? `OK (${found.severity})`
    : near
      ? 'MISSED (near)'
      : located
        ? 'MISSED'
        : 'MISSED (words not in the letter)';
  const where = row.item === null ? 'letter' : `item ${row.item}`;
  return `  ${state} ${row.rule}, ${where}: "${row.here}"${row.there === null ? '' : ` against "${row.there}"`} (${row.why})`;
}

function shown({ ruleId, severity, item, line, words, message }: PlacedFinding): string {
  const where = item === undefined ? '' : `, item ${item}`;
  return `${severity} ${ruleId}${where}, line ${line}: "${words.replace(/\s+/g, ' ')}": ${message}`;
}

function counted(counts: ReadonlyMap<string, number>): string {
  const order = ['error', 'warning', 'information', 'hint'];
  return order.map((severity) => `${counts.get(severity) ?? 0} ${severity}`).join(', ');
}
