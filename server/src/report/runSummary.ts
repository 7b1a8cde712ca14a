import type { Severity } from '../rules/rule';
import type { RunSummary } from './streamedReport';

const NOUNS: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'note', 'notes'],
  ['hint', 'hint', 'hints'],
];

/**
 * What a run came to, for people: "1 error, 2 hints in 3 files.", and how many files were skipped. A line with its end;
 * nothing where no file was checked or skipped.
 */
export function runSummary({ counts, files, skipped }: RunSummary): string {
  const told = NOUNS.filter(([severity]) => counts[severity] > 0).map(([severity, one, many]) =>
    counted(counts[severity], one, many),
  );
  const found = `${told.length === 0 ? 'Nothing found' : told.join(', ')} in ${counted(files, 'file', 'files')}.`;
  const left = `${counted(skipped, 'file', 'files')} skipped: no letter, or ignored.`;
  const sentences = [...(files > 0 ? [found] : []), ...(skipped > 0 ? [left] : [])];
  return sentences.length === 0 ? '' : `${sentences.join(' ')}\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
