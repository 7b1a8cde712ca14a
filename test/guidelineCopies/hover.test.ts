import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { createGuidelineCopies } from '../../server/src/guidelineCopies/guidelineCopies';
import { withoutMarkdown } from '../../server/src/text/markdown';
import { textOf } from '../../server/src/text/span';
import { withCaret } from '../features/draw';
import { TWO_ITEMS } from '../service/samples';
import { inventedCopy, QUOTABLE } from './invented';

const copies = createGuidelineCopies([inventedCopy()]);
const MENTION = 'Page 63 speaks against that.';

/** The card at the caret that replaces `from` by `to` in the sample, for an owner of the invented copy. */
function cardAt(from: string, to: string, owned = copies): { words: string; shown: string } | undefined {
  if (!TWO_ITEMS.includes(from)) throw new Error(`the sample has no "${from}"`);
  const { text, offset, letters } = withCaret(TWO_ITEMS.replace(from, () => to));
  const card = hover(letters, offset, owned);
  return card && { words: textOf(text, card.span), shown: withoutMarkdown(card.markdown) };
}

describe('a card for the owner of a copy', () => {
  it('shows the page around what the rationale speaks of, and where it is from', () => {
    const { shown } = cardAt(MENTION, 'Nobody counted any spoons over nine evenings, as page 6|3 asks.')!;
    expect(shown).toMatch(/> .*tried for nine evenings, provided that somebody counts the spoons/);
    expect(shown).toContain('your copy, page 63 (my chronic pain.pdf)');
  });

  it('says that the pages were read in the copy, and which they are', () => {
    expect(cardAt('63-66', '6|3-66')?.shown).toContain('pages read in your copy');
    const moved = createGuidelineCopies([inventedCopy({ moved: { 'muscle-relaxants': 65 } })]);
    expect(cardAt('Muscle relaxants Page', 'Muscle rel|axants Page', moved)?.shown).toMatch(
      /Muscle relaxants \(for pain\) · pages 65-6\d.*\n[\s\S]*pages read in your copy/,
    );
  });

  it('is as ever for a document of which there is no copy', () => {
    const place = ['Knee Complaints 2004', 'Knee Comp|laints 2004'] as const;
    expect(cardAt(...place)).toEqual(cardAt(...place, createGuidelineCopies([])));
  });
});

describe('links to the page of the copy', () => {
  const markdownAt = (from: string, to: string, path: string): string => {
    const owned = createGuidelineCopies([{ ...inventedCopy(), path }]);
    const { letters, offset } = withCaret(TWO_ITEMS.replace(from, () => to));
    return hover(letters, offset, owned)!.markdown;
  };

  it.each([
    ['/home/a b/pain (2009).pdf', 'file:///home/a%20b/pain%20%282009%29.pdf#page='],
    ['C:\\guides\\pain.pdf', 'file:///C:/guides/pain.pdf#page='],
    ['\\\\server\\share\\pain.pdf', 'file://server/share/pain.pdf#page='],
  ])('are in the hover: %s', (path, uri) => {
    expect(markdownAt('63-66', '6|3-66', path)).toContain(`](${uri}`);
    const quoted = `The guideline says, "${QUOTABLE.slice(0, 4)}|${QUOTABLE.slice(4)}" and that is all.`;
    expect(markdownAt(MENTION, quoted, path)).toContain(`](${uri}`);
  });
});

describe('a quotation under the caret', () => {
  const quoting = (words: string): ReturnType<typeof cardAt> =>
    cardAt(
      MENTION,
      `The guideline says on page 63, "${words.slice(0, 4)}|${words.slice(4)}" and that is all.`,
    );

  it('is found on the cited page', () => {
    const { words, shown } = quoting(QUOTABLE)!;
    expect(words).toBe(`"${QUOTABLE}"`);
    expect(shown).toContain(
      'Found word for word on page 63 of Chronic Pain Medical Treatment Guidelines, 2009.',
    );
    expect(shown).not.toContain('⚠');
  });

  it('is found on another page than those that the item cites', () => {
    const other = quoting('does not stop where the paper does but goes on for a while beyond it.')!;
    expect(other.shown).toMatch(/Found word for word on page 76 .*\n⚠ The pages cited are 41, 63-66\./);
  });

  it('is not found, and the page that has most of it is named', () => {
    const { shown } = quoting(QUOTABLE.replace('nine evenings', 'ten mornings'))!;
    expect(shown).toContain(
      '⚠ Not found word for word in your copy: Chronic Pain Medical Treatment Guidelines, 2009.',
    );
    expect(shown).toContain('page 63');
  });

  it('gives no card without a copy, nor for what the patient said', () => {
    expect(cardAt(MENTION, `The guideline says, "${QUOTABLE}|"`, createGuidelineCopies([]))).toBeUndefined();
    expect(
      cardAt(
        MENTION,
        'The injured worker said on 3/2/2016, "I cannot k|neel in the garden any more at all."',
      ),
    ).toBeUndefined();
  });
});
