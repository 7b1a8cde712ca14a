import type { ResolvedCitation, ResolvedTopic } from '../../guidelines/resolvedCitation';
import { servicesIn } from '../../guidelines/services';
import { citedTopicCovers, type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Topic } from '../../guidelines/topics';
import type { Item, Letter, Prose } from '../../letter/model';
import { itemSubjects } from '../../reading/itemSubject';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { regionsOfTitle } from './chapterRegions';
import { type Cited, type CitedLine, citedLines, dateKey, quieter, sourceSpan } from './citedLines';
import { isOtherKind } from './deviceKinds';
import { withOtherForms } from './drugForms';
import { coversAny, pagesCoverAny } from './topicsCover';

export const topicItemMismatch: ItemRule = {
  id: 'topic-item-mismatch',
  family: 'Citations',
  scope: 'item',
  sees: ['header', 'claims line', 'reviewer line'],
  severity: 'warning',
  page: {
    finds: 'The cited topic, or what stands on the cited pages, is about something else than the item',
    why: `The treatment guideline that speaks of the disputed treatment is the one presumed correct (Labor Code \
4604.5; 8 CCR 9792.21(c)). A topic on opioids does not decide on a muscle relaxant; applying it is an argument on \
appeal that the guideline was applied against its own words.`,
    wrong: `Zanaflex 4mg #60: Upheld

MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines Opioids, on-going management Page(s): 78.`,
    right: `Zanaflex 4mg #60: Upheld

MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) Page(s): 63-66.`,
    ignore: `Where the guideline has no topic for the treatment and the nearest one was taken on purpose. Topics on \
conditions and on care in general are accepted with any item. On the claims administrator's line the finding is for \
information.`,
  },

  reads: (letter) => `${dateKey(letter)} ${tellsOfSurgery(letter)}`,

  check(item, letter) {
    const subjects = withOtherForms(itemSubjects(item), item.title);
    if (subjects.length === 0) return [];
    return citedLines(item, letter).flatMap((line) => {
      const isInGoodCompany = companyOn(line, subjects);
      return line.cited.flatMap((cited) => {
        if (isInGoodCompany(cited)) return [];
        const wrong = wrongPlace(item, letter, cited, subjects);
        return wrong ? [finding(item, line, wrong, subjects)] : [];
      });
    });
  },
};

/**
 * Whether a citation is one of several places of the same guideline, another of which is about the item. The places that are
 * are looked for once a line.
 */
function companyOn(line: CitedLine, subjects: readonly Subject[]): (cited: Cited) => boolean {
  const about = new Map<ResolvedCitation['document'], Set<ResolvedCitation>>();
  for (const { resolved } of line.cited) {
    if (!isAbout(resolved, subjects)) continue;
    const same = about.get(resolved.document) ?? new Set();
    about.set(resolved.document, same.add(resolved));
  }
  return ({ resolved }) => {
    const { document, chapters } = resolved;
    const hasPlaces = (document?.kind === 'MTUS' && chapters.length === 0) || document?.id === 'odg';
    if (!hasPlaces) return false;
    const same = about.get(document);
    return same !== undefined && (same.size > 1 || !same.has(resolved));
  };
}

function isAbout({ topics, pages }: ResolvedCitation, subjects: readonly Subject[]): boolean {
  return (
    coversAny(topics, subjects) === true ||
    (topics.length === 0 && pages.some((one) => pagesCoverAny(one, subjects, 0) === true))
  );
}

/** What of a citation is about something else. */
interface WrongPlace {
  readonly span: Span;
  readonly about: string;
  /** The topic as cited, where one is. */
  readonly topic?: ResolvedTopic;
  /** What the item asks for, where its subjects do not tell it well. */
  readonly asked?: string;
}

function wrongPlace(
  item: Item,
  letter: Letter,
  cited: Cited,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const { resolved } = cited;
  const [first] = resolved.topics;
  // The sections of the region chapters are about ways of care, not about treatments.
  if (first && namesTopics(resolved)) {
    if (isSurelyNot(subjects, (asked) => coversAny(resolved.topics, asked))) {
      // The topic's and the item's pages may be the same: then the pages were meant.
      const isRightPlace = resolved.pages.some(
        (pages) => pages.fit && pagesCoverAny(pages, subjects, 0) === true,
      );
      return isRightPlace
        ? undefined
        : { span: first.part.span, about: titleOf(first.topic, first.part.text), topic: first };
    }
    if (resolved.topics.every((topic) => isOtherKind(topic, item)))
      return { span: first.part.span, about: `“${first.part.text}” is`, asked: item.title };
    // Whatever its section, it is on one kind of drug.
    if (resolved.document?.id === 'opioids') return wrongDocument(letter, cited, subjects);
    return imagingUnderPain(item, cited, subjects);
  }
  return first ? undefined : (wrongPages(resolved, subjects) ?? wrongDocument(letter, cited, subjects));
}

/** What stands behind other sources is the title of a paper or a book: that can be on anything near the item. */
function namesTopics({ document }: ResolvedCitation): boolean {
  return document?.kind === 'MTUS' || document?.kind === 'drug reference' || document?.id === 'odg';
}

/** A visit may be for anything: beside what it is for, it does not count unless the topic is on visits. */
function isSurelyNot(
  subjects: readonly Subject[],
  covers: (asked: readonly Subject[]) => boolean | undefined,
): boolean {
  const all = covers(subjects);
  if (all !== undefined) return !all;
  const core = subjects.filter(({ kind }) => kind !== 'visit');
  return core.length > 0 && core.length < subjects.length && covers(core) === false;
}

function titleOf(topic: Topic | undefined, written: string): string {
  return `“${topic?.title ?? written}” is`;
}

