import { expect } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { check, type RuleFinding, type RuleSettings } from '../../server/src/rules/check';

/**
 * Texts with their expected findings drawn under them:
 *
 *   Wrist brace: Denied
 *                ^^^^^^ missing-decision
 *
 * A line of blanks and `^` says that the rule named after it finds the text right above, and nothing else;
 * such lines are taken out before the text is read. A finding over several lines is drawn under its first.
 * `^0 rule` at a line's beginning says that the finding is empty and stands at the end of the line above.
 */
export function drawing(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of marked.split('\n')) {
    const mark = /^( *)(\^+)(0?) +([a-z-]+)$/.exec(line);
    if (!mark) {
      lines.push(line);
      continue;
    }
    const above = lines.at(-1) ?? '';
    const [, indent, carets, empty, rule] = mark;
    const from = empty ? above.length : indent!.length;
    const words = empty ? '' : above.slice(from, from + carets!.length);
    expected.push(`${lines.length}:${from + 1} ${rule} "${words}"`);
  }
  return { text: lines.join('\n'), expected };
}

/** Expects of the text with its drawing just the findings that are drawn, of the rules that are asked about. */
export function expectFindings(
  marked: string,
  rules?: readonly string[],
  settings?: RuleSettings,
): readonly RuleFinding[] {
  const { text, expected } = drawing(marked);
  const found = findingsOf(text, settings).filter(({ ruleId }) => !rules || rules.includes(ruleId));
  expect(found.map((finding) => shown(text, finding))).toEqual(expected);
  return found;
}

/** The findings of every letter in a text. */
export function findingsOf(text: string, settings?: RuleSettings): readonly RuleFinding[] {
  return parseLetters(text).flatMap((letter: Letter) => [...check(letter, settings)]);
}

/** The text with a fix of a finding applied. */
export function applied(text: string, finding: RuleFinding | undefined, title?: string): string {
  const fix = finding?.fixes?.find((each) => !title || each.title === title);
  expect(fix, `a fix ${title ?? ''}`).toBeDefined();
  return [...fix!.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, newText }) => rest.slice(0, span.start) + newText + rest.slice(span.end), text);
}

function shown(text: string, { span, ruleId }: RuleFinding): string {
  const before = text.slice(0, span.start).split('\n');
  const words = text.slice(span.start, span.end).split('\n')[0];
  return `${before.length}:${before.at(-1)!.length + 1} ${ruleId} "${words}"`;
}
