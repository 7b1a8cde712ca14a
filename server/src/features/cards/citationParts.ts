import { evidenceText } from '../../guidelines/evidence';
import type { ResolvedCitation, ResolvedRegulation, ResolvedTopic } from '../../guidelines/resolvedCitation';
import type { Citation, CitationPart } from '../../letter/model';
import { escapeMarkdown } from '../markdown';
import type { HoverCard } from './card';
import { card, dotted } from './card';
import { chapterText, documentHead, documentShort, PROBLEM_TEXT } from './citation';
import { topicText } from './topics';

/** One topic of a citation. */
export function topicCard(citation: Citation, resolved: ResolvedCitation, cited: ResolvedTopic): HoverCard {
  const { topic, part } = cited;
  if (topic === undefined) {
    return card(
      part.span,
      `**${escapeMarkdown(part.text)}**\\\n_No topic of this name is known here._`,
      documentHead(citation, resolved),
    );
  }
  return card(
    part.span,
    topicText(topic),
    dotted(documentShort(resolved), ...resolved.chapters.map(({ title }) => title)),
    cited.otherEdition ? `⚠ ${PROBLEM_TEXT['topic of another edition']}` : undefined,
  );
}

/** The chapter of a citation, and the document it is of. */
export function chapterCard(
  citation: Citation,
  resolved: ResolvedCitation,
  written: CitationPart,
): HoverCard {
  const { chapters } = resolved;
  if (chapters.length === 0) return card(written.span, documentHead(citation, resolved));
  return card(
    written.span,
    ...chapters.map((chapter) => chapterText(chapter, resolved)),
    documentShort(resolved),
    resolved.problems.some(({ kind }) => kind === 'chapter not adopted')
      ? `⚠ ${PROBLEM_TEXT['chapter not adopted']}`
      : undefined,
  );
}

/** A section number of the regulations, and whether it is the guideline's. */
export function regulationCard(resolved: ResolvedCitation, regulation: ResolvedRegulation): HoverCard {
  const { part, section, fits, expected } = regulation;
  const subject = SECTIONS[section];
  return card(
    part.span,
    `**8 CCR ${escapeMarkdown(part.text)}**${subject === undefined ? '' : `: ${subject}`}`,
    fits === false && expected !== undefined
      ? `⚠ ${resolved.document?.title ?? 'This guideline'} is 8 CCR ${expected}.`
      : undefined,
  );
}

/** What stands in each section of the schedule, 8 CCR 9792.20 to 9792.26. */
const SECTIONS: Readonly<Record<string, string>> = {
  '9792.20': 'definitions (chronic pain is pain of three months or more)',
  '9792.21': 'the Medical Treatment Utilization Schedule',
  '9792.21.1': 'the order in which evidence is searched and cited',
  '9792.22': 'general approaches',
  '9792.23': 'clinical topics',
  '9792.23.1': 'neck and upper back',
  '9792.23.2': 'shoulder',
  '9792.23.3': 'elbow',
  '9792.23.4': 'forearm, wrist and hand',
  '9792.23.5': 'low back',
  '9792.23.6': 'knee',
  '9792.23.7': 'ankle and foot',
  '9792.23.8': 'stress related conditions',
  '9792.23.9': 'eye',
  '9792.24': 'special topics',
  '9792.24.1': 'acupuncture',
  '9792.24.2': 'chronic pain',
  '9792.24.3': 'treatment after surgery',
  '9792.24.4': 'opioids',
  '9792.25': 'presumption of correctness and strength of evidence',
  '9792.25.1': 'the methodology by which recommendations are weighed',
  '9792.26': 'the advisory committee',
};

/** A table of a chapter, and its page where that is known. */
export function tableCard(resolved: ResolvedCitation, table: CitationPart): HoverCard {
  const number = /\d{1,2}\s?-\s?\d{1,2}/.exec(table.text)?.[0].replace(/\s/g, '');
  const found = resolved.chapters.flatMap((chapter) =>
    chapter.tables.filter(({ name }) => name === number).map(({ page }) => ({ chapter, page })),
  )[0];
  const evidence = found?.chapter.pagesEvidence;
  return card(
    table.span,
    dotted(`**${escapeMarkdown(table.text)}**`, found && `page ${found.page}`),
    dotted(documentShort(resolved), ...resolved.chapters.map(({ title }) => title)),
    found && evidence ? `_${evidenceText(evidence, 'page')}_` : undefined,
  );
}
