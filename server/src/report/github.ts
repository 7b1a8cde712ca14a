import type { Severity } from '../rules/rule';
import type { ReportedFinding } from './checkedFile';
import { runSummary } from './runSummary';
import type { StreamedReport } from './streamedReport';

/** GitHub knows three kinds of annotations. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * A run as GitHub's workflow commands, one line for each finding, which a workflow shows as annotations of the files
 * (docs.github.com, "Workflow commands for GitHub Actions"). It shows ten of each kind for each step.
 */
export const githubStream: StreamedReport = {
  head: () => '',
  piece: ({ path, findings }) => findings.map((finding) => annotation(path, finding)).join(''),
  between: '',
  tail: (run) =>
    run.unreadable
      .map(({ path, reason }) => command('error', { file: slashed(path), title: 'unreadable' }, `${reason}.`))
      .join('') + runSummary(run),
};

function annotation(path: string, { severity, rule, message, place, related }: ReportedFinding): string {
  const { start, end } = place;
  const properties = {
    file: slashed(path),
    line: start.line,
    endLine: end.line,
    // Columns are taken of one line only. GitHub's last column is part of what is marked.
    ...(start.line === end.line && { col: start.column, endColumn: Math.max(start.column, end.column - 1) }),
    title: rule,
  };
  const others = related.map((other) => `\n${other.place.start.line}: ${other.message}`).join('');
  return command(COMMANDS[severity], properties, message + others);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`;
}

/** As GitHub's own toolkit writes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
