import * as l10n from '@vscode/l10n';
import type { Place } from '../report/checkedFile';
import type { SymbolRole } from './outline';
import { type ListedLetter, nameOf } from './trees/listedLetter';
import { hasInOrder, MOST_SYMBOLS } from './workspaceSymbols';

/** A disputed item, or a letter by its case number, of a letter that is not open. */
export interface ClosedSymbol {
  readonly uri: string;
  readonly name: string;
  readonly role: SymbolRole;
  readonly place: Place;
  readonly container: string;
}

/** The same as `workspaceSymbols`, for letters that were checked and are closed. */
export function closedSymbols(letters: Iterable<ListedLetter>, query: string): readonly ClosedSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const found: ClosedSymbol[] = [];
  const add = (
    listed: ListedLetter,
    name: string,
    role: SymbolRole,
    place: Place,
    container: string,
  ): void => {
    if (found.length < MOST_SYMBOLS && hasInOrder(name.toLowerCase(), wanted)) {
      found.push({ uri: listed.uri, name, role, place, container });
    }
  };
  for (const listed of letters) {
    if (found.length >= MOST_SYMBOLS) break;
    const { letter } = listed;
    const container = nameOf(listed);
    if (letter.caseNumber !== undefined) add(listed, letter.caseNumber, 'letter', letter.place, '');
    for (const { title, number, decision, place } of letter.items) {
      const name = `${number}. ${DECISION[decision ?? 'none']}: ${title === '' ? l10n.t`item ${number}` : title}`;
      add(listed, name, 'item', place, container);
    }
  }
  return found;
}

const DECISION = {
  upheld: 'Upheld',
  overturned: 'Overturned',
  modified: 'Modified',
  none: l10n.t('No decision'),
} as const;
