import * as l10n from '@vscode/l10n';
import { pageSpaceText } from '../../guidelines/chapters';
import { evidenceText } from '../../guidelines/evidence';
import type { ResolvedCitation, ResolvedPages } from '../../guidelines/resolvedCitation';
import type { Topic } from '../../guidelines/topics';
import type { PageReference } from '../../letter/model';
import type { HoverCard } from './card';
import { card } from './card';
import { documentShort } from './citation';
import { bestFirst, topicList } from './topics';

/** What is on a page or range that a citation names. */
export function pagesCard(resolved: ResolvedCitation, pages: ResolvedPages): HoverCard {
  const { part, exists, fit, topics } = pages;
  const narrowest = bestFirst(withoutParents(topics), part.first, part.last);
  return card(
    part.span,
    l10n.t`**${pagesName(part)}** of ${documentShort(resolved) || l10n.t('this source')}${chapterNames(resolved)}`,
    exists === false ? missingText(resolved) : undefined,
    part.first > part.last ? l10n.t('⚠ The range runs backwards.') : undefined,
    topicList(narrowest) || (exists === false ? '' : l10n.t('_What stands there is not known here._')),
    fit === false ? l10n.t('⚠ These are not the pages of the cited topic.') : undefined,
  );
}

function pagesName({ first, last }: PageReference): string {
  return first === last ? l10n.t`Page ${first}` : l10n.t`Pages ${first}-${last}`;
}

function chapterNames({ chapters }: ResolvedCitation): string {
  return chapters.map(({ title }) => ` · ${title}`).join('');
}

function missingText({ edition, chapters }: ResolvedCitation): string {
  const spaces = chapters.flatMap(({ pageSpaces }) => pageSpaces);
  if (spaces.length > 0) {
    const ranges = spaces.map(pageSpaceText).join(', ');
    return l10n.t`⚠ There is no such page: the chapter has pages ${ranges}.`;
  }
  if (edition?.pages === undefined) return l10n.t('⚠ There is no such page.');
  const evidence = edition.pagesEvidence ? ` (${evidenceText(edition.pagesEvidence, 'count')})` : '';
  return l10n.t`⚠ There is no such page: the ${edition.label} edition has ${edition.pages[1]}${evidence}.`;
}

/** A section that holds others says less than they do. */
function withoutParents(topics: readonly Topic[]): readonly Topic[] {
  const parents = new Set(topics.flatMap(({ parent }) => parent ?? []));
  const narrow = topics.filter(({ id }) => !parents.has(id));
  return narrow.length > 0 ? narrow : topics;
}
