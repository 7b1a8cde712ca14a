import * as l10n from '@vscode/l10n';
import { chapterById } from '../../guidelines/chapters';
import { topicsOf } from '../../guidelines/topics';
import { announcesSection, citesBySections, isListedTitle } from '../../letter/citations/sectionForm';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { passageOf } from '../../reading/sentences/passage';
import { encloses } from '../../text/span';
import { capital } from '../itemWords';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, ownLine, sourceName, sourceSpan } from './citedLines';

export const citationIncomplete: ItemRule = {
  id: 'citation-incomplete',
  family: 'Citations',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'A citation without the page, section, topic, chapter or year that its form uses',
    why: `The determination states the evidence that it rests on (8 CCR 9792.10.6(d)). "Low Back Complaints" names forty \
pages: which of them decided?`,
    wrong: `MAXIMUS guideline: … MTUS ACOEM Chapter 12 Low Back Complaints.`,
    right: `MAXIMUS guideline: … MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305.`,
    ignore: `Where the whole guideline is meant. Acupuncture and postsurgical guidelines are cited as a whole, and \
the claims administrator's line is left alone.`,
  },

  check(item, letter) {
    const line = ownLine(item, letter);
    // The forms of 2013 tell their sources in running text.
    if (!line || letter.form === 'A' || letter.form === 'B') return [];
    const sections = citesBySections(line.line);
    return line.cited.flatMap((cited, index) => {
      const missing = whatIsMissing(cited, line, index, sections);
      return missing ? [finding(cited, missing)] : [];
    });
  },
};

/** Chapters of ODG that are lists of visits or of drugs, one table each. */
const ODG_LISTS = new Set([
  'odg-preface',
  'odg-pt-guidelines',
  'odg-chiro-guidelines',
  'odg-psych-guidelines',
  'odg-formulary',
]);
const citedByPart = new Set(['chronic-pain', 'opioids', 'acoem-2004']);
/** Cited as a whole, or without pages, where lines do not cite by sections. */
const citedBySection = new Set(['postsurgical', 'acupuncture']);

function whatIsMissing(cited: Cited, line: CitedLine, index: number, sections: boolean): string | undefined {
  const { citation, resolved } = cited;
  const { document, chapters } = resolved;
  if (!document || citation.pages.length > 0 || citation.tables.length > 0) return undefined;
  if (document.id === 'odg') {
    // The lists of visits of therapy are one table each.
    const isWhole = chapters.some(({ id }) => ODG_LISTS.has(id));
    if (citation.topics.length === 0) return isWhole ? undefined : l10n.t('topic');
    return chapters.length === 0 && isInSeveralChapters(cited, line) ? l10n.t('chapter') : undefined;
  }
  if (!citedByPart.has(document.id) && !(sections && citedBySection.has(document.id))) return undefined;
  // "General Approaches 2004, Section(s): Initial Approaches to Treatment": the section is a chapter itself.
  if (announcesSection(citation, line.line.flat)) return undefined;
  if (sections && isListedTitle(citation) && !isPartOfTheOneBefore(line, index)) return l10n.t('year');
  if (citation.topics.length > 0) {
    // Pages are printed with the Chronic Pain Guidelines of 2009 only.
    return sections || document.id !== 'chronic-pain' || resolved.edition?.id !== '2009'
      ? undefined
      : l10n.t('page');
  }
  if (isPartOfTheOneBefore(line, index) || document.id === 'acupuncture') return undefined;
  return sections ? l10n.t('section') : l10n.t('page');
}

/** "ODG, PRP": the topic stands in several chapters, and no part of the body tells in which. */
function isInSeveralChapters({ citation, resolved }: Cited, { line }: CitedLine): boolean {
  const isNamed = bodyPartsOf(passageOf(line)).some(({ span }) => encloses(citation.span, span));
  const about = new Set(resolved.topics.flatMap(({ topic }) => topic?.about ?? []));
  const chapters = topicsOf({ document: 'odg' })
    .filter((topic) => topic.about.some((id) => about.has(id)))
    .flatMap(({ chapter }) => (chapter && isOfRegion(chapter) ? chapter : []));
  return !isNamed && new Set(chapters).size > 1;
}

function isOfRegion(chapter: string): boolean {
  return chapterById(chapter)?.regions.some((region) => region !== 'any' && region !== 'mental') ?? false;
}

/** A section that is a chapter of General Approaches, or one whose name repeats its guideline's ("… Opioid Treatment"). */
function isPartOfTheOneBefore({ cited }: CitedLine, index: number): boolean {
  const before = cited[index - 1];
  const { document, chapters } = cited[index]!.resolved;
  if (!before || before.resolved.document !== document) return false;
  if (document?.id === 'opioids') return true;
  return before.resolved.chapters[0]?.id === 'acoem-general' && (chapters[0]?.number ?? 99) <= 5;
}

function finding({ citation, resolved }: Cited, missing: string): Finding {
  return {
    span: citation.chapter && !citation.document ? citation.chapter.span : sourceSpan(citation),
    message: l10n.t`${capital(sourceName(resolved))} is cited without its ${missing}. Add the ${missing} that decided.`,
  };
}
