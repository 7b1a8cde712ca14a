import type { Letter } from '../../letter/model';
import { parseLetters } from '../../letter/parse';
import { applied, type Edit } from '../../text/edit';
import { flatten } from '../../text/flatText';
import { overlaps, type Span, touches } from '../../text/span';
import { partsOf } from '../itemParts';
import { layOut } from './layOut';
import { whiteSpaceEdits } from './whiteSpace';

/** A text laid out anew may be read to have other paragraphs; after so many times it is given up. */
const MOST_ROUNDS = 4;

/**
 * The edits that lay a file out ({@link layOut}). They change white space only, the letter is read as before, and
 * where they have been made there are none left: what would not be so is left alone.
 *
 * @param range only what is in it; the whole file if left out
 */
export function format(
  text: string,
  letters: readonly Letter[],
  lineLength: number,
  range?: Span,
): readonly Edit[] {
  const after = settled(text, letters, lineLength);
  const all = after === undefined ? undefined : whiteSpaceEdits(text, after);
  if (all === undefined) return [];
  if (range === undefined) return isReadAlike(text, letters, after!) ? all : [];
  const inside = all.filter(({ span }) => overlaps(span, range) || touches(range, span.start));
  if (inside.length === 0) return [];
  return isReadAlike(text, letters, applied(text, inside)) ? inside : [];
}

/** The layout that is its own layout; `undefined` where there is none to be had. */
function settled(text: string, letters: readonly Letter[], lineLength: number): string | undefined {
  let before = text;
  let read = letters;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = layOut(before, read, lineLength);
    if (after === before) return after;
    before = after;
    read = parseLetters(after);
  }
  return layOut(before, read, lineLength) === before ? before : undefined;
}

/** A letter in paragraphs, to be read: laid out, without page numbers and the like. */
export function paragraphsOf(text: string, letters: readonly Letter[]): string {
  const clean = letters[0]?.text ?? text;
  return layOut(clean, letters, 0);
}

/** Whether two texts have the same words, and the parser reads the same in them. */
function isReadAlike(text: string, letters: readonly Letter[], after: string): boolean {
  return (
    flatten(text, 0, text.length).text === flatten(after, 0, after.length).text &&
    reading(letters) === reading(parseLetters(after))
  );
}

/** What the parser reads in letters, white space folded: equal before and after. */
function reading(letters: readonly Letter[]): string {
  return JSON.stringify(
    letters.map((letter) => {
      const { text, form, headerBlock, credentials, summary, sections, items } = letter;
      const words = ({ start, end }: Span): string => flatten(text, start, end).text;
      return [
        form,
        headerBlock?.fields.map(({ field, value }) => [field, words(value)]),
        credentials?.labels.map(({ name, value }) => [name, words(value)]),
        summary?.flat.text,
        sections.map(({ role, header, body }) => [role, words(header), words(body)]),
        items.map((item) => [
          item.title,
          item.decision && words(item.decision.span),
          partsOf(item).map(({ part, flat }) => [part, flat.text]),
        ]),
      ];
    }),
  );
}
