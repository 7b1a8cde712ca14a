import { describe, expect, it } from 'vitest';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { parseLetters } from '../../server/src/letter/parse';
import { TWO_ITEMS } from '../service/samples';

const documents = [
  { uri: 'a', letters: parseLetters(TWO_ITEMS) },
  { uri: 'b', letters: parseLetters(TWO_ITEMS.replaceAll('Left knee brace', 'Wrist splint').slice(30)) },
];
const find = (query: string) =>
  workspaceSymbols(documents, query).map(
    ({ uri, symbol, container }) => `${uri} ${symbol.name} (${container})`,
  );

describe('symbols of all open letters', () => {
  it('are found by some of their characters in order', () => {
    expect(find('knbr')).toEqual(['a 2. Overturned: Left knee brace (CM16-1234567)']);
    expect(find('WRIST sp')).toEqual(['b 2. Overturned: Wrist splint ()']);
  });
  it('are found by their decision', () => {
    expect(find('overturned')).toEqual([
      'a 2. Overturned: Left knee brace (CM16-1234567)',
      'b 2. Overturned: Wrist splint ()',
    ]);
  });
  it('are letters by their case number too, and all where nothing is asked', () => {
    expect(find('1234567')).toEqual(['a CM16-1234567 ()']);
    expect(find('')).toHaveLength(5);
  });
  it('are none where nothing fits', () => {
    expect(find('zzz')).toEqual([]);
  });
});
