import * as l10n from '@vscode/l10n';
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

/** What is known of a guideline: at the beginning of a sentence, or within one. */
const FACTS = {
  Class: l10n.t('Class'),
  Content: l10n.t('Content'),
  Dates: l10n.t('Dates'),
  Facts: l10n.t('Facts'),
  Meaning: l10n.t('Meaning'),
  Page: l10n.t('Page'),
  Pages: l10n.t('Pages'),
  Title: l10n.t('Title'),
  count: l10n.t('count'),
  page: l10n.t('page'),
  'page of 2009': l10n.t('page of 2009'),
  pages: l10n.t('pages'),
  'pages of 2009': l10n.t('pages of 2009'),
  title: l10n.t('title'),
} as const;

type Fact = keyof typeof FACTS;

/** Of pages that nobody has compared, one is spoken of. */
const ONE_PAGE: Readonly<Partial<Record<Fact, Fact>>> = {
  Page: 'Page',
  Pages: 'Page',
  page: 'page',
  pages: 'page',
  'page of 2009': 'page of 2009',
  'pages of 2009': 'page of 2009',
};

/**
 * Says in plain words how far a fact can be trusted.
 *
 * @param fact what is known
 * @param seen in how many guideline lines it was seen, where that was counted
 */
export function evidenceText(evidence: Evidence, fact: Fact, seen?: number): string {
  const shown = FACTS[fact];
  switch (evidence) {
    case 'letter':
      if (seen === undefined) return l10n.t`${shown} seen in public letters`;
      return seen === 1
        ? l10n.t`${shown} seen in 1 guideline line of public letters`
        : l10n.t`${shown} seen in ${seen} guideline lines of public letters`;
    case 'law':
      return l10n.t`${shown} from the law or its official pages`;
    case 'your copy':
      return l10n.t`${shown} read in your copy`;
    case 'team copy':
      return l10n.t`${shown} learned from a copy, in imr-letters.json`;
    case 'memory':
      // A page number is looked up and relied on; that nobody has compared it comes first.
      if (fact in ONE_PAGE)
        return l10n.t`${FACTS[ONE_PAGE[fact] ?? fact]} not verified: from memory; check your copy`;
      return l10n.t`${shown} from memory; check your copy`;
  }
}
