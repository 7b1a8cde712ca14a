/**
 * npm run precision -- [options]
 *
 * What the rules find in the sets of letters at hand, each apart, and how many of the careful readers' findings are among it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ownLetters, tellNoneAtHand } from '../letters';
import { type LetterSet, letterSets, OPENED } from '../sets';
import { read } from './findings';
import { goldenFiles } from './golden';
import { countsByRule, countsTable, findingForReading, missedRow, recallByRule, recallTable } from './report';
import { isListed, match } from './rows';
import { type ReadSet, setsTable } from './setsTable';

const usage = `npm run precision -- [options]
  --list RULE     every finding of the rule
  --letter ID     only this letter (a part of its name is enough), with every finding
  --unlisted      every error, warning and information that the careful reader does not have, for reading
  --missed        the reader's certain and likely rows that were not found (with --rule RULE: of one rule)
  --rule RULE     only this rule
  --sealed N      a sealed set that has been opened (${OPENED.join(', ')}) as well: counted, never shown
  --own           the project's own letters, also where others are at hand
  --update        write the golden files of the project's own letters
  --json          everything, for programs`;

/** Runs the tool; gives its exit code. */
export function main(args: readonly string[], setsAtHand = letterSets): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'string' },
      letter: { type: 'string' },
      rule: { type: 'string' },
      unlisted: { type: 'boolean' },
      missed: { type: 'boolean' },
      sealed: { type: 'string' },
      own: { type: 'boolean' },
      update: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.update) {
    for (const { path, content } of goldenFiles()) {
      writeFileSync(path, content);
      console.log(`wrote ${path}`);
    }
    return 0;
  }
  if (values.sealed !== undefined && !OPENED.includes(values.sealed)) {
    console.error(`There is no opened set "${values.sealed}"; there is ${OPENED.join(', ')}.`);
    return 2;
  }
  const shows = values.list ?? values.letter ?? values.unlisted ?? values.missed ?? values.json;
  if (values.sealed !== undefined && shows !== undefined) {
    console.error('Sealed letters are counted, never shown: leave "--sealed" out.');
    return 2;
  }
  const own: LetterSet = { name: 'own', letters: ownLetters(), rows: [] };
  const atHand = values.own ? [] : setsAtHand(values.sealed);
  if (atHand.length === 0 && !values.own) tellNoneAtHand();
  const rule = values.rule;
  const sets = (atHand.length > 0 ? atHand : [own])
    .map((set) => readSet(set, values.letter, rule))
    .filter(({ letters }) => letters.length > 0);

  if (values.json) {
    console.log(JSON.stringify(sets.map(forPrograms), null, 2));
    return 0;
  }
  for (const set of sets) if (shows !== undefined) show(set, values);
  if (values.list || values.unlisted || values.missed) return 0;
  console.log(`${setsTable(sets)}\n`);
  for (const { name, letters, matched } of sets) {
    console.log(`\n${name}: ${letters.length} letters\n\n${countsTable(letters, rule)}\n`);
    if (matched.length === 0) continue;
    console.log("The careful reader's rows (near: the rule speaks of other words of the same item)\n");
    console.log(`${recallTable(matched)}\n`);
  }
  return 0;
}

function readSet(set: LetterSet, part: string | undefined, rule: string | undefined): ReadSet {
  const letters = set.letters.filter(({ name }) => part === undefined || name.includes(part)).map(read);
  const byName = new Map(letters.map((letter) => [letter.name, letter]));
  const rows = set.rows.filter((row) => byName.has(row.letter) && (rule === undefined || row.rule === rule));
  const findings = letters
    .flatMap((letter) => letter.findings)
    .filter(({ ruleId }) => rule === undefined || ruleId === rule)
    .map((finding) => ({ finding, isListed: isListed(finding, rows, byName.get(finding.letter)!) }));
  return {
    name: set.name,
    letters,
    findings,
    hasReader: set.rows.length > 0,
    matched: rows.map((row) => match(row, byName.get(row.letter)!)),
  };
}

function forPrograms({ name, letters, findings, matched }: ReadSet) {
  return {
    set: name,
    counts: countsByRule(letters),
    recall: recallByRule(matched),
    findings: findings.map(({ finding: { fixes: _, related: __, span: ___, ...rest } }) => rest),
  };
}

interface Shown {
  readonly list?: string;
  readonly letter?: string;
  readonly unlisted?: boolean;
  readonly missed?: boolean;
}

/** Prints the findings and rows that were asked for. */
function show({ letters, findings, matched }: ReadSet, { list, letter, unlisted, missed }: Shown): void {
  const textOf = new Map(letters.map(({ name, text }) => [name, text]));
  for (const { finding, isListed } of findings) {
    if (list !== undefined && finding.ruleId !== list) continue;
    if (unlisted && (isListed || finding.severity === 'hint')) continue;
    if (list === undefined && !unlisted && (letter === undefined || missed)) continue;
    console.log(`${findingForReading(finding, textOf.get(finding.letter)!)}\n`);
  }
  if (!missed) return;
  for (const row of matched) {
    if (row.row.rule === 'other' || row.row.confidence === 'arguable' || row.found) continue;
    console.log(`${missedRow(row)}\n`);
  }
}
