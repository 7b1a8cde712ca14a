/**
 * npm run precision -- [options]
 *
 * What the rules find in the letters at hand, and how many of a careful reader's findings are among it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measuredLetters, readersRows } from '../letters';
import { type ReadLetter, read } from './findings';
import { goldenFiles } from './golden';
import { countsByRule, countsTable, findingForReading, missedRow, recallByRule, recallTable } from './report';
import { isListed, match, parseRows, type ReadersRow } from './rows';

const usage = `npm run precision -- [options]
  --list RULE     every finding of the rule
  --letter ID     only this letter (a part of its name is enough), with every finding
  --unlisted      every error and warning that the careful reader does not have, for reading
  --missed        the reader's certain and likely rows that were not found (with --rule RULE: of one rule)
  --rule RULE     only this rule
  --own           the project's own letters, also where others are at hand
  --update        write the golden files of the project's own letters
  --json          everything, for programs`;

/** Runs the tool; gives its exit code. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'string' },
      letter: { type: 'string' },
      rule: { type: 'string' },
      unlisted: { type: 'boolean' },
      missed: { type: 'boolean' },
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
  const { letters: atHand, areReal } = measuredLetters(values.own);
  const measured = atHand.filter(({ name }) => !values.letter || name.includes(values.letter));
  const letters = measured.map(read);
  const rows = areReal ? parseRows(readersRows()).filter(isOf(letters)) : [];
  const byName = new Map(letters.map((letter) => [letter.name, letter]));
  const matched = rows.map((row) => match(row, byName.get(row.letter)!));
  const findings = letters.flatMap((letter) => letter.findings);
  const wanted = (ruleId: string) => !values.rule || ruleId === values.rule;

  if (values.json) {
    const plain = findings.map(({ fixes: _, related: __, span: ___, ...rest }) => rest);
    console.log(
      JSON.stringify(
        { counts: countsByRule(letters), recall: recallByRule(matched), findings: plain },
        null,
        2,
      ),
    );
    return 0;
  }
  const shown = values.list
    ? findings.filter(({ ruleId }) => ruleId === values.list)
    : values.unlisted
      ? findings.filter(
          (finding) =>
            (finding.severity === 'error' || finding.severity === 'warning') &&
            wanted(finding.ruleId) &&
            !isListed(finding, rows, byName.get(finding.letter)!),
        )
      : values.letter
        ? findings.filter(({ ruleId }) => wanted(ruleId))
        : [];
  for (const finding of shown) {
    console.log(`${findingForReading(finding, byName.get(finding.letter)!.text)}\n`);
  }
  if (values.missed) {
    for (const row of matched) {
      if (row.row.rule === 'other' || row.row.confidence === 'arguable' || row.found) continue;
      if (wanted(row.row.rule)) console.log(`${missedRow(row)}\n`);
    }
  }
  if (values.list || values.unlisted || values.missed) return 0;
  console.log(`${letters.length} letters\n\n${countsTable(letters)}`);
  if (matched.length > 0) {
    console.log(`\nThe careful reader's rows (near: the rule speaks of other words of the same item)\n`);
    console.log(recallTable(matched));
  }
  return 0;
}

function isOf(letters: readonly ReadLetter[]): (row: ReadersRow) => boolean {
  const names = new Set(letters.map(({ name }) => name));
  return ({ letter }) => names.has(letter);
}
