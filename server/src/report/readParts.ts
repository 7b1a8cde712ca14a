import type { Letter } from '../letter/model';
import { type Passage, passageOf, readPassage } from '../reading/sentences/passage';
import { flatten } from '../text/flatText';

/** A stretch of a letter whose prose is read, with what people call it. */
export interface ReadPart {
  readonly name: string;
  readonly passage: Passage;
  /** Whether its sentences are told apart into recitals, quotations and those about the patient. */
  readonly isRationale: boolean;
}

/** The prose of a file's letters that is read, in the order of the text; of a text without any the whole. */
export function partsRead(text: string, letters: readonly Letter[]): readonly ReadPart[] {
  const parts = letters.flatMap(({ summary, items }): readonly ReadPart[] => [
    ...(summary ? [{ name: 'case summary', passage: passageOf(summary), isRationale: false }] : []),
    ...items.flatMap(({ number, nameProse, rationale }) => [
      { name: `title of item ${number}`, passage: passageOf(nameProse), isRationale: false },
      ...(rationale
        ? [{ name: `rationale of item ${number}`, passage: passageOf(rationale), isRationale: true }]
        : []),
    ]),
  ]);
  if (parts.length > 0) return parts;
  return [{ name: 'text', passage: readPassage(flatten(text, 0, text.length)), isRationale: false }];
}
