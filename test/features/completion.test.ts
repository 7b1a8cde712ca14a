import { describe, expect, it } from 'vitest';
import { completion } from '../../server/src/features/completion/completion';
import { parseLetters } from '../../server/src/letter/parse';
import { textOf } from '../../server/src/text/span';
import { writtenLetters } from '../letters/load';
import { TWO_ITEMS } from '../service/samples';
import { withCaret } from './draw';

interface Found {
  /** What was typed so far, and is replaced. */
  readonly typed: string;
  readonly labels: readonly string[];
  /** Inserted texts by label. */
  readonly inserts: Readonly<Record<string, string>>;
  readonly fitting: readonly string[];
}

function at(marked: string, asked = true): Found | undefined {
  const { text, offset, letters } = withCaret(marked);
  const found = completion(letters, offset, asked);
  return (
    found && {
      typed: textOf(text, found.replace),
      labels: found.offers.map(({ label }) => label),
      inserts: Object.fromEntries(found.offers.map(({ label, insert }) => [label, insert])),
      fitting: found.offers.filter(({ fits }) => fits).map(({ label }) => label),
    }
  );
}

/** The sample with pages in all its lines. */
const PAGES = TWO_ITEMS.replace(
  'Knee Complaints 2004, Section(s): Physical Methods.',
  'ACOEM Chapter 13 Knee Complaints Page(s): 338.',
);

/** The sample with the reviewer's line of its first item cut down to this. */
function line(words: string, sample = PAGES): string {
  return sample.replace(/(MAXIMUS guideline: ).*63-66\./, `$1${words}`);
}

/** The same in a letter of 2017 whose lines cite sections. */
function sectionLine(words: string): string {
  const other = TWO_ITEMS.replace(
    'Chronic Pain Treatment Guidelines Page(s): 41.',
    'Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
  ).replace('01/05/2015', '01/05/2016\nDecision Date: 02/06/2017');
  return line(words, other);
}

describe('the first words of a guideline line', () => {
  it('are the form’s own sentences', () => {
    const found = at(line('|'))!;
    expect(found.labels).toEqual([
      'Decision based on MTUS',
      'Decision based on Non-MTUS Citation',
      'The Expert Reviewer did not cite any medical evidence for its decision.',
    ]);
    expect(at(line('Decision ba|'))).toMatchObject({
      typed: 'Decision ba',
      labels: ['Decision based on MTUS', 'Decision based on Non-MTUS Citation'],
    });
    expect(at(TWO_ITEMS.replace(/(Claims Administrator guideline: ).*41\./, '$1|'))?.labels.at(-1)).toContain(
      'The Claims Administrator did not cite',
    );
  });

  it('then MTUS or not', () => {
    expect(at(line('Decision based on |'))?.labels).toEqual(['MTUS', 'Non-MTUS Citation']);
    expect(at(line('Decision based on MT|'))).toMatchObject({ typed: 'MT' });
  });

  it('and again after a full stop', () => {
    const after = 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66. De|';
    expect(at(line(after))).toMatchObject({ typed: 'De', labels: { length: 2 } });
  });
});

