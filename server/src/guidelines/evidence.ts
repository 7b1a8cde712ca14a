/**
 * How a fact about a guideline is known: a public `letter` prints it, the `law` says it (a regulation or its
 * official page), it was recalled from `memory` and never checked against the document, it was read in
 * the user's own copy of the guideline, or in a copy of somebody who works in the same folder (`team copy`).
 */
export type Evidence = 'letter' | 'memory' | 'law' | 'your copy' | 'team copy';

/** Whether pages are known from the document itself, so that a neighbouring page is another one. */
export function isCertain(evidence: Evidence): boolean {
  return evidence === 'law' || isRead(evidence);
}

/** Whether it was read in a copy of the document. */
export function isRead(evidence: Evidence): boolean {
  return evidence === 'your copy' || evidence === 'team copy';
}

/**
 * Says in plain words how far a fact can be trusted.
 *
 * @param fact what is known ("page", "section name", "title")
 * @param seen in how many guideline lines it was seen, where that was counted
 */
export function evidenceText(evidence: Evidence, fact: string, seen?: number): string {
  switch (evidence) {
    case 'letter':
      if (seen === undefined) return `${fact} seen in public letters`;
      return `${fact} seen in ${seen} guideline ${seen === 1 ? 'line' : 'lines'} of public letters`;
    case 'law':
      return `${fact} from the law or its official pages`;
    case 'your copy':
      return `${fact} read in your copy`;
    case 'team copy':
      return `${fact} learned from a copy, in imr-letters.json`;
    case 'memory':
      // A page number is looked up and relied on; that nobody has compared it comes first.
      if (/^pages?\b/i.test(fact))
        return `${fact.replace(/^(page)s\b/i, '$1')} not verified: from memory; check your copy`;
      return `${fact} from memory; check your copy`;
  }
}
