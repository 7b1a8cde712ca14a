import type { Citation, Decision, Item, Letter } from '../letter/model';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { partsOf } from './itemParts';

/** What words are, as the editor colours them. */
export type TokenRole =
  | 'item name'
  | 'upheld'
  | 'overturned'
  | 'modified'
  | 'undecided'
  | 'document'
  | 'chapter'
  | 'edition'
  | 'topic'
  | 'page'
  | 'table'
  | 'regulation';

/** Words and what they are. Tokens do not overlap and come in the order of the text; some span lines. */
export interface Token {
  readonly span: Span;
  readonly role: TokenRole;
}

/**
 * What a line-by-line grammar cannot see: item names over several lines, decisions, and the parts of citations
 * wherever they break, in guideline lines and in prose.
 */
export function tokens(letters: readonly Letter[], range: Span): readonly Token[] {
  const found: Token[] = [];
  for (const letter of letters) {
    if (!overlaps(letter.extent, range)) continue;
    for (const item of letter.items) {
      found.push(...headerTokens(item));
      for (const part of partsOf(item)) {
        if (overlaps(part.extent, range))
          for (const one of part.citations) found.push(...citationTokens(one));
      }
    }
  }
  return inOrder(found.filter(({ span }) => span.end > span.start && overlaps(span, range)));
}

function headerTokens({ name, decision }: Item): readonly Token[] {
  const token: Token = { span: name, role: 'item name' };
  return decision ? [token, { span: decision.span, role: roleOf(decision) }] : [token];
}

function roleOf({ outcome }: Decision): TokenRole {
  return outcome ?? 'undecided';
}

function citationTokens(citation: Citation): readonly Token[] {
  const { document, chapter, edition, topics, pages, tables, regulations } = citation;
  const as =
    (role: TokenRole) =>
    ({ span }: { readonly span: Span }): Token => ({ span, role });
  return [
    ...[document].filter((part) => part !== undefined).map(as('document')),
    ...[chapter].filter((part) => part !== undefined).map(as('chapter')),
    ...[edition].filter((part) => part !== undefined).map(as('edition')),
    ...topics.map(as('topic')),
    ...pages.map(as('page')),
    ...tables.map(as('table')),
    ...regulations.map(as('regulation')),
  ];
}

/** Sorted; of two that overlap the one that begins first, and of those the longer. */
function inOrder(found: Token[]): readonly Token[] {
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
