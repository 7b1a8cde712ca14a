import { createNameIndex, type NameIndex } from './nameIndex';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';
import data from './services.json';

/** What sort of treatment a service is. */
export type ServiceKind =
  | 'therapy'
  | 'device'
  | 'imaging'
  | 'test'
  | 'injection'
  | 'surgery'
  | 'program'
  | 'visit'
  | 'drug'
  | 'other';

/** A treatment or service that is no drug: what disputed items ask for, with its synonyms. */
export interface Service {
  readonly id: string;
  /** "physical therapy", "epidural steroid injection". */
  readonly label: string;
  readonly kind: ServiceKind;
  /** Ids of the guideline subjects that speak of it. */
  readonly topics: readonly string[];
  readonly names: readonly string[];
}

/** A service in a text. Offsets are UTF-16 units into the text that was searched. */
export interface ServiceMention {
  readonly service: Service;
  readonly start: number;
  readonly end: number;
}

export const services: readonly Service[] = data.services as readonly Service[];

let nameIndex: NameIndex<Service> | undefined;
let phrases: PhraseIndex<readonly Service[]> | undefined;

/** The service of a name ("ESI", "pool therapy"), by its very name or a slight misspelling. Cached by the words. */
export function serviceByName(words: string): Service | undefined {
  nameIndex ??= createNameIndex(
    services.map((service) => ({ value: service, names: [service.label, ...service.names] })),
  );
  return nameIndex.find(words)?.value;
}

/**
 * The services that a text names, in order, the longest name at each place. A name that means two services
 * ("chirophysio therapy") gives both, at the same place.
 */
export function servicesIn(text: string): readonly ServiceMention[] {
  phrases ??= createPhraseIndex(byName());
  return phrases
    .find(text)
    .filter(({ start, end }) => !isOnlySomeone(text, start, end) && !isGuidance(text, start, end))
    .flatMap(({ value, start, end }) => value.map((service) => ({ service, start, end })));
}

/** "the psychologist's letter": the person, not the treatment. */
function isOnlySomeone(text: string, start: number, end: number): boolean {
  const mark = text[end];
  return (
    (mark === "'" || mark === '’') && text[end + 1] === 's' && /(?:ist|tor)$/i.test(text.slice(start, end))
  );
}

/** "a nerve block under ultrasound", "ultrasound guided": how it is done. */
function isGuidance(text: string, start: number, end: number): boolean {
  return (
    /^ultrasound$/i.test(text.slice(start, end)) &&
    (/\bunder\s$/i.test(text.slice(Math.max(0, start - 8), start)) ||
      /^[\s-]guid/i.test(text.slice(end, end + 6)))
  );
}

function byName(): { readonly value: readonly Service[]; readonly names: readonly string[] }[] {
  const holders = new Map<string, { name: string; services: Set<Service> }>();
  for (const service of services) {
    for (const name of [service.label, ...service.names]) {
      const key = name.toLowerCase();
      const holder = holders.get(key) ?? { name, services: new Set<Service>() };
      holder.services.add(service);
      holders.set(key, holder);
    }
  }
  return [...holders.values()].map(({ name, services: all }) => ({ value: [...all], names: [name] }));
}
