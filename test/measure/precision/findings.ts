import type { Letter } from '../../../server/src/letter/model';
import { parseLetters } from '../../../server/src/letter/parse';
import { check, type RuleFinding } from '../../../server/src/rules/check';
import { encloses } from '../../../server/src/text/span';
import type { MeasuredLetter } from '../letters';

/** A finding with where it stands for a person. */
export interface PlacedFinding extends RuleFinding {
  readonly letter: string;
  /** The number of the item that it lies in. */
  readonly item: number | undefined;
  /** 1-based. */
  readonly line: number;
  /** The words underlined, as they stand in the text. */
  readonly words: string;
}

export interface ReadLetter {
  readonly name: string;
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly findings: readonly PlacedFinding[];
}

/** Parses a file and finds what every rule has to say about it, with the default severities. */
export function read({ name, text }: Pick<MeasuredLetter, 'name' | 'text'>): ReadLetter {
  const letters = parseLetters(text);
  const findings = letters.flatMap((letter) =>
    check(letter).map((finding) => ({
      ...finding,
      letter: name,
      item: letter.items.find((item) => encloses(item.extent, finding.span))?.number,
      line: text.slice(0, finding.span.start).split(/\r\n|[\n\r]/).length,
      words: text.slice(finding.span.start, finding.span.end),
    })),
  );
  return { name, text, letters, findings };
}
