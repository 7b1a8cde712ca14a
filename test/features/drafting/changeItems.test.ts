import { describe, expect, it } from 'vitest';
import { changeItems, type ItemAction } from '../../../server/src/features/drafting/changeItems';
import { headerActions } from '../../../server/src/features/drafting/headerActions';
import { asText } from '../../../server/src/features/drafting/template';
import { parseLetters } from '../../../server/src/letter/parse';
import { applied } from '../../../server/src/text/edit';
import { writtenLetters } from '../../letters/load';
import { TWO_ITEMS } from '../../service/samples';

const NUMBERED = TWO_ITEMS.replace('Cyclobenzaprine 10mg', '1. Cyclobenzaprine 10mg').replace(
  'Left knee brace: O',
  '2. Left knee brace: O',
);

function change(text: string, words: string, action: ItemAction) {
  const found = changeItems(text, parseLetters(text), text.indexOf(words), action);
  if (found === undefined) return undefined;
  const { insert } = found;
  const edits = insert
    ? [{ span: { start: insert.at, end: insert.at }, newText: asText(insert.template) }, ...found.edits]
    : found.edits;
  const after = applied(text, edits);
  return {
    after,
    selected: found.select && after.slice(found.select.start, found.select.end),
    at: found.select && after.slice(found.select.start, found.select.start + 12),
    items: items(after),
  };
}
const items = (text: string) =>
  parseLetters(text).flatMap((letter) =>
    letter.items.map(
      (item) => `${item.title}: ${item.decision?.outcome ?? 'undecided'} ${item.children.length}`,
    ),
  );

describe('moving an item', () => {
  it('changes places with its neighbour, and the caret goes with it', () => {
    const down = change(TWO_ITEMS, 'The tablets', 'move down')!;
    expect(down.items).toEqual(['Left knee brace: overturned 3', 'Cyclobenzaprine 10mg #60: upheld 3']);
    expect(down.at).toBe('Cyclobenzapr');
    const up = change(TWO_ITEMS, 'Left knee brace: O', 'move up')!;
    expect(up.after).toBe(down.after);
    expect(up.at).toBe('Left knee br');
    expect(change(down.after, 'The tablets', 'move up')!.after).toBe(TWO_ITEMS);
  });

  it('leaves numbers where they are', () => {
    const { after } = change(NUMBERED, 'The tablets', 'move down')!;
    expect(after.indexOf('1. Left knee brace')).toBeGreaterThan(0);
    expect(after.indexOf('2. Cyclobenzaprine')).toBeGreaterThan(after.indexOf('1. Left'));
  });

  it('is none past the first and the last', () => {
    expect(change(TWO_ITEMS, 'The tablets', 'move up')).toBeUndefined();
    expect(change(TWO_ITEMS, 'The knee gives', 'move down')).toBeUndefined();
    expect(change(TWO_ITEMS, 'The injured worker', 'move down')).toBeUndefined();
  });
});

describe('duplicating an item', () => {
  it('puts a copy behind it, with its name to be typed over', () => {
    const found = change(TWO_ITEMS, 'The tablets', 'duplicate')!;
    expect(found.items).toEqual([
      'Cyclobenzaprine 10mg #60: upheld 3',
      'Cyclobenzaprine 10mg #60: upheld 3',
      'Left knee brace: overturned 3',
    ]);
    expect(found.selected).toBe('Cyclobenzaprine 10mg #60');
    expect(change(TWO_ITEMS, 'The knee gives', 'duplicate')!.selected).toBe('Left knee brace');
  });

  it('counts on', () => {
    const { after, selected } = change(NUMBERED, 'The tablets', 'duplicate')!;
    expect(after.match(/^\d\. \w+/gm)).toEqual(['1. Cyclobenzaprine', '2. Cyclobenzaprine', '3. Left']);
    expect(selected).toBe('Cyclobenzaprine 10mg #60');
  });
});

