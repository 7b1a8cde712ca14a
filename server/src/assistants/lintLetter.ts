import { checkedFile, countBySeverity } from '../report/checkedFile';
import { checkedWithoutQuotes } from '../report/withoutQuotes';
import { textOf } from '../text/span';
import type { LetterSource } from './letterSource';
import { openLetter, refusal } from './openLetter';
import type { ToolAnswer } from './toolAnswer';
import type { ToolInput } from './tools';

/** Characters of the letter that are given for one finding. */
const LONGEST_QUOTATION = 400;

/**
 * The tool `lint_letter`: findings with their places. Without quotes each has what its rule finds in place of its message; with
 * them, the words that it points at come too.
 */
export async function lintLetter(
  { path, quotes = false }: ToolInput<'lint_letter'>,
  source: LetterSource,
): Promise<ToolAnswer> {
  const opened = await openLetter(path, source);
  if ('reason' in opened) return { problem: refusal(opened) };
  const { text, findings } = opened;
  const file = checkedFile(path, text, findings);
  const told = quotes
    ? file.findings.map((finding, index) => ({
        ...finding,
        words: textOf(text, findings[index]!.span).slice(0, LONGEST_QUOTATION),
      }))
    : checkedWithoutQuotes(file).findings;
  return { value: { path, findings: told, counts: countBySeverity({ files: [file], unreadable: [] }) } };
}
