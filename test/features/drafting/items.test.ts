import { describe, expect, it } from 'vitest';
import { changeItem, type ItemChange } from '../../../server/src/features/drafting/items';
import { skeleton } from '../../../server/src/features/drafting/skeleton';
import { parseLetters } from '../../../server/src/letter/parse';
import { check } from '../../../server/src/rules/check';
import { writtenLetters } from '../../letters/load';
import { formD, wholeItem } from '../../rules/formD';

const second = wholeItem.replace('Wrist brace for the left hand: Upheld', 'Night splint: Overturned');
const third = wholeItem.replace('Wrist brace for the left hand: Upheld', 'GLOVES: UPHELD');
const text = formD({ items: [wholeItem, second, third].join('\n\n') });

function changed(letter: string, at: string, change: ItemChange): { text: string; caret: number } {
  const result = changeItem(parseLetters(letter), letter.indexOf(at), change);
  if ('refused' in result) throw new Error(result.refused);
  let out = letter;
  for (const { span, newText } of [...result.edits].sort((a, b) => b.span.start - a.span.start)) {
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  }
  return { text: out, caret: result.caret };
}
const titles = (letter: string) =>
  parseLetters(letter)[0]!.items.map(({ title, decision }) => `${title}: ${decision?.outcome}`);
const refusal = (letter: string, at: number, change: ItemChange) => {
  const result = changeItem(parseLetters(letter), at, change);
  return 'refused' in result ? result.refused : undefined;
};

describe('an item', () => {
  it('moves up and down with all its parts, and the caret with it', () => {
    const up = changed(text, 'Night splint', 'move up');
    expect(titles(up.text)).toEqual([
      'Night splint: overturned',
      'Wrist brace for the left hand: upheld',
      'GLOVES: upheld',
    ]);
    expect(up.text.slice(up.caret)).toMatch(/^Night splint/);
    const down = changed(text, 'Wrist brace for the left', 'move down');
    expect(down.text).toBe(up.text);
    expect(down.text.slice(down.caret)).toMatch(/^Wrist brace/);
    expect(changed(up.text, 'Night splint', 'move down').text).toBe(text);
  });

  it('is meant at its very end too, where the file ends', () => {
    for (const end of [text.length, text.trimEnd().length]) {
      const result = changeItem(parseLetters(text), end, 'move up');
      expect(result).toHaveProperty('edits');
    }
  });

  it('is doubled behind itself', () => {
    const twice = changed(text, 'Night splint', 'duplicate');
    expect(titles(twice.text)).toHaveLength(4);
    expect(twice.text.slice(twice.caret)).toMatch(/^Night splint/);
    expect(twice.text.split(second)).toHaveLength(3);
  });

  it('gets a decision, in the letters of the one before', () => {
    expect(titles(changed(text, 'Night splint', 'set upheld').text)[1]).toBe('Night splint: upheld');
    expect(changed(text, 'GLOVES', 'set overturned').text).toContain('GLOVES: OVERTURNED');
    const open = formD({ items: wholeItem.replace(': Upheld', '') });
    expect(changed(open, 'Wrist brace for', 'set overturned').text).toContain('left hand: Overturned\n');
    const colon = formD({ items: wholeItem.replace(': Upheld', ':') });
    expect(changed(colon, 'Wrist brace for', 'set upheld').text).toContain('left hand: Upheld\n');
  });

  it('stays where it is when there is nowhere to go, with the reason', () => {
    expect(refusal(text, text.indexOf('Wrist brace for'), 'move up')).toBe('This is the first item.');
    expect(refusal(text, text.indexOf('GLOVES'), 'move down')).toBe('This is the last item.');
    expect(refusal(text, 0, 'duplicate')).toContain('disputed item');
    expect(refusal('', 0, 'set upheld')).toContain('disputed item');
  });

  it('of a letter whose reasons stand elsewhere is not torn apart', () => {
    const apart = writtenLetters().find(({ text: one }) => {
      const [letter] = parseLetters(one);
      const [item] = letter!.items;
      return item?.rationale && item.rationale.extent.start >= item.extent.end && letter!.items.length > 1;
    });
    if (apart === undefined) return;
    const [item] = parseLetters(apart.text)[0]!.items;
    expect(refusal(apart.text, item!.content.start, 'move down')).toContain('elsewhere');
  });
});

describe('a new letter', () => {
  /** The snippet as an editor puts it in, each place with what it offers first. */
  const filled = (snippet: string): string =>
    snippet.replace(
      /\\([\\$}])|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:((?:\\.|[^\\}])*)\}/g,
      (_all, escaped?: string, choice?: string, prompt?: string) => escaped ?? choice ?? prompt ?? '',
    );

  it.each(['sections', 'pages'] as const)('that cites %s is whole but for what is to fill in', (form) => {
    const letter = filled(skeleton(form, ['Norco 10/325mg #60', ' Physical therapy, 8 visits ', '']));
    expect(titles(letter)).toEqual(['Norco 10/325mg #60: upheld', 'Physical therapy, 8 visits: upheld']);
    const parsed = parseLetters(letter)[0]!;
    expect(parsed.form).toBe('D');
    for (const item of parsed.items) {
      expect([item.claimsGuideline, item.reviewerGuideline, item.rationale].every(Boolean)).toBe(true);
    }
    const found = new Set(check(parsed).map(({ ruleId }) => ruleId));
    for (const rule of ['missing-section', 'missing-items', 'missing-decision', 'missing-rationale']) {
      expect(found).not.toContain(rule);
    }
    expect(found).toContain('placeholder');
  });

  it('has tab stops in the order of writing, each once', () => {
    const stops = [...skeleton('sections', ['A', 'B']).matchAll(/\$\{(\d+)/g)].map((match) =>
      Number(match[1]),
    );
    expect(stops).toEqual(stops.map((_, index) => index + 1));
  });

  it('takes what is typed as text, whatever it is', () => {
    const odd = `Cream ${'$'}{1:x} $5 \\ } #30`;
    const letter = filled(skeleton('sections', [odd, 'a\nb']));
    expect(letter).toContain(`${odd}: Upheld`);
    expect(letter).toContain('\na b: Upheld');
    expect(
      skeleton(
        'pages',
        Array.from({ length: 1000 }, () => 'x'),
      ).match(/^x: /gm),
    ).toHaveLength(50);
    expect(skeleton('pages', [])).toContain('[treatment in dispute]');
  });
});
