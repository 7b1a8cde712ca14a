import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { resolve } from '../../server/src/guidelines/resolve';
import { topics } from '../../server/src/guidelines/topics';
import { parseLetters } from '../../server/src/letter/parse';
import { withoutMarkdown } from '../../server/src/text/markdown';
import { textOf } from '../../server/src/text/span';
import { TWO_ITEMS } from '../service/samples';
import { withCaret } from './draw';

/** The card at the caret that replaces `from` by `to` in the sample, and the words it is about. */
function cardAt(from: string, to: string, sample = TWO_ITEMS): { words: string; shown: string } | undefined {
  if (!sample.includes(from)) throw new Error(`the sample has no "${from}"`);
  const { text, offset, letters } = withCaret(sample.replace(from, to));
  const card = hover(letters, offset);
  return card && { words: textOf(text, card.span), shown: withoutMarkdown(card.markdown) };
}

/** The sample with another guideline line of the reviewer in its first item. */
function withLine(line: string): string {
  return TWO_ITEMS.replace(/(MAXIMUS guideline: ).*63-66\./, `$1${line}`);
}

describe('a card about a page', () => {
  it('tells the document, the topics there with a sentence each, and how that is known', () => {
    const { words, shown } = cardAt('63-66', '6|3-66')!;
    expect(words).toBe('63-66');
    expect(shown).toMatch(/^Pages 63-66 of Chronic Pain Medical Treatment Guidelines · 2009 edition/);
    expect(shown).toMatch(/Muscle relaxants \(for pain\) · pages 63-66.*\n.*flare-ups/);
    expect(shown).toContain('pages seen in public letters');
  });

  it('finds the document of a bare page in a rationale in the guideline line', () => {
    const { words, shown } = cardAt('Page 63 speaks', 'Page 6|3 speaks')!;
    expect(words).toBe('63');
    expect(shown).toMatch(/^Page 63 of Chronic Pain Medical Treatment Guidelines/);
    expect(shown).toContain('Muscle relaxants');
  });

  it('says that a page does not exist, and how many there are', () => {
    const { shown } = cardAt(
      'Page(s): 130.',
      'Page(s): 1|30.',
      withLine('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 130.'),
    )!;
    expect(shown).toContain('There is no such page: the 2009 edition has 127');
  });

  it('says that the pages are not the topic’s', () => {
    const line =
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 22.';
    expect(cardAt('Page(s): 22.', 'Page(s): 2|2.', withLine(line))?.shown).toContain(
      'not the pages of the cited topic',
    );
  });

  it('knows the chapter of a book', () => {
    const line = 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 301.';
    const { shown } = cardAt('301.', '30|1.', withLine(line))!;
    expect(shown).toMatch(
      /^Page 301 of ACOEM Practice Guidelines, 2nd edition · 2004 edition · MTUS · Low Back Complaints/,
    );
  });
});

describe('a card about a citation', () => {
  it('tells document, edition, regulation and days in force', () => {
    const { words, shown } = cardAt(
      'Chronic Pain Treatment Guidelines Muscle',
      'Chronic| Pain Treatment Guidelines Muscle',
    )!;
    expect(words).toBe('Chronic Pain Treatment Guidelines');
    expect(shown).toContain('Chronic Pain Medical Treatment Guidelines · 2009 edition');
    expect(shown).toContain('8 CCR 9792.24.2');
    expect(shown).toContain('in force 07/18/2009 to 07/27/2016');
    expect(shown).toContain('Muscle relaxants');
  });

  it('tells the edition in force on the letter’s date where that is another', () => {
    const late = TWO_ITEMS.replace(
      'Date of Injury: 01/05/2015',
      'Date of Injury: 01/05/2015\nDecision Date: 01/17/2017',
    ).replace(
      'Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66',
      'Chronic Pain Medical Treatment 2009, Section(s): Muscle relaxants',
    );
    const { shown } = cardAt('Chronic Pain Medical', 'Chronic Pa|in Medical', late)!;
    expect(shown).toContain('not in force on the letter’s date');
    expect(shown).toContain('on the letter’s date: July 28, 2016');
  });

  it('tells of a topic its pages and a sentence', () => {
    const { words, shown } = cardAt('Muscle relaxants Page', 'Muscle rela|xants Page')!;
    expect(words).toBe('Muscle relaxants');
    expect(shown).toMatch(/^Muscle relaxants \(for pain\) · pages 63-66\n.*flare-ups/);
  });

  it('tells of a topic of 2016 where it stood before', () => {
    const line =
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.';
    const { shown } = cardAt('Topical analgesics', 'Topical| analgesics', withLine(line))!;
    expect(shown).toMatch(/^Topical analgesics · pages 111-113 in the 2009 edition\n/);
    expect(shown).toContain('Chronic Pain Medical Treatment Guidelines · July 28, 2016 · MTUS');
  });

  it('tells of a chapter its number, pages and regulation', () => {
    const { words, shown } = cardAt('Knee Complaints 2004', 'Kn|ee Complaints 2004')!;
    expect(words).toContain('Knee Complaints');
    expect(shown).toMatch(/^Chapter 13: Knee Complaints · pages 329-3\d\d .*8 CCR 9792\.23\.6/);
  });

  it('tells of a regulation what stands there, and which is the guideline’s', () => {
    const line =
      'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20, Topical analgesics, Page(s): 111.';
    const { shown } = cardAt('9792.20', '9792|.20', withLine(line))!;
    expect(shown).toContain('8 CCR 9792.20 · Definitions');
    expect(shown).toContain('Chronic Pain Medical Treatment Guidelines is 8 CCR 9792.24.2.');
  });

  it('says that a source is not known, in the letter’s words and without their markup', () => {
    const line = 'Decision based on Non-MTUS Citation A *Private* Handbook <b>of</b> Knees.';
    const { text, offset, letters } = withCaret(withLine(line).replace('Private', 'Pri|vate'));
    const card = hover(letters, offset);
    expect(text).toContain('*Private*');
    expect(card?.markdown).toContain('\\*Private\\*');
    expect(card?.markdown).not.toContain('<b>');
  });
});

