import * as l10n from '@vscode/l10n';
import type { ReadFailure, ReadFailureKind } from './failure';
import { letterFailureSentence } from './letterText';

/** What to do about a file that gives no letter, then why. */
const ADVICE: Readonly<Partial<Record<ReadFailureKind, readonly [todo: string, why: string]>>> = {
  encrypted: [l10n.t('Save a copy without its password and open that'), l10n.t('is protected by a password')],
  'no text': [
    l10n.t('Run text recognition (OCR) on it and open the searchable PDF'),
    l10n.t('holds pictures of pages and no text, as a scan does'),
  ],
  damaged: [
    l10n.t('Get the file anew, or open it in its program and save it again'),
    l10n.t('is damaged, or is no PDF or Word file'),
  ],
  'old Word file': [
    l10n.t('Open it in Word, save it as .docx and open that'),
    l10n.t('is of Word 97 to 2003'),
  ],
  'too large': [l10n.t('Keep only the letter’s pages in it'), l10n.t('is too large for a letter')],
  'too many pages': [l10n.t('Keep only the letter’s pages in it'), l10n.t('has too many pages for a letter')],
  'too slow': [l10n.t('Open it in its program and save it again'), l10n.t('takes too much time to read')],
  'out of memory': [
    l10n.t('Open it in its program and save it again'),
    l10n.t('takes too much memory to read'),
  ],
  'no permission': [
    l10n.t('Check that the file is there, that you may read it and that no other program holds it'),
    l10n.t('cannot be opened'),
  ],
  'reader failed': [l10n.t('Open it in its program and save it again'), l10n.t('could not be read')],
};

/** For people: what to do first, then the file's name and what is wrong with it. One or two sentences. */
export function failureAdvice(name: string, { failure, detail }: ReadFailure): string {
  const advice = ADVICE[failure];
  if (advice === undefined)
    return `${name} ${letterFailureSentence({ failure, ...(detail !== undefined && { detail }) })}`;
  const [todo, why] = advice;
  return `${todo}: ${name} ${why}${detail === undefined ? '' : ` (${detail})`}.`;
}

/** The same for a file in which nothing is. */
export function emptyFileAdvice(name: string): string {
  return l10n.t`Get the file anew: ${name} is empty.`;
}
