import { describe, expect, it } from 'vitest';
import { highlights } from '../../server/src/features/highlights';
import { writtenLetters } from '../letters/load';
import { TWO_ITEMS } from '../service/samples';
import { underlined, withCaret } from './draw';

function marked(from: string, to: string, sample = TWO_ITEMS): string {
  const { text, offset, letters } = withCaret(sample.replace(from, to));
  return underlined(text, highlights(letters, offset));
}

describe('highlights', () => {
  it('of an item’s name: its decision, its labels, and its name in the rationale', () => {
    expect(marked('Left knee brace:', 'Left kn|ee brace:')).toBe(
      `
Left knee brace: Overturned
^^^^^^^^^^^^^^^  ^^^^^^^^^^
Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods.
^^^^^^^^^^^^^^^^^^
Decision rationale: The knee gives way on stairs and a brace was helpful before. The Left knee brace is medically necessary.
^^^^^^^^^^^^^^^^^^^                                                                  ^^^^^^^^^^^^^^^
`.trim(),
    );
  });

  it('of a label: the same', () => {
    expect(marked('rationale: The knee', 'ratio|nale: The knee')).toBe(
      marked('Left knee brace:', 'Left kn|ee brace:'),
    );
  });

  it('of a decision: the decisions alike', () => {
    const sample = TWO_ITEMS.replace('Overturned', 'Upheld');
    expect(marked('Upheld', 'Up|held', sample)).toBe(
      `
Cyclobenzaprine 10mg #60: Upheld
                          ^^^^^^
Left knee brace: Upheld
                 ^^^^^^
`.trim(),
    );
  });

  it('of a heading: the headings', () => {
    expect(marked('CLINICAL CASE', 'CLINICAL| CASE')).toBe(
      `
HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
IMR ISSUES, DECISIONS AND RATIONALES
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`.trim(),
    );
  });

  it('of a document: the same document elsewhere', () => {
    expect(
      marked('Chronic Pain Treatment Guidelines Muscle', 'Chronic Pa|in Treatment Guidelines Muscle'),
    ).toBe(
      `
Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 41.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`.trim(),
    );
  });

  it('of a page: that page in the rationale too', () => {
    expect(marked('63-66', '63|-66')).toBe(
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.
                                                                                                      ^^^^^
Decision rationale: The tablets have been taken for a year. Page 63 speaks against that. The request is not medically necessary.
                                                                 ^^
`.trim(),
    );
  });

  it('of parts that stand outside the item’s own section, as in the oldest form', () => {
    const { text } = writtenLetters().find(({ name }) => name === 'a-knee-injections')!;
    expect(marked('337-339', '337|-339', text)).toContain('^^^^^^^');
    const label = 'RATIONALE FOR WHY';
    expect(marked(label, `${label.slice(0, 4)}|${label.slice(4)}`, text)).toContain(
      'Series of three Hyalgan injections, left knee\n^^^^^^',
    );
  });

  it('of an ordinary word: none', () => {
    expect(marked('gardener', 'gar|dener')).toBe('');
    expect(marked('stairs', 'sta|irs')).toBe('');
  });
});
