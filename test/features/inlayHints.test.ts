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
  it('tell the topic, in guideline lines and in prose', () => {
    const text = withLine('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66, 111.');
    expect(shown(text).slice(1)).toEqual([
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66⟨Muscle relaxants⟩, 111⟨Testosterone replacement …⟩.',
      'Decision rationale: The tablets have been taken for a year. Page 63⟨Muscle relaxants⟩ speaks against that. The request is not medically necessary.',
    ]);
  });

  it('are short enough for the editor to show all of them, line by line', () => {
    const text = withLine(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 93-94, 111-113, 76-80, 22, 63-66, 98-99.',
    );
    const lines = shown(text).map((line) => [...line.matchAll(/⟨(.*?)⟩/g)].map(([, words]) => words!));
    for (const hints of lines) expect(hints.join('').length).toBeLessThanOrEqual(43);
    expect(lines[1]).toHaveLength(4);
    expect(lines[1]!.every((words) => words.length > 3)).toBe(true);
  });

  it('name fewer topics before they cut words, with all of it in the tooltip', () => {
    const text = withLine('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 111.');
    const [line] = shown(text).filter((words) => words.includes('111'));
    expect(line).toContain('111⟨Testosterone replacement for hypogonadism …⟩');
    const [, tooltip] = topicHints(parseLetters(text), { start: 0, end: text.length }).map(
      (hint) => hint.tooltip,
    );
    expect(tooltip).toContain('Topical analgesics');
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
