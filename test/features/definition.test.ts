import { describe, expect, it } from 'vitest';
import { definition } from '../../server/src/features/definition';
import { TWO_ITEMS } from '../service/samples';
import { underlined, withCaret } from './draw';

function drawn(from: string, to: string, sample = TWO_ITEMS): string {
  if (!sample.includes(from)) throw new Error(`the sample has no "${from}"`);
  const { text, offset, letters } = withCaret(sample.replace(from, to));
  return underlined(
    text,
    (definition(letters, offset)?.targets ?? []).map(({ exact }) => exact),
  );
}

const ODG = TWO_ITEMS.replace(
  'Section(s): Physical Methods.',
  'Section(s): Physical Methods. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg Chapter, Knee brace.',
).replace('The knee gives way', 'The ODG asks for instability. The knee gives way');

describe('go to definition', () => {
  it('of a page in a rationale: the guideline line’s pages that hold it', () => {
    expect(drawn('Page 63', 'Page 6|3')).toBe(
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.
                                                                                                      ^^^^^
`.trim(),
    );
  });

  it('of a page that only the claims administrator cites: there', () => {
    expect(drawn('Page 63 speaks', 'Page 4|1 speaks')).toContain('Claims Administrator guideline');
  });

  it('of a document’s short name: the citation of that document', () => {
    expect(drawn('The ODG asks', 'The O|DG asks', ODG)).toContain(
      `Citation Official Disability Guidelines (ODG), Knee & Leg Chapter, Knee brace.`,
    );
    expect(drawn('The ODG asks', 'The O|DG asks', ODG).split('\n')[1]?.trim()).toMatch(/^\^+$/);
  });

  it('of a document that the item does not cite: none', () => {
    expect(drawn('Page 63 speaks', 'The O|DG speaks')).toBe('');
  });

  it('of an item’s name in a rationale or the summary: its header', () => {
    expect(drawn('The Left knee brace is', 'The Left kn|ee brace is')).toBe(
      'Left knee brace: Overturned\n^^^^^^^^^^^^^^^',
    );
    const inSummary = TWO_ITEMS.replace('from a ladder.', 'from a ladder. He takes Flexeril.');
    expect(drawn('Flexeril', 'Flex|eril', inSummary)).toBe(
      'Cyclobenzaprine 10mg #60: Upheld\n^^^^^^^^^^^^^^^^^^^^^^^^',
    );
  });

  it('of a drug that two items ask for: both, in a rationale its own', () => {
    const two = TWO_ITEMS.replace('Left knee brace:', 'Flexeril 5mg #30:')
      .replace('The Left knee brace is', 'The flexeril is')
      .replace('from a ladder.', 'from a ladder. He takes Flexeril.');
    expect(drawn('takes Flexeril', 'takes Flex|eril', two).match(/\^+/g)).toHaveLength(2);
    expect(drawn('The flexeril', 'The flex|eril', two)).toBe(
      'Flexeril 5mg #30: Overturned\n^^^^^^^^^^^^^^^^',
    );
  });

  it('of a citation in a guideline line, and of a header: itself', () => {
    expect(drawn('63-66', '63|-66')).toContain('^^^^^');
    expect(drawn('Left knee brace:', 'Left kn|ee brace:')).toContain('Left knee brace: Overturned\n^');
  });

  it('of ordinary words: none', () => {
    expect(drawn('gardener', 'gar|dener')).toBe('');
    expect(drawn('on stairs', 'on st|airs')).toBe('');
  });
});
