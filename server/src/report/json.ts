import type { Run } from './checkedFile';
import { countBySeverity } from './checkedFile';

/**
 * A run for scripts: `{ files: [{ path, findings }], unreadable: [{ path, reason }], counts }`, each
 * finding with `rule`, `severity`, `message`, `place` (1-based lines and columns), `fingerprint` and `related`.
 */
export function jsonReport(run: Run): string {
  const { files, unreadable } = run;
  return `${JSON.stringify({ files, unreadable, counts: countBySeverity(run) }, null, 2)}\n`;
}
