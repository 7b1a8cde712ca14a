import * as l10n from '@vscode/l10n';
import { createCheckedLetters } from '../../service/checkedLetters';
import type { ReadFile } from '../workspaceFileReader';
import { checkedText, type LetterChecker } from './checkedLetter';

/**
 * Checks closed files where this server runs, one at a time with room for other work between them: for a browser, and
 * for folders that only the client can read.
 */
export function checkHere(readFile: ReadFile): LetterChecker {
  const service = createCheckedLetters({ once: true });
  return {
    width: 1,
    async check(task) {
      const text = await readFile(task.uri).catch(() => undefined);
      if (text === undefined) return { reason: l10n.t('cannot be read') };
      await new Promise((resolve) => setTimeout(resolve));
      try {
        return checkedText(service, task, text);
      } catch {
        return { reason: l10n.t('could not be checked, which is a defect of IMR Letters') };
      }
    },
    rest: () => {},
  };
}
