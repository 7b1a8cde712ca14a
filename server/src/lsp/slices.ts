/** How long nothing else is served, in milliseconds: less than anybody sees. */
const SLICE = 2;

/** Messages that have come are taken one at each turn of the process: so many turns they get between two slices. */
const TURNS = 3;

/** Waits for the next turn: in Node without the millisecond that its clock waits at least, in browsers without their four. */
function nextTurn(resume: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(resume);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  // Node's types have it otherwise than browsers, and Node does not come here.
  const receiver = port1 as unknown as { onmessage: () => void; close(): void };
  receiver.onmessage = () => {
    receiver.close();
    resume();
  };
  port2.postMessage(undefined);
}

async function letOthers(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise<void>(nextTurn);
}

/**
 * Does work step by step, and lets whatever else has come be done before it and between two slices of it.
 *
 * @param isWanted asked before each slice: where it says no, the rest is left
 */
export async function inSlices(steps: Iterator<void>, isWanted: () => boolean): Promise<void> {
  for (;;) {
    await letOthers();
    if (!isWanted()) return;
    const began = performance.now();
    do {
      if (steps.next().done === true) return;
    } while (performance.now() - began < SLICE);
  }
}
