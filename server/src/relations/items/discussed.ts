import type { Subject } from '../../guidelines/subjects';
import type { Word } from '../../language/words';
import type { Item, Rationale } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { isAroundSurgery } from '../../reading/items/operations';
import { type NamedTreatment, treatmentsNamed } from '../../reading/requests/treatmentsNamed';
import { passageOf } from '../../reading/sentences/passage';
import { remembered, rememberedByText } from '../../text/remembered';
import { SUPPORTS_WORN } from '../../vocabulary/care/discussionWords';
import { genericWords, kindWords, tellingKindWords } from '../../vocabulary/care/treatmentWords';
import { areOfOneClass, isArguedBy } from './drugKinship';
import { isKin, isMedicine } from './kinship';

/** How a rationale speaks of its item. */
export interface Discussion {
  /**
   * - 'named': the item's drug or service, its class, or a word of its title;
   * - 'loosely': only what kind of thing it is ("this medication", "the requested study");
   * - 'not at all'.
   */
  readonly item: 'named' | 'loosely' | 'not at all';
  /** The treatments that it names instead; none where it names the item. */
  readonly others: readonly NamedTreatment[];
}

/** Whether a rationale speaks of what its item asks for. Computed once for each item. */
export const discussionOf = remembered(
  (item: Item): Discussion =>
    item.rationale ? read(item, item.rationale) : { item: 'not at all', others: [] },
);

function read(item: Item, rationale: Rationale): Discussion {
  const subjects = itemSubjects(item);
  // The quick answers first: most rationales repeat the words of the title.
  if (namesTitle(item, rationale) || namesKind(subjects, rationale, tellingKindWords))
    return { item: 'named', others: [] };
  const others: NamedTreatment[] = [];
  const around = isAroundSurgery(item);
  for (const treatment of treatmentsNamed(rationale)) {
    if (subjects.some((subject) => isSpokenOf(subject, treatment))) return { item: 'named', others: [] };
    // Care after an operation is argued by the operation.
    if (!isPassing(treatment) && !(around && treatment.kind === 'surgery')) others.push(treatment);
  }
  return { item: namesKind(subjects, rationale, kindWords) ? 'loosely' : 'not at all', others };
}

/** Whether the treatment named is the subject, its class, or so near that the item is discussed by it. */
function isSpokenOf(subject: Subject, named: NamedTreatment): boolean {
  const treatment: Subject = named;
  if (isKin(subject, treatment) || (isMedicine(subject) && treatment.id === 'weaning')) return true;
  // Drugs of one class are argued by each other, and what goes with a drug by the drug.
  if (isMedicine(subject) && isMedicine(treatment))
    return (
      (areOfOneClass(subject, treatment) ?? sharesTopic(subject, named)) || isArguedBy(subject, treatment)
    );
  // Tests of drugs by the drugs they test for.
  if (subject.kind === 'test' && isMedicine(treatment)) return sharesTopic(subject, named);
  // An injection by what is injected.
  if (subject.kind === 'injection' && isMedicine(treatment)) return sharesTopic(subject, named);
  return (
    subject.kind !== 'visit' &&
    named.kind !== 'visit' &&
    !isMedicine(subject) &&
    !isMedicine(treatment) &&
    sharesTopic(subject, named, subject.kind === 'device' ? activeCare : undefined)
  );
}

/** Topics that treat equipment together with whatever else is done for a joint: a cold pack is no gym membership. */
const activeCare: ReadonlySet<string> = new Set(['physical-medicine', 'exercise']);

function sharesTopic(a: Subject, b: NamedTreatment, but?: ReadonlySet<string>): boolean {
  return a.topics.some((topic) => b.topics.includes(topic) && !but?.has(topic));
}

/** What every rationale may name in passing. */
function isPassing({ id }: NamedTreatment): boolean {
  return id === 'medication' || id === 'other-surgery' || id === 'office-visit';
}

/** Whether a telling word of the item's title, or the treatment as the title has it, stands in the rationale. */
function namesTitle(item: Item, rationale: Rationale): boolean {
  const text = rationale.flat.text.toLowerCase();
  const subjects = itemSubjects(item)
    .filter(({ kind, id }) => kind !== 'visit' && id !== 'medication')
    .map(({ start, end }) => item.title.slice(start, end).toLowerCase());
  return [...tellingStems(item.title), ...subjects].some((words) => startsAWord(text, words));
}

const STEM = 6;

/** The words of a title that say what is asked for, cut to where their endings begin. */
export const tellingStems = rememberedByText((title: string): readonly string[] => {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? [];
  return words
    .filter((word) => word.length >= 4 && !genericWords.has(word))
    .map((word) => word.slice(0, STEM));
});

/** Whether words have a telling word of an item's title in them. */
export function sharesStem(words: string, { title }: Item): boolean {
  const lower = words.toLowerCase();
  return tellingStems(title).some((stem) => lower.includes(stem));
}

/** Whether a telling word of an item's title stands in the reasons before a position of their flat text. */
export function isNamedBefore({ flat }: Rationale, item: Item, at: number): boolean {
  return sharesStem(flat.text.slice(0, at), item);
}

/** Whether these words stand in the reasons before a position of their flat text. */
export function isToldBefore({ flat }: Rationale, words: string, at: number): boolean {
  return flat.text.slice(0, at).toLowerCase().includes(words.toLowerCase());
}

/** Whether a word of a text begins with these letters. Both in lower case. */
export function startsAWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/[a-z]/.test(text[at - 1]!)) return true;
  }
  return false;
}

/** "this medication", "the requested imaging": the kind of thing that the item is. */
function namesKind(subjects: readonly Subject[], rationale: Rationale, words: typeof kindWords): boolean {
  return saysKind(subjects, passageOf(rationale).words, words);
}

/** Whether words call an item by the kind of thing that it is: "this medication", "the device". */
export function callsByKind(words: readonly Word[], item: Item): boolean {
  return saysKind(itemSubjects(item), words, kindWords);
}

function saysKind(subjects: readonly Subject[], said: readonly Word[], words: typeof kindWords): boolean {
  // What is injected is an injection too.
  const kinds = new Set<string>(
    subjects.flatMap(({ kind, form }) => (form === 'injection' ? [kind, 'injection'] : [kind])),
  );
  return said.some(
    ({ lower }, i) =>
      (words.get(lower)?.some((kind) => kinds.has(kind)) ?? false) &&
      // "does not support the request" is no lumbar support.
      (lower !== 'support' || SUPPORTS_WORN.has(said[i - 1]?.lower ?? '')),
  );
}
