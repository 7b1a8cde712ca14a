import { describe, expect, it } from 'vitest';
import { folds } from '../../server/src/features/folding';
import { parseLetters } from '../../server/src/letter/parse';
import { createLineIndex } from '../../server/src/text/lineIndex';
import { TWO_ITEMS } from '../service/samples';

/** Each fold as the words of its first and last line. */
function folded(text: string): readonly string[] {
  const lines = text.split('\n');
  const at = createLineIndex(text);
  const firstWords = (line: number) => lines[line - 1]!.split(' ').slice(0, 3).join(' ');
  return folds(parseLetters(text))
    .map(({ start, end }) => [at(start).line, at(end).line] as const)
    .filter(([start, end]) => end > start)
    .map(([start, end]) => `${firstWords(start)} … ${firstWords(end)}`);
}

describe('folding', () => {
  it('folds the header block, sections and items, each to its last line of text', () => {
    expect(folded(TWO_ITEMS)).toEqual([
      'Case Number: CM16-1234567 … Date of Injury:',
      'HOW THE IMR … The expert reviewer',
      'CLINICAL CASE SUMMARY … The injured worker',
      'IMR ISSUES, DECISIONS … Decision rationale: The',
      'Cyclobenzaprine 10mg #60: … Decision rationale: The',
      'Left knee brace: … Decision rationale: The',
    ]);
  });

  it('folds a part that is longer than its line', () => {
    const wrapped = TWO_ITEMS.replace('taken for a year.', 'taken for\na year.');
    expect(folded(wrapped)).toContain('Decision rationale: The … a year. Page');
  });

  it('leaves a header of several lines readable', () => {
    const long = TWO_ITEMS.replace(
      'Left knee brace: Overturned',
      'Left knee brace with hinges on\nboth sides: Overturned',
    );
    expect(folded(long)).toContain('both sides: Overturned … Decision rationale: The');
  });

  it('folds each letter where a file holds several', () => {
    expect(folded(TWO_ITEMS + TWO_ITEMS)).toContain('Case Number: CM16-1234567 … Decision rationale: The');
    expect(folded(TWO_ITEMS)).not.toContain('Case Number: CM16-1234567 … Decision rationale: The');
  });
});
