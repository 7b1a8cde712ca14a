import type { Chapter } from '../../guidelines/chapters';
import type { Region } from '../../guidelines/regions';
import type { Subject } from '../../guidelines/subjects';
import type { Item, Letter } from '../../letter/model';
import { itemSubjects } from '../../reading/itemSubject';
import type { Finding, ItemRule } from '../rule';
import {
  caseRegionsKey,
  chapterTreats,
  regionsOfCase,
  regionsOfRationale,
  regionsOfTitle,
  withNerves,
} from './chapterRegions';
import { type Cited, type CitedLine, capital, citedLines, dateKey, quieter, sourceName } from './citedLines';

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
reach the item's region (the neck chapter for a test of the hand's nerves) are accepted, and a chapter of the Official \
Disability Guidelines is judged only for imaging and therapy, which every one of its regions has. On the claims \
administrator's line the finding is for information.`,
  },

  reads: (letter) => `${dateKey(letter)} ${caseRegionsKey(letter)}`,

  check(item, letter) {
    return citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap((cited) => judge(item, letter, line, cited)),
    );
  },
};

function judge(item: Item, letter: Letter, line: CitedLine, cited: Cited): readonly Finding[] {
  const chapters = cited.resolved.chapters.filter(
    (chapter) => chapter.document !== 'odg' || isHostedByAll(item),
  );
  if (chapters.length === 0 || cited.resolved.chapters.length > chapters.length) return [];
  const named = regionsOfTitle(item);
  // An item that names no part of the body is about some part that the case is about.
  const regions = named.size > 0 ? named : new Set([...regionsOfCase(letter), ...regionsOfRationale(item)]);
  if (
    (named.size === 0 && regionsOfCase(letter).size === 0) ||
    (named.size === 0 && chapters.some((chapter) => chapter.document === 'odg'))
  )
    return [];
  const accepted = isNerveTest(item) ? withNerves(regions) : withNerveTroubles(item, regions);
  if (chapters.some((chapter) => chapterTreats(chapter, accepted) || isOfMind(chapter, item))) return [];
  const { citation, resolved } = cited;
  return [
    {
      span: (citation.chapter?.title ?? citation.chapter ?? citation.document ?? citation).span,
      message:
        named.size > 0
          ? `${capital(sourceName(resolved))} does not treat the body part of this item.`
          : `${capital(sourceName(resolved))} treats a body part of which neither the case summary nor the item speaks.`,
      ...(named.size > 0 && {
        related: [{ span: item.name, message: 'The item.' }],
      }),
      ...quieter(line),
    },
  ];
}

/** Imaging and visits of therapy stand in each region's chapter of ODG; other topics stand where they will. */
const hostedByAll = new Set(['mri', 'ct', 'x-ray', 'mr-arthrogram', 'physical-therapy', 'acupuncture']);

function isHostedByAll(item: Item): boolean {
  const subjects = itemSubjects(item);
  return subjects.length > 0 && subjects.every((subject) => hostedByAll.has(subject.id));
}

function isNerveTest(item: Item): boolean {
  return itemSubjects(item).some((subject) => nerveServices.has(subject.id));
}
const nerveServices = new Set(['emg', 'sensory-testing', 'nerve-block', 'sympathetic-block']);

/** Numb fingers are treated at the elbow where the ulnar nerve is meant, and the other way round. */
function withNerveTroubles(item: Item, regions: ReadonlySet<Region>): ReadonlySet<Region> {
  const text = item.rationale?.flat.text ?? '';
  if (regions.has('forearm wrist hand') && /\b(?:ulnar|cubital|epicondyl\w+)\b/i.test(text))
    return new Set([...regions, 'elbow']);
  if (regions.has('elbow') && /\b(?:carpal|wrist|hand)\b/i.test(text))
    return new Set([...regions, 'forearm wrist hand']);
  return regions;
}

/** The chapter on stress goes with what is asked for the mind, whatever else hurts. */
function isOfMind(chapter: Chapter, item: Item): boolean {
  if (!chapter.regions.includes('mental')) return false;
  const subjects = itemSubjects(item);
  return subjects.length === 0 || subjects.some((subject) => !isOfBody(subject));
}

function isOfBody({ kind, id }: Subject): boolean {
  return kind === 'imaging' || kind === 'injection' || id === 'physical-therapy' || id === 'chiropractic';
}
