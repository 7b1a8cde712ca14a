import { expect, it } from 'vitest';
import type { ReadFailureKind } from '../../server/src/reader/failure';
import { emptyFileAdvice, failureAdvice } from '../../server/src/reader/failureAdvice';

const KINDS: readonly ReadFailureKind[] = [
  'encrypted',
  'no text',
  'damaged',
  'old Word file',
  'too large',
  'too many pages',
  'too slow',
  'out of memory',
  'no permission',
  'reader failed',
];

it.each(KINDS)('says what to do first, then what is wrong with which file: %s', (failure) => {
  const words = failureAdvice('letter of May.pdf', { failure });
  expect(words).toMatch(
    /^(?:Save|Run|Get|Open|Keep|Check)\b[^:]+: letter of May\.pdf (?:is|holds|has|takes|cannot|could)\b.*\.$/,
  );
});

it('shows the detail, and knows an empty file', () => {
  expect(failureAdvice('a.pdf', { failure: 'too large', detail: '80 MB' })).toMatch(
    /for a letter \(80 MB\)\.$/,
  );
  expect(emptyFileAdvice('a.pdf')).toBe('Get the file anew: a.pdf is empty.');
});
