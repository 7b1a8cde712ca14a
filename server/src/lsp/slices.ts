/** How long nothing else is served, in milliseconds: less than anybody sees. */
const SLICE = 8;

/**
 * Does work step by step, and lets whatever else has come be done between two slices of it.
 *
 * @param isWanted asked between slices: where it says no, the rest is left
 */
export async function inSlices(steps: Iterator<void>, isWanted: () => boolean): Promise<void> {
  let began = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    began = performance.now();
  }
}
