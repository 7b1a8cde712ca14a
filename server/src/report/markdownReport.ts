import { escapeMarkdown } from '../text/markdown';
import type { ReportedFinding } from './checkedFile';
import { printableLine } from './printable';
import { runSummary } from './runSummary';
import type { StreamedReport } from './streamedReport';

/** A run as Markdown, for a comment or a job's summary: a table for each file in which something was found. */
export const markdownStream: StreamedReport = {
  head: () => '# Findings in letters\n\n',
  piece: ({ path, findings }) =>
    findings.length === 0
      ? ''
      : `## ${escaped(path)}\n\n| Line | Severity | Rule | What is wrong |\n|---:|---|---|---|\n${findings.map(row).join('')}\n`,
  between: '',
  tail: (run) => {
    const unreadable = run.unreadable.map(({ path, reason }) => `- ${escaped(path)}: ${escaped(reason)}.\n`);
    const list = unreadable.length > 0 ? `## Could not be read\n\n${unreadable.join('')}\n` : '';
    return `${list}${runSummary(run)}`;
  },
};

function row({ place, severity, rule, message, related }: ReportedFinding): string {
  const others = related.map((other) => `line ${other.place.start.line}: ${other.message}`);
  const cells = [
    `${place.start.line}:${place.start.column}`,
    severity,
    `\`${rule}\``,
    [message, ...others].map(escaped).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function escaped(text: string): string {
  return escapeMarkdown(printableLine(text.replace(/\s+/g, ' ')));
}
