/** Something of ours that threw: which rule or feature, and where. Never any text of a letter. */
export interface Fault {
  /** A rule's id ("missing-section") or a feature's name ("outline"). */
  readonly of: string;
  /** The kind of error ("TypeError") and the places in our code, without its message, which may quote. */
  readonly trace: string;
}

/** Runs what may throw, and reports each thing that does once. */
export interface FaultBarrier {
  /** The value of `run`, or `instead` where it threw. */
  around<Value>(of: string, instead: Value, run: () => Value): Value;
}

/** A barrier that tells `report` of the first fault of each rule or feature. */
export function createFaultBarrier(report: (fault: Fault) => void): FaultBarrier {
  const reported = new Set<string>();
  return {
    around(of, instead, run) {
      try {
        return run();
      } catch (thrown) {
        if (!reported.has(of)) {
          reported.add(of);
          report({ of, trace: traceOf(thrown) });
        }
        return instead;
      }
    },
  };
}

/** The kind of what was thrown and the places in our code, without its message. */
export function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'thrown value that is no error';
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [thrown.name, ...places.slice(0, 8).map((line) => line.trim())].join('\n  ');
}
