import type { Mark } from './marks';
import type { SectionRole } from './model';

/** Sees where the next letter of a file begins: where a first heading or case number comes after items. */
export class Beginnings {
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
