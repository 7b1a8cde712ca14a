import * as l10n from '@vscode/l10n';
import type { Abbreviation } from '../../guidelines/abbreviations';
import { odgChapters } from '../../guidelines/chapters';
import { documentById, editionInForce } from '../../guidelines/documents';
import type { Drug, DrugClass } from '../../guidelines/drugs';
import { classesOf, drugs } from '../../guidelines/drugs';
import type { Service } from '../../guidelines/services';
import type { Topic } from '../../guidelines/topics';
import { topicsOf } from '../../guidelines/topics';
import { escapeMarkdown } from '../../text/markdown';
import type { Span } from '../../text/span';
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
  const form = drug.form === 'oral' || drug.form === 'other' ? undefined : l10n.t`usually ${FORM[drug.form]}`;
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

const FORM = {
  topical: l10n.t('on the skin'),
  patch: l10n.t('a patch'),
  injection: l10n.t('injected'),
} as const;

function brandWord(isGeneric: boolean): string {
  return isGeneric ? l10n.t('Sold as') : l10n.t('Also');
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
  return members.length === 0 ? '' : `\\\n${l10n.t`Such as ${listed(members, MOST_EXAMPLES)}`}`;
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
 * A treatment, test or device that an item asks for: what it is, and where the guidelines speak of
 * it, the MTUS of the letter's day before the Official Disability Guidelines.
 */
export function serviceCard(
  { label, kind, topics }: Service,
  written: string,
  at: Span,
  onDate: Date | undefined,
): HoverCard {
  const isLabel = written.toLowerCase() === label.toLowerCase();
  // Of a consultation so many topics speak that they tell nothing.
  const spoken = topics.length > MOST_TOPICS ? '' : inMtus([], topics, onDate) || inOdg(topics);
  return card(at, dotted(`**${escapeMarkdown(written)}**`, isLabel ? undefined : label, KIND[kind]), spoken);
}

const KIND: Readonly<Record<Service['kind'], string | undefined>> = {
  therapy: l10n.t('therapy'),
  device: l10n.t('device'),
  imaging: l10n.t('imaging'),
  test: l10n.t('test'),
  injection: l10n.t('injection'),
  surgery: l10n.t('surgery'),
  program: l10n.t('program'),
  visit: l10n.t('visit'),
  drug: l10n.t('drug'),
  other: undefined,
};

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
    list =
      topics.length === 0
        ? ''
        : `${l10n.t`In the ${document.title}, ${edition.label}:`}\n${topicTitles(topics)}`;
    lists.set(key, list);
  }
  return list;
}

/** The chapters of the Official Disability Guidelines with a topic about some subjects. */
function inOdg(subjects: readonly string[]): string {
  const topics = topicsOf({ document: 'odg' }).filter(
    (topic) => !topic.general && topic.about.some((id) => subjects.includes(id)),
  );
  const chapters = odgChapters.filter(({ id }) => topics.some(({ chapter }) => chapter === id));
  if (chapters.length === 0) return '';
  return l10n.t`In the ${documentById('odg').title}: ${listed(
    chapters.map(({ title }) => title),
    MOST_TOPICS,
  )}`;
}

function isAbout(topic: Topic, ids: readonly string[]): boolean {
  return ids.includes(topic.id) || (topic.same !== undefined && ids.includes(topic.same));
}
