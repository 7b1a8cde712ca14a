import { checkedFile, countBySeverity } from '../report/checkedFile';
import { rules } from '../rules';
import { textOf } from '../text/span';
import type { LetterSource } from './letterSource';
import { openLetter, refusal } from './openLetter';
import type { ToolAnswer } from './toolAnswer';
import type { ToolInput } from './tools';

/** Characters of the letter that are given for one finding. */
const LONGEST_QUOTATION = 400;

/** The tool `lint_letter`: findings with their places; their messages and words, which quote the letter, only where asked. */
export async function lintLetter(
  { path, quotes = false }: ToolInput<'lint_letter'>,
  source: LetterSource,
): Promise<ToolAnswer> {
  const opened = await openLetter(path, source);
  if ('reason' in opened) return { problem: refusal(opened) };
  const file = checkedFile(path, opened.text, opened.findings);
  const findings = file.findings.map(({ rule, severity, place, message, related }, index) => ({
    rule,
    severity,
    finds: rules.find(({ id }) => id === rule)?.page.finds,
    place,
    related: related.map((other) => ({ place: other.place, ...(quotes && { message: other.message }) })),
    ...(quotes && {
      message,
      words: textOf(opened.text, opened.findings[index]!.span).slice(0, LONGEST_QUOTATION),
    }),
  }));
  return { value: { path, findings, counts: countBySeverity({ files: [file], unreadable: [] }) } };
}
