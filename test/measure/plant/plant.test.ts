import { describe, expect, it } from 'vitest';
import { random } from '../../letters/random';
import { reshape, SHAPES } from '../../letters/shapes';
import { ownLetters } from '../letters';
import { ruleIds } from '../ruleIds';
import { insert, plant, planted, replace, shuffled } from './plant';
import { planters } from './planters/index';
import { trials } from './run';
import { sentencesOf } from './sentences';
import { subjectOf } from './subject';

const own = ownLetters();

describe('planting', () => {
  const text = 'The left knee is sore. The knee is stiff.';

  it('makes the changes and says where they are', () => {
    const at = text.indexOf('left');
    const { text: changed, places } = planted(text, plant(replace({ start: at, end: at + 4 }, 'right')));
    expect(changed).toBe('The right knee is sore. The knee is stiff.');
    expect(places.map(({ start, end }) => changed.slice(start, end))).toEqual(['right']);
  });

  it('moves other places along, and lets them grow with what they hold', () => {
    const first = { start: 0, end: text.indexOf(' The') };
    const second = { start: text.indexOf('The knee'), end: text.length };
    const { text: changed, places } = planted(text, {
      changes: [
        insert(9, 'and right '),
        replace({ start: text.length - 6, end: text.length - 1 }, 'swollen'),
      ],
      places: [first, second],
    });
    expect(places.map(({ start, end }) => changed.slice(start, end))).toEqual([
      'The left and right knee is sore.',
      'The knee is swollen.',
    ]);
  });

  it('covers what is inserted at the very place', () => {
    const at = text.indexOf('The knee');
    const { text: changed, places } = planted(text, plant(insert(at, 'It clicks. ')));
    expect(places.map(({ start, end }) => changed.slice(start, end))).toEqual(['It clicks. ']);
  });

  it('refuses changes that overlap', () => {
    const changes = [replace({ start: 0, end: 5 }, ''), replace({ start: 3, end: 8 }, '')];
    expect(() => planted(text, { changes, places: [] })).toThrow();
  });

  it('splits sentences where a reader would', () => {
    const words = 'Dr. A saw a 5.5 mg dose. Was it e.g. Norco? "It was." He said no. 2 weeks passed';
    expect(
      sentencesOf(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end)),
    ).toEqual([
      'Dr. A saw a 5.5 mg dose.',
      'Was it e.g. Norco?',
      '"It was."',
      'He said no.',
      '2 weeks passed',
    ]);
  });
});

describe('the planters', () => {
  it('serve every rule of the contract', () => {
    const served = new Set<string>(planters.map(({ rule }) => rule));
    expect(ruleIds.filter((id) => !served.has(id))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = planters.map(({ rule, name }) => `${rule}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(planters.map((planter) => [`${planter.rule}: ${planter.name}`, planter] as const))(
    '%s: changes the letter at its places, the same way each time',
    (_, planter) => {
      for (const { name, neutral } of own) {
        const subject = subjectOf(name, neutral);
        const plants = planter.plants(subject, random(7));
        expect(planter.plants(subject, random(7))).toEqual(plants);
        for (const each of plants) {
          const result = planted(neutral, each);
          expect(result.text).not.toBe(neutral);
          expect(each.places.length).toBeGreaterThan(0);
          for (const { start, end } of result.places) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(result.text.length);
            expect(start).toBeLessThanOrEqual(end);
          }
        }
      }
    },
  );

  it('flip an outcome only where the conclusion is plainly of it', () => {
    const flip = planters.find(({ name }) => name === 'outcome flipped in the header')!;
    const all = own.map(({ name, neutral }) => subjectOf(name, neutral));
    const flipped = all.flatMap((subject) =>
      flip.plants(subject, random(1)).map((each) => ({ subject, each })),
    );
    expect(flipped.length).toBeGreaterThan(10);
    for (const { subject, each } of flipped) {
      const { start, end, text } = each.changes[0]!;
      const before = subject.text.slice(start, end).toLowerCase();
      expect([before, text.toLowerCase()].sort()).toEqual(['overturned', 'upheld']);
    }
  });

  it('deny in a rationale what the summary records', () => {
    const neutral = own
      .find(({ name }) => name === 'd16-neck-and-hand')!
      .neutral.replace(
        'The physician suspected',
        'There was spasm of the trapezius and tenderness over C5. The physician suspected',
      );
    const deny = planters.find(({ name }) => name === 'examination finding of the summary denied')!;
    const plants = deny.plants(subjectOf('x', neutral), random(3));
    const words = plants.map(({ changes }) => changes[0]!.text.toLowerCase());
    expect(words.some((each) => each.includes('spasm'))).toBe(true);
    expect(words.some((each) => each.includes('tender'))).toBe(true);
    expect(words.some((each) => each.includes('straight leg') || each.includes('swelling'))).toBe(false);
  });

  it('leave alone what the summary itself denies', () => {
    const neutral = own
      .find(({ name }) => name === 'd16-neck-and-hand')!
      .neutral.replace(
        'The physician suspected',
        'There was no spasm and no tenderness. The physician suspected',
      );
    const deny = planters.find(({ name }) => name === 'examination finding of the summary denied')!;
    const words = deny.plants(subjectOf('x', neutral), random(3)).map(({ changes }) => changes[0]!.text);
    expect(words.filter((each) => /spasm|tender/i.test(each))).toEqual([]);
  });
});

describe('trials', () => {
  const chosen = planters.filter(({ rule }) => rule === 'missing-decision' || rule === 'placeholder');
  const options = { seed: 5, limit: 3, shapes: SHAPES } as const;
  const letters = own.filter(({ name }) => name.startsWith('d17'));

  it('find what the rules find, in every text shape, at places in the shaped text', () => {
    const done = trials(letters, chosen, options);
    expect(done).toHaveLength(chosen.length * 3 * SHAPES.length);
    expect(done.filter(({ outcome }) => outcome !== 'found')).toEqual([]);
    for (const { text, places } of done) {
      for (const { end } of places) expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('are the same for the same seed', () => {
    const summary = () =>
      trials(letters, chosen, options).map(({ letter, shape, text }) => [letter, shape, text.length]);
    expect(summary()).toEqual(summary());
  });

  it('miss a defect that no rule is made for', () => {
    const nothing = { name: 'a word more', rule: 'wrong-item' as const, plants: ownWord };
    const done = trials(letters, [nothing], options);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ outcome }) => outcome))).toEqual(new Set(['missed']));
  });

  it('draw the same lots whatever the letters are', () => {
    expect(shuffled(random(2), [1, 2, 3, 4, 5])).toEqual(shuffled(random(2), [1, 2, 3, 4, 5]));
    expect(reshape('a', 'paragraphs').text).toBe('a');
  });
});

/** Harmless: a sentence more at the end of the summary. */
function ownWord(subject: ReturnType<typeof subjectOf>) {
  return [plant(insert(subject.summary.end, ' The weather was fine.'))];
}