describe('adding an item', () => {
  it('puts its skeleton behind the item at the caret, else behind the last', () => {
    expect(change(TWO_ITEMS, 'The tablets', 'add')!.items).toEqual([
      'Cyclobenzaprine 10mg #60: upheld 3',
      '[treatment in dispute]: undecided 3',
      'Left knee brace: overturned 3',
    ]);
    expect(change(TWO_ITEMS, 'The injured', 'add')!.items.at(-1)).toBe('[treatment in dispute]: undecided 3');
    expect(change(NUMBERED, 'The tablets', 'add')!.after.match(/^\d\. \S+/gm)).toEqual([
      '1. Cyclobenzaprine',
      '2. [treatment',
      '3. Left',
    ]);
  });

  it('writes the heading that is missing', () => {
    const none = TWO_ITEMS.slice(0, TWO_ITEMS.indexOf('IMR ISSUES'));
    const { after, items } = change(none, 'The injured', 'add')!;
    expect(after).toContain('IMR ISSUES, DECISIONS AND RATIONALES\n');
    expect(items).toEqual(['[treatment in dispute]: undecided 3']);
  });

  it('follows the labels and gaps of the letter', () => {
    const other = TWO_ITEMS.replaceAll('MAXIMUS guideline', 'Expert Reviewer guideline').replaceAll(
      '\n',
      '\r\n',
    );
    const { after } = change(other, 'The knee gives', 'add')!;
    expect(after.slice(other.trimEnd().length)).toContain('\r\n\r\nExpert Reviewer guideline: Decision');
  });
});

describe('deciding an item', () => {
  it('sets the decision, also where there is none or another word', () => {
    expect(change(TWO_ITEMS, 'Left knee brace: O', 'uphold')!.items[1]).toBe('Left knee brace: upheld 3');
    const none = TWO_ITEMS.replace('brace: Overturned', 'brace:');
    expect(change(none, 'The knee gives', 'overturn')!.after).toBe(TWO_ITEMS);
    expect(
      change(TWO_ITEMS.replace('brace: Overturned', 'brace: Denied'), 'The knee', 'overturn')!.after,
    ).toBe(TWO_ITEMS);
  });

  it('is none where it is so already, and in the forms that decide elsewhere', () => {
    expect(change(TWO_ITEMS, 'The tablets', 'uphold')).toBeUndefined();
    for (const { text } of writtenLetters().filter(({ name }) => /^[ab]-/.test(name))) {
      for (const item of parseLetters(text)[0]!.items) {
        expect(changeItems(text, parseLetters(text), item.header.start, 'uphold')).toBeUndefined();
        expect(changeItems(text, parseLetters(text), item.header.start, 'overturn')).toBeUndefined();
      }
    }
  });
});

describe('at an item’s header', () => {
  const titles = (words: string, already: Parameters<typeof headerActions>[3] = []) => {
    const at = TWO_ITEMS.indexOf(words);
    return headerActions(TWO_ITEMS, parseLetters(TWO_ITEMS), { start: at, end: at }, already).map(
      ({ title }) => title,
    );
  };

  it('are the actions that can be done there', () => {
    expect(titles('Cyclobenzaprine 10mg')).toEqual([
      'Set the decision to Overturned',
      'Duplicate this item',
      'Move this item down',
    ]);
    expect(titles('Overturned')).toEqual([
      'Set the decision to Upheld',
      'Duplicate this item',
      'Move this item up',
    ]);
    expect(titles('The tablets')).toEqual([]);
  });

  it('are none that a finding offers already', () => {
    const same = { kind: 'rewrite', title: 'Set the decision to Upheld', edits: [] } as const;
    expect(titles('Overturned', [same])).not.toContain('Set the decision to Upheld');
  });
});

it('every letter keeps all its items through every move, copy and decision', () => {
  for (const { name, text } of writtenLetters()) {
    const letters = parseLetters(text);
    for (const item of letters[0]!.items) {
      for (const action of ['move up', 'move down', 'duplicate', 'uphold', 'overturn'] as const) {
        const change = changeItems(text, letters, item.header.start, action);
        if (change === undefined) continue;
        const after = parseLetters(applied(text, change.edits))[0]!;
        const count = letters[0]!.items.length + (action === 'duplicate' ? 1 : 0);
        expect(after.items.length, `${name}: ${action} ${item.title}`).toBe(count);
      }
    }
  }
});
