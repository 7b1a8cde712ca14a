import type { Letter } from '../letter/model';
import type { OutlineSymbol } from './outline';
import { caseNumberOf, outline } from './outline';

/** A disputed item, or a letter by its case number, somewhere among the open letters. */
export interface FoundSymbol {
  readonly uri: string;
  readonly symbol: OutlineSymbol;
  /** The case number of the letter that an item is in; empty where the letter has none. */
  readonly container: string;
}

/** No more symbols than these are told of one query. */
export const MOST_SYMBOLS = 500;

/**
 * The items and letters whose name or decision has the query's characters in order, as editors match
 * symbols ("nrc" finds "Norco"). An empty query finds all, up to a bound.
 */
export function workspaceSymbols(
  documents: Iterable<{ readonly uri: string; readonly letters: readonly Letter[] }>,
  query: string,
): readonly FoundSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const found: FoundSymbol[] = [];
  for (const { uri, letters } of documents) {
    for (const letter of letters) {
      const container = caseNumberOf(letter)?.text ?? '';
      for (const symbol of named(outline([letter]))) {
        if (!hasInOrder(symbol.name.toLowerCase(), wanted)) continue;
        found.push({ uri, symbol, container: symbol.role === 'letter' ? '' : container });
        if (found.length >= MOST_SYMBOLS) return found;
      }
    }
  }
  return found;
}

/** Letters without a case number are all called alike, and sections are the same in every letter. */
function* named(symbols: readonly OutlineSymbol[]): Iterable<OutlineSymbol> {
  for (const symbol of symbols) {
    const isItem = symbol.role === 'item';
    if (isItem || (symbol.role === 'letter' && symbol.name !== 'IMR letter')) yield symbol;
    if (!isItem) yield* named(symbol.children);
  }
}

/** Whether a text has the characters of another in their order. */
export function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
