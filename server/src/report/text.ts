import type { Severity } from '../rules/rule';
import type { Place, Run } from './checkedFile';
import { countBySeverity } from './checkedFile';
import { printableLine } from './printable';

/**
 * A run for people: one line for each finding, `path:line:column severity rule message`, the places it
 * conflicts with indented below it, and a last line that sums up.
 */
export function textReport(run: Run): string {
  const lines: string[] = [];
  for (const { path, findings } of run.files) {
    for (const { place, severity, rule, message, related } of findings) {
      lines.push(`${at(path, place)} ${severity} ${rule} ${oneLine(message)}`);
      for (const other of related) lines.push(`    ${at(path, other.place)} ${oneLine(other.message)}`);
    }
  }
  if (lines.length > 0) lines.push('');
  if (run.files.length > 0) lines.push(summary(run));
  return lines.map((line) => `${line}\n`).join('');
}

function at(path: string, { start }: Place): string {
  return `${printableLine(path)}:${start.line}:${start.column}`;
}

const NOUNS: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'note', 'notes'],
  ['hint', 'hint', 'hints'],
];

function summary(run: Run): string {
  const counts = countBySeverity(run);
  const told = NOUNS.filter(([severity]) => counts[severity] > 0).map(
    ([severity, one, many]) => `${counts[severity]} ${counts[severity] === 1 ? one : many}`,
  );
  const files = run.files.length === 1 ? '1 file' : `${run.files.length} files`;
  return told.length === 0 ? `Nothing found in ${files}.` : `${told.join(', ')} in ${files}.`;
}

function oneLine(text: string): string {
  return printableLine(text.replace(/\s+/g, ' ').trim());
}
