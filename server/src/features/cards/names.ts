import type { Abbreviation } from '../../guidelines/abbreviations';
import { documentById, editionInForce } from '../../guidelines/documents';
import type { Drug, DrugClass } from '../../guidelines/drugs';
import { classesOf, drugs } from '../../guidelines/drugs';
import type { Service } from '../../guidelines/services';
import type { Topic } from '../../guidelines/topics';
import { topicsOf } from '../../guidelines/topics';
import type { Span } from '../../text/span';
import { escapeMarkdown } from '../markdown';
import type { HoverCard } from './card';
import { card, dotted } from './card';
import { topicTitles } from './topics';

const MOST_BRANDS = 5;
const MOST_EXAMPLES = 6;

/** A drug: generic, class, brands, and where the MTUS of the letter's day speaks of it. */
export function drugCard(drug: Drug, written: string, at: Span, onDate: Date | undefined): HoverCard {
  const classes = classesOf(drug);
  const isGeneric = written.toLowerCase() === drug.generic.toLowerCase();
  const brands = brandsOf(drug).filter((name) => !begins(written, name) && !begins(name, written));
  const form = drug.form === 'oral' || drug.form === 'other' ? undefined : `usually ${FORM[drug.form]}`;
  return card(
    at,
    dotted(
      `**${escapeMarkdown(written)}**`,
      isGeneric ? undefined : drug.generic,
      classes.map(({ label }) => label).join(', '),
      form,
    ) + (brands.length > 0 ? `\\\n${brandWord(isGeneric)} ${listed(brands, MOST_BRANDS)}` : ''),
    inMtus(
      [...drug.spokenOf, ...drug.topics],
      classes.flatMap((one) => one.topics),
      onDate,
    ),
  );
}

const FORM = { topical: 'on the skin', patch: 'a patch', injection: 'injected' } as const;

function brandWord(isGeneric: boolean): string {
  return isGeneric ? 'Sold as' : 'Also';
}

/** Brand names, each once: "Vicodin" stands for "Vicodin ES", and the generic's own spellings are none. */
function brandsOf(drug: Drug): readonly string[] {
  let brands = brandsByDrug.get(drug);
  if (brands === undefined) {
    brands = readBrands(drug);
    brandsByDrug.set(drug, brands);
  }
  return brands;
}

const brandsByDrug = new Map<Drug, readonly string[]>();

function readBrands({ generic, names }: Drug): readonly string[] {
  const words = generic.toLowerCase().split(/[^a-z]+/);
  return names.filter(
    (name, i) =>
      /^[A-Z]/.test(name) &&
      !words.some((word) => word.length > 3 && name.toLowerCase().includes(word)) &&
      !names.slice(0, i).some((other) => begins(name, other)),
  );
}

function begins(name: string, other: string): boolean {
  return name.toLowerCase().startsWith(other.toLowerCase());
}

function listed(names: readonly string[], most: number): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
}

/** A class of drugs: some of its drugs, and where the MTUS speaks of it. */
export function drugClassCard(one: DrugClass, at: Span, onDate: Date | undefined): HoverCard {
  return card(at, `**${one.plural}**${examples(one)}`, inMtus([], one.topics, onDate));
}

function examples({ id }: DrugClass): string {
  const members = drugs.filter(({ classes }) => classes[0] === id).map(({ generic }) => generic);
  // Plain drugs tell more than combinations and kits.
  members.sort((a, b) => Number(/[^a-z]/i.test(a)) - Number(/[^a-z]/i.test(b)));
  return members.length === 0 ? '' : `\\\nSuch as ${listed(members, MOST_EXAMPLES)}`;
}

/** What an abbreviation stands for; of a treatment or a class of drugs, where the MTUS speaks of it. */
export function abbreviationCard(
  { short, long, sentence }: Abbreviation,
  topicIds: readonly string[],
  at: Span,
  onDate: Date | undefined,
): HoverCard {
  return card(at, `**${short}** · ${long}\\\n${sentence}`, inMtus([], topicIds, onDate));
}

/**
 * A treatment that an item asks for, and where the MTUS speaks of it; `undefined` where nothing is known, or
 * where too many topics do to tell anything (a consultation).
 */
export function serviceCard(service: Service, at: Span, onDate: Date | undefined): HoverCard | undefined {
  if (service.topics.length > MOST_TOPICS) return undefined;
  const spoken = inMtus([], service.topics, onDate);
  return spoken === '' ? undefined : card(at, dotted(`**${service.label}**`, service.kind), spoken);
}

const CHRONIC_PAIN = 'chronic-pain';
const MOST_TOPICS = 4;

const lists = new Map<string, string>();

/** The topics of the Chronic Pain Guidelines in force that speak of some subjects, the narrower ones first. */
function inMtus(own: readonly string[], broader: readonly string[], onDate: Date | undefined): string {
  const document = documentById(CHRONIC_PAIN);
  const edition = (onDate && editionInForce(document, onDate)) ?? document.editions[0]!;
  // There are as many as drugs, classes and treatments in the index, times the editions.
  const key = `${edition.id}/${own.join()}/${broader.join()}`;
  let list = lists.get(key);
  if (list === undefined) {
    const all = topicsOf({ document: CHRONIC_PAIN, edition: edition.id }).filter((topic) => !topic.general);
    const narrow = all.filter((topic) => isAbout(topic, own));
    const wide = all.filter((topic) => isAbout(topic, broader) && !narrow.includes(topic));
    const topics = [...narrow, ...wide].slice(0, MOST_TOPICS);
    list = topics.length === 0 ? '' : `In the ${document.title}, ${edition.label}:\n${topicTitles(topics)}`;
    lists.set(key, list);
  }
  return list;
}

function isAbout(topic: Topic, ids: readonly string[]): boolean {
  return ids.includes(topic.id) || (topic.same !== undefined && ids.includes(topic.same));
}
