import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { type ExpectedLetter, writtenLetters } from '../letters/load';
import { reshape, SHAPES } from '../letters/shapes';

/** Kerning and wrapping leave no trace in what is compared: white space is not the parser's to restore. */
function squeezed(words: string | undefined | null): string | null {
  return words === undefined || words === null ? null : words.replace(/[\s\u00ad]+/g, '');
}

function seen(text: string, letter: Letter): unknown {
  const words = (span: { start: number; end: number } | undefined) =>
    span ? squeezed(text.slice(span.start, span.end)) : null;
  return {
    form: letter.form,
    header: letter.headerBlock
      ? Object.fromEntries(
          letter.headerBlock.fields
            .filter((f) => f.value.end > f.value.start)
            .map((f) => [f.field, words(f.value)]),
        )
      : null,
    credentials: letter.credentials?.style ?? null,
    items: letter.items.map((item) => ({
      title: straight(squeezed(item.title)),
      decision: item.decision?.outcome,
      partial: item.partial
        ? {
            original: straight(words(item.partial.original)),
            authorized: straight(words(item.partial.authorized)),
            remaining: straight(words(item.partial.remaining)),
          }
        : null,
      claims: item.claimsGuideline !== undefined,
      reviewer: item.reviewerGuideline !== undefined,
    })),
  };
}

function straight(words: string | null): string | null {
  return words?.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-') ?? null;
}

function wanted(expected: ExpectedLetter): unknown {
  return {
    form: expected.form,
    header: expected.header
      ? Object.fromEntries(Object.entries(expected.header).map(([field, value]) => [field, squeezed(value)]))
      : null,
    credentials: expected.credentials,
    items: expected.items.map((item) => ({
      title: straight(squeezed(item.title)),
      decision: item.decision,
      partial: item.partial
        ? {
            original: straight(squeezed(item.partial.original)),
            authorized: straight(squeezed(item.partial.authorized)),
            remaining: straight(squeezed(item.partial.remaining)),
          }
        : null,
      claims: item.claims,
      reviewer: item.reviewer,
    })),
  };
}

for (const { name, text, expected } of writtenLetters()) {
  describe(name, () => {
    for (const shape of SHAPES) {
      for (const [seed, breaks] of [
        [1, 'usual'],
        [2, 'anywhere'],
        [3, 'anywhere'],
      ] as const) {
        it(`is read in the shape ${shape}, seed ${seed}, page breaks ${breaks}`, () => {
          const shaped = reshape(text, shape, { seed, breaks }).text;
          const letters = parseLetters(shaped);
          expect(letters).toHaveLength(1);
          const letter = letters[0]!;
          expect(seen(shaped, letter)).toEqual(wanted(expected));
          const summary = straight(squeezed(letter.summary?.flat.text));
          expect(summary?.startsWith(straight(squeezed(expected.summaryStarts))!), 'summary starts').toBe(
            true,
          );
          expect(summary?.endsWith(straight(squeezed(expected.summaryEnds))!), 'summary ends').toBe(true);
          letter.items.forEach((item, index) => {
            const rationale = straight(squeezed(item.rationale?.flat.text));
            const { rationaleStarts, rationaleEnds } = expected.items[index]!;
            expect(rationale?.startsWith(straight(squeezed(rationaleStarts))!), rationaleStarts).toBe(true);
            expect(rationale?.endsWith(straight(squeezed(rationaleEnds))!), rationaleEnds).toBe(true);
          });
        });
      }
    }
  });
}
