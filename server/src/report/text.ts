import type { Severity } from '../rules/rule';
import type { Place, Run } from './checkedFile';
import { printableLine } from './printable';
import { type RunSummary, type StreamedReport, wholeReport } from './streamedReport';

/**
 * A run for people: one line for each finding, `path:line:column severity rule message`, the places it
 * conflicts with indented below it, and a last line that sums up.
 */
export const textStream: StreamedReport = {
  head: () => '',
  piece: ({ path, findings }) => {
    const lines: string[] = [];
    for (const { place, severity, rule, message, related } of findings) {
      lines.push(`${at(path, place)} ${severity} ${rule} ${oneLine(message)}\n`);
      for (const other of related) lines.push(`    ${at(path, other.place)} ${oneLine(other.message)}\n`);
    }
    return lines.join('');
  },
  between: '',
  tail: (run) => (run.files === 0 ? '' : `${run.hasPieces ? '\n' : ''}${summary(run)}\n`),
};

export function textReport(run: Run): string {
  return wholeReport(textStream, run);
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

function summary({ counts, files }: RunSummary): string {
  const told = NOUNS.filter(([severity]) => counts[severity] > 0).map(
    ([severity, one, many]) => `${counts[severity]} ${counts[severity] === 1 ? one : many}`,
  );
  const where = files === 1 ? '1 file' : `${files} files`;
  return told.length === 0 ? `Nothing found in ${where}.` : `${told.join(', ')} in ${where}.`;
}

function oneLine(text: string): string {
  return printableLine(text.replace(/\s+/g, ' ').trim());
}
