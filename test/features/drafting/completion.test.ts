import { describe, expect, it } from 'vitest';
import { completion } from '../../../server/src/features/completion/completion';
import { TWO_ITEMS } from '../../service/samples';
import { withCaret } from '../draw';

/** The labels offered where somebody asks, and what is replaced. */
function asked(marked: string): { typed: string; labels: readonly string[]; fitting: readonly string[] } {
  const { text, offset, letters } = withCaret(marked);
  const found = completion(letters, offset);
  return {
    typed: found ? text.slice(found.replace.start, found.replace.end) : '',
    labels: found?.offers.map(({ label }) => label) ?? [],
    fitting: found?.offers.filter(({ fits }) => fits).map(({ label }) => label) ?? [],
  };
}
function unasked(marked: string) {
  const { offset, letters } = withCaret(marked);
  return completion(letters, offset, false);
}

describe('drugs and treatments', () => {
  it('are offered in a header by what is typed', () => {
    expect(asked(TWO_ITEMS.replace('Left knee brace:', 'Gabap|:')).labels[0]).toBe('Gabapentin');
    const second = asked(TWO_ITEMS.replace('Left knee brace:', 'Left knee physical th|:'));
    expect(second.typed).toBe('physical th');
    expect(second.labels).toContain('Physical therapy');
    expect(asked(TWO_ITEMS.replace('Left knee brace:', 'Brace and Neuro|:')).labels).toContain('Neurontin');
  });

  it('that the letter speaks of and no item asks for come first', () => {
    const summary = TWO_ITEMS.replace('from a ladder.', 'from a ladder. Tramadol was begun.');
    const found = asked(summary.replace('Left knee brace:', 'Tr|:'));
    expect(found.labels[0]).toBe('Tramadol');
    expect(found.fitting).toContain('Tramadol');
    expect(found.fitting).not.toContain('Trazodone');
    // An item asks for it already.
    expect(asked(TWO_ITEMS.replace('Left knee brace:', 'Cyclob|:')).fitting).toEqual([]);
  });

  it('are offered at the start of a paragraph where an item may begin', () => {
    expect(asked(`${TWO_ITEMS}\nNapr|`).labels).toContain('Naproxen');
    expect(asked(TWO_ITEMS.replace('on stairs', 'on Napr| stairs')).labels).toEqual([]);
  });

  it('are none behind the colon, none in prose, none unasked', () => {
    expect(asked(TWO_ITEMS.replace('knee since', 'knee Napr| since')).labels).toEqual([]);
    expect(unasked(TWO_ITEMS.replace('Left knee brace:', 'Gabap|:'))).toBeUndefined();
    expect(asked(TWO_ITEMS.replace('brace: Overturned', 'brace: Ov|')).labels).toEqual([
      'Upheld',
      'Overturned',
    ]);
  });
});

describe('sentences that decide', () => {
  it('have the item’s name and agree with its decision', () => {
    const upheld = asked(TWO_ITEMS.replace('against that. The request', 'against that. | The request'));
    expect(upheld.labels).toEqual([
      'Therefore, the request for cyclobenzaprine 10mg #60 is not medically necessary.',
      'The request for cyclobenzaprine 10mg #60 is not medically necessary.',
    ]);
    const overturned = asked(TWO_ITEMS.replace('before. The Left', 'before. Ther| The Left'));
    expect(overturned).toMatchObject({
      typed: 'Ther',
      labels: ['Therefore, the request for left knee brace is medically necessary.'],
    });
  });

  it('answer first, in a rationale that has nothing yet; both ways before anything is decided', () => {
    const open = TWO_ITEMS.replace(/(Decision rationale: )The knee[^\n]*/, '$1|');
    expect(asked(open).labels[0]).toMatch(/^Yes, the request for left knee brace was medically/);
    const undecided = asked(open.replace('brace: Overturned', 'brace:'));
    expect(undecided.labels.filter((label) => / not /.test(label))).toHaveLength(3);
    expect(undecided.labels.filter((label) => !/ not /.test(label))).toHaveLength(3);
    expect(undecided.fitting).toEqual([]);
  });

  it('speak of the surgery where an ancillary item falls with it, and of a taper for an opioid', () => {
    const surgery = TWO_ITEMS.replace('Cyclobenzaprine 10mg #60', 'Left knee arthroscopy with meniscectomy')
      .replace('Left knee brace: Overturned', 'Associated surgical service: Cold therapy unit: Upheld')
      .replace(/(Decision rationale: )The knee[^\n]*/, '$1|');
    expect(asked(surgery).labels[0]).toContain('As the requested surgical intervention');
    expect(asked(surgery).labels[1]).toContain('the request for cold therapy unit was');
    const opioid = TWO_ITEMS.replace('Cyclobenzaprine 10mg', 'Tramadol 50mg').replace(
      'that. The',
      'that. | The',
    );
    expect(asked(opioid).labels.at(-1)).toContain('should be reduced');
  });

  it.each([
    ['Six visits of hand therapy', 'six visits of hand therapy'],
    ['Right wrist brace', 'right wrist brace'],
    ['Left Knee Brace', 'Left Knee Brace'],
    ['MRI of the left knee', 'MRI of the left knee'],
    ['H-wave unit', 'H-wave unit'],
    ['X-ray of the left knee', 'X-ray of the left knee'],
    ['Flexeril 10mg #60', 'Flexeril 10mg #60'],
    ['Tramadol 50mg #60', 'tramadol 50mg #60'],
    ['30 Tramadol 50mg', '30 Tramadol 50mg'],
  ])('give a header’s capital up where it was no more than that: %s', (header, name) => {
    const letter = TWO_ITEMS.replaceAll('Left knee brace', header).replace('before. The', 'before. | The');
    expect(asked(letter).labels.at(-1)).toBe(`The request for ${name} is medically necessary.`);
  });

  it('are none in the middle of a sentence, nor in a guideline line', () => {
    expect(asked(TWO_ITEMS.replace('for a year', 'for | a year')).labels).toEqual([]);
    expect(asked(TWO_ITEMS.replace('speaks against', 'speaks\n|against')).labels).toEqual([]);
    expect(asked(TWO_ITEMS.replace('for its decision.', 'for its decision. |')).labels.join()).not.toContain(
      'request for',
    );
  });
});

