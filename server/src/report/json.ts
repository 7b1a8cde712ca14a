import type { Run } from './checkedFile';
import { endOfList, nestedJson, type StreamedReport, wholeReport } from './streamedReport';

/**
 * A run for scripts: `{ files: [{ path, findings }], unreadable: [{ path, reason }], counts }`, each
 * finding with `rule`, `severity`, `message`, `place` (1-based lines and columns), `fingerprint` and `related`.
 */
export const jsonStream: StreamedReport = {
  head: () => '{\n  "files": [',
  piece: (file) => `\n    ${nestedJson(file, 2)}`,
  between: ',',
  tail: ({ unreadable, counts, hasPieces }) =>
    `${endOfList(hasPieces, 1)},\n  "unreadable": ${nestedJson(unreadable, 1)},\n  "counts": ${nestedJson(counts, 1)}\n}\n`,
};

export function jsonReport(run: Run): string {
  return wholeReport(jsonStream, run);
}
