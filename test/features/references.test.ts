import { describe, expect, it } from 'vitest';
import { references } from '../../server/src/features/references';
import { parseLetters } from '../../server/src/letter/parse';
import { textOf } from '../../server/src/text/span';
import { TWO_ITEMS } from '../service/samples';
import { underlined, withCaret } from './draw';

/** References from the caret in the sample, beside a second open file; those of the file itself are drawn. */
function found(from: string, to: string, sample = TWO_ITEMS, other = TWO_ITEMS) {
  if (!sample.includes(from)) throw new Error(`the sample has no "${from}"`);
  const { text, offset, letters } = withCaret(sample.replace(from, to));
  const files = [
    { uri: 'a', letters },
    { uri: 'b', letters: parseLetters(other) },
  ];
  const places = references(files, 'a', offset, true);
  return {
    drawn: underlined(
      text,
      places.filter(({ uri }) => uri === 'a').map(({ span }) => span),
    ),
    elsewhere: places.filter(({ uri }) => uri === 'b').map(({ span }) => textOf(other, span)),
  };
}

describe('references', () => {
  it('of cited pages: the citations of any of them, in all open letters', () => {
    const { drawn, elsewhere } = found('63-66', '63|-66');
    expect(drawn).toBe(
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.
                                                                                                      ^^^^^
Decision rationale: The tablets have been taken for a year. Page 63 speaks against that. The request is not medically necessary.
                                                                 ^^
`.trim(),
    );
    expect(elsewhere).toEqual(['63-66', '63']);
  });

  it('of a document: its citations, however it is named', () => {
    const sample = TWO_ITEMS.replace('Page 63 speaks', 'The Chronic Pain Medical Treatment Guidelines speak');
    const { drawn } = found(
      'Chronic Pain Treatment Guidelines Muscle',
      'Chronic| Pain Treatment Guidelines Muscle',
      sample,
    );
    expect(drawn.match(/\^+/g)).toHaveLength(3);
  });

  it('of a topic: the same topic, of the later edition too', () => {
    const other = TWO_ITEMS.replace(
      'Knee Complaints 2004, Section(s): Physical Methods',
      'Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain)',
    );
    const { elsewhere } = found('Muscle relaxants Page', 'Muscle rel|axants Page', TWO_ITEMS, other);
    expect(elsewhere).toEqual(['Muscle relaxants', 'Muscle relaxants (for pain)']);
  });

  it('of a drug: brand and generic alike, anywhere', () => {
    const sample = TWO_ITEMS.replace('The tablets have', 'Flexeril tablets have');
    const { drawn, elsewhere } = found('Cyclobenzaprine', 'Cyclo|benzaprine', sample);
    expect(drawn).toBe(
      `
Cyclobenzaprine 10mg #60: Upheld
^^^^^^^^^^^^^^^
Decision rationale: Flexeril tablets have been taken for a year. Page 63 speaks against that. The request is not medically necessary.
                    ^^^^^^^^
`.trim(),
    );
    expect(elsewhere).toEqual(['Cyclobenzaprine']);
  });

  it('of an item: its header and where its letter names it', () => {
    const { drawn, elsewhere } = found('Left knee brace:', 'Left kn|ee brace:');
    expect(drawn).toContain('Left knee brace: Overturned\n^^^^^^^^^^^^^^^');
    expect(drawn.match(/\^+/g)!.length).toBeGreaterThanOrEqual(2);
    expect(elsewhere).toEqual([]);
  });

  it('of ordinary words: none', () => {
    expect(found('gardener', 'gar|dener').drawn).toBe('');
  });
});
