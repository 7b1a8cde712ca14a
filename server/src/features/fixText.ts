import type { RuleFinding } from '../rules/check';
import type { Fix } from '../rules/rule';
import { codeActions } from './codeActions';

/** A text in which all was mended that has one right answer. */
export interface FixedText {
  readonly text: string;
  /** How many changes were made. */
  readonly changes: number;
}

/** Fixes may lie side by side, or one may bring up the next; more rounds than that only happen where two undo each other. */
const MOST_ROUNDS = 10;

/**
 * Mends what has one right answer, as "Fix All" does in an editor, until nothing of that is left.
 *
 * @param check the findings of a text that are not silenced
 */
export function fixText(text: string, check: (text: string) => readonly RuleFinding[]): FixedText {
  let mended = text;
  let changes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = preferredEdits(mended, check(mended));
    if (edits.length === 0) break;
    mended = edited(mended, edits);
    changes += edits.length;
  }
  return { text: mended, changes };
}

/** Edits in the order of the text, none touching another. */
function preferredEdits(text: string, findings: readonly RuleFinding[]): Fix['edits'] {
  const actions = codeActions(findings, { start: 0, end: text.length });
  return actions.find((action) => action.kind === 'fix all')?.edits ?? [];
}

function edited(text: string, edits: Fix['edits']): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { span, newText } of edits) {
    pieces.push(text.slice(end, span.start), newText);
    end = span.end;
  }
  return [...pieces, text.slice(end)].join('');
}
