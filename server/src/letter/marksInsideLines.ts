import { isAsciiLetter } from '../text/asciiLetters';
import { matchBackLoosely, matchLoosely } from '../text/looseMatch';
import { skipBlanksBack } from '../text/whiteSpace';
import { lastInk } from './emphasis';
import { type Heading, headings } from './headings';
import { type Label, sentenceLabels } from './labels';
import type { LabelMark, Mark, OutcomeMark } from './marks';
import { LONGEST_HEADING } from './marksAtLineStarts';
import { findOutcomeWord } from './outcomes';

/** Words that stand in a mark, and the mark that stands there if it is one. */
interface Sign {
  readonly words: string;
  markAt(text: string, at: number): Mark | undefined;
}

/**
 * What a text that has lost its line ends shows: the exact labels and headings, wherever they stand. Looks for all
 * of them at once from the beginning of the text to its end, each search no further than its next find.
 */
export class MarksInsideLines {
  /** Before here there is nothing. */
  next: number;
  private readonly searches: Search[];

  /**
   * @param from where the marks are looked for that begin there or behind
   * @param isOlder whether what was seen last before is of forms B or C
   */
  constructor(
    private readonly text: string,
    readonly from = 0,
    public isOlder = false,
  ) {
    this.searches = (isOlder ? [...signs, ...openings] : signs).map((sign) => new Search(text, sign, from));
    this.next = this.nearest();
  }

  /**
   * Takes note of a heading or request: only forms B and C open a part with a sentence, which is not looked for
   * until something of theirs has been seen, nor after something of the newer form.
   */
  noteForm(mark: Mark): void {
    if (mark.kind !== 'request' && mark.kind !== 'heading') return;
    const isOlder = mark.kind === 'request' || !mark.heading.forms.includes('D');
    if (isOlder === this.isOlder || (mark.kind === 'heading' && mark.heading.forms.includes('C'))) return;
    this.isOlder = isOlder;
    this.searches.length = signs.length;
    if (isOlder) for (const sign of openings) this.searches.push(new Search(this.text, sign, mark.start));
    this.next = this.nearest();
  }

  /** The marks that begin between `from` and `to`. What is read is read: the next call goes on at `to`. */
  read(from: number, to: number): readonly Mark[] {
    let found: Mark[] | undefined;
    for (const search of this.searches) {
      for (; search.at < to; search.advance()) {
        if (search.at < from) continue;
        const mark = search.sign.markAt(this.text, search.at);
        if (!mark || mark.start < from) continue;
        found ??= [];
        const outcome = mark.kind === 'label' && !mark.label.sentence && outcomeBefore(this.text, mark);
        if (outcome) found.push(outcome);
        found.push(mark);
      }
    }
    this.next = this.nearest();
    return found ?? nothing;
  }

  private nearest(): number {
    let next = this.text.length;
    for (const { at } of this.searches) if (at < next) next = at;
    return next;
  }
}

const nothing: readonly Mark[] = [];

/** Goes from place to place where a sign's words stand. */
class Search {
  /** The next place; the text's length where there is none left. */
  at: number;

  constructor(
    private readonly text: string,
    readonly sign: Sign,
    from: number,
  ) {
    this.at = this.placeFrom(from);
  }

  advance(): void {
    this.at = this.placeFrom(this.at + 1);
  }

  private placeFrom(from: number): number {
    const at = this.text.indexOf(this.sign.words, from);
    return at < 0 ? this.text.length : at;
  }
}

/** The labels as the form prints them, without their colon and their blanks. */
const insideLabels: readonly { readonly words: string; readonly label: Label }[] = [
  { words: 'ClaimsAdministratorguideline', label: { part: 'claims administrator guideline', key: '' } },
  { words: 'MAXIMUSguideline', label: { part: 'reviewer guideline', key: '' } },
  { words: 'Decisionrationale', label: { part: 'rationale', key: '' } },
];

/**
 * A label is found by its colon: of all that it holds that is what the engine looks for fastest. Its capitals are as
 * printed; extraction puts blanks before the colon and into words.
 */
const labelSign: Sign = {
  words: ':',
  markAt: (text, colon) => {
    const close = skipBlanksBack(text, 0, colon);
    if (text.charCodeAt(close - 1) !== 101 /* the e that all of them end with */) return undefined;
    const floor = Math.max(0, close - LONGEST_HEADING);
    for (const { words, label } of insideLabels) {
      const start = matchBackLoosely(text, close, floor, words);
      if (start >= 0 && !isAsciiLetter(text.charCodeAt(start - 1)))
        return { kind: 'label', label, start, end: colon + 1 };
    }
    return undefined;
  },
};

function headingSign(heading: Heading): Sign {
  return {
    words: heading.title,
    markAt: (text, start) => {
      const end = start + heading.title.length;
      if (isAsciiLetter(text.charCodeAt(start - 1)) || isAsciiLetter(text.charCodeAt(end))) return undefined;
      return { kind: 'heading', heading, title: { start, end }, start, end };
    },
  };
}

/** Form B's second guideline sentence, behind the first on the same line: "… MTUS. The Expert Reviewer relied on …" */
function openingSign(words: string): Sign {
  return {
    words,
    markAt: (text, start) => {
      const before = skipBlanksBack(text, 0, start);
      if (before === 0 || text[before - 1] !== '.') return undefined;
      const limit = Math.min(text.length, start + LONGEST_HEADING);
      for (const label of sentenceLabels) {
        const end = matchLoosely(text, start, limit, label.key);
        if (end >= 0) return { kind: 'label', label, start, end };
      }
      return undefined;
    },
  };
}

const signs: readonly Sign[] = [
  labelSign,
  ...headings.filter((heading) => heading.forms.includes('D')).map(headingSign),
];

const openings: readonly Sign[] = [openingSign('The Expert'), openingSign('The Physician')];

/** "…: Upheld Claims Administrator guideline: …" on one line. */
function outcomeBefore(text: string, label: LabelMark): OutcomeMark | undefined {
  const end = skipBlanksBack(text, 0, label.start);
  const word = findOutcomeWord(text, Math.max(0, end - 40), end);
  if (!word) return undefined;
  const colon = lastInk(text, 0, word.start);
  return text[colon] === ':' ? { kind: 'outcome', start: colon, end: word.end, word } : undefined;
}
