import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import type { LearnedPages } from '../guidelineCopies/learnedPages';
import { readPagesText } from '../guidelines/pageText';
import { nameOfPlace, placesWithTopics } from '../guidelines/places';
import { type PageRange, topicsOf } from '../guidelines/topics';
import { type Complain, properties } from './jsonTree';

/** Reads "guidelinePages": by place and topic the pages, "63-66"; what is not understood is left out and named. */
export function readGuidelinePages(node: Node, complain: Complain): LearnedPages {
  const pages = new Map<string, readonly PageRange[]>();
  if (node.type !== 'object') {
    complain(node, l10n.t('An object is expected here; "imr-letters guideline --learn FOLDER" writes it.'));
    return pages;
  }
  for (const [name, value, at] of properties(node)) {
    const place = placesWithTopics().find((one) => nameOfPlace(one) === name);
    if (place === undefined) {
      const names = placesWithTopics().map(nameOfPlace).join(', ');
      complain(at, l10n.t`There is no guideline "${name}"; there are ${names}.`);
      continue;
    }
    const { document, edition } = place;
    const ids = new Set(
      topicsOf({ document: document.id, ...(edition && { edition: edition.id }) }).map(({ id }) => id),
    );
    for (const [id, written, idAt] of properties(value)) {
      const read = typeof written.value === 'string' ? readPagesText(written.value) : undefined;
      if (!ids.has(id)) complain(idAt, l10n.t`"${name}" has no topic "${id}".`);
      else if (read === undefined)
        complain(written, l10n.t('Pages are expected here: "63-66", or "46, 50-51".'));
      else pages.set(id, read);
    }
  }
  return pages;
}
