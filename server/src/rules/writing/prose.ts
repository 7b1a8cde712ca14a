import type { Letter } from '../../letter/model';
import { type Passage, passageOf } from '../../reading/passage';

/** What a letter's author wrote himself: the case summary, the items' names and the rationales, in the order of the text. */
export function prosesOf({ summary, items }: Letter): readonly Passage[] {
  return [
    ...(summary === undefined ? [] : [passageOf(summary)]),
    ...items.flatMap(({ nameProse, rationale }) => [
      passageOf(nameProse),
      ...(rationale === undefined ? [] : [passageOf(rationale)]),
    ]),
  ];
}
