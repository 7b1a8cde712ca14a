import { classesOf, drugs } from '../../guidelines/drugs';
import type { Subject } from '../../guidelines/subjects';
import { ARGUED_BY, KIND_OF } from '../../vocabulary/drugs/drugKinds';

const classesOfDrug = new Map(drugs.map((drug) => [drug.id, classesOf(drug).map(({ id }) => id)]));

/** The classes of a drug, or the class itself; none where the tables know none. */
export function classesOfSubject({ kind, id }: Pick<Subject, 'kind' | 'id'>): readonly string[] {
  return kind === 'drug class' ? [id] : (classesOfDrug.get(id) ?? []);
}

function withWider(classes: readonly string[]): ReadonlySet<string> {
  return new Set(classes.flatMap((id) => [id, ...(KIND_OF[id] ?? [])]));
}

/**
 * Whether two drugs or classes are of one class, or the one is a kind of the other: a PPI and "stomach protectants", not a
 * PPI and an H2 blocker. `undefined` where the classes of one are not known.
 */
export function areOfOneClass(
  a: Pick<Subject, 'kind' | 'id'>,
  b: Pick<Subject, 'kind' | 'id'>,
): boolean | undefined {
  const [own, others] = [classesOfSubject(a), classesOfSubject(b)];
  if (own.length === 0 || others.length === 0) return undefined;
  const [wider, widerOthers] = [withWider(own), withWider(others)];
  return narrowest(others).some((id) => wider.has(id)) || narrowest(own).some((id) => widerOthers.has(id));
}

/** Without the classes that others of them are kinds of: an SNRI is an antidepressant, but no sister of a tricyclic for it. */
function narrowest(classes: readonly string[]): readonly string[] {
  return classes.filter((id) => !classes.some((one) => KIND_OF[one]?.includes(id)));
}

/** Whether what is said of the second is said for or against the first, which goes with it (a laxative with an opioid). */
export function isArguedBy(a: Pick<Subject, 'kind' | 'id'>, b: Pick<Subject, 'kind' | 'id'>): boolean {
  const hosts = classesOfSubject(a).flatMap((id) => ARGUED_BY[id] ?? []);
  return classesOfSubject(b).some((id) => hosts.includes(id));
}