describe('links to public pages', () => {
  const markdownAt = (from: string, to: string, sample = TWO_ITEMS): string => {
    const { offset, letters } = withCaret(sample.replace(from, to));
    return hover(letters, offset)!.markdown;
  };

  it('are in the cards of documents, chapters and regulations', () => {
    const documents = markdownAt(
      'Chronic Pain Treatment Guidelines Muscle',
      'Chronic P|ain Treatment Guidelines Muscle',
    );
    expect(documents).toContain('](https://www.dir.ca.gov/t8/9792_24_2.html)');
    const chapter = markdownAt('Knee Complaints', 'Knee Com|plaints');
    expect(chapter).toContain('](https://www.dir.ca.gov/t8/9792_23_6.html)');
    const regulation = withLine('Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20.');
    expect(markdownAt('9792.20', '979|2.20', regulation)).toContain(
      '](https://www.dir.ca.gov/t8/9792_20.html)',
    );
  });

  it('are in the card of the schedule as a whole', () => {
    const text = TWO_ITEMS.replace('Page 63 speaks', 'The California MTUS speaks');
    expect(markdownAt('California MTUS', 'California M|TUS', text)).toMatch(
      /\[public page\]\(https:\/\/www\.dir\.ca\.gov/,
    );
  });
});

describe('other cards', () => {
  it('tell what a decision means', () => {
    expect(cardAt(': Upheld', ': Uph|eld')).toMatchObject({ words: 'Upheld' });
    expect(cardAt(': Upheld', ': Uph|eld')?.shown).toContain('not medically necessary');
    expect(cardAt('Overturned', 'Over|turned')?.shown).toContain('has to be authorized');
    expect(cardAt('Overturned', 'Over|turned')?.shown).toContain('Labor Code 4610.6');
  });

  it('tell what the law asks of a section and a part', () => {
    expect(cardAt('CLINICAL CASE', 'CLIN|ICAL CASE')?.shown).toContain('4610.6(h)(5)');
    expect(cardAt('Decision rationale', 'Decision| rationale')?.words).toBe('Decision rationale:');
    expect(cardAt('MAXIMUS guideline', 'MAX|IMUS guideline')?.shown).toContain('9792.21.1');
  });

  it('are none over ordinary words', () => {
    expect(cardAt('gardener', 'gar|dener')).toBeUndefined();
    expect(cardAt('on stairs', 'on st|airs')).toBeUndefined();
  });
});

it('every topic of the index that has a page can be reached by it, and has a name that leads to it', () => {
  const paged = topics.filter(
    ({ document, edition, pages }) => document === 'chronic-pain' && edition === '2009' && pages.length > 0,
  );
  expect(paged.length).toBeGreaterThan(90);
  for (const topic of paged) {
    const page = topic.pages[0]![0];
    const line = `Decision based on MTUS Chronic Pain Treatment Guidelines ${topic.title} Page(s): ${page}.`;
    const [letter] = parseLetters(withLine(line));
    const citations = letter!.items[0]!.reviewerGuideline!.citations;
    const found = citations.flatMap((citation) => {
      const resolved = resolve(citation, undefined);
      return [...resolved.topics.map((one) => one.topic), ...resolved.pages.flatMap((one) => one.topics)];
    });
    expect(found.map((one) => one?.id)).toContain(topic.id);
  }
});
