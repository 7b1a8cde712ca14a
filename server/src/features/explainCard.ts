import type { Letter } from '../letter/model';
import { explainAt } from '../report/explain';
import { card, type HoverCard } from './cards/card';

/**
 * What is read in the sentence at an offset, for those who work on the reader: each statement with the rows of data that
 * made it so, as `imr-letters explain` prints them.
 */
export function explainCard(text: string, letters: readonly Letter[], offset: number): HoverCard | undefined {
  const explained = explainAt(text, letters, offset);
  if (explained === undefined) return undefined;
  // Longer than any run of backticks in the letter's words, so that these end no block.
  const runs = explained.lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return card(explained.span, `${fence}text\n${explained.lines.join('\n')}\n${fence}`);
}
