import * as l10n from '@vscode/l10n';
import { evidenceText } from '../../guidelines/evidence';
import type { ResolvedCitation, ResolvedRegulation, ResolvedTopic } from '../../guidelines/resolvedCitation';
import type { Citation, CitationPart } from '../../letter/model';
import { escapeMarkdown } from '../../text/markdown';
import type { HoverCard } from './card';
import { card, dotted } from './card';
import { chapterText, documentHead, documentShort, PROBLEM_TEXT } from './citation';
import { lawCard, lawLinks } from './law';
import { topicText } from './topics';

/** One topic of a citation. */
export function topicCard(citation: Citation, resolved: ResolvedCitation, cited: ResolvedTopic): HoverCard {
  const { topic, part } = cited;
  if (topic === undefined) {
    return card(
      part.span,
      `**${escapeMarkdown(part.text)}**\\\n_${l10n.t('No topic of this name is known here.')}_`,
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

/** A section number of the regulations: what stands there, and whether it is the guideline's. */
export function regulationCard(resolved: ResolvedCitation, regulation: ResolvedRegulation): HoverCard {
  const { part, fits, expected } = regulation;
  const known = lawCard(part.text, part.span);
  return card(
    part.span,
    known?.markdown ??
      `**8 CCR ${escapeMarkdown(part.text)}**\\\n_${l10n.t('Not among the sections known here.')}_`,
    fits === false && expected !== undefined
      ? l10n.t`⚠ ${resolved.document?.title ?? l10n.t('This guideline')} is ${lawLinks(`8 CCR ${expected}`)}.`
      : undefined,
  );
}

/** A table of a chapter, and its page where that is known. */
export function tableCard(resolved: ResolvedCitation, table: CitationPart): HoverCard {
  const number = /\d{1,2}\s?-\s?\d{1,2}/.exec(table.text)?.[0].replace(/\s/g, '');
  const found = resolved.chapters.flatMap((chapter) =>
    chapter.tables.filter(({ name }) => name === number).map(({ page }) => ({ chapter, page })),
  )[0];
  const evidence = found?.chapter.pagesEvidence;
  return card(
    table.span,
    dotted(`**${escapeMarkdown(table.text)}**`, found && l10n.t`page ${found.page}`),
    dotted(documentShort(resolved), ...resolved.chapters.map(({ title }) => title)),
    found && evidence ? `_${evidenceText(evidence, 'page')}_` : undefined,
  );
}
