import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Subject } from '../../guidelines/subjects';
import { type Topic, topicsOf } from '../../guidelines/topics';

/**
 * The topic of the cited document's edition that is about what an item asks for: of a class of drugs before
 * that of one drug, as guideline lines cite it. `undefined` where the item asks for several things, or none.
 */
export function topicFor(
  subjects: readonly Subject[],
  { document, edition }: ResolvedCitation,
): Topic | undefined {
  const [subject] = subjects;
  if (!subject || subjects.length > 1 || document?.id !== 'chronic-pain') return undefined;
  const candidates = topicsOf({ document: document.id, ...(edition && { edition: edition.id }) });
  for (const id of [...subject.topics].reverse()) {
    const own = candidates.find((topic) => topic.id === id || topic.same === id);
    if (own && own.confidence !== 'low') return own;
  }
  return undefined;
}
