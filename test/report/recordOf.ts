import { parseLetters } from '../../server/src/letter/parse';
import { exportedFile } from '../../server/src/report/exportedFile';
import type { LetterRecord } from '../../server/src/report/letterRecord';
import { check } from '../../server/src/rules/check';

/** The first letter of a text as data, with its findings. */
export function recordOf(text: string, withText = false): LetterRecord {
  const letters = parseLetters(text);
  const findings = letters.flatMap((letter) => check(letter));
  return exportedFile('a.imr', text, letters, findings, withText).letters[0]!;
}
