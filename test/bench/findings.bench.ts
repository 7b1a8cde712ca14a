import { parseLetters } from '../../server/src/letter/parse';
import { createLetterService } from '../../server/src/service/letterService';
import { oneLetter } from './corpus';
import { median } from './measure';

const TURNS = 12;
const TURNS_TO_WARM = 4;
const ROUNDS_A_TURN = 150;

/**
 * The cost of a letter's findings once everything is warm: all of them anew in a service that has never seen
 * the text, after a key press in one item, and the parse beside them, in turns.
 */
export function run(): void {
  const text = oneLetter();
  // Typed before the conclusion of the last item, and taken away again.
  const at = text.lastIndexOf('not medically necessary');
  const sentence = 'The pain was worse after a long day. ';
  // Never the same text twice in a row: nothing that is kept by text may answer.
  const other = (round: number): string =>
    `${text.slice(0, at)}${' '.repeat(round % 7)}${text.slice(at)} ${round}`;
  const typed = (round: number): string =>
    `${text.slice(0, at)}${sentence.slice(0, round % (sentence.length + 1))}${text.slice(at)}`;

  const service = createLetterService();
  service.open('typed', 0, text);
  service.findings('typed');
  const ways: readonly { readonly name: string; readonly times: number[]; work(round: number): unknown }[] = [
    { name: 'parse', times: [], work: (round) => parseLetters(other(round)).map(({ items }) => items) },
    {
      name: 'parse and all findings, nothing kept',
      times: [],
      work: (round) => {
        const anew = createLetterService();
        anew.open('a', 1, other(round));
        return anew.findings('a');
      },
    },
    {
      name: 'parse and findings after a key press',
      times: [],
      work: (round) => {
        service.change('typed', round + 1, typed(round));
        return service.findings('typed');
      },
    },
  ];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { times, work } of ways) {
      for (let i = 0; i < ROUNDS_A_TURN; i++) {
        const start = performance.now();
        work(turn * ROUNDS_A_TURN + i);
        if (turn >= TURNS_TO_WARM) times.push(performance.now() - start);
      }
    }
  }
  console.log(`letter of ${(text.length / 1000).toFixed(1)} KB, medians once warm`);
  for (const { name, times } of ways) console.log(`${name.padEnd(40)}${median(times).toFixed(3)} ms`);
}
