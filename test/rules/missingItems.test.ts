import { describe, it } from 'vitest';
import { formD, wholeItem } from './formD';
import { expectFindings } from './underlined';

const heading = 'IMR ISSUES, DECISIONS AND RATIONALES\n';
const marked = `${heading}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-items\n`;

describe('missing-items', () => {
  it('finds an issues section that ends after its first sentence', () => {
    expectFindings(formD({ items: '' }).replace(heading, marked));
  });

  it('finds an issues section with nothing but prose', () => {
    expectFindings(formD({ items: 'The parties have settled the dispute.' }).replace(heading, marked));
  });

  it('is content with one item, were it only its header', () => {
    expectFindings(formD({ items: wholeItem }), ['missing-items']);
    expectFindings(formD({ items: 'Wrist brace: Upheld' }), ['missing-items']);
    expectFindings(formD({ items: 'Wrist brace:' }), ['missing-items']);
  });

  it('leaves a letter without the heading to missing-section', () => {
    expectFindings(formD().replace(/IMR ISSUES[\s\S]*/, ''), ['missing-items']);
  });
});
