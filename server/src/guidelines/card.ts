import type { Chapter } from './chapters';
import { chapterById, pageSpaceText } from './chapters';
import { documentById, type Edition, type GuidelineDocument } from './documents';
import { classesOf, type Drug } from './drugs';
import { evidenceText } from './evidence';
import type { LawSection } from './law';
import { lawSection } from './law';
import type { Service } from './services';
import { type PageRange, pagesText, type Topic, topicById, topicsOf, topicsOnPages } from './topics';

/**
 * What a hover shows of a thing: plain text in parts, no markup. `evidence` says how far it can be trusted
 * and is never empty where a page or an edition is shown.
 */
export interface Card {
  readonly title: string;
  /** What sort of thing it is ("topic of the Chronic Pain Medical Treatment Guidelines, 2009"). */
  readonly subtitle: string;
  /** One sentence, our own words. */
  readonly summary?: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly evidence: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2016-07-28" as "July 28, 2016". */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** "July 18, 2009 to July 27, 2016", "since December 1, 2017"; `undefined` where no day is known. */
export function inForceText(days: { readonly from?: string; readonly until?: string }): string | undefined {
  if (days.from && days.until) return `${dayText(days.from)} to ${dayText(days.until)}`;
  if (days.from) return `since ${dayText(days.from)}`;
  return days.until ? `until ${dayText(days.until)}` : undefined;
}

function linksTo(section: LawSection | undefined, document?: GuidelineDocument): Card['links'] {
  const links = [];
  if (section) links.push({ title: `${section.code} ${section.section}`, url: section.link });
  if (document?.link) links.push({ title: document.title, url: document.link });
  return links;
}

function fact(label: string, text: string | undefined): Card['facts'] {
  return text === undefined || text === '' ? [] : [{ label, text }];
}

/** A document, with all its editions or the one meant. */
export function describeDocument(document: GuidelineDocument, edition?: Edition): Card {
  const editions = edition ? [edition] : document.editions;
  return {
    title: document.title,
    subtitle:
      document.kind === 'MTUS'
        ? 'guideline of the MTUS'
        : document.kind === 'ACOEM'
          ? 'guideline'
          : document.kind,
    summary: document.summary,
    facts: [
      ...fact('Regulation', document.regulation && `8 CCR ${document.regulation}`),
      ...editions.flatMap((one) =>
        fact(`Edition ${one.label}`, inForceText(one) && `in force ${inForceText(one)}`),
      ),
      ...fact('Pages', edition?.pages && `${edition.pages[0]}-${edition.pages[1]}`),
    ],
    evidence: evidenceText(edition?.evidence ?? document.evidence, edition ? 'Dates' : 'Facts'),
    links: linksTo(document.regulation ? lawSection(document.regulation) : undefined, document),
  };
}

/** What follows days that are not known for certain. */
function doubtText({ doubt }: { readonly doubt?: string }): string {
  return doubt === undefined ? '' : `, in doubt: ${doubt}`;
}

/** A chapter of ACOEM or ODG. */
export function describeChapter(chapter: Chapter): Card {
  const pages = chapter.pageSpaces.map(pageSpaceText);
  const next = chapter.replacedBy === undefined ? undefined : chapterById(chapter.replacedBy);
  return {
    title: chapter.number === undefined ? chapter.title : `Chapter ${chapter.number}: ${chapter.title}`,
    subtitle: `chapter of ${documentById(chapter.document).title}`,
    ...(chapter.summary && { summary: chapter.summary }),
    facts: [
      ...fact(
        'In the MTUS',
        chapter.adopted === false
          ? 'never adopted'
          : chapter.adopted
            ? chapter.regulation
              ? `8 CCR ${chapter.regulation}`
              : 'yes'
            : undefined,
      ),
      ...chapter.editions.flatMap((one) =>
        fact(`Edition ${one.year}`, inForceText(one) && `in force ${inForceText(one)}${doubtText(one)}`),
      ),
      ...fact('Pages', pages.join('; ')),
      ...fact('Tables', chapter.tables.map((table) => `${table.name} on page ${table.page}`).join(', ')),
      ...fact('Followed by', next?.title),
    ],
    evidence: evidenceText(
      chapter.pagesEvidence ?? chapter.editions[0]?.evidence ?? 'memory',
      pages.length > 0 ? 'Pages' : 'Title',
    ),
    links: linksTo(chapter.regulation ? lawSection(chapter.regulation) : undefined),
  };
}

/** A topic or section. A 2016 topic without words of its own borrows those of the 2009 topic that it carries on. */
export function describeTopic(topic: Topic): Card {
  const document = documentById(topic.document);
  const edition = document.editions.find((one) => one.id === topic.edition);
  const chapter = topic.chapter === undefined ? undefined : chapterById(topic.chapter);
  const earlier = topic.same === undefined ? undefined : topicById(topic.same);
  const parent = topic.parent === undefined ? undefined : topicById(topic.parent);
  const summary = topic.summary ?? earlier?.summary;
  const drugs = topic.drugs.length > 0 ? topic.drugs : (earlier?.drugs ?? []);
  const regulation = chapter?.regulation ?? document.regulation;
  return {
    title: topic.number ? `${topic.number} ${topic.title}` : topic.title,
    subtitle: `${chapter ? `${chapter.title}, ` : ''}${document.title}${edition ? `, ${edition.label}` : ''}`,
    ...(summary && { summary }),
    facts: [
      ...fact('Pages', pagesText(topic.pages)),
      ...fact('Begins on page', topic.beginsOn === undefined ? undefined : String(topic.beginsOn)),
      ...fact('Part of', parent?.title),
      ...fact('In 2009', earlier && `${earlier.title}, ${pagesLabel(earlier)}`),
      ...fact('Drugs', drugs.slice(0, MOST_DRUGS).join(', ') + (drugs.length > MOST_DRUGS ? ' …' : '')),
      ...fact('Printed in letters', pagesText(topic.printed)),
      ...fact('Edition', edition && inForceText(edition) && `in force ${inForceText(edition)}`),
    ],
    evidence: topicEvidence(topic),
    links: linksTo(regulation ? lawSection(regulation) : undefined),
  };
}

const MOST_DRUGS = 12;

function topicEvidence(topic: Topic): string {
  if (topic.pages.length === 0 && topic.beginsOn === undefined)
    return evidenceText(topic.evidence, 'Title', topic.seen);
  const pages = evidenceText(topic.pagesEvidence, topic.pagesEvidence === 'memory' ? 'Page' : 'Pages');
  return topic.confidence === 'high' || topic.pagesEvidence !== 'memory'
    ? pages
    : `${pages} (${topic.confidence} confidence)`;
}

/** The page or pages of a document's edition: the topics on them. `undefined` where none is known. */
export function describePages(
  document: GuidelineDocument,
  edition: Edition | undefined,
  first: number,
  last: number,
): Card | undefined {
  const found = topicsOnPages(document.id, edition?.id, first, last);
  if (found.length === 0) return undefined;
  const isMemory = found.some((topic) => topic.pagesEvidence === 'memory');
  return {
    title: first === last ? `Page ${first}` : `Pages ${first}-${last}`,
    subtitle: `${document.title}${edition ? `, ${edition.label}` : ''}`,
    facts: found.map((topic) => ({
      label: pagesText(topic.pages) || `from ${topic.beginsOn}`,
      text: topic.title,
    })),
    evidence: evidenceText(isMemory ? 'memory' : 'letter', isMemory ? 'Page' : 'Pages'),
    links: linksTo(document.regulation ? lawSection(document.regulation) : undefined),
  };
}

const HINT_TOPICS = 2;
const HINT_SHARE = 0.6;

/**
 * What some pages are about, for an inlay hint ("Muscle relaxants" for 63-66): of the topics on them those
 * that fill them best, two at the most. Empty where none is known.
 */
export function pageHint(topics: readonly Topic[], first: number, last: number): string {
  const scored = topics
    .map((topic) => ({
      topic,
      share: Math.max(0, ...topic.pages.map((range) => sharedPart(range, first, last))),
    }))
    .sort((a, b) => b.share - a.share);
  const best = scored.filter(({ share }) => share >= scored[0]!.share * HINT_SHARE);
  const titles = best
    .slice(0, HINT_TOPICS)
    .map(({ topic }) => topic.title.replace(/(?<!\s)\s*\([^()]{0,200}\)$/, ''));
  return titles.join('; ') + (best.length > HINT_TOPICS ? ' …' : '');
}

/** The pages that two ranges share, as a part of all pages of both. */
function sharedPart([from, to]: PageRange, first: number, last: number): number {
  const shared = Math.min(to, last) - Math.max(from, first) + 1;
  return Math.max(0, shared) / (Math.max(to, last) - Math.min(from, first) + 1);
}

/** A drug: generic, brands, classes, and where the Chronic Pain Guidelines of 2009 speak of it. */
export function describeDrug(drug: Drug, written?: string): Card {
  const classes = classesOf(drug);
  const ids = new Set([...drug.spokenOf, ...drug.topics, ...classes.flatMap((one) => one.topics)]);
  const spoken = topicsOf({ document: 'chronic-pain', edition: '2009' }).filter((topic) => ids.has(topic.id));
  return {
    title: written ?? drug.generic,
    subtitle: classes.map((one) => one.label).join(', '),
    facts: [
      ...fact('Generic', drug.generic),
      ...fact('Brands and writings', drug.names.slice(0, MOST_DRUGS).join(', ')),
      ...fact('Usual form', drug.form === 'other' ? undefined : drug.form),
      ...spoken
        .slice(0, MOST_TOPICS)
        .map((topic) => ({ label: `MTUS 2009, ${pagesLabel(topic)}`, text: topic.title })),
    ],
    evidence:
      spoken.length > 0
        ? `Class from memory. ${evidenceText('memory', 'Page')}`
        : evidenceText('memory', 'Class'),
    links: [],
  };
}

const MOST_TOPICS = 4;

/** "page 49", "pages 16-22". */
function pagesLabel(topic: Topic): string {
  const pages = pagesText(topic.pages);
  return `${/\D/.test(pages) ? 'pages' : 'page'} ${pages}`;
}

/** A treatment or service: the topics that speak of it. */
export function describeService(service: Service): Card {
  const ids = new Set(service.topics);
  const spoken = topicsOf({ document: 'chronic-pain', edition: '2009' }).filter((topic) => ids.has(topic.id));
  return {
    title: service.label,
    subtitle: service.kind,
    facts: spoken
      .slice(0, MOST_TOPICS)
      .map((topic) => ({ label: `MTUS 2009, ${pagesLabel(topic)}`, text: topic.title })),
    evidence: spoken.length > 0 ? evidenceText('memory', 'Page') : '',
    links: [],
  };
}

/** A section of a regulation or statute. */
export function describeLaw(section: LawSection): Card {
  return {
    title: `${section.code} ${section.section}`,
    subtitle: section.title,
    summary: section.sentence,
    facts: [],
    evidence: evidenceText(section.evidence, 'Content'),
    links: [{ title: `${section.code} ${section.section}`, url: section.link }],
  };
}
