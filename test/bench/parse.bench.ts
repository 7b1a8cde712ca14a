import MarkdownIt from 'markdown-it';
import { parseLetters } from '../../server/src/letter/parse';
import { fileOf, oneLetter } from './corpus';
import { inTurns, row } from './measure';

/** Parsing with every citation read, which the parser otherwise leaves until somebody asks. */
function parseAll(text: string): number {
  let citations = 0;
  for (const letter of parseLetters(text)) {
    for (const item of letter.items) for (const part of item.children) citations += part.citations.length;
  }
  return citations;
}

/** Parse speed beside markdown-it's on the same text, and how it holds up as the text grows. */
export function run(): void {
  const markdown = new MarkdownIt();
  const widths = [8, 16, 14, 8, 20, 8];
  console.log(
    row(['text', 'markdown-it MB/s', 'letters MB/s', 'ratio', 'with citations MB/s', 'ratio'], widths),
  );
  const speeds = new Map<string, number>();
  for (const [name, text] of [
    ['5 KB', oneLetter()],
    ['100 KB', fileOf(100_000)],
    ['1 MB', fileOf(1_000_000)],
    ['10 MB', fileOf(10_000_000)],
  ] as const) {
    const rounds = text.length > 2_000_000 ? 5 : 21;
    const plain = inTurns(
      () => markdown.parse(text, {}),
      () => parseLetters(text),
      rounds,
    );
    const whole = inTurns(
      () => markdown.parse(text, {}),
      () => parseAll(text),
      rounds,
    );
    const speed = (milliseconds: number) => text.length / 1000 / milliseconds;
    speeds.set(name, speed(plain.second));
    console.log(
      row(
        [
          name,
          speed(plain.first).toFixed(1),
          speed(plain.second).toFixed(1),
          (plain.first / plain.second).toFixed(2),
          speed(whole.second).toFixed(1),
          (whole.first / whole.second).toFixed(2),
        ],
        widths,
      ),
    );
  }
  console.log(`10 MB at ${(speeds.get('10 MB')! / speeds.get('100 KB')!).toFixed(2)} of the speed at 100 KB`);
}