describe('skeletons', () => {
  it('of whole letters are offered where there is nothing', () => {
    expect(asked('|').labels).toEqual(['Letter of 2016 and later', 'Letter of 2014-15']);
    expect(asked('\n  lett|\n').typed).toBe('lett');
    expect(asked('A note of mine|').labels).toEqual([]);
  });

  it('of items are offered where one may begin, and nowhere else', () => {
    const items = 'Disputed item';
    expect(asked(`${TWO_ITEMS}\n|`).labels).toContain(items);
    expect(asked(`${TWO_ITEMS}\nDisp|`).labels[0]).toBe(items);
    expect(asked(TWO_ITEMS.replace('Left knee brace:', '|\n\nLeft knee brace:')).labels).toContain(items);
    const begun = TWO_ITEMS.slice(0, TWO_ITEMS.indexOf('Cyclobenzaprine 10mg'));
    expect(asked(`${begun}|`).labels).toContain(items);
    expect(
      asked(TWO_ITEMS.replace('MAXIMUS guideline: Decision', '|\n\nMAXIMUS guideline: Decision')).labels,
    ).not.toContain(items);
    expect(asked(TWO_ITEMS.replace('The injured worker', '|\n\nThe injured worker')).labels).toEqual([]);
  });
});

describe('headings and labels of the header block', () => {
  it('that are missing are offered where they belong', () => {
    const none = TWO_ITEMS.replace('CLINICAL CASE SUMMARY\n', '|\n');
    expect(asked(none).labels).toEqual(['CLINICAL CASE SUMMARY']);
    expect(asked(none.replace('|', 'Clin|'))).toMatchObject({
      typed: 'Clin',
      labels: ['CLINICAL CASE SUMMARY'],
    });
    // Not above the heading that comes before it, nor below the one that comes after it.
    const bare = none.replace('|', '');
    expect(asked(bare.replace('HOW THE', '|\n\nHOW THE')).labels).not.toContain('CLINICAL CASE SUMMARY');
    expect(asked(`${bare}\n|`).labels).not.toContain('CLINICAL CASE SUMMARY');
  });

  it('the header block’s labels go above the first heading', () => {
    const found = asked(TWO_ITEMS.replace('\n\nHOW', '\n|\n\nHOW'));
    expect(found.labels).toEqual([
      'Date Assigned:',
      'Decision Date:',
      'UR Denial Date:',
      'Priority:',
      'Application Received:',
    ]);
    expect(asked(TWO_ITEMS.replace('\n\nHOW', '\nPrio|\n\nHOW'))).toMatchObject({
      typed: 'Prio',
      labels: ['Priority:'],
    });
  });
});

describe('chapters', () => {
  const line = (words: string, item: string) =>
    TWO_ITEMS.replace('Left knee brace', item).replace(
      'Knee Complaints 2004, Section(s): Physical Methods.',
      words,
    );

  it('of the item’s body part come first', () => {
    expect(asked(line('|', 'MRI of the lumbar spine')).fitting).toContain(
      'ACOEM Chapter 12 Low Back Complaints',
    );
    expect(asked(line('|', 'MRI of the lumbar spine')).fitting).not.toContain(
      'ACOEM Chapter 13 Knee Complaints',
    );
    expect(asked(line('|', 'Right shoulder injection')).fitting).toContain(
      'ACOEM Chapter 9 Shoulder Complaints',
    );
  });

  it('of the Official Disability Guidelines too', () => {
    const odg = TWO_ITEMS.replace('Left knee brace', 'Left ankle brace').replace(
      'MTUS Knee Complaints 2004, Section(s): Physical Methods.',
      'Non-MTUS Citation Official Disability Guidelines (ODG), |',
    );
    expect(asked(odg).fitting).toContain('Ankle & Foot Chapter');
    expect(asked(odg).fitting).not.toContain('Low Back Chapter');
  });
});
