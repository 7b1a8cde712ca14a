import { hasRareLineEnds, LineTable } from '../text/lineTable';
import { type SameEnds, sameEnds } from '../text/sameEnds';
import { Beginnings } from './beginnings';
import { createFurnitureReader } from './furnitureReader';
import { type FoundLetter, LetterOfFile } from './letterOfFile';
import { findMarks, type Mark } from './marks';
import { LONGEST_HEADING } from './marksAtLineStarts';
import { MarksInsideLines } from './marksInsideLines';
import type { Letter } from './model';

/** Reads the versions of one file, each as `parseLetters` does; of a version little changed, it looks at little. */
export interface FileReader {
  read(file: string): readonly Letter[];
}

/** What was found of a version, for the next. */
interface Version {
  readonly file: string;
  /** It without the furniture of its pages. */
  readonly text: string;
  readonly hasRareLineEnds: boolean;
  readonly letters: readonly LetterOfFile[];
}

/** A reader that has read nothing yet. */
export function createFileReader(): FileReader {
  const furniture = createFurnitureReader();
  let last: Version | undefined;
  return {
    read(file) {
      if (file === last?.file) return last.letters;
      const ofFile = last && sameEnds(last.file, file);
      const text = furniture.clean(file, ofFile);
      if (last === undefined || ofFile === undefined) last = { file, ...readAll(text) };
      else {
        const isPlain = text === file && last.text === last.file;
        last = { file, ...readAgain(text, last, isPlain ? ofFile : sameEnds(last.text, text)) };
      }
      return last.letters;
    },
  };
}

/** What is known of the letters of a text before they are looked for. */
interface Known {
  readonly text: string;
  readonly hasRareLineEnds: boolean;
  /** Those that stand first, and whether what was seen last behind them is of forms B or C. */
  readonly before: readonly LetterOfFile[];
  readonly isOlder: boolean;
  /** Asked where a letter begins: all from there on, where they are known. */
  behind(start: number, isOlder: boolean): readonly LetterOfFile[] | undefined;
}

function readAll(text: string): Omit<Version, 'file'> {
  const isRare = hasRareLineEnds(text);
  const known = { text, hasRareLineEnds: isRare, before: [], isOlder: false, behind: () => undefined };
  return { text, hasRareLineEnds: isRare, letters: lettersOf(known) };
}

/**
 * The letters that end well before the change are those of before, and so are those that begin behind it, from the first on
 * that begins where one did.
 */
function readAgain(text: string, last: Version, same: SameEnds): Omit<Version, 'file'> {
  const changed = text.slice(Math.max(0, same.before - 1), text.length - same.behind + 1);
  const isRare = last.hasRareLineEnds || hasRareLineEnds(changed);
  const by = text.length - last.text.length;
  const count = countBefore(last.letters, same.before);
  const begins = new Map(last.letters.map((letter, i) => [letter.at.start, i]));
  const letters = lettersOf({
    text,
    hasRareLineEnds: isRare,
    before: last.letters.slice(0, count).map(({ at }) => movedTo(at, text, 0)),
    isOlder: last.letters[count]!.at.isOlder,
    behind(start, isOlder) {
      const i = start < text.length - same.behind ? undefined : begins.get(start - by);
      const then = i === undefined ? undefined : last.letters[i]!.at;
      if (!then?.startsLine || then.isOlder !== isOlder) return undefined;
      return last.letters.slice(i).map(({ at }) => movedTo(at, text, by));
    },
  });
  return { text, hasRareLineEnds: isRare, letters };
}

/** How many letters a change does not reach: what a mark is may be told by what stands so far behind it. */
function countBefore(letters: readonly LetterOfFile[], changedAt: number): number {
  let count = letters.length - 1;
  while (
    count > 0 &&
    (letters[count]!.at.start + LONGEST_HEADING >= changedAt || !letters[count]!.at.startsLine)
  )
    count--;
  return count;
}

function movedTo(at: FoundLetter, text: string, by: number): LetterOfFile {
  return new LetterOfFile({ ...at, text, start: at.start + by, end: at.end + by, lines: undefined });
}

function lettersOf({
  text,
  hasRareLineEnds: isRare,
  before,
  isOlder,
  behind,
}: Known): readonly LetterOfFile[] {
  const letters = [...before];
  const lines = new LineTable(text, before.at(-1)?.at.end, isRare);
  const inside = new MarksInsideLines(text, before.at(-1)?.at.end, isOlder);
  const beginnings = new Beginnings();
  let letter = { start: inside.from, startsLine: true, isOlder, marks: [] as Mark[] };
  const close = (end: number, endsLine: boolean): void => {
    const found = { ...letter, foundAt: letter.start, end, text, lines, hasRareLineEnds: isRare };
    letters.push(new LetterOfFile({ ...found, hasItsLines: letter.startsLine && endsLine }));
  };
  for (const mark of findMarks(text, lines, inside)) {
    if (beginnings.hasOneAt(mark)) {
      const startsLine = lines.contentStart(lines.count - 1) === mark.start;
      close(mark.start, startsLine);
      const rest = startsLine ? behind(mark.start, inside.isOlder) : undefined;
      if (rest !== undefined) return [...letters, ...rest];
      letter = { start: mark.start, startsLine, isOlder: inside.isOlder, marks: [] };
    }
    letter.marks.push(mark);
  }
  close(text.length, true);
  return letters;
}
