/** In place of `node:child_process` in the browser, for tests that are left out there. */

export function execFileSync(): never {
  throw new Error('There are no processes in the browser.');
}
