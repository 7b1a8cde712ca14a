import * as l10n from '@vscode/l10n';
import type { ReadFailure } from '../../reader/failure';

/** Says why a guideline's file is not used and what to do about it, after the file's name. */
export function failureSentence({ failure, detail }: ReadFailure): string {
  switch (failure) {
    case 'encrypted':
      return l10n.t(
        'is protected by a password. Save a copy of it without the password, and put that into the folder.',
      );
    case 'no text':
      return l10n.t(
        'is a scan: its pages are pictures and hold no text. Run text recognition (OCR) on it, and put the searchable PDF into the folder.',
      );
    case 'old Word file':
    case 'damaged':
      return l10n.t('is damaged, or is no PDF. Get it anew, or open it in a PDF program and save it again.');
    case 'too large':
      return l10n.t`is too large${detail === undefined ? '' : ` (${detail})`}. Keep only the guideline's pages in it, or split it.`;
    case 'too many pages':
      return l10n.t`has too many pages (${detail ?? '?'}). Keep only the guideline's pages in it, or split it.`;
    case 'too slow':
      return l10n.t('took too long to read. Open it in a PDF program and save it again, or split it.');
    case 'out of memory':
      return l10n.t(
        'needs too much memory to be read. Open it in a PDF program and save it again, or split it.',
      );
    case 'no file':
      return l10n.t('is a folder, a pipe or a device, and no file. Put the PDF itself into the folder.');
    case 'no permission':
      return l10n.t(
        'cannot be opened. Check that you have the permission to read it and that no other program holds it.',
      );
    case 'reader failed':
      return l10n.t`could not be read${detail === undefined ? '' : ` (${detail})`}. Open it in a PDF program and save it again.`;
  }
}
