import { describe, expect, it } from 'vitest';
import { compileLexicon, type Entry, mentionsIn } from '../../server/src/language/lexicon';
import { wordsOf } from '../../server/src/language/words';
import { BODY_PARTS } from '../../server/src/vocabulary/anatomy/bodyParts';
import { CONCEPTS } from '../../server/src/vocabulary/concepts';
import { MEASURES } from '../../server/src/vocabulary/examination/measures';
import { LANDMARKS } from '../../server/src/vocabulary/sources/landmarks';

const found = (text: string, entries: readonly Entry[]): readonly string[] =>
  mentionsIn(wordsOf(text), compileLexicon(entries)).map(({ entry }) => entry.id);

describe('a table of forms', () => {
  it('is found by each form, its last word in the plural too, hyphens and slashes as blanks', () => {
    const table = [
      { id: 'a', forms: 'nerve block|facet-joint block|biopsy' },
      { id: 'b', forms: ' Brush |box/es |patch' },
    ];
    expect(found('nerve blocks, facet joint block; biopsies. Biopsy', table)).toEqual(['a', 'a', 'a', 'a']);
    expect(found('brushes; brush; patches; box es; boxes', table)).toEqual(['b', 'b', 'b', 'b']);
    expect(found('nerve, facet blocks, block', table)).toEqual([]);
  });

  it('has the longest form at each place, and of equal forms the first entry', () => {
    const table = [
      { id: 'a', forms: 'knee' },
      { id: 'b', forms: 'knee brace|knees' },
      { id: 'c', forms: 'knee brace hinge|knee' },
    ];
    expect(found('knee braces; knees; knee; knee brace hinge', table)).toEqual(['b', 'a', 'a', 'c']);
  });

  /** The plain way: every form and its plurals, as they are written. */
  function plainly(entries: readonly Entry[]): ReadonlyMap<string, string> {
    const owners = new Map<string, string>();
    for (const { id, forms } of entries)
      for (const form of forms.split('|')) {
        const words = form
          .trim()
          .toLowerCase()
          .split(/[\s/-]+/);
        const last = words.pop()!;
        const plurals =
          last.length < 3 || !/[a-rt-z]$/.test(last)
            ? []
            : last.endsWith('y')
              ? [`${last.slice(0, -1)}ies`, `${last}s`]
              : [`${last}s`, ...(/(?:ch|sh|x)$/.test(last) ? [`${last}es`] : [])];
        for (const ending of [last, ...plurals]) {
          const key = [...words, ending].join(' ');
          if (!owners.has(key)) owners.set(key, id);
        }
      }
    return owners;
  }

  it.each<[string, readonly Entry[]]>([
    ['concepts', CONCEPTS],
    ['body parts', BODY_PARTS],
    ['landmarks', LANDMARKS],
    ['measures', MEASURES],
  ])('has all forms of %s, as reading them one by one gives them', (_name, entries) => {
    const lexicon = compileLexicon(entries);
    for (const [form, owner] of plainly(entries)) {
      const [first, ...rest] = form.split(' ');
      let node = lexicon.beginning(first!);
      for (const word of rest) node = node?.next?.get(word);
      expect(node?.entry?.id, form).toBe(owner);
    }
  });
});
