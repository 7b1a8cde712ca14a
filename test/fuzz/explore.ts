/**
 * Coverage-guided fuzzing: an input that reaches code which none before has reached is kept and changed further. What was
 * reached is told by V8 itself, block by block, so that nothing has to be instrumented.
 */
import { Session } from 'node:inspector';
import { random } from '../letters/random';
import { mutated } from './mutate';
import type { FuzzTarget } from './targets';

export interface Exploration {
  readonly inputs: number;
  /** Inputs that reached something new, the seeds among them. */
  readonly corpus: readonly Uint8Array[];
  /** Blocks of code that were reached. */
  readonly blocks: number;
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly input: Uint8Array;
  /** What was thrown, and where. */
  readonly trace: string;
}

/**
 * @param script the part of a url by which our own code is known
 * @param until whether to stop, asked before each input with their number
 */
export async function explore(
  target: FuzzTarget,
  seeds: readonly Uint8Array[],
  script: string,
  seed: number,
  until: (inputs: number) => boolean,
): Promise<Exploration> {
  const chance = random(seed);
  const coverage = startCoverage(script);
  const corpus: Uint8Array[] = [];
  const faults = new Map<string, Fault>();
  let inputs = 0;
  const attempt = async (input: Uint8Array): Promise<void> => {
    inputs++;
    try {
      await target(input);
    } catch (thrown) {
      const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      // One of each kind: where it was thrown, whatever it says.
      const place = /\n\s+at .*/.exec(trace)?.[0] ?? trace;
      if (!faults.has(place)) faults.set(place, { input, trace });
    }
    if (coverage.hasNew()) corpus.push(input);
  };
  for (const one of seeds) await attempt(one);
  if (corpus.length === 0) corpus.push(...seeds);
  while (!until(inputs)) {
    const pick = (): Uint8Array => corpus[chance.between(0, corpus.length - 1)]!;
    await attempt(mutated(pick(), pick(), chance));
  }
  const blocks = coverage.blocks();
  coverage.stop();
  return { inputs, corpus, blocks, faults: [...faults.values()] };
}

interface Coverage {
  /** Whether a block was reached since the last time that none had reached before. */
  hasNew(): boolean;
  blocks(): number;
  stop(): void;
}

interface Reached {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number;
        readonly endOffset: number;
        readonly count: number;
      }[];
    }[];
  }[];
}

function startCoverage(script: string): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const reached = new Set<string>();
  return {
    hasNew() {
      const before = reached.size;
      session.post('Profiler.takePreciseCoverage', (_error, given) => {
        for (const { url, functions } of (given as Reached).result) {
          if (!url.includes(script)) continue;
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) reached.add(`${startOffset}-${endOffset}`);
        }
      });
      return reached.size > before;
    },
    blocks: () => reached.size,
    stop: () => session.disconnect(),
  };
}
