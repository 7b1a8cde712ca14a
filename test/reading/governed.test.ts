import { describe, expect, it } from 'vitest';
import { decidingConclusion } from '../../server/src/reading/conclusions/conclusions';
import {
  DENYING_FRAMES,
  DENYING_PREDICATES,
  DENYING_STATES,
} from '../../server/src/vocabulary/conclusions/governingWords';
import { proseOf } from './rationale';

const deciding = (text: string) => decidingConclusion(proseOf(text))?.polarity ?? 'none';

describe('an approval in the clause of a denial', () => {
  it.each([...DENYING_FRAMES])('"%s" turns it round', (word) => {
    expect(deciding(`The reviewer ${word} that the corset is medically necessary.`)).toBe('not necessary');
  });

  it.each([...DENYING_STATES])('"%s" turns it round where it is said', (word) => {
    expect(deciding(`It is ${word} that the corset is medically necessary.`)).toBe('not necessary');
    expect(deciding(`This ${word} corset shows that the corset is medically necessary.`)).toBe('necessary');
  });

  it.each([...DENYING_PREDICATES])('"%s" turns it round after it', (word) => {
    expect(deciding(`The evidence that the corset is medically necessary is ${word}.`)).toBe('not necessary');
  });

  it.each([
    'It remains to be shown that the corset is medically necessary.',
    'It has yet to be shown that the corset is medically necessary.',
    'The notes stop short of showing that the corset is medically necessary.',
    'It is hard to see how the corset is medically necessary.',
    'Evidence that the corset is medically necessary was not submitted.',
    'The conditions under which a corset is medically necessary are not present.',
    'No one has explained why the corset is medically necessary.',
  ])('denied: %s', (text) => {
    expect(deciding(text)).toBe('not necessary');
  });

  it.each([
    'There is little doubt that the corset is medically necessary.',
    'It is hard to deny that the corset is medically necessary.',
    'The claim that the corset is medically necessary is accepted.',
    'Walking is difficult for her, so that the corset is medically necessary.',
    'The short course of therapy shows that the corset is medically necessary.',
    'So far the notes show that the corset is medically necessary.',
    'The corset that was refused is medically necessary.',
    'Now that the films are here, the corset is medically necessary.',
    'This is why the corset is medically necessary.',
  ])('not denied: %s', (text) => {
    expect(deciding(text)).toBe('necessary');
  });
});
