import { pieces, textOfPieces } from '../growth/pieces';
import { places } from '../growth/places';
import { stagesOf } from '../growth/stages';

/** The processor's time for a text of twice the length, beside that for the text: more than this is no straight line. */
const MOST = 2.6;

/** Each text is looked at in the first two lengths, and where it looks steep in the last two. */
const LENGTHS = [6_000, 12_000, 80_000, 160_000] as const;

/** Less than that in the longer text, in milliseconds, is noise. */
const LEAST = 3;
const LEAST_AGAIN = 60;

/** A stage whose time grows faster than its text. */
interface Steep {
  readonly text: string;
  readonly stage: string;
  readonly ratio: number;
  readonly time: number;
}

/** Asks for each text in every part of a letter: hours, where one part each takes minutes. */
const EVERYWHERE = 'everywhere';

/**
 * How the time of every rule, feature and report grows where a text is doubled: 200 texts, each in a part of a letter, the
 * parts in turn. Processor time, the best of three; what is steep is measured again by itself.
 * Names of texts or places (`npm run bench -- growth --only www. title`) narrow it to these, in every part; `--only everywhere`
 * takes all in every part.
 */
export function run(asked: readonly string[]): void {
  const isNamed = (name: string): boolean =>
    asked.includes(EVERYWHERE) || asked.some((one) => name.includes(one));
  const parts = Object.keys(places).length;
  const steep: Steep[] = [];
  let inputs = 0;
  for (const [i, [name, piece]] of [...pieces].entries()) {
    for (const [k, [place, around]] of Object.entries(places).entries()) {
      const text = `${name} in ${place}`;
      if (asked.length === 0 ? i % parts !== k : !isNamed(text)) continue;
      inputs++;
      if (process.stderr.isTTY) process.stderr.write(`\r${inputs} ${text.slice(0, 60).padEnd(60)}`);
      const make = (length: number): string => around(textOfPieces(piece, length));
      for (const one of steepStages(make, LENGTHS[0], LENGTHS[1])) {
        // Once more, since what the compiler and the collector do falls on whatever runs meanwhile.
        if (growthOf(make, LENGTHS[0], LENGTHS[1], one.stage, 2).ratio <= MOST) continue;
        // And longer: what is slow at a start alone is not steep.
        const again = growthOf(make, LENGTHS[2], LENGTHS[3], one.stage, 3);
        if (again.ratio > MOST && again.time > LEAST_AGAIN) {
          steep.push({ text, stage: one.stage, ...again });
          console.log(
            `${again.ratio.toFixed(1).padStart(5)}  ${again.time.toFixed(0).padStart(6)} ms  ${one.stage.padEnd(32)}${text}`,
          );
        }
      }
    }
  }
  console.log(
    `${inputs} inputs, ${stagesOf('').length} stages each: ${steep.length} steeper than ${MOST} (time at ${LENGTHS[3]} characters)`,
  );
}

function steepStages(
  make: (length: number) => string,
  short: number,
  long: number,
): readonly { readonly stage: string }[] {
  const first = timesOf(make(short));
  const second = timesOf(make(long));
  return [...second].flatMap(([stage, time]) =>
    time > LEAST && time > first.get(stage)! * MOST ? [{ stage }] : [],
  );
}

function growthOf(
  make: (length: number) => string,
  short: number,
  long: number,
  stage: string,
  turns: number,
) {
  const best = (text: string): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < turns; turn++) least = Math.min(least, timesOf(text, stage).get(stage)!);
    return least;
  };
  const [before, time] = [best(make(short)), best(make(long))];
  return { ratio: time / before, time };
}

/** @param last the last stage that is wanted: it may rest on those before it */
function timesOf(text: string, last?: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name, run } of stagesOf(text)) {
    const { user } = process.cpuUsage();
    run();
    times.set(name, (process.cpuUsage().user - user) / 1000);
    if (name === last) break;
  }
  return times;
}