describe('in a letter that cites pages', () => {
  it('documents and chapters by number follow MTUS', () => {
    const found = at(line('Decision based on MTUS |'))!;
    expect(found.labels).toContain('Chronic Pain Treatment Guidelines');
    expect(found.labels).toContain('ACOEM Chapter 12 Low Back Complaints');
    expect(found.labels.join()).not.toMatch(/Chapter 7|2004|2016/);
    expect(at(line('Decision based on MTUS Chron|'))).toMatchObject({ typed: 'Chron' });
  });

  it('a document is named as the letter names it elsewhere', () => {
    const sample = PAGES.replace(
      'MTUS Chronic Pain Treatment Guidelines Page(s): 41',
      'MTUS Chronic Pain Medical Treatment Guidelines Page(s): 41',
    );
    expect(at(line('Decision based on MTUS |', sample))?.labels[0]).toBe(
      'Chronic Pain Medical Treatment Guidelines',
    );
  });

  it('topics with their pages follow a document, those of the item marked', () => {
    const found = at(line('Decision based on MTUS Chronic Pain Treatment Guidelines Mus|'))!;
    expect(found.typed).toBe('Mus');
    expect(found.inserts['Muscle relaxants (for pain)']).toBe('Muscle relaxants (for pain) Page(s): 63-66');
    expect(found.fitting).toContain('Muscle relaxants (for pain)');
    expect(found.fitting).not.toContain('Acupuncture');
  });

  it('no pages are put where they stand already', () => {
    const found = at(line('Decision based on MTUS Chronic Pain Treatment Guidelines Mus| Page(s): 63-66.'))!;
    expect(found.inserts['Muscle relaxants (for pain)']).toBe('Muscle relaxants (for pain)');
  });

  it('pages of the cited topic follow the label, of all topics where none is cited', () => {
    const cited = 'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 6|';
    expect(at(line(cited))).toMatchObject({ typed: '6', labels: ['63-66'] });
    const all = at(line('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): |'))!;
    expect(all.labels.length).toBeGreaterThan(90);
    expect(all.fitting).toContain('63-66');
    const second = 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 41, 6|';
    expect(at(line(second))?.typed).toBe('6');
  });

  it('another document or topic follows a semicolon', () => {
    const found = at(
      line('Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66; |'),
    )!;
    expect(found.labels).toContain('ACOEM Chapter 12 Low Back Complaints');
    expect(found.labels).toContain('Opioids, criteria for use');
  });

  it('sections of a chapter of ACOEM follow it', () => {
    const found = at(line('Decision based on MTUS ACOEM Chapter 12 Low Back Complaints |'))!;
    expect(found.labels).toContain('Special Studies');
    expect(found.inserts['Physical Methods']).toMatch(/^Physical Methods Page\(s\): \d/);
  });
});

describe('in a letter that cites sections', () => {
  it('titles in force, with their year, follow MTUS', () => {
    const found = at(sectionLine('Decision based on MTUS |'))!;
    expect(found.inserts['Low Back Complaints 2004']).toBe('Low Back Complaints 2004, Section(s): ');
    expect(found.labels).toContain('Chronic Pain Medical Treatment 2016');
    expect(found.labels.join()).not.toMatch(/Forewarm|2009, |Page|Chapter 12/);
  });

  it('sections follow the label, one after another', () => {
    const first = at(
      sectionLine('Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): mus|'),
    )!;
    expect(first.typed).toBe('mus');
    expect(first.inserts['Muscle relaxants (for pain)']).toBe('Muscle relaxants (for pain)');
    const next = at(
      sectionLine(
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Introduction, and Opi|',
      ),
    )!;
    expect(next.typed).toBe('Opi');
    expect(next.labels).toContain('Low Back Complaints 2004');
  });

  it('a comma inside a section’s title does not end it', () => {
    const found = at(
      sectionLine('Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, sp|'),
    )!;
    expect(found.typed).toBe('NSAIDs, sp');
  });

  it('sections of a chapter', () => {
    const found = at(sectionLine('Decision based on MTUS Low Back Complaints 2004, Section(s): |'))!;
    expect(found.labels).toContain('Special Studies');
    expect(found.labels).not.toContain('Opioids');
  });
});

describe('outside the MTUS', () => {
  it('the usual sources, then chapters, then topics', () => {
    const sources = at(line('Decision based on Non-MTUS Citation |'))!;
    expect(sources.labels.slice(0, 2)).toEqual([
      'Official Disability Guidelines (ODG)',
      'ACOEM Practice Guidelines, current edition',
    ]);
    const odg = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ';
    expect(at(line(`${odg}Lo|`))?.labels).toContain('Low Back - Lumbar & Thoracic Chapter');
    expect(at(line(`${odg}Knee & Leg Chapter, |`))?.labels).toContain('Continuous-flow cryotherapy');
  });
});

