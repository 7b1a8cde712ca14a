import { parseLetters } from '../../server/src/letter/parse';
import { createLetterService } from '../../server/src/service/letterService';
import { oneLetter } from './corpus';
import { median } from './measure';

/**
 * The cost of a letter's findings once everything is warm: all of them anew in a service that has never seen
 * the text, after a key press in one item, and the parse beside them, in turns.
 */
export function run(): void {
  const text = oneLetter();
  const parse: number[] = [];
  const fresh: number[] = [];
  const typed: number[] = [];
  const at = text.lastIndexOf('not medically necessary');
  const service = createLetterService();
  service.open('typed', 0, text);
  service.findings('typed');
  const timed = (into: number[], work: () => unknown): void => {
    const start = performance.now();
    work();
    into.push(performance.now() - start);
  };
  for (let round = 0; round < 1500; round++) {
    // Never the same text twice: nothing that is kept by text may answer.
    const other = `${text.slice(0, at)}${' '.repeat(round % 7)}${text.slice(at)} ${round}`;
    timed(parse, () => parseLetters(other));
    const anew = createLetterService();
    anew.open('a', 1, other);
    timed(fresh, () => anew.findings('a'));
    service.change('typed', round + 1, other);
    timed(typed, () => service.findings('typed'));
  }
  const late = (values: readonly number[]): string => `${median(values.slice(500)).toFixed(3)} ms`;
  console.log(`letter of ${(text.length / 1000).toFixed(1)} KB, medians once warm`);
  console.log(`parse                                   ${late(parse)}`);
  console.log(`parse and all findings, nothing kept    ${late(fresh)}`);
  console.log(`parse and findings after a key press    ${late(typed)}`);
}
