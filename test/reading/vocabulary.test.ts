import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../server/src/language/lexicon';
import { bodyPartsOf } from '../../server/src/reading/anatomy/bodyParts';
import { type Passage, readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';
import { BODY_PARTS } from '../../server/src/vocabulary/anatomy/bodyParts';
import { CONCEPT_LEXICON, CONCEPTS, conceptOf, isKindOf } from '../../server/src/vocabulary/concepts';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));
const conceptMentionsOf = ({ words }: Passage) => mentionsIn(words, CONCEPT_LEXICON);

describe('the tables of concepts', () => {
  it('have each id once', () => {
    const ids = CONCEPTS.map((one) => one.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('name only classes and signs that exist', () => {
    for (const { isA, abnormal } of CONCEPTS)
      for (const id of [...isA, ...(abnormal ? [abnormal] : [])]) expect(conceptOf(id).id).toBe(id);
  });

  it('have each form once', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, forms } of CONCEPTS) {
      for (const form of forms.split('|')) {
        if (seen.has(form)) twice.push(`${form}: ${seen.get(form)} and ${id}`);
        seen.set(form, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(CONCEPTS.map((one) => [one.id, one] as const))('every form of %s is found in prose', (_, one) => {
    for (const form of one.forms.split('|')) {
      const found = conceptMentionsOf(passageOf(`There was ${form} in the file.`));
      expect(
        found.map(({ entry }) => entry.id),
        form,
      ).toContain(one.id);
    }
  });

  it('knows classes', () => {
    expect(isKindOf('sensory-loss', 'nerve-compromise')).toBe(true);
    expect(isKindOf('positive-straight-leg-raise', 'nerve-compromise')).toBe(true);
    expect(isKindOf('numbness', 'radicular-complaints')).toBe(true);
    expect(isKindOf('physical-therapy', 'conservative-care')).toBe(true);
    expect(isKindOf('nsaid', 'first-line-medication')).toBe(true);
    expect(isKindOf('muscle-spasm', 'physical-findings')).toBe(true);
    expect(isKindOf('conservative-care', 'physical-therapy')).toBe(false);
    expect(isKindOf('muscle-spasm', 'nerve-compromise')).toBe(false);
  });

  it.each([
    'a home- exercise program',
    'a home-exercise program',
    'HOME EXERCISE PROGRAMS',
    'home\n\n\nexercise program',
  ])('finds a form however it is written: %s', (text) => {
    expect(conceptMentionsOf(passageOf(text)).map(({ entry }) => entry.id)).toContain('home-exercise');
  });

  it('mends a word that kerning split', () => {
    expect(conceptMentionsOf(passageOf('lumbar radicul opathy')).map(({ entry }) => entry.id)).toContain(
      'radiculopathy',
    );
  });

  it('takes no form over a comma or the end of a sentence', () => {
    expect(
      conceptMentionsOf(passageOf('at home, exercise helps')).map(({ entry }) => entry.id),
    ).not.toContain('home-exercise');
  });
});

describe('the table of body parts', () => {
  it.each(BODY_PARTS.map((one) => [one.id, one] as const))('every form of %s is found', (_, one) => {
    for (const form of one.forms.split('|')) {
      expect(
        bodyPartsOf(passageOf(`Pain of the ${form} was noted.`)).map(({ part }) => part),
        form,
      ).toContain(one.id);
    }
  });
});
