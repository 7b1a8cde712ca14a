import type { LetterSource } from './letterSource';
import { lettersTold } from './lettersTold';
import { openLetter, refusal } from './openLetter';
import type { ToolAnswer } from './toolAnswer';
import type { ToolInput } from './tools';

/** The tool `read_letter`: what a letter says, as data; with all of its prose only where asked. */
export async function readLetter(
  { path, quotes = false }: ToolInput<'read_letter'>,
  source: LetterSource,
): Promise<ToolAnswer> {
  const opened = await openLetter(path, source);
  if ('reason' in opened) return { problem: refusal(opened) };
  return { value: { path, letters: lettersTold(opened, quotes, true) } };
}
