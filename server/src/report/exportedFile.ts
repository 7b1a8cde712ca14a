import type { Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import { placesIn, reportedFinding } from './checkedFile';
import { type LetterRecord, letterRecord } from './letterRecord';

/** The letters of a file as data. */
export interface ExportedFile {
  readonly path: string;
  readonly letters: readonly LetterRecord[];
}

/**
 * What a file's letters say.
 *
 * @param text of the file, in which the findings are
 * @param withText whether the case summaries and the rationales come with it
 */
export function exportedFile(
  path: string,
  text: string,
  letters: readonly Letter[],
  findings: readonly RuleFinding[],
  withText: boolean,
): ExportedFile {
  const place = placesIn(text);
  const context = {
    place,
    reported: (finding: RuleFinding) => reportedFinding(finding, text, place),
    withText,
  };
  // Both are in the order of the text: each finding is looked at once, however many letters there are.
  let next = 0;
  const ofLetter = ({ extent }: Letter): readonly RuleFinding[] => {
    const from = next;
    const end = extent.end === text.length ? text.length + 1 : extent.end;
    while (next < findings.length && findings[next]!.span.start < end) next++;
    return findings.slice(from, next).filter(({ span }) => span.start >= extent.start);
  };
  return {
    path,
    letters: letters.map((letter) => letterRecord(letter, { ...context, findings: ofLetter(letter) })),
  };
}
