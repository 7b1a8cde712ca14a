import { looksLikeLetter } from '../letter/detect';
import type { Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import { createCheckedLetters } from '../service/checkedLetters';
import type { LetterSource } from './letterSource';

/** A letter's file as the tools see it. */
export interface OpenedLetter {
  readonly path: string;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** By the severities of the folder, without what it ignores. */
  readonly findings: readonly RuleFinding[];
}

/** Reads and checks one letter of a source, with the service that the editor has; or says why not. */
export async function openLetter(
  path: string,
  source: LetterSource,
): Promise<OpenedLetter | { readonly path: string; readonly reason: string }> {
  const read = await source.read(path);
  if ('reason' in read) return { path, reason: read.reason };
  const { text } = read;
  // What is no letter is nobody's business: it may be anything that lies in the folder.
  if (!/\.imr(?:\.txt)?$/i.test(path) && !looksLikeLetter(text)) {
    return { path, reason: 'it is neither called .imr nor begins like a letter' };
  }
  const service = createCheckedLetters({ once: true });
  service.open(path, 1, text);
  return {
    path,
    text,
    letters: service.letters(path),
    findings: service.findings(path, await source.settingsOf(path)),
  };
}

/** Why a letter is not read, as a sentence. */
export function refusal({ path, reason }: { readonly path: string; readonly reason: string }): string {
  return `"${path}" is not read: ${reason}.`;
}
