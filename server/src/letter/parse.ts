import { LineTable } from '../text/lineTable';
import { LetterOfFile } from './letterOfFile';
import { findMarks, type Mark } from './marks';
import type { Letter, SectionRole } from './model';
import { withoutPageFurniture } from './pageFurniture';

/**
 * Reads a file as letters: one as a rule, several where they follow each other in one file. Never throws and
 * never returns an empty list: any text is a letter, if one with everything missing. Linear in the text.
 *
 * The extents of the letters follow each other and cover the file; within a letter, each node's children
 * follow each other inside its extent.
 */
export function parseLetters(file: string): readonly Letter[] {
  const text = withoutPageFurniture(file);
  const letters: Letter[] = [];
  const lines = new LineTable(text);
  const beginnings = new Beginnings();
  let start = 0;
  let marks: Mark[] = [];
  for (const mark of findMarks(text, lines)) {
    if (beginnings.hasOneAt(mark)) {
      letters.push(new LetterOfFile({ text, lines, marks, start, end: mark.start }));
      start = mark.start;
      marks = [];
    }
    marks.push(mark);
  }
  letters.push(new LetterOfFile({ text, lines, marks, start, end: text.length }));
  return letters;
}

/** Sees where the next letter of a file begins: where a first heading or case number comes after items. */
class Beginnings {
  private seen = new Set<SectionRole>();
  private isBehindCaseNumber = false;

  /** Whether a letter begins at the next mark of the file. */
  hasOneAt(mark: Mark): boolean {
    if (mark.kind === 'case number') {
      this.isBehindCaseNumber = true;
      return this.begin(this.seen.has('issues'));
    }
    if (mark.kind !== 'heading') return false;
    const { role, title } = mark.heading;
    // A notice opens its letter, whatever the letter before it had.
    const isNotice = title.startsWith('Notice of');
    const isFirst =
      isNotice || (role === 'how determined' && (this.seen.has(role) || this.seen.has('preamble')));
    const begins = this.begin(isFirst && this.seen.has('issues') && !this.isBehindCaseNumber);
    this.seen.add(role);
    this.isBehindCaseNumber = false;
    return begins;
  }

  private begin(isBeginning: boolean): boolean {
    if (isBeginning) this.seen = new Set();
    return isBeginning;
  }
}
