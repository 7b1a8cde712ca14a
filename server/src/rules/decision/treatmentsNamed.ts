import { type DrugMention, drugClassesIn, drugsIn } from '../../guidelines/drugs';
import { servicesIn } from '../../guidelines/services';
import type { Subject } from '../../guidelines/subjects';
import type { Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';

/** A treatment that a rationale names, with its place in the flat text. */
export interface NamedTreatment {
  readonly kind: Subject['kind'];
  readonly id: string;
  readonly label: string;
  readonly topics: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every drug, class of drugs and service that a rationale names, in the order of its text. Computed once. */
export const treatmentsNamed = remembered((rationale: Rationale): readonly NamedTreatment[] =>
  read(rationale.flat.text),
);

function read(text: string): readonly NamedTreatment[] {
  const named: NamedTreatment[] = [
    ...drugsIn(text).map((mention) => ofDrug(mention)),
    ...drugClassesIn(text).map(
      ({ drugClass, start, end }): NamedTreatment => ({
        kind: 'drug class',
        id: drugClass.id,
        label: drugClass.plural,
        topics: drugClass.topics,
        start,
        end,
      }),
    ),
    ...servicesIn(text).map(
      ({ service, start, end }): NamedTreatment => ({
        kind: service.kind,
        id: service.id,
        label: service.label,
        topics: service.topics,
        start,
        end,
      }),
    ),
  ];
  return named.sort((a, b) => a.start - b.start);
}

function ofDrug({ drug, start, end }: DrugMention): NamedTreatment {
  return { kind: 'drug', id: drug.id, label: drug.generic, topics: drug.topics, start, end };
}
