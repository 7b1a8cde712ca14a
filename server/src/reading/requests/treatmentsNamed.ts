import { type DrugMention, drugClassesIn, drugsOf } from '../../guidelines/drugs';
import { servicesIn } from '../../guidelines/services';
import { type Subject, subjectOfClass, subjectOfService } from '../../guidelines/subjects';
import type { Prose } from '../../letter/model';
import { remembered } from '../../text/remembered';

/** A treatment that a rationale names, with its place in the flat text. */
export type NamedTreatment = Omit<Subject, 'form'>;

/** Every drug, class of drugs and service that a rationale names, in the order of its text. Computed once. */
export const treatmentsNamed = remembered(({ flat }: Pick<Prose, 'flat'>): readonly NamedTreatment[] =>
  [
    ...drugsOf(flat).map(ofDrug),
    ...drugClassesIn(flat.text).map(subjectOfClass),
    ...servicesIn(flat.text).map(subjectOfService),
  ].sort((a, b) => a.start - b.start),
);

/** By its name alone, whatever its class and form: what a title asks for may be called by less. */
function ofDrug({ drug, start, end }: DrugMention): NamedTreatment {
  return { kind: 'drug', id: drug.id, label: drug.generic, topics: drug.topics, start, end };
}
