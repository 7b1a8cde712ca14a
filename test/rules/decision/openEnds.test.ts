import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { disputing } from './disputed';

const found = (reasons: string) =>
  foundWords(
    disputing(`\nNorco 5/325mg #20: Overturned\nDecision rationale: ${reasons}`),
    'conditional-outcome',
  );
const end = 'The request for Norco 5/325mg #20 is medically necessary.';

describe('an outcome that is left open in a sentence that names a guideline', () => {
  it.each([
    ['If the guidelines are not being followed closely in May ', 'this should likely be reviewed again'],
    ['Where the MTUS is not kept to in three months, ', 'this case may be re-reviewed'],
    ['If a newer edition of the ODG says otherwise, the ', 'decision could be reversed'],
    ['Once the ACOEM limits are reached ', 'this should be considered again'],
    ['Should the guidelines change, the ', 'determination may be revisited'],
  ])('is found: %s%s', (before, hedge) => {
    const [first, ...more] = found(`Her ribs were broken five weeks ago. ${before}${hedge}. ${end}`);
    expect(first).toContain(hedge.split(' ').slice(-2).join(' '));
    expect(more).toEqual([]);
  });

  it.each([
    'The guidelines say that this should be reviewed again after a month.',
    'According to the MTUS the dose should be reassessed every six months.',
    'The guidelines recommend that treatment be reviewed again in two weeks.',
    'The ODG holds that a second course may be considered if the first has helped.',
  ])('is recited: %s', (recital) => {
    expect(found(`${recital} Her ribs were broken five weeks ago. ${end}`)).toEqual([]);
  });
});

it('takes "can" and "changed" of one sentence for no promise', () => {
  const text = disputing(`
Tramadol 50mg #60: Upheld
Decision rationale: Pain was 6/10 when it was begun and is now, the hours she can stand have not changed, and no test showed the drug. The request is not medically necessary.`);
  expect(foundWords(text, 'conditional-outcome')).toEqual([]);
});
