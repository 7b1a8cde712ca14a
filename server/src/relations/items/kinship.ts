import { drugs } from '../../guidelines/drugs';
import type { ServiceKind } from '../../guidelines/services';
import type { Subject } from '../../guidelines/subjects';
import { areOfOneClass, isArguedBy } from './drugKinship';

/** Subjects by which letters mean whatever was asked for: they contradict nothing. */
const loose: ReadonlySet<string> = new Set([
  'other-surgery',
  'medication',
  'hospital-stay',
  'anesthesia',
  'weaning',
]);

/** Kinds of service that letters call by each other's names ("the requested equipment" for a brace). */
const looseKinds: ReadonlySet<Subject['kind'] | ServiceKind> = new Set([
  'device',
  'visit',
  'program',
  'other',
]);

const drugById = new Map(drugs.map((drug) => [drug.id, drug]));

/** Whether the words say so little that they fit anything. */
export function isLoose(subject: Subject): boolean {
  return loose.has(subject.id);
}

/** The same drug or service, whatever it is called: Norco for hydrocodone, an opioid for Norco. */
export function isSame(a: Subject, b: Subject): boolean {
  if (a.id === b.id) return true;
  if (a.kind === 'drug' && b.kind === 'drug') return shareIngredient(a.id, b.id);
  return a.kind !== b.kind && isMedicine(a) && isMedicine(b) && areOfOneClass(a, b) === true;
}

/** Near enough that a reader would not object to the one being called the other. */
export function isKin(a: Subject, b: Subject): boolean {
  if (isSame(a, b)) return true;
  if (a.kind === 'drug' && b.kind === 'drug' && !isMixture(a) && !isMixture(b)) return false;
  if (a.kind === b.kind && looseKinds.has(a.kind)) return true;
  // A visit goes with any treatment, so it is near to none of them.
  if (a.kind === 'visit' || b.kind === 'visit') return false;
  if (isMedicine(a) && isMedicine(b)) {
    const ofOneClass = areOfOneClass(a, b);
    if (ofOneClass !== undefined) return ofOneClass || isArguedBy(a, b) || isArguedBy(b, a);
  } else if (a.kind !== b.kind) return false;
  return a.topics.some((topic) => b.topics.includes(topic));
}

/** "compound cream": a drug that is not named. */
function isMixture({ id }: Subject): boolean {
  return id.startsWith('compound');
}

/** Drugs, their classes, and what is compounded of them. */
export function isMedicine({ kind, id }: Subject): boolean {
  return kind === 'drug' || kind === 'drug class' || id === 'compound';
}

function shareIngredient(a: string, b: string): boolean {
  const others = ingredients(b);
  return ingredients(a).some((one) => others.includes(one));
}

function ingredients(id: string): readonly string[] {
  const generic = drugById.get(id)?.generic ?? id;
  return generic
    .toLowerCase()
    .split(/[/+,]| and | with /)
    .map((one) => one.trim().split(' ')[0]!)
    .filter((one) => one !== '' && one !== 'acetaminophen');
}
