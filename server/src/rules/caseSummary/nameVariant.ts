import { type Passage, passageOf, readPassage } from '../../clinical/passage';
import type { Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { type Span, textOf } from '../../text/span';
import { inCaseOf } from '../decision/letterCase';
import type { Finding, LetterRule } from '../rule';
import { confusedBefore, listedAs, type Misspelling, misspeltDrug, misspeltWord } from './misspelt';

export const nameVariant: LetterRule = {
  id: 'name-variant',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      'A drug or item spelled two ways (`MEDREX` / `Medrox`), or a drug name that is near a known one and is none',
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). A name that nobody sells \
cannot be dispensed or billed, and names one letter apart can be two drugs.`,
    wrong: `Naproxin 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    ignore: 'Where both spellings are names of different things.',
  },

  check(letter) {
    const passages = passagesOf(letter);
    const drugs = drugsByLetter(passages);
    const found = new Map<string, Misspelling>();
    let others: ReadonlySet<string> | undefined;
    const outside = (): ReadonlySet<string> => {
      others ??= otherWords(passages);
      return others;
    };
    for (const { passage, isHeader } of passages) {
      passage.words.forEach(({ lower }, index) => {
        if (lower.length < SHORTEST || found.has(lower)) return;
        const listed = listedAs(lower);
        if (listed === 'drug') return;
        const inHeader = (): Misspelling | undefined =>
          confusedBefore(lower, passage.words[index + 1]?.lower ?? '') ?? misspeltWord(lower, outside);
        const near = drugs.get(lower.charCodeAt(0));
        const isTreatment = (): boolean => isHeader || isDosed(passage, index);
        const right =
          (near && misspeltDrug(lower, near, isTreatment)) ??
          (listed && (lower.length >= SHORTEST_ALONE || isTreatment()) ? listed : undefined) ??
          (isHeader ? inHeader() : undefined);
        if (right) found.set(lower, right);
      });
    }
    return [...found].map(([word, right]) =>
      finding(placesOf(word, right, passages), right, letter, passages),
    );
  },
};

const SHORTEST = 4;
/** A name that the letter has nowhere else is told by this many letters, or by its strength. */
const SHORTEST_ALONE = 7;

interface Prose {
  readonly passage: Passage;
  readonly isHeader: boolean;
}

const headers = new WeakMap<object, Passage>();

/** The prose that names treatments: each item's header and rationale, and the summary. */
function passagesOf(letter: Letter): readonly Prose[] {
  const all: Prose[] = [];
  for (const item of letter.items) {
    let header = headers.get(item);
    if (!header) {
      header = readPassage(flatten(letter.text, item.header.start, item.header.end));
      headers.set(item, header);
    }
    all.push({ passage: header, isHeader: true });
    if (item.rationale) all.push({ passage: passageOf(item.rationale), isHeader: false });
  }
  if (letter.summary) all.push({ passage: passageOf(letter.summary), isHeader: false });
  return all;
}

/** The names of drugs in the letter, by the code of their first letter. */
function drugsByLetter(passages: readonly Prose[]): ReadonlyMap<number, readonly string[]> {
  const named = new Map<number, string[]>();
  for (const { passage } of passages) {
    for (const { lower } of passage.words) {
      if (lower.length < SHORTEST || listedAs(lower) !== 'drug') continue;
      const same = named.get(lower.charCodeAt(0));
      if (!same) named.set(lower.charCodeAt(0), [lower]);
      else if (!same.includes(lower)) same.push(lower);
    }
  }
  return named;
}

/** "Norko 10/325": a strength follows. */
function isDosed({ words }: Passage, index: number): boolean {
  const code = words[index + 1]?.lower.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** The words of the letter's prose outside of the headers. */
function otherWords(passages: readonly Prose[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { passage, isHeader } of passages) {
    if (!isHeader) for (const { lower } of passage.words) words.add(lower);
  }
  return words;
}

/** Where a word stands; of one that is wrong before another word only, where it stands before that. */
function placesOf(word: string, { before }: Misspelling, passages: readonly Prose[]): readonly Span[] {
  return passages
    .flatMap(({ passage }) =>
      passage.words.flatMap(({ lower }, i) =>
        lower === word && (!before || before.test(passage.words[i + 1]?.lower ?? ''))
          ? [passage.spanOf(i, i)]
          : [],
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function finding(
  spans: readonly Span[],
  { right, sure }: Misspelling,
  letter: Letter,
  passages: readonly Prose[],
): Finding {
  const first = spans[0]!;
  const written = textOf(letter.text, first);
  const other = placesOf(right.toLowerCase(), { right, sure }, passages)[0];
  const shown = inCaseOf(written, right);
  return {
    span: first,
    message: other
      ? `Spelled "${written}" here and "${textOf(letter.text, other)}" elsewhere in this letter.`
      : `"${written}" is no known name: is ${right} meant?`,
    related: [
      ...(other ? [{ span: other, message: 'The other spelling.' }] : []),
      ...spans.slice(1).map((span) => ({ span, message: 'Spelled so here as well.' })),
    ],
    fixes: [
      {
        title: `Change "${written}" to "${shown}"`,
        edits: spans.map((span) => ({ span, newText: inCaseOf(textOf(letter.text, span), right) })),
        ...(sure && { preferred: true }),
      },
    ],
  };
}
