import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { abbreviations } from '../../server/src/guidelines/abbreviations';
import { drugs } from '../../server/src/guidelines/drugs';
import { lawSections } from '../../server/src/guidelines/law';
import { withoutMarkdown } from '../../server/src/text/markdown';
import { textOf } from '../../server/src/text/span';
import { TWO_ITEMS } from '../service/samples';
import { withCaret } from './draw';

/** The card over the marked word of a sentence that is put into the case summary. */
function inSummary(sentence: string): { words: string; shown: string } | undefined {
  const sample = TWO_ITEMS.replace('since a fall from a ladder.', `since a fall from a ladder. ${sentence}`);
  const { text, offset, letters } = withCaret(sample);
  const card = hover(letters, offset);
  return card && { words: textOf(text, card.span), shown: withoutMarkdown(card.markdown) };
}

describe('a card about a drug', () => {
  it('tells the generic, the class, other brands, and where the MTUS of the day speaks of it', () => {
    const { words, shown } = inSummary('He took Flex|eril at night.')!;
    expect(words).toBe('Flexeril');
    expect(shown).toMatch(/^Flexeril · cyclobenzaprine · muscle relaxant\nAlso Fexmid/);
    expect(shown).toContain('In the Chronic Pain Medical Treatment Guidelines, 2009:');
    expect(shown).toMatch(
      /Cyclobenzaprine \(Flexeril\) · pages 41-42 · page not verified: from memory; check your copy/,
    );
    expect(shown).toMatch(/Muscle relaxants \(for pain\) · pages 63-66 · pages seen in public letters/);
  });

  it('tells the brands of a generic, each once', () => {
    const { shown } = inSummary('He took napro|xen at night.')!;
    expect(shown).toMatch(/^naproxen · NSAID\nSold as Naprosyn, Anaprox, /);
    expect(shown).not.toContain('Anaprox DS');
  });

  it('follows the edition in force on the letter’s day', () => {
    const { shown } = inSummary('On 01/17/2017 he took Flex|eril.')!;
    expect(shown).toContain('In the Chronic Pain Medical Treatment Guidelines, July 28, 2016:');
    expect(shown).toContain('in the 2009 edition');
  });

  it('is there in an item’s header, a rationale, and across a line end', () => {
    const { offset, letters } = withCaret(TWO_ITEMS.replace('Cyclobenzaprine 10mg', 'Cyclo|benzaprine 10mg'));
    expect(hover(letters, offset)?.markdown).toMatch(/^\*\*Cyclobenzaprine\*\* · muscle relaxant/);
    expect(inSummary('He took Tylenol\nwith code|ine at night.')?.words).toBe('Tylenol\nwith codeine');
  });

  it('exists for every drug of the index', () => {
    for (const { generic } of drugs) {
      const at = inSummary(`He took ${generic.slice(0, 2)}|${generic.slice(2)} at night.`);
      expect(at?.shown.toLowerCase(), generic).toContain(at?.words.toLowerCase());
    }
  });

  it('tells of a class some of its drugs', () => {
    const { shown } = inSummary('A trial of muscle re|laxants failed.')!;
    expect(shown).toMatch(/^muscle relaxants\nSuch as cyclobenzaprine, tizanidine/);
  });
});

describe('a card about an abbreviation', () => {
  it('tells what it stands for, and of a treatment where the MTUS speaks of it', () => {
    const { words, shown } = inSummary('A TE|NS unit was tried.')!;
    expect(words).toBe('TENS');
    expect(shown).toMatch(/^TENS · transcutaneous electrical nerve stimulation\n/);
    expect(shown).toMatch(/TENS.* · pages 114-116/);
  });

  it('says both meanings of an ambiguous one', () => {
    expect(inSummary('An R|FA was sent.')?.shown).toMatch(
      /Request for Authorization.*radiofrequency ablation/s,
    );
  });

  it('exists for every one of the index, in the plural too', () => {
    for (const { short } of abbreviations) {
      const found = inSummary(`The ${short.slice(0, 1)}|${short.slice(1)} was noted.`);
      expect(found?.shown, short).toMatch(/./);
      expect(found?.words, short).toContain(short.slice(0, 2));
    }
    expect(inSummary('Two ES|Is were given.')?.shown).toContain('epidural steroid injection');
  });

  it('is none for the same letters in lower case or inside a word', () => {
    expect(inSummary('He was a|me to say.')).toBeUndefined();
    expect(inSummary('TENSI|ON was noted.')).toBeUndefined();
  });
});

describe('a card about the law', () => {
  it.each([
    ['8 CCR 9792.24|.2', '8 CCR 9792.24.2 · Chronic pain'],
    ['Labor Code 4610|.6(h)(5)', 'Labor Code 4610.6(h) · Appeal'],
    ['Labor Code section 46|04.5', 'Labor Code 4604.5 · Presumption'],
    ['4610|.5', 'Labor Code 4610.5 · Who decides disputes'],
  ])('%s', (written, title) => {
    expect(inSummary(`It was sent under ${written} in May.`)?.shown.split('\n')[0]).toBe(title);
  });

  it('exists for every section of the index, and links to its page', () => {
    for (const { code, section, link } of lawSections) {
      const { text, offset, letters } = withCaret(
        TWO_ITEMS.replace('on stairs', `on stairs (${code} ${section.slice(0, 2)}|${section.slice(2)})`),
      );
      const card = hover(letters, offset);
      expect(card?.markdown, section).toContain(link);
      expect(textOf(text, card!.span)).toContain(section);
    }
  });

  it('is none over other numbers', () => {
    expect(inSummary('A sum of 46|10 dollars was paid.')).toBeUndefined();
  });
});

it('a treatment has a card where an item is named by it, not in prose', () => {
  const { offset, letters } = withCaret(TWO_ITEMS.replace('Left knee brace:', 'Aquatic thera|py:'));
  expect(hover(letters, offset)?.markdown).toContain('Aquatic therapy** · page 22');
  expect(inSummary('Aquatic ther|apy was tried.')).toBeUndefined();
});

it.each([
  [
    'Lumbar cor|set',
    '**Lumbar corset** · brace, splint or support · device',
    'In the Official Disability Guidelines: ',
  ],
  ['Wheel|chair', '**Wheelchair** · durable medical equipment · device', 'Knee & Leg'],
  ['Knee arthro|scopy', '**Knee arthroscopy** · knee surgery · surgery', 'Knee & Leg'],
  ['Office vis|it', '**Office visit**', ''],
])('a treatment or device of which the MTUS does not speak has a card too: %s', (name, title, where) => {
  const { offset, letters } = withCaret(TWO_ITEMS.replace('Left knee brace:', `${name}:`));
  const markdown = hover(letters, offset)?.markdown ?? '';
  expect(markdown).toContain(title);
  expect(markdown).toContain(where);
});

it('text left to fill in has no card', () => {
  const { offset, letters } = withCaret(
    TWO_ITEMS.replace('Knee Complaints 2004, Section(s): Physical Methods', '[chapter a|nd year]'),
  );
  expect(hover(letters, offset)).toBeUndefined();
});

it('a word that is no outcome is called so', () => {
  const { offset, letters } = withCaret(TWO_ITEMS.replace(': Upheld', ': De|nied'));
  expect(hover(letters, offset)?.markdown).toContain('No outcome');
});
