import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { conclusionsOf, decidingConclusion } from '../../server/src/reading/conclusions/conclusions';
import { factsOf, factsOfItem } from '../../server/src/reading/facts';
import { statementsIn } from '../../server/src/reading/statements/read';

const shared = join(import.meta.dirname, '../../../shared/letters');
const present = existsSync(shared);
const files = present
  ? ['real', 'seeds'].flatMap((folder) =>
      readdirSync(join(shared, folder))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name)),
    )
  : [];
const letters = files.flatMap((file) =>
  parseLetters(readFileSync(join(shared, file), 'utf8')).map((letter) => ({ file, letter })),
);

describe.skipIf(!present)('the shared letters', () => {
  it('are 78 with 154 items', () => {
    expect(letters).toHaveLength(78);
    expect(letters.flatMap(({ letter }) => letter.items)).toHaveLength(154);
  });

  it('conclude as they decide, each item of each', () => {
    const wrong = letters.flatMap(({ file, letter }) =>
      letter.items
        .filter((item) => {
          const expected = item.decision?.outcome === 'upheld' ? 'not necessary' : 'necessary';
          const decisions = item.rationale
            ? conclusionsOf(item.rationale).filter((one) => one.role === 'decision')
            : [];
          return decisions.length === 0 || decisions.some((one) => one.polarity !== expected);
        })
        .map((item) => `${file} ${item.number}`),
    );
    expect(wrong).toEqual([]);
  });

  it('conclude in other words only in the first seed', () => {
    const other = letters.flatMap(({ file, letter }) =>
      letter.items
        .filter((item) => item.rationale && decidingConclusion(item.rationale)?.standard === 'other')
        .map((item) => `${file} ${item.number}`),
    );
    expect(other).toEqual([expect.stringContaining('000_'), expect.stringContaining('000_')]);
  });

  it('tell the age and the sex of each patient, of one sex in each summary', () => {
    for (const { file, letter } of letters) {
      const summary = factsOf(letter).summary!;
      expect(summary.ages, file).toHaveLength(1);
      expect(new Set(summary.sexMentions.map((one) => one.sex)).size, file).toBe(1);
    }
  });

  it('date the injury and, most of them, utilization review as the header does', () => {
    let agree = 0;
    let dated = 0;
    for (const { file, letter } of letters) {
      const { headerDates, summary } = factsOf(letter);
      if (headerDates.injury === undefined) continue;
      for (const value of Object.values(headerDates)) expect(value?.problem, file).toBeUndefined();
      const injury = summary!.dates.filter((date) => date.role === 'injury' && date.roleDistance <= 1);
      expect(injury.length, file).toBeGreaterThan(0);
      const review = summary!.dates.filter((date) => date.role === 'review');
      if (review.length > 0) dated++;
      if (review.some((date) => date.dayNumber === headerDates.review?.dayNumber)) agree++;
    }
    // findings.jsonl has ten letters where the two differ.
    expect(dated).toBeGreaterThanOrEqual(68);
    expect(agree).toBeGreaterThanOrEqual(60);
  });

  it('keep every span inside the text and in the place of its words', () => {
    for (const { letter } of letters) {
      for (const item of letter.items) {
        const facts = factsOfItem(item);
        for (const part of facts.title.bodyParts) {
          expect(part.span.start).toBeGreaterThanOrEqual(item.name.start);
          expect(part.span.end).toBeLessThanOrEqual(item.name.end);
        }
        if (facts.rationale === undefined) continue;
        const { passage } = facts.rationale;
        for (const one of statementsIn(passage)) {
          const { start, end } = passage.spanOf(one.from, one.to);
          expect(start).toBeGreaterThanOrEqual(item.rationale!.body.start);
          expect(end).toBeLessThanOrEqual(item.rationale!.body.end);
        }
      }
    }
  });
});
