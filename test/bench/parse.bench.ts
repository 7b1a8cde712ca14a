import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MarkdownIt from 'markdown-it';
import { parseLetters } from '../../server/src/letter/parse';
import { fileOf, oneLetter } from './corpus';
import { median, row } from './measure';

/** Parsing with every letter of the file read. */
function readAll(text: string): number {
  return parseLetters(text).reduce((items, letter) => items + letter.items.length, 0);
}

/** Parsing with every citation read, which the parser otherwise leaves until somebody asks. */
function parseAll(text: string): number {
  let citations = 0;
  for (const letter of parseLetters(text)) {
    for (const item of letter.items) for (const part of item.children) citations += part.citations.length;
  }
  return citations;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The shortest time that a turn is measured over, in milliseconds: one call of a long text, many of a short one. */
const TURN = 40;

/**
 * The median milliseconds of one call of each of the works, done in turns.
 *
 * @param isLong a turn is one call that leaves much to collect: which is not the next one's to pay for. (Short calls
 *   pay for their own within their turn; collecting before each would throw compiled code away with the rest.)
 */
function medians(works: readonly (() => unknown)[], rounds: number, isLong: boolean): readonly number[] {
  collectGarbage();
  const turn = (work: () => unknown): number => {
    if (isLong) collectGarbage();
    const start = performance.now();
    let calls = 0;
    do {
      work();
      calls++;
    } while (performance.now() - start < TURN);
    return (performance.now() - start) / calls;
  };
  // Thrown away: what is measured is the speed that a server has, not that of a program just started.
  for (let i = 0, began = performance.now(); i < 25 && performance.now() - began < 3_000; i++)
    works.forEach(turn);
  const times = works.map((): number[] => []);
  for (let i = 0; i < rounds; i++) works.forEach((work, k) => void times[k]!.push(turn(work)));
  return times.map(median);
}

/** Parse speed beside markdown-it's on the same text, and how it holds up as the text grows. */
export function run(): void {
  const markdown = new MarkdownIt();
  const widths = [8, 16, 14, 8, 20, 8];
  console.log(
    row(['text', 'markdown-it MB/s', 'letters MB/s', 'ratio', 'with citations MB/s', 'ratio'], widths),
  );
  const hundred = fileOf(100_000);
  const tenThousand = fileOf(10_000_000);
  for (const [name, text] of [
    ['5 KB', Buffer.from(oneLetter()).toString()],
    ['100 KB', hundred],
    ['1 MB', fileOf(1_000_000)],
    ['10 MB', tenThousand],
  ] as const) {
    const isLong = text.length > 2_000_000;
    const works = [() => markdown.parse(text, {}), () => readAll(text), () => parseAll(text)];
    const [itself, plain, whole] = medians(works, isLong ? 9 : 21, isLong) as [number, number, number];
    const speed = (milliseconds: number): string => (text.length / 1000 / milliseconds).toFixed(1);
    const ratio = (milliseconds: number): string => (itself / milliseconds).toFixed(2);
    console.log(row([name, speed(itself), speed(plain), ratio(plain), speed(whole), ratio(whole)], widths));
  }
  // The same number of characters, in turns: as one text, and as a hundred.
  const [apart, together] = medians(
    [
      () => {
        for (let i = 0; i < 100; i++) readAll(hundred);
      },
      () => readAll(tenThousand),
    ],
    9,
    true,
  ) as [number, number];
  console.log(`10 MB at ${(apart / together).toFixed(2)} of the speed at 100 KB`);
}
