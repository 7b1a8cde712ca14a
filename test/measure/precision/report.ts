import type { Severity } from '../../../server/src/rules/rule';
import { ruleIds } from '../ruleIds';
import { oneLine, percent, table } from '../table';
import type { PlacedFinding, ReadLetter } from './findings';
import type { Confidence, MatchedRow } from './rows';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many findings each rule made, by severity. */
export function countsByRule(letters: readonly ReadLetter[]) {
  const findings = letters.flatMap((letter) => letter.findings);
  return ruleIds.map((rule) => {
    const own = findings.filter(({ ruleId }) => ruleId === rule);
    const bySeverity = Object.fromEntries(
      severities.map((severity) => [severity, own.filter((f) => f.severity === severity).length]),
    ) as Record<Severity, number>;
    return { rule, ...bySeverity, letters: new Set(own.map(({ letter }) => letter)).size };
  });
}

/** Of some rows of the reader: how many were found, how many of those by a hint, and where the rule speaks of other words. */
interface Recall {
  readonly found: number;
  readonly byHint: number;
  readonly near: number;
  readonly rows: number;
}

/** How many of the reader's rows each rule found, by the reader's confidence. */
export function recallByRule(rows: readonly MatchedRow[]) {
  return ruleIds
    .map((rule) => {
      const own = rows.filter(({ row }) => row.rule === rule);
      const of = (...confidences: Confidence[]): Recall => {
        const some = own.filter(({ row }) => confidences.includes(row.confidence));
        return {
          found: some.filter(({ found }) => found).length,
          byHint: some.filter(({ found }) => found?.severity === 'hint').length,
          near: some.filter(({ near }) => near).length,
          rows: some.length,
        };
      };
      return {
        rule,
        certain: of('certain'),
        likely: of('likely'),
        sure: of('certain', 'likely'),
        arguable: of('arguable'),
      };
    })
    .filter(({ sure, arguable }) => sure.rows + arguable.rows > 0);
}

/** @param rule only this one */
export function countsTable(letters: readonly ReadLetter[], rule?: string): string {
  const counts = countsByRule(letters).filter((row) => rule === undefined || row.rule === rule);
  const total = (severity: Severity) => counts.reduce((sum, row) => sum + row[severity], 0);
  return table(
    ['findings', ...severities, 'letters'],
    [
      ...counts.map((row) => [row.rule, ...severities.map((s) => row[s] || '.'), row.letters || '.']),
      [
        'in all',
        ...severities.map(total),
        letters.filter(({ findings }) => findings.some(({ ruleId }) => rule === undefined || ruleId === rule))
          .length,
      ],
    ],
  );
}

export function recallTable(rows: readonly MatchedRow[]): string {
  const recall = recallByRule(rows);
  const cell = ({ found, rows: all }: Recall) => (all === 0 ? '' : `${found}/${all}`);
  const sum = (of: (row: (typeof recall)[number]) => Recall): Recall =>
    recall.map(of).reduce(
      (a, b) => ({
        found: a.found + b.found,
        byHint: a.byHint + b.byHint,
        near: a.near + b.near,
        rows: a.rows + b.rows,
      }),
      { found: 0, byHint: 0, near: 0, rows: 0 },
    );
  const line = (rule: string, part: Record<'certain' | 'likely' | 'sure' | 'arguable', Recall>) => [
    rule,
    cell(part.certain),
    cell(part.likely),
    cell(part.sure),
    percent(part.sure.found, part.sure.rows),
    part.sure.byHint || '',
    part.sure.near || '',
    cell(part.arguable),
  ];
  return table(
    ['recall', 'certain', 'likely', 'both', '', 'by hint', 'near', 'arguable'],
    [
      ...recall.map((part) => line(part.rule, part)),
      line('in all', {
        certain: sum((r) => r.certain),
        likely: sum((r) => r.likely),
        sure: sum((r) => r.sure),
        arguable: sum((r) => r.arguable),
      }),
    ],
  );
}

/** A finding for a person who looks it up in its letter. */
export function findingForReading(finding: PlacedFinding, text: string): string {
  const { severity, ruleId, letter, item, line, words, message, span, related } = finding;
  const lines = [
    `${letter}${item === undefined ? '' : ` item ${item}`} line ${line}: ${severity} ${ruleId}`,
    `    "${oneLine(words, 200)}"`,
    `    ${message}`,
  ];
  if (words.length < 60) {
    lines.push(`    in: ${oneLine(text.slice(Math.max(0, span.start - 100), span.end + 100), 300)}`);
  }
  for (const other of related ?? []) {
    lines.push(
      `    beside: "${oneLine(text.slice(other.span.start, other.span.end), 200)}" (${other.message})`,
    );
  }
  return lines.join('\n');
}

/** A row that was not found. */
export function missedRow({ row, near, located }: MatchedRow): string {
  return [
    `${row.letter}${row.item === null ? '' : ` item ${row.item}`}: ${row.rule}, ${row.confidence}${located ? '' : ' (its words are not in the letter)'}`,
    `    "${oneLine(row.here, 200)}"`,
    ...(row.there ? [`    beside: "${oneLine(row.there, 200)}"`] : []),
    `    ${row.why}`,
    ...(near ? [`    the rule speaks of "${oneLine(near.words)}" instead`] : []),
  ].join('\n');
}
