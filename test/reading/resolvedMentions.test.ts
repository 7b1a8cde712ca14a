import { describe, expect, it } from 'vitest';
import { lookUp } from '../../server/src/guidelines/lookUp';
import { citedSources } from '../../server/src/reading/sources/resolvedMentions';
import { citationsInRationale, citationsOf } from '../guidelines/citationOf';

const in2015 = new Date('2015-03-02');

function mention(rationale: string, line: string) {
  const [found] = citationsInRationale(rationale);
  return citedSources(citationsOf(line), in2015).resolve(found!);
}

const opioids = 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 77.';
const twoSources =
  'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 301. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back Chapter, MRIs.';

describe('citedSources', () => {
  it('lends a bare page the document of the line', () => {
    const { resolved, citation } = mention('As page 78 says, relief is recorded.', opioids);
    expect(resolved.document?.id).toBe('chronic-pain');
    expect(resolved.pages[0]!.topics.map((topic) => topic.id)).toContain('opioids-ongoing');
    expect(citation?.pages[0]?.first).toBe(77);
  });

  it('chooses the citation that can have the page', () => {
    expect(mention('See page 303 for studies.', `${opioids} ${twoSources}`).resolved.chapters[0]?.id).toBe(
      'acoem-12',
    );
  });

  it('matches a named source with the line’s citation of it', () => {
    const { citation } = mention('The Official Disability Guidelines ask for weakness first.', twoSources);
    expect(citation?.presentedAs).toBe('non-MTUS');
  });

  it('finds no citation for a source that the line does not have', () => {
    const { resolved, citation } = mention(
      'The Official Disability Guidelines ask for weakness first.',
      opioids,
    );
    expect(resolved.document?.id).toBe('odg');
    expect(citation).toBeUndefined();
  });

  it('keeps two chapters of one book apart', () => {
    expect(mention('ACOEM Chapter 9, page 207, is about shoulders.', twoSources).citation).toBeUndefined();
    expect(mention('ACOEM page 303 is about backs.', twoSources).citation).toBeDefined();
  });
});

describe('lookUp', () => {
  it.each([
    ['muscle relaxants', 'Muscle relaxants (for pain)'],
    ['Flexeril', 'Cyclobenzaprine (Flexeril)'],
    ['9792.24.2', '8 CCR 9792.24.2'],
    ['ODG', 'ODG'],
    ['Low Back Complaints', 'Chapter 12: Low Back Complaints'],
    ['Fanatrex', 'Fanatrex'],
    ['pool therapy', 'Aquatic therapy'],
  ])('%s', (words, title) => {
    expect(lookUp(words)[0]?.title).toBe(title);
  });

  it('knows nothing of other things', () => {
    expect(lookUp('marmalade')).toEqual([]);
  });
});
