import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import { type Topic, topicById, withPages } from '../guidelines/topics';
import type { GuidelineCopies } from './guidelineCopies';
import type { LearnedPages } from './learnedPages';
import { withVerifiedTopics } from './verifiedCitation';

const layered = new WeakMap<LearnedPages, WeakMap<GuidelineCopies, GuidelineCopies>>();

/**
 * Copies that know, beside what they are themselves, the pages that others have learned from theirs. The user's own copy
 * goes before those. The same object for the same two.
 */
export function withLearned(copies: GuidelineCopies, learned: LearnedPages | undefined): GuidelineCopies {
  if (learned === undefined || learned.size === 0) return copies;
  let byCopies = layered.get(learned);
  if (byCopies === undefined) {
    byCopies = new WeakMap();
    layered.set(learned, byCopies);
  }
  let known = byCopies.get(copies);
  if (known === undefined) {
    known = layer(copies, learned);
    byCopies.set(copies, known);
  }
  return known;
}

function layer(copies: GuidelineCopies, learned: LearnedPages): GuidelineCopies {
  const documents = new Set([...learned.keys()].map((id) => topicById(id)?.document));
  const citations = new WeakMap<ResolvedCitation, ResolvedCitation>();
  const verified = (topic: Topic): Topic => learnedTopic(copies.verified(topic), learned);
  return {
    ...copies,
    verified,
    verifiedCitation: (resolved) => {
      const { document } = resolved;
      if (document === undefined || !documents.has(document.id)) return copies.verifiedCitation(resolved);
      let known = citations.get(resolved);
      if (known === undefined) {
        known = withVerifiedTopics(resolved, verified);
        citations.set(resolved, known);
      }
      return known;
    },
  };
}

/** A topic with the pages that were learned of it; one that was read in the user's own copy as it is. */
export function learnedTopic(topic: Topic, learned: LearnedPages): Topic {
  const pages = topic.pagesEvidence === 'your copy' ? undefined : learned.get(topic.id);
  return pages === undefined ? topic : withPages(topic, pages, 'team copy');
}
