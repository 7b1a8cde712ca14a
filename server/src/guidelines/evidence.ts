/**
 * How a fact about a guideline is known: a public `letter` prints it, the `law` says it (a regulation or its
 * official page), it was recalled from `memory` and never checked against the document, or it was read in
 * the user's own copy of the guideline.
 */
export type Evidence = 'letter' | 'memory' | 'law' | 'your copy';

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
    case 'memory':
      return `${fact} from memory; check your copy`;
  }
}
