import * as l10n from '@vscode/l10n';
import type { ResolvedCitation, ResolvedTopic } from '../../guidelines/resolvedCitation';
import type { Subject } from '../../guidelines/subjects';
import { pagesText, type Topic } from '../../guidelines/topics';
import type { Citation, Item, Letter } from '../../letter/model';
import type { Span } from '../../text/span';
import type { Region } from '../../vocabulary/sources/guidelineRegions';
import { OF_ONE_CARE, SECTIONS_WITHOUT } from '../../vocabulary/sources/guidelineSubjects';
import { regionsOfTitle, treatsRegion } from './guidelineRegions';
import { lettersOperation } from './operationsTold';
import { isOtherKind } from './otherKind';
import { areOfOneThing, isNamedForIllness } from './topicKinship';
import { coversAny, pagesCoverAny } from './topicServes';

/** Why a cited place is about something else than the item. */
export type WrongPlaceKind =
  | 'topic'
  /** A topic on another kind of the item's device. */
  | 'kind of device'
  /** A section on another sort of care of the region's chapter. */
  | 'section'
  | 'pages'
  /** A guideline on one sort of care. */
  | 'document'
  | 'no operation'
  /** A section on operations on another part of the body. */
  | 'other operation'
  /** Imaging under the ODG chapter on pain. */
  | 'imaging under pain';

/** What of a citation is about something else. */
export interface WrongPlace {
  readonly kind: WrongPlaceKind;
  readonly span: Span;
  /** What is cited, as a message names it: a title, or what stands on the pages. */
  readonly name: string;
  /** The topic as cited, where one is. */
  readonly topic?: ResolvedTopic;
  /** Less than sure. */
  readonly isProbable?: boolean;
}

/** A citation and what it points at. */
export interface CitedPlace {
  readonly citation: Citation;
  readonly resolved: ResolvedCitation;
}

/**
 * What of a citation is about something else than what the item asks for; `undefined` where nothing surely is.
 *
 * @param subjects what the item asks for (`askedFor`), one at least
 */
export function wrongPlaceOf(
  item: Item,
  letter: Letter,
  cited: CitedPlace,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const { resolved } = cited;
  const [first] = resolved.topics;
  if (!first) return wrongPages(resolved, subjects) ?? wrongDocument(item, letter, cited, subjects);
  if (resolved.document?.id === 'acoem-2004') return wrongSection(resolved, subjects);
  // Its sections are named for operations, and are about the therapy after them.
  if (resolved.document?.id === 'postsurgical') return wrongDocument(item, letter, cited, subjects);
  // What stands behind other sources is the title of a paper or a book: that can be on anything near the item.
  if (!namesTopics(resolved)) return undefined;
  const isAkin = resolved.topics.some((topic) => areOfOneThing(titleOf(topic), item));
  if (!isAkin && isSurelyNot(subjects, (asked) => coversAny(resolved.topics, asked))) {
    // The topic's and the item's pages may be the same: then the pages were meant, unless they are just the topic's own.
    const own = first.topic && pagesText(first.topic.pages);
    const isRight = resolved.pages.some(
      (pages) => pages.fit && pages.part.text !== own && pagesCoverAny(pages, subjects, 0) === true,
    );
    return isRight
      ? undefined
      : {
          kind: 'topic',
          span: first.part.span,
          name: titleOf(first),
          topic: first,
          isProbable: resolved.topics.some((topic) => isNamedForIllness(titleOf(topic))),
        };
  }
  if (resolved.topics.every((topic) => isOtherKind(topic, item)))
    return { kind: 'kind of device', span: first.part.span, name: first.part.text };
  return wrongDocument(item, letter, cited, subjects) ?? imagingUnderPain(item, cited, subjects);
}

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

function titleOf({ topic, part }: ResolvedTopic): string {
  return topic?.title ?? part.text;
}

