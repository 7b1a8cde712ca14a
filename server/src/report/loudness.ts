import type { Severity } from '../rules/rule';

/** Whether a finding counts for the exit code. */
export function isLoud(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}
