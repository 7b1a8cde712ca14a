import { applyEdits, type Edit, modify, parse } from 'jsonc-parser';
import type { WrittenPages } from '../guidelineCopies/learnedPages';
import type { RuleSetting } from '../rules/check';
import type { Span } from '../text/span';

/** A change of `imr-letters.json`: offsets are into the text it was made for. */
export interface WorkspaceFileEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What a new file begins with. */
export const NEW_WORKSPACE_FILE = '{}\n';

const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true, eol: '\n' };

/**
 * The edits that add an ignored finding, comments and order kept.
 *
 * @param text of the file; for a new one, {@link NEW_WORKSPACE_FILE}
 * @param path of the letter, relative to the file's folder, with slashes
 * @param reason for those who read the file later
 * @throws Error where the text is no JSON that an entry can be added to
 */
export function editsToIgnore(
  text: string,
  rule: string,
  fingerprint: string,
  path: string,
  reason?: string,
): readonly WorkspaceFileEdit[] {
  const entry = { rule, fingerprint, files: path, ...(reason !== undefined && { reason }) };
  return modify(text, ['ignored', -1], entry, { formattingOptions, isArrayInsertion: true }).map(fromEdit);
}

/**
 * The edits that take out the entry by which a finding is ignored in this one letter; none where there is no such entry,
 * or it is for other letters as well. Throws as {@link editsToIgnore}.
 */
export function editsToRestore(
  text: string,
  rule: string,
  fingerprint: string,
  path: string,
): readonly WorkspaceFileEdit[] {
  const { ignored = [] } = (parse(text, [], { allowTrailingComma: true }) ?? {}) as {
    ignored?: readonly Readonly<Record<string, unknown>>[];
  };
  const index = ignored.findIndex(
    (entry) =>
      entry['rule'] === rule &&
      entry['fingerprint'] === fingerprint &&
      [entry['files']].flat().length === 1 &&
      [entry['files']].flat()[0] === path,
  );
  if (index < 0) return [];
  return modify(text, ['ignored', index], undefined, { formattingOptions }).map(fromEdit);
}

/** The edits that set a rule's severity for the whole folder. Throws as {@link editsToIgnore}. */
export function editsToSet(text: string, rule: string, setting: RuleSetting): readonly WorkspaceFileEdit[] {
  return modify(text, ['rules', rule], setting, { formattingOptions }).map(fromEdit);
}

/**
 * The text with where topics of guidelines stand; of a guideline that is there already all pages are written anew. Throws as
 * {@link editsToIgnore}.
 */
export function withGuidelinePages(text: string, written: WrittenPages): string {
  return Object.entries(written).reduce(
    (before, [place, pages]) =>
      edited(before, modify(before, ['guidelinePages', place], pages, { formattingOptions }).map(fromEdit)),
    text,
  );
}

/** The text with its edits made. */
export function edited(text: string, edits: readonly WorkspaceFileEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ span, newText }) => ({
      offset: span.start,
      length: span.end - span.start,
      content: newText,
    })),
  );
}

function fromEdit({ offset, length, content }: Edit): WorkspaceFileEdit {
  return { span: { start: offset, end: offset + length }, newText: content };
}
