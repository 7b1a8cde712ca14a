import { type Passage, passageOf, readPassage } from '../../clinical/passage';
import type { Word } from '../../clinical/words';
import type { Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { type Span, textOf } from '../../text/span';
import { inCaseOf } from '../decision/letterCase';
import type { Finding, LetterRule } from '../rule';
import { confusedBefore, type Misspelling, misspeltDrug, misspeltWord } from './misspelt';

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
    const places = new Map<string, Place[]>();
    for (const { passage, isHeader } of passages) {
      passage.words.forEach((word, index) => {
        if (word.lower.length < SHORTEST) return;
        const place = { passage, index, isHeader };
        const same = places.get(word.lower);
        if (same) same.push(place);
        else places.set(word.lower, [place]);
      });
    }
    return [...places].flatMap(([word, where]) => judge(word, where, places, letter));
  },
};

const SHORTEST = 4;

/** A word's place. */
interface Place {
  readonly passage: Passage;
  readonly index: number;
  readonly isHeader: boolean;
}

type Places = ReadonlyMap<string, readonly Place[]>;

const headers = new WeakMap<object, Passage>();

/** The prose that names treatments: the summary, and each item's header and rationale. */
function passagesOf(letter: Letter): readonly { readonly passage: Passage; readonly isHeader: boolean }[] {
  const all: { passage: Passage; isHeader: boolean }[] = [];
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

function judge(word: string, where: readonly Place[], places: Places, letter: Letter): readonly Finding[] {
  const confused = where.flatMap((place) => {
    const right = confusedBefore(word, wordAfter(place));
    return right === undefined || !place.isHeader ? [] : [finding([place], right, letter, places)];
  });
  if (confused.length > 0) return confused;
  const isDosed = where.some((place) => place.isHeader || /^\d/.test(wordAfter(place)));
  const found =
    misspeltDrug(word, places, isDosed) ??
    (where.some(({ isHeader }) => isHeader) ? misspeltWord(word, otherWords(places)) : undefined);
  return found ? [finding(where, found, letter, places)] : [];
}

/** Words of the letter's prose outside of the headers. */
function otherWords(places: Places): { has(word: string): boolean; keys(): Iterable<string> } {
  const outside = (word: string): boolean => places.get(word)?.some(({ isHeader }) => !isHeader) ?? false;
  return {
    has: outside,
    *keys() {
      for (const word of places.keys()) if (outside(word)) yield word;
    },
  };
}

function wordAfter({ passage, index }: Place): string {
  return passage.words[index + 1]?.lower ?? '';
}

function spanOf({ passage, index }: Place): Span {
  const { from, to } = passage.words[index]! satisfies Word;
  return passage.flat.toSpan(from, to);
}

function finding(
  where: readonly Place[],
  { right, sure }: Misspelling,
  letter: Letter,
  places: Places,
): Finding {
  const spans = where.map(spanOf).sort((a, b) => a.start - b.start);
  const first = spans[0]!;
  const written = textOf(letter.text, first);
  const others = places.get(right.toLowerCase());
  const shown = inCaseOf(written, right);
  return {
    span: first,
    message: others
      ? `Spelled "${written}" here and "${textOf(letter.text, spanOf(others[0]!))}" elsewhere in this letter.`
      : `"${written}" is no known name: is ${right} meant?`,
    related: [
      ...(others ? [{ span: spanOf(others[0]!), message: 'The other spelling.' }] : []),
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