/** "Low Back Complaints, Section(s): Physical Methods" under a scan: every section cited is on other care. */
function wrongSection({ topics }: ResolvedCitation, subjects: readonly Subject[]): WrongPlace | undefined {
  const isOfOtherCare = ({ topic }: ResolvedTopic): boolean => {
    const without = topic && SECTIONS_WITHOUT.get(topic.title);
    return without !== undefined && subjects.every(({ kind }) => without.has(kind));
  };
  const [first] = topics;
  return topics.every(isOfOtherCare)
    ? { kind: 'section', span: first!.part.span, name: titleOf(first!), isProbable: true }
    : undefined;
}

/** Pages without a topic's name: what is on them must be about something else, on every one of them. */
function wrongPages(resolved: ResolvedCitation, subjects: readonly Subject[]): WrongPlace | undefined {
  const { pages } = resolved;
  const [first] = pages;
  if (!first || resolved.document?.id !== 'chronic-pain') return undefined;
  const isWrong = pages.every(
    (one) => isWellKnown(one.topics) && isSurelyNot(subjects, (asked) => pagesCoverAny(one, asked, 1)),
  );
  if (!isWrong) return undefined;
  const there = first.topics.map(({ title }) => `“${title}”`).slice(0, 2);
  return {
    kind: 'pages',
    span: first.part.span,
    name: l10n.t`Page ${first.part.text} (${there.join(', ')})`,
  };
}

function isWellKnown(topics: readonly Topic[]): boolean {
  return topics.length > 0 && topics.every(({ confidence }) => confidence !== 'low');
}

/** A guideline for one kind of care, cited for another kind; or for care after an operation that nobody had, or elsewhere. */
function wrongDocument(
  item: Item,
  letter: Letter,
  { citation, resolved }: CitedPlace,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const { span } = citation.document ?? citation.chapter ?? citation;
  const care = OF_ONE_CARE.find(({ document }) => document === resolved.document?.id);
  if (!care) return undefined;
  const isOther = subjects.every(
    ({ kind, topics }) =>
      care.judges.has(kind) && topics.length > 0 && !topics.some((topic) => care.serves.has(topic)),
  );
  if (isOther) return { kind: 'document', span, name: care.name };
  return care.document === 'postsurgical' ? wrongOperation(item, letter, resolved, span) : undefined;
}

/** The postsurgical guidelines where no operation is told, or the section on another part than the one operated on. */
function wrongOperation(
  item: Item,
  letter: Letter,
  { topics }: ResolvedCitation,
  span: Span,
): WrongPlace | undefined {
  const { isTold, regions: operated } = lettersOperation(letter);
  const [first] = topics;
  if (!isTold)
    return { kind: 'no operation', span: first?.part.span ?? span, name: first ? titleOf(first) : '' };
  const named = regionsOfTitle(item);
  const regions: ReadonlySet<Region> = named.size > 0 ? named : operated;
  const sections = topics.flatMap(({ topic }) => topic ?? []);
  if (!first || regions.size === 0 || sections.length < topics.length) return undefined;
  // A section that is of no region (burns, general rules) is of any.
  const fits = sections.some((section) => section.regions.length === 0 || treatsRegion(section, regions));
  return fits ? undefined : { kind: 'other operation', span: first.part.span, name: titleOf(first) };
}

/** ODG has imaging in the chapters of the body's regions, not among the treatments of pain. */
function imagingUnderPain(
  item: Item,
  { citation, resolved }: CitedPlace,
  subjects: readonly Subject[],
): WrongPlace | undefined {
  const isPain = resolved.chapters.length === 1 && resolved.chapters[0]!.id === 'odg-pain';
  if (!isPain || !subjects.every(({ kind }) => kind === 'imaging')) return undefined;
  if (regionsOfTitle(item).size === 0 || !resolved.topics.every(({ otherChapter }) => otherChapter))
    return undefined;
  return { kind: 'imaging under pain', span: (citation.chapter ?? citation).span, name: 'Pain' };
}
