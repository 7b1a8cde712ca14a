import { drugsOf } from '../../../guidelines/drugs';
import { wordAt } from '../../../language/words';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import type { Concept } from '../../../vocabulary/concept';
import { CONCEPTS, conceptOf } from '../../../vocabulary/concepts';

/** A drug that a passage names, as a mention of its class. */
export interface DrugConcept {
  readonly concept: Concept;
  /** The drug's id: brands of one drug have the same. */
  readonly drug: string;
  readonly first: number;
  readonly last: number;
}

const known = new Set(CONCEPTS.map((one) => one.id));

/** Classes of the drug tables that the tables of concepts hold under a wider one. */
const WIDER: Readonly<Record<string, string>> = {
  tca: 'antidepressant',
  snri: 'antidepressant',
  ssri: 'antidepressant',
  'topical-nsaid': 'topical',
};

/** The drugs that a passage names, in order; computed once per passage. */
export const drugConceptsIn = remembered((passage: Passage): readonly DrugConcept[] => {
  const { words, flat } = passage;
  return drugsOf(flat).flatMap(({ drug, form, start, end }): readonly DrugConcept[] => {
    const first = wordAt(words, start);
    const last = Math.max(first, wordAt(words, end) - 1);
    if (first >= words.length) return [];
    return [{ concept: conceptOf(classOf(drug.classes, form)), drug: drug.id, first, last }];
  });
});

function classOf(classes: readonly string[], form: string): string {
  if (form === 'topical') return 'topical';
  for (const id of classes) {
    const wide = WIDER[id] ?? id;
    if (known.has(wide)) return wide;
  }
  return 'medication';
}
