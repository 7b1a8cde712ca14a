import type { Letter } from '../../letter/model';
import { type Passage, passageOf } from '../../reading/sentences/passage';

/** The prose of a letter: the case summary and the rationales, in the order of the text. */
export function narrativesOf({ summary, items }: Letter): readonly Passage[] {
  return [
    ...(summary === undefined ? [] : [passageOf(summary)]),
    ...items.flatMap(({ rationale }) => (rationale === undefined ? [] : [passageOf(rationale)])),
  ];
}

/** The same with the names of the items. */
export function prosesOf({ summary, items }: Letter): readonly Passage[] {
  return [
    ...(summary === undefined ? [] : [passageOf(summary)]),
    ...items.flatMap(({ nameProse, rationale }) => [
      passageOf(nameProse),
      ...(rationale === undefined ? [] : [passageOf(rationale)]),
    ]),
  ];
}
