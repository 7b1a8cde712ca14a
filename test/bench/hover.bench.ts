import { median, row } from './measure';
import { builtServer, startSession, subject } from './session';

const uri = 'file:///letter.imr';
const ROUNDS = 400;
const WARM_UP = 60;

/** How long a hover takes over stdio, beside a hover in a file that is not open: what any answer costs. */
export async function run(): Promise<void> {
  const { name, text } = subject(PLACES.map(([, pattern]) => pattern));
  const session = await startSession(builtServer(), {
    textDocument: { hover: { contentFormat: ['markdown'] } },
  });
  session.open(uri, text);
  const ask = async (
    of: string,
    position: { line: number; character: number },
  ): Promise<[number, unknown]> => {
    const start = performance.now();
    const answer = await session.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: of },
      position,
    });
    return [performance.now() - start, answer];
  };

  const widths = [34, 10, 10, 8];
  console.log(`${name}, ${(text.length / 1000).toFixed(1)} kB`);
  console.log(row(['hover on', 'empty ms', 'hover ms', 'ratio'], widths));
  const every: number[] = [];
  const none: number[] = [];
  for (const [what, pattern] of PLACES) {
    const place = placeOf(text, pattern);
    if (place === undefined) {
      console.log(`${what}: the letter has none`);
      continue;
    }
    const empty: number[] = [];
    const full: number[] = [];
    for (let i = 0; i < ROUNDS + WARM_UP; i++) {
      const [nothing, no] = await ask('file:///not-open.imr', place);
      const [something, yes] = await ask(uri, place);
      if (no !== null || (yes === null) !== (what === ORDINARY)) throw new Error(`${what}: wrong answer`);
      if (i < WARM_UP) continue;
      empty.push(nothing);
      full.push(something);
    }
    every.push(...full);
    none.push(...empty);
    console.log(line(what, empty, full));
  }
  console.log(line('all of them', none, every));
  await session.stop();

  function line(what: string, empty: readonly number[], full: readonly number[]): string {
    const [a, b] = [median(empty), median(full)];
    return row([what, a.toFixed(3), b.toFixed(3), (b / a).toFixed(2)], widths);
  }
}

const ORDINARY = 'ordinary words';

/** Places of a letter with a card, and one without. */
export const PLACES: readonly (readonly [string, RegExp])[] = [
  ['a cited page', /(?<=Page\(s\):\s+)\d/],
  ['a document', /Chronic Pain|Complaints 2004/],
  ['a decision', /Upheld|Overturned/],
  ['a drug', /\b(?:Norco|Naproxen|naproxen|Flexeril|cyclobenzaprine|Cyclobenzaprine)\b/],
  ['a heading', /CLINICAL/],
  [ORDINARY, /injured worker|the patient/],
];

/** Where a pattern is in a letter; `undefined` where it is not. */
function placeOf(text: string, pattern: RegExp): { line: number; character: number } | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
