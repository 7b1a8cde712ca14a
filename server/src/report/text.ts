import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { createColors } from 'picocolors';
import type { Severity } from '../rules/rule';
import type { Place, ReportedFinding } from './checkedFile';
import { printable, printableLine } from './printable';
import { runSummary } from './runSummary';
import type { SourceText, StreamedReport } from './streamedReport';
import { underlined } from './underlined';

/**
 * A run for people: for each finding a line `path:line:column severity rule message`, under it the words in question,
 * underlined, and the places that it conflicts with; a last line sums up. Controls are written out.
 *
 * @param isColoured whether colours are added, for a terminal
 */
export function textStream(isColoured: boolean): StreamedReport {
  const colours = createColors(isColoured);
  const severityColours: Readonly<Record<Severity, (text: string) => string>> = {
    error: (text) => colours.bold(colours.red(text)),
    warning: (text) => colours.bold(colours.yellow(text)),
    information: colours.cyan,
    hint: colours.dim,
  };

  const wordsAt = (lines: readonly string[] | undefined, place: Place, margin: string): string => {
    const shown = lines && underlined(lines, place);
    if (!shown) return '';
    return `${`${margin}${shown.line}`.trimEnd()}\n${`${margin}${colours.bold(shown.marks)}`.trimEnd()}\n`;
  };
  const findingText = (
    path: string,
    finding: ReportedFinding,
    lines: readonly string[] | undefined,
  ): string => {
    const { place, severity, rule, message, related } = finding;
    const title = `${at(path, place)} ${severityColours[severity](severity)} ${colours.bold(rule)} ${oneLine(message)}\n`;
    const others = related.map(
      (other) =>
        `    ${at(path, other.place)} ${oneLine(other.message)}\n${wordsAt(lines, other.place, '        ')}`,
    );
    return [title, wordsAt(lines, place, '    '), ...others].join('');
  };

  return {
    head: () => '',
    piece: ({ path, findings }, source) => {
      const lines = source?.text.split(/\r\n|\r|\n/);
      return [patchOf(path, source), ...findings.map((finding) => findingText(path, finding, lines))].join(
        '',
      );
    },
    between: '',
    tail: (run) => {
      const summary = runSummary(run);
      return `${run.hasPieces && summary !== '' ? '\n' : ''}${summary}`;
    },
  };
}

/** What is mended, as a patch. */
function patchOf(path: string, source: SourceText | undefined): string {
  if (source?.before === undefined) return '';
  const patch = createTwoFilesPatch(path, path, source.before, source.text, 'as it is', 'mended', {
    context: 0,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return `${printable(patch)}\n`;
}

function at(path: string, { start }: Place): string {
  return `${printableLine(path)}:${start.line}:${start.column}`;
}

function oneLine(text: string): string {
  return printableLine(text.replace(/\s+/g, ' ').trim());
}
