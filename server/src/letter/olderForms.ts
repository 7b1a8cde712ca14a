import { readFormA } from './formA';
import { readFormB } from './formB';
import type { OlderItems, OlderLetter } from './olderLetter';

/**
 * The items of forms A and B, which have no section of their own for them: A lists them, and spreads each over two
 * headings; B puts its items after the documents and their outcomes in a list above. `undefined` for the
 * other forms.
 */
export function readOlderItems(letter: OlderLetter): OlderItems | undefined {
  if (letter.form === 'A') return readFormA(letter);
  if (letter.form === 'B') return readFormB(letter);
  return undefined;
}
