import * as l10n from '@vscode/l10n';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { type Subject, topicCovers } from '../../guidelines/subjects';
import { topicsOf } from '../../guidelines/topics';
import type { Item, Letter } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { saysWhyLeft } from '../../reading/sources/reasonsOfLeaving';
import { comparesSources, silencesOf } from '../../reading/sources/silences';
import { sourceMentions } from '../../reading/sources/sourceMentions';
import { isLeft } from '../../reading/sources/sourceSpeech';
import { regionsOfTitle, treatsRegion } from '../../relations/guidelines/guidelineRegions';
import { coversAny, isOnInitialCare, pagesCoverAny } from '../../relations/guidelines/topicServes';
import { IN_EVERY_CHAPTER, OF_INITIAL_CARE } from '../../vocabulary/sources/guidelineSubjects';
import { itemWords } from '../itemWords';
import type { ItemRule } from '../rule';
import { type Cited, claimsLine, reviewersLine, sourceName, sourceSpan } from './citedLines';

export const mtusBypassed: ItemRule = {
  id: 'mtus-bypassed',
  family: 'Citations',
  scope: 'item',
  severity: 'information',
  page: {
    finds:
      "The reviewer goes outside the MTUS, or calls it silent, while the claims administrator's line cites it for the same item and no reason is given",
    why: `The MTUS comes first, and another standard counts only where it does not apply (Labor Code 4610.5(c)(2); \
8 CCR 9792.21(c), 9792.21.1). Competing recommendations are weighed by the MTUS methodology (8 CCR 9792.25.1), so that \
a reader needs the reason for leaving it.`,
    wrong: `MRI of the elbow: Upheld

Claims Administrator guideline: … MTUS Elbow Complaints, Section(s): Special Studies.

MAXIMUS guideline: … Non-MTUS Citation ODG Elbow, MRI.`,
    right: `MRI of the elbow: Upheld

MAXIMUS guideline: … MTUS Elbow Complaints, Section(s): Special Studies. … Non-MTUS Citation ODG Elbow, MRI.`,
    ignore: `Where the claims administrator's chapter does not speak of this treatment. Nothing is found where the \
rationale says that the MTUS does not address the treatment, unless it is one of the studies that every chapter has.`,
  },

  check(item, letter) {
    const line = reviewersLine(item, letter);
    const claims = claimsLine(item, letter);
    if (!line || !claims || line.cited.length === 0) return [];
    if (line.cited.some(({ resolved }) => resolved.mtus !== false)) return [];
    const mtus = claims.cited.find((cited) => appliesTo(cited, item));
    if (!mtus) return [];
    const [silence] = silencesOf(item);
    if (silence && !isCertainlyAddressed(mtus, item)) return [];
    if (
      !silence &&
      item.rationale &&
      (comparesSources(passageOf(item.rationale)) ||
        saysWhyLeft(passageOf(item.rationale)) ||
        tellsOfMtus(item, letter))
    )
      return [];
    return [
      {
        span: silence?.span ?? line.line.notMtus ?? sourceSpan(line.cited[0]!.citation),
        message: silence
          ? l10n.t`The ${silence.of} is called silent on ${itemWords(item)}; the claims administrator cites ${sourceName(mtus.resolved)}, which speaks of it. Cite it, or say why it does not apply.`
          : l10n.t`For ${itemWords(item)} only sources outside the MTUS are cited; the claims administrator cites its part ${sourceName(mtus.resolved)}. Cite it, or say why it does not apply.`,
        related: [{ span: sourceSpan(mtus.citation), message: l10n.t('Cited for the same item.') }],
      },
    ];
  },
};

/**
 * The reasons speak of the MTUS themselves: what they make of it is said there. "Guidelines outside the MTUS were used" says
 * only that it was left.
 */
function tellsOfMtus(item: Item, letter: Letter): boolean {
  return sourceMentions(item, letter).some(
    ({ resolved, isSilent, first }) =>
      resolved?.mtus === true && !isSilent && !isLeft(passageOf(item.rationale!), first),
  );
}

/** A chapter of the item's region, or a topic that may well be the item's; care in general is no such thing. */
function appliesTo({ citation, resolved }: Cited, item: Item): boolean {
  if (citation.presentedAs !== 'MTUS' || resolved.mtus !== true) return false;
  if (resolved.document?.id === 'mtus') return false;
  if (resolved.chapters.length === 0) return speaksOf(resolved, itemSubjects(item));
  if (resolved.chapters.every(({ regions }) => regions.includes('any'))) return isInitialCare(resolved, item);
  const regions = regionsOfTitle(item);
  // A drug has no part of the body; every region's chapter speaks of the common ones.
  if (regions.size === 0) return isInitialCare(resolved, item);
  return resolved.chapters.some((chapter) => treatsRegion(chapter, regions));
}

/** Sections on initial care speak of common drugs and of physical methods, in general and for each region. */
function isInitialCare({ topics }: ResolvedCitation, item: Item): boolean {
  return (
    topics.some(({ part }) => isOnInitialCare(part.text)) &&
    itemSubjects(item).some(
      ({ id, topics: of }) => OF_INITIAL_CARE.has(id) || of.some((topic) => OF_INITIAL_CARE.has(topic)),
    )
  );
}

/** By its topics, by what is on its pages, or, cited as a whole, by any topic that it has. */
function speaksOf(resolved: ResolvedCitation, subjects: readonly Subject[]): boolean {
  const { document, edition, topics, pages } = resolved;
  if (topics.length > 0) return coversAny(topics, subjects) === true;
  if (pages.length > 0) return pages.some((one) => pagesCoverAny(one, subjects, 0) === true);
  if (document?.id === 'acupuncture') return subjects.some(({ id }) => id === 'acupuncture');
  if (!document) return false;
  const all = topicsOf({ document: document.id, ...(edition && { edition: edition.id }) });
  return subjects.some((subject) => all.some((topic) => topicCovers(topic, subject) === true));
}

function isCertainlyAddressed({ resolved }: Cited, item: Item): boolean {
  const subjects = itemSubjects(item);
  if (resolved.chapters.length > 0)
    return subjects.length > 0 && subjects.every(({ id }) => IN_EVERY_CHAPTER.has(id));
  return speaksOf(resolved, subjects);
}