/** Pages without a topic's name: what is on them must be about something else, on every one of them. */
function wrongPages(resolved: ResolvedCitation, subjects: readonly Subject[]): WrongPlace | undefined {
  const { pages } = resolved;
  const [first] = pages;
  if (!first || resolved.document?.id !== 'chronic-pain') return undefined;
  if (
    !pages.every(
      (one) => isWellKnown(one.topics) && isSurelyNot(subjects, (asked) => pagesCoverAny(one, asked, 1)),
    )
  )
    return undefined;
  const there = first.topics.map(({ title }) => `“${title}”`).slice(0, 2);
  return { span: first.part.span, about: `Page ${first.part.text} (${there.join(', ')}) is` };
}

function isWellKnown(topics: readonly Topic[]): boolean {
  return topics.length > 0 && topics.every(({ confidence }) => confidence !== 'low');
}

const opioidSubjects = new Set([
  'opioids',
  'naloxone',
  'drug-testing',
  'weaning',
  'detox',
  'benzodiazepines',
  'opioid-constipation',
  'testosterone-replacement',
  'psych-eval',
  'psych-treatment',
]);

/** A guideline for one kind of treatment, cited as a whole for another kind. */
function wrongDocument(
  letter: Letter,
  { citation, resolved }: Cited,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const span = sourceSpan(citation);
  switch (resolved.document?.id) {
    case 'acupuncture':
      return subjects.some(
        ({ id, topics }) => id === 'acupuncture' || topics.includes('acupuncture-cp') || !isPlain(id),
      )
        ? undefined
        : { span, about: 'The acupuncture guidelines are' };
    case 'opioids':
      return subjects.every(
        ({ kind }) => kind === 'drug' || kind === 'drug class' || kind === 'imaging' || kind === 'therapy',
      ) &&
        !subjects.some(
          ({ topics }) => topics.length === 0 || topics.some((topic) => opioidSubjects.has(topic)),
        )
        ? { span, about: 'The opioids guidelines are' }
        : undefined;
    case 'postsurgical':
      if (subjects.every(({ kind }) => kind === 'drug' || kind === 'drug class' || kind === 'imaging'))
        return { span, about: 'The postsurgical guidelines (visits of therapy after an operation) are' };
      return subjects.every(({ kind }) => kind === 'therapy') && !tellsOfSurgery(letter)
        ? { span, about: 'No operation is mentioned in this letter, and the postsurgical guidelines are' }
        : undefined;
    default:
      return undefined;
  }
}

/** Office visits and the like may be for acupuncture. */
function isPlain(id: string): boolean {
  return id !== 'office-visits' && id !== 'office-visit' && id !== 'dme';
}

/** ODG has imaging in the chapters of the body's regions, not among the treatments of pain. */
function imagingUnderPain(
  item: Item,
  { citation, resolved }: Cited,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const isPain = resolved.chapters.length === 1 && resolved.chapters[0]!.id === 'odg-pain';
  if (!isPain || !subjects.every(({ kind }) => kind === 'imaging')) return undefined;
  if (regionsOfTitle(item).size === 0 || !resolved.topics.every(({ otherChapter }) => otherChapter))
    return undefined;
  return {
    span: (citation.chapter ?? citation).span,
    about: 'ODG has imaging in the chapters on the parts of the body; its chapter on pain is',
  };
}

function finding(
  item: Item,
  line: CitedLine,
  { span, about, topic, asked: told }: WrongPlace,
  subjects: readonly Subject[],
): Finding {
  // Where the reasons are about what the line cites, the item itself may have the wrong name.
  const argued = topic && line.isReviewers ? arguedAbout(item, topic) : undefined;
  const asked = told ?? [...new Set(subjects.map(({ label }) => label))].slice(0, 2).join(' and ');
  return {
    span,
    message: `${about} about something else than the item, ${asked}.${argued ? ` The rationale speaks of ${argued.name} too: check which of the two is wrong.` : ''}`,
    related: [
      { span: item.name, message: 'The item.' },
      ...(argued ? [{ span: argued.span, message: 'What the rationale argues about.' }] : []),
    ],
    ...quieter(line),
  };
}

/** The treatment of the cited topic, where the rationale speaks of it. */
function arguedAbout(
  { rationale }: Item,
  topic: ResolvedTopic,
): { readonly name: string; readonly span: Span } | undefined {
  if (!rationale) return undefined;
  const { flat } = rationale;
  const mention = servicesIn(flat.text).find(
    ({ service, start, end }) =>
      service.kind !== 'visit' &&
      subjectsOf(flat.text.slice(start, end)).some((subject) => citedTopicCovers(topic, subject) === true),
  );
  return mention && { name: mention.service.label, span: flat.toSpan(mention.start, mention.end) };
}

const surgeryWords =
  /\b(?:surg\w+|operat\w+|post-?op\w*|arthroscop\w*|\w+ectomy|\w+otomy|\w+plasty|\w+desis|fusion|(?:ligament|tendon|meniscus|meniscal|cuff|hernia|nerve) repair|repaired|reconstruction|replacement|tunnel release|finger release|ORIF|fixation|implant\w*|amputat\w+|laceration repair|sutur\w+|debridement|status post (?:right|left|bilateral|open))\b/i;

/** Whether the summary or an item's title speaks of an operation; rationales recite visits "after surgery". */
function tellsOfSurgery({ summary, items }: Letter): boolean {
  if (summary === undefined || items.some(({ title }) => titleTellsOfSurgery(title))) return true;
  return summaryTellsOfSurgery(summary);
}

const summaryTellsOfSurgery = remembered(
  ({ flat }: Prose) => flat.text === '' || surgeryWords.test(flat.text),
);
const titleTellsOfSurgery = rememberedByText((title) => surgeryWords.test(title));
