import * as l10n from '@vscode/l10n';
import { type Chapter, odgChapters } from '../../guidelines/chapters';
import { odgChapterHosts, type Subject } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import {
  regionsOfCase,
  regionsOfRationale,
  regionsOfTitle,
  treatsRegion,
  withNeighbours,
  withNerves,
} from '../../relations/guidelines/guidelineRegions';
import type { Region } from '../../vocabulary/sources/guidelineRegions';
import {
  CATCH_ALL,
  IN_EACH_REGION,
  OF_NERVES,
  OF_THE_BODY,
} from '../../vocabulary/sources/guidelineSubjects';
import { capital, itemWords } from '../itemWords';
import type { Finding, ItemRule, Severity } from '../rule';
import { type Cited, type CitedLine, citedLines, quieter, sourceName } from './citedLines';

export const regionMismatch: ItemRule = {
  id: 'region-mismatch',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: "An ACOEM or ODG chapter for another body region than the item's",
    why: `The clinical topics of the Medical Treatment Utilization Schedule are divided by region (8 CCR \
9792.23.1 to 9792.23.9), and the treatment guideline that applies to the injury is the one presumed correct (Labor \
Code 4604.5). The low back chapter says nothing about a knee.`,
    wrong: `MRI of the right knee: Upheld

MAXIMUS guideline: … MTUS Low Back Complaints 2004, Section(s): Special Studies.`,
    right: `MRI of the right knee: Upheld

MAXIMUS guideline: … MTUS Knee Complaints 2004, Section(s): Special Studies.`,
    ignore: `Where the chapter was cited on purpose because the region has none of its own. Chapters for nerves that \
reach the item's region (the neck chapter for a test of the hand's nerves) are accepted. The Official Disability \
Guidelines have some treatments in one chapter only: where the chapter on the item's region is not known to speak of the \
treatment nothing is found, and but for imaging, therapy and acupuncture the finding is for information. On the claims \
administrator's line the finding is for information.`,
  },

  check(item, letter) {
    const named = regionsOfTitle(item);
    // An item that names no part of the body is about some part that the case is about.
    const regions = named.size > 0 ? named : regionsOfCase(letter);
    if (regions.size === 0) return [];
    const accepted =
      named.size === 0
        ? new Set([...regions, ...regionsOfRationale(item)])
        : itemSubjects(item).some(({ id }) => OF_NERVES.has(id))
          ? withNerves(named)
          : withNeighbours(named, item);
    return citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap((cited) => judge(item, line, cited, named, accepted)),
    );
  },
};

function judge(
  item: Item,
  line: CitedLine,
  { citation, resolved }: Cited,
  named: ReadonlySet<Region>,
  accepted: ReadonlySet<Region>,
): readonly Finding[] {
  const { chapters } = resolved;
  if (chapters.length === 0) return [];
  if (chapters.some((chapter) => treatsRegion(chapter, accepted) || isOfMind(chapter, item))) return [];
  const severity = chapters.some(({ document }) => document === 'odg')
    ? severityInOdg(item, named)
    : 'warning';
  if (severity === undefined) return [];
  return [
    {
      span: (citation.chapter?.title ?? citation.chapter ?? citation.document ?? citation).span,
      message:
        named.size > 0
          ? l10n.t`${capital(sourceName(resolved))} is about another part of the body than ${itemWords(item)}. Cite the chapter on that part.`
          : l10n.t`${capital(sourceName(resolved))} is about a part of the body that neither the case summary nor ${itemWords(item)} names. Name it there, or cite another chapter.`,
      ...(named.size > 0 && { related: [{ span: item.name, message: l10n.t('The item.') }] }),
      ...(severity !== 'warning' && { severity }),
      ...quieter(line),
    },
  ];
}

/**
 * How sure it is that a chapter of ODG for another region is wrong: it is where each region has the treatment, probable
 * where the item's own region is known to have it. `undefined`: other topics stand where they will.
 */
function severityInOdg(item: Item, named: ReadonlySet<Region>): Severity | undefined {
  const subjects = itemSubjects(item).filter(({ kind }) => kind !== 'visit');
  if (named.size === 0 || subjects.length === 0) return undefined;
  if (subjects.some(({ topics }) => topics.some((topic) => CATCH_ALL.has(topic)))) return undefined;
  if (subjects.every(({ id }) => IN_EACH_REGION.has(id))) return 'warning';
  const own = odgChapters.filter(({ regions }) => regions.some((region) => named.has(region)));
  const isHosted = subjects.every((subject) =>
    own.some((chapter) => odgChapterHosts(chapter, subject) === true),
  );
  return isHosted ? 'information' : undefined;
}

/** The chapter on stress goes with what is asked for the mind, whatever else hurts. */
function isOfMind(chapter: Chapter, item: Item): boolean {
  if (!chapter.regions.includes('mental')) return false;
  const subjects = itemSubjects(item);
  return subjects.length === 0 || subjects.some((subject) => !isOfBody(subject));
}

function isOfBody({ kind, id }: Subject): boolean {
  return kind === 'imaging' || kind === 'injection' || OF_THE_BODY.has(id);
}
