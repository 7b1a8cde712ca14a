import type { CareStatus } from './statement';

/** Care that is over. */
export const DONE: ReadonlySet<CareStatus | undefined> = new Set(['completed', 'failed', 'stopped']);

/** Care that was begun. */
export const BEGUN: ReadonlySet<CareStatus | undefined> = new Set([
  'completed',
  'failed',
  'stopped',
  'ongoing',
]);

/** Care that is only spoken of. */
export const ONLY_WANTED: ReadonlySet<CareStatus | undefined> = new Set([
  'requested',
  'planned',
  'authorized',
  'refused',
]);
