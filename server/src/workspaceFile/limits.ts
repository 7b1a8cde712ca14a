import * as l10n from '@vscode/l10n';
import { createScanner } from 'jsonc-parser';
import type { Span } from '../text/span';

/** An entry is some 110 characters: no folder has as many findings to ignore. */
const MOST_CHARACTERS = 1_000_000;
/** Globs stand four levels deep; whoever reads a tree goes as deep as it is, and so does the stack. */
const MOST_LEVELS = 20;
/** Of a rule's id, a fingerprint or a glob. */
const MOST_STRING = 1000;

/** Where a file is beyond what is read of it, and how: the beginning of a sentence. */
export interface Excess {
  readonly span: Span;
  readonly what: string;
}

/** The first place at which a text is longer or deeper than any `imr-letters.json`. Looks at tokens only. */
export function excessIn(text: string): Excess | undefined {
  if (text.length > MOST_CHARACTERS) {
    return {
      span: { start: 0, end: 1 },
      what: l10n.t`This file is longer than ${shown(MOST_CHARACTERS)} characters`,
    };
  }
  const scanner = createScanner(text, true);
  let level = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const [start, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
    const span = { start, end: start + length };
    const sign = text[start]!;
    if ('{['.includes(sign) && ++level > MOST_LEVELS) {
      return { span, what: l10n.t`This is nested deeper than ${MOST_LEVELS} levels` };
    }
    if ('}]'.includes(sign)) level--;
    if (sign === '"' && length > MOST_STRING) {
      const most = l10n.t`${shown(MOST_STRING)} characters`;
      return { span, what: l10n.t`This is longer than ${most}, and no rule, fingerprint or glob may be` };
    }
  }
  return undefined;
}

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
