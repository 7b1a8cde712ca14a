import type { GuidelineLine, Part } from './model';

/**
 * Whether a part has a label and nothing after it ("MAXIMUS guideline: ."). What is left to fill in ("____")
 * is something: `placeholder` speaks of it.
 */
export function saysNothing(part: Part): boolean {
  return !/[\p{L}\p{N}_[<{?]/u.test(part.textOf(part.body));
}

/** Whether a guideline line has the form's phrase and no guideline ("Decision based on MTUS."). */
export function namesNoDocument(line: GuidelineLine): boolean {
  const written = line.textOf(line.body);
  // Nearly every line is longer than the phrase, and need not be folded to be known for it.
  if (written.length > LONGEST_PHRASE && hasMoreLetters(written, LETTERS_OF_PHRASE)) return false;
  const { didNotCite, flat } = line;
  return !didNotCite && /^decision based on\W*(?:(?:non-)?MTUS\W*(?:citation\W*)?)?$/i.test(flat.text);
}

/** The words of a line up to its last letter or digit. */
export function withoutStop({ flat }: GuidelineLine): string {
  return /^.*\w/.exec(flat.text)?.[0] ?? '';
}

/** The letters of "Decision based on non-MTUS citation", and some to spare; with its blanks, a line of so many code units. */
const LETTERS_OF_PHRASE = 40;
const LONGEST_PHRASE = 60;

function hasMoreLetters(text: string, most: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (/[a-z]/i.test(text[i]!)) letters++;
    if (letters > most) return true;
  }
  return false;
}