describe('a line that is wrapped', () => {
  it('offers only the rest of what began in the line above', () => {
    const found = at(line('Decision based on MTUS Chronic Pain Treatment Guidelines Muscle\nrel|'))!;
    expect(found.typed).toBe('rel');
    expect(found.inserts).toEqual({ 'Muscle relaxants (for pain)': 'relaxants (for pain) Page(s): 63-66' });
  });
});

describe('outcomes', () => {
  it('follow the colon of an item’s header', () => {
    expect(at(TWO_ITEMS.replace(': Upheld', ': |'))).toMatchObject({
      typed: '',
      inserts: { Upheld: 'Upheld', Overturned: 'Overturned' },
    });
    expect(at(TWO_ITEMS.replace(': Upheld', ':|'))?.inserts.Upheld).toBe(' Upheld');
    expect(at(TWO_ITEMS.replace(': Upheld', ': Ov|'))?.typed).toBe('Ov');
  });

  it('replace the whole word that stands there', () => {
    expect(at(TWO_ITEMS.replace(': Upheld', ': Up|held'))?.typed).toBe('Upheld');
  });

  it('do not follow a colon inside a name', () => {
    const inside = TWO_ITEMS.replace('Left knee brace:', 'Associated service: |left knee brace:');
    expect(at(inside)).toBeUndefined();
  });
});

describe('labels', () => {
  const bare = TWO_ITEMS.replace(/MAXIMUS guideline: Decision based on MTUS Knee[\s\S]*$/, '|');

  it('that the item lacks are offered at the start of a line, as the letter writes them', () => {
    expect(at(bare)?.labels).toEqual(['MAXIMUS guideline:', 'Decision rationale:']);
    expect(at(bare.replace('|', 'Dec|'))).toMatchObject({
      typed: 'Dec',
      inserts: { 'Decision rationale:': 'Decision rationale: ' },
    });
    const other = bare.replaceAll('MAXIMUS guideline', 'Expert Reviewer guideline');
    expect(at(other)?.labels[0]).toBe('Expert Reviewer guideline:');
  });

  it('are not offered where the item has them', () => {
    expect(at(TWO_ITEMS.replace('Left knee brace:', 'M|\n\nLeft knee brace:'))).toBeUndefined();
  });
});

describe('prose', () => {
  it('is written without suggestions', () => {
    expect(
      at(TWO_ITEMS.replace('for a year. Page', 'for a year. Decision based on MTUS | Page')),
    ).toBeUndefined();
    expect(at(TWO_ITEMS.replace('The tablets', '|The tablets'), false)).toBeUndefined();
    expect(at(TWO_ITEMS.replace('knee since', 'knee |since'))).toBeUndefined();
    expect(
      at(TWO_ITEMS.replace('medically necessary.\n\nLeft', 'medically necessary: |\n\nLeft'), false),
    ).toBeUndefined();
  });

  it('has none anywhere in a finished rationale or summary where nobody asked', () => {
    for (const { text } of writtenLetters()) {
      const letters = parseLetters(text);
      for (const letter of letters) {
        const prose = [letter.summary, ...letter.items.map((item) => item.rationale)];
        for (const one of prose) {
          if (one === undefined) continue;
          for (let offset = one.body.start; offset < one.body.end; offset += 7) {
            expect(completion(letters, offset, false)).toBeUndefined();
          }
        }
      }
    }
  });

  it('of no letter is an error, at any place of any beginning', () => {
    const text = TWO_ITEMS;
    for (let end = 0; end <= text.length; end += 3) {
      const found = completion(parseLetters(text.slice(0, end)), end);
      if (found === undefined) continue;
      expect(found.replace.end).toBe(end);
      expect(textOf(text, found.replace)).not.toContain('\n');
      expect(found.offers.length).toBeGreaterThan(0);
    }
  });
});
