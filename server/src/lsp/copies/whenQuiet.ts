/** A file that is being copied changes many times: milliseconds without a change until it is looked at. */
const QUIET_TIME = 700;

/** Calls when nothing has been disturbed for a while; keeps no process alive for that. */
export function whenQuiet(call: () => void): { disturb(): void; stop(): void } {
  let clock: ReturnType<typeof setTimeout> | undefined;
  return {
    disturb() {
      clearTimeout(clock);
      clock = setTimeout(call, QUIET_TIME);
      // In a browser it is a number.
      if (typeof clock === 'object') clock.unref();
    },
    stop: () => clearTimeout(clock),
  };
}
