import { median, row } from './measure';
import { builtServer, startSession, subject } from './session';

const uri = 'file:///letter.imr';
const ROUNDS = 400;
const WARM_UP = 60;

/** How long a hover takes over stdio, beside a hover in a file that is not open: what any answer costs. */
export async function run(): Promise<void> {
  const { name, text } = subject();
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
  for (const [what, place] of places(text)) {
    const empty: number[] = [];
    const full: number[] = [];
    for (let i = 0; i < ROUNDS + WARM_UP; i++) {
      const [nothing, no] = await ask('file:///not-open.imr', place);
      const [something, yes] = await ask(uri, place);
      if (no !== null || (yes === null) !== (what === 'ordinary words'))
        throw new Error(`${what}: wrong answer`);
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

/** Places of a letter with a card, and one without. */
function places(text: string): readonly (readonly [string, { line: number; character: number }])[] {
  const at = (pattern: RegExp): { line: number; character: number } => {
    const match = pattern.exec(text);
    if (match === null) throw new Error(`no ${pattern} in the letter`);
    const before = text.slice(0, match.index + 1).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  return [
    ['a cited page', at(/(?<=Page\(s\):\s+)\d/)],
    ['a document', at(/Chronic Pain|Complaints 2004/)],
    ['a decision', at(/Upheld|Overturned/)],
    ['a drug', at(/\b(?:Norco|Naproxen|naproxen|Flexeril|cyclobenzaprine|Cyclobenzaprine)\b/)],
    ['a heading', at(/CLINICAL/)],
    ['ordinary words', at(/injured worker/)],
  ];
}
