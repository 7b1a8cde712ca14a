import { inCaseOf } from '../../guidelines/letterCase';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { turned } from './turnedConclusion';

/**
 * An item's decision turned round, as the form has it: one word, or, as the forms before 2014 decide, a sentence ("is not
 * medically necessary and appropriate"). `undefined` where it is neither.
 */
export function turnedDecision(written: string, isUpheld: boolean): string | undefined {
  const words = written.split(' ');
  if (words.length === 1 && isWord(written)) return inCaseOf(written, isUpheld ? 'Overturned' : 'Upheld');
  return words.length > 1 && BE.has(words[0]!.toLowerCase())
    ? turned(written, isUpheld ? 'not necessary' : 'necessary')
    : undefined;
}

function isWord(written: string): boolean {
  return /^\p{L}+$/u.test(written);
}
