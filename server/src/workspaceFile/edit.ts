import { applyEdits, modify } from 'jsonc-parser';
import type { RuleSetting } from '../rules/check';

const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true, eol: '\n' };

/** What a new file begins with, so that an editor completes it. */
const beginning = '{}\n';

/**
 * The text of `imr-letters.json` with one more ignored finding, comments and order kept. An entry that is there
 * already is not written twice.
 *
 * @param text of the file, empty where there is none
 * @param path of the letter, relative to the file's folder
 * @throws Error where the text is no JSON that an entry can be added to
 */
export function withIgnored(text: string, rule: string, fingerprint: string, path: string): string {
  const before = text.trim() === '' ? beginning : text;
  const entry = { rule, fingerprint, files: path };
  return applyEdits(
    before,
    modify(before, ['ignored', -1], entry, { formattingOptions, isArrayInsertion: true }),
  );
}

/** The text of `imr-letters.json` with a rule set to a severity for the whole folder. Throws as {@link withIgnored}. */
export function withRule(text: string, rule: string, setting: RuleSetting): string {
  const before = text.trim() === '' ? beginning : text;
  return applyEdits(before, modify(before, ['rules', rule], setting, { formattingOptions }));
}
