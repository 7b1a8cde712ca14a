import type { Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import { fingerprintOf } from '../rules/fingerprint';
import { encloses } from '../text/span';
import { entryOf } from './change';
import { letterPath, lettersWithWords, openingWords } from './letterWords';
import { marksOf, type ReviewFile } from './reviewFile';
import { reviewOf } from './reviewState';

/**
 * The findings that nobody has ignored in the review file.
 *
 * @param path of the file with the letters, from the review file's folder, with slashes
 */
export function withoutIgnored(
  findings: readonly RuleFinding[],
  text: string,
  letters: readonly Letter[],
  file: ReviewFile,
  path: string,
): readonly RuleFinding[] {
  if (file.letters.size === 0 || findings.length === 0) return findings;
  const reviews = lettersWithWords(letters).map((letter, index) => {
    const entry = entryOf(file, { path: letterPath(path, index + 1), words: openingWords(letter) });
    return { letter, review: reviewOf(marksOf(entry), { words: '', whole: '', items: [] }) };
  });
  return findings.filter((finding) => {
    const start = { start: finding.span.start, end: finding.span.start };
    const of = reviews.find(({ letter }) => encloses(letter.extent, start)) ?? reviews.at(-1);
    const mark = of?.review.disposition(finding.ruleId, fingerprintOf(finding, text));
    return mark?.disposition !== 'ignored';
  });
}
