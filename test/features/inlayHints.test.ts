import { describe, expect, it } from 'vitest';
import { topicHints } from '../../server/src/features/inlayHints';
import { parseLetters } from '../../server/src/letter/parse';
import { TWO_ITEMS } from '../service/samples';

/** The lines of a text that get hints, each hint in ⟨⟩ where it is shown. */
function shown(text: string, from = 0, to = text.length): string[] {
  const hints = topicHints(parseLetters(text), { start: from, end: to });
  let drawn = text;
  for (const { offset, text: words } of hints.toReversed()) {
    drawn = `${drawn.slice(0, offset)}⟨${words}⟩${drawn.slice(offset)}`;
  }
  return drawn.split('\n').filter((line) => line.includes('⟨'));
}

function withLine(words: string): string {
  return TWO_ITEMS.replace(/(MAXIMUS guideline: ).*63-66\./, `$1${words}`);
}

describe('hints after pages', () => {
  it('tell the topic, in guideline lines and not in prose', () => {
    const text = withLine('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66.');
    expect(shown(text)).toEqual([
      'Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 41⟨→ Cyclobenzaprine⟩.',
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66⟨→ Muscle relaxants⟩.',
    ]);
    expect(text).toContain('Page 63 speaks');
  });

  it('are one in a line: after the pages that are about the item, else the first', () => {
    const line = (pages: string) =>
      shown(withLine(`Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): ${pages}.`))[1];
    expect(line('98-99, 63-66, 111')).toContain('Page(s): 98-99, 63-66⟨→ Muscle relaxants⟩, 111.');
    expect(line('98-99, 93-94')).toContain('Page(s): 98-99⟨→ Physical medicine⟩, 93-94.');
  });

  it('are one in each line of a line that is wrapped', () => {
    const text = withLine(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99,\n93-94, 63-66.',
    );
    expect(shown(text).slice(1)).toEqual([
      expect.stringContaining('98-99⟨→ Physical medicine⟩,'),
      '93-94, 63-66⟨→ Muscle relaxants⟩.',
    ]);
  });

  it('are short enough for the editor to show all of them, whole topics before cut words', () => {
    const text = withLine('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 93-94.');
    const [, hint] = topicHints(parseLetters(text), { start: 0, end: text.length });
    expect(hint!.text).toMatch(/^→ Opioids, specific drug list.* …$/);
    expect(hint!.text.length).toBeLessThanOrEqual(43);
    // All of it is in the tooltip.
    expect(hint!.tooltip).toContain('Opioids, specific drug list');
  });

  it('are left out where the one cited topic says the same', () => {
    const text = withLine(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.',
    );
    expect(shown(text).join()).not.toContain('63-66⟨');
    const wrong = withLine(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 22.',
    );
    expect(shown(wrong).join()).toContain('22⟨');
  });

  it('are none for pages of which nothing is known', () => {
    const text = withLine('Decision based on Non-MTUS Citation Goodman Page(s): 63-66.');
    expect(shown(text).join()).not.toContain('63-66⟨');
  });

  it('are made for the asked range only', () => {
    const at = TWO_ITEMS.indexOf('Page(s): 41');
    expect(shown(TWO_ITEMS, at, at + 12)).toHaveLength(1);
    expect(shown(TWO_ITEMS, 0, 10)).toEqual([]);
  });

  it('have a tooltip that says how the place is known', () => {
    const [hint] = topicHints(parseLetters(TWO_ITEMS), { start: 0, end: TWO_ITEMS.length });
    expect(hint?.tooltip).toMatch(/^\*\*Page 41\*\* of Chronic Pain/);
    expect(hint?.tooltip).toMatch(/from memory|seen in public letters/);
  });
});
