import { headerBlock } from './headerBlock';
import { type Inked, joined, type Line, type Paragraph, put, slice } from './ink';
import { isHeading, isItemHeader, isLabelled } from './landmarks';
import type { Random } from './random';
import type { Shape, ShapeOptions } from './shapes';

/** Columns of a line of text. */
export const WIDTH = 95;

/** One paragraph as lines of at most `WIDTH` columns. */
export function wrapped(
  lines: readonly Inked[],
  shape: Shape,
  options: ShapeOptions,
  chance: Random,
): Paragraph {
  const first = lines[0]!.text.trim();
  if (first.startsWith('Case Number:')) return headerBlock(lines, shape);
  const heading = lines.length === 1 && isHeading(first);
  const itemHeader = isItemHeader(first);
  const label = isLabelled(first);
  const kerning = shape === 'layout' || shape === 'plain' ? 'none' : (options.kerning ?? 'marks');
  const anywhere = options.breaks === 'anywhere';
  const result: Line[] = [];
  for (const line of lines) {
    const words = wordsOf(line).map((word, i, all) => {
      const marked = kerning === 'none' ? word : kerned(word, all[i - 1]?.text ?? '', label, chance);
      const prose = kerning === 'words' && !heading && !itemHeader && i > 4;
      return prose && chance.chance(0.012) ? torn(marked, chance) : marked;
    });
    const cut =
      anywhere && words.length > 2 && chance.chance(heading || itemHeader ? 0.4 : label ? 0.3 : 0.15)
        ? chance.between(1, words.length - 1)
        : -1;
    const wideOutcome = itemHeader && chance.chance(0.5);
    const blanks = words.map((_, k) => {
      const wide =
        (wideOutcome && k === words.length - 1) ||
        (label && k === 1 && kerning !== 'none' && chance.chance(0.15)) ||
        (/[.:]$/.test(words[k - 1]?.text ?? '') && chance.chance(0.2));
      return wide ? '  ' : ' ';
    });
    result.push(...filled(words, blanks, cut, heading));
  }
  return result;
}

/** Words into lines, each word after its blanks; a page ends before the word `cut`. */
function filled(words: readonly Inked[], blanks: readonly string[], cut: number, heading: boolean): Line[] {
  const lines: Line[] = [];
  let pieces: Inked[] = [];
  let width = 0;
  const close = (breakAfter: boolean): void => {
    if (pieces.length > 0) lines.push({ ink: joined(pieces), heading, breakAfter });
    pieces = [];
    width = 0;
  };
  words.forEach((word, i) => {
    const blank = blanks[i]!;
    if (i === cut) close(true);
    else if (width > 0 && width + blank.length + word.text.length > WIDTH) close(false);
    if (pieces.length > 0) {
      pieces.push(put(blank));
      width += blank.length;
    }
    pieces.push(word);
    width += word.text.length;
  });
  close(false);
  return lines;
}

function wordsOf(line: Inked): Inked[] {
  return [...line.text.matchAll(/\S+/g)].map((m) => slice(line, m.index, m.index + m[0].length));
}

/** A blank before the character at `at`. */
function parted(word: Inked, at: number): Inked {
  return joined([slice(word, 0, at), put(' '), slice(word, at, word.text.length)]);
}

function kerned(word: Inked, before: string, label: boolean, chance: Random): Inked {
  const { text } = word;
  if (/^Non-MTUS/.test(text) && chance.chance(0.3)) return parted(word, 3);
  if (label && before !== '' && /^guideline:$/.test(text) && chance.chance(0.15)) return parted(word, 9);
  if (label && /^(?:19|20)\d\d\b/.test(text) && chance.chance(0.15)) return parted(word, 3);
  const table = before === 'Table' ? /^\d+(?=-\d)/.exec(text) : null;
  if (table && chance.chance(0.5)) return parted(word, table[0].length);
  return word;
}

function torn(word: Inked, chance: Random): Inked {
  return /^[a-z]{7,}/.test(word.text) ? parted(word, chance.between(2, 5)) : word;
}
