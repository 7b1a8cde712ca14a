import type { Run } from './checkedFile';
import { SCHEMA_VERSION } from './schemaVersion';
import { endOfList, nestedJson, type StreamedReport, wholeReport } from './streamedReport';

/**
 * A run for scripts: `{ files: [{ path, findings }], unreadable: [{ path, reason }], counts }`, each
 * finding with `rule`, `severity`, `message`, `place` (1-based lines and columns), `fingerprint` and `related`.
 */
export const jsonStream: StreamedReport = {
  head: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": [`,
  piece: (file) => `\n    ${nestedJson(file, 2)}`,
  between: ',',
  tail: ({ unreadable, skipped, counts, hasPieces }) =>
    `${endOfList(hasPieces, 1)},\n  "unreadable": ${nestedJson(unreadable, 1)},\n  "skipped": ${skipped},\n  "counts": ${nestedJson(counts, 1)}\n}\n`,
};

export function jsonReport(run: Run): string {
  return wholeReport(jsonStream, run);
}
