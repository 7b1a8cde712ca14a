/** How long nothing else is served, in milliseconds: less than anybody sees. */
const SLICE = 4;

/** Lets what has come be done, without the millisecond that a clock of Node's waits at least. */
const others: (resume: () => void) => void =
  typeof setImmediate === 'function'
    ? (resume) => void setImmediate(resume)
    : (resume) => void setTimeout(resume);

/**
 * Does work step by step, and lets whatever else has come be done before it and between two slices of it.
 *
 * @param isWanted asked between slices: where it says no, the rest is left
 */
export async function inSlices(steps: Iterator<void>, isWanted: () => boolean): Promise<void> {
  await new Promise<void>(others);
  if (!isWanted()) return;
  let began = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - began < SLICE) continue;
    await new Promise<void>(others);
    if (!isWanted()) return;
    began = performance.now();
  }
}
