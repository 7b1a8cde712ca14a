import { LetterOfFile } from '../letter/letterOfFile';
import type { Letter } from '../letter/model';
import type { Finding, Rule } from '../rules/rule';
import type { FaultBarrier } from './faults';
import { movedBy } from './movedFinding';
import { TrackedFindings } from './tracked/trackedFindings';

/** A finding and the rule that made it, before settings decide how loud it is. */
export interface FoundBy {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * How a letter goes on: `once`, there will be no other version, and nothing is kept for one; `as found`, the findings are kept and
 * nothing of what was read for them; `by reads`, what rules read is kept, so that they look again where that changes.
 */
export type Keeping = 'once' | 'as found' | 'by reads';

const NONE: readonly never[] = [];

/**
 * One letter of a file with what was found in it, from version to version. Where it reads as before nothing is looked at, and its
 * findings stand where it stands now; else its rules look where something has changed that they read.
 */
export class KeptLetter {
  private tracked: TrackedFindings | undefined;
  /** Which look is under way: one that another has overtaken is given up. */
  private turn = 0;
  private found: { readonly by: readonly Rule[]; readonly all: readonly FoundBy[] } | undefined;

  /** @param keeps how it goes on from version to version */
  constructor(
    private letter: Letter,
    private readonly barrier: FaultBarrier,
    private keeps: Keeping,
  ) {}

  /** Whether the letter reads as this one does. */
  readsAs(letter: Letter): boolean {
    return letter === this.letter || (letter instanceof LetterOfFile && letter.readsAs(this.letter));
  }

  /** Goes on with the letter where it stands now. It must read as before. */
  move(letter: Letter): void {
    const distance = letter.extent.start - this.letter.extent.start;
    this.letter = letter;
    if (distance === 0 || this.found === undefined) return;
    const { by, all } = this.found;
    this.found = { by, all: all.map(({ rule, finding }) => ({ rule, finding: movedBy(finding, distance) })) };
  }

  /** Goes on with another version of the letter: who types in it once will again. */
  change(letter: Letter): void {
    if (this.keeps === 'as found') this.keeps = 'by reads';
    this.letter = letter;
    this.found = undefined;
    this.turn++;
  }

  /** The findings of these rules: in the order of the text, then of the rules. */
  findings(rules: readonly Rule[]): readonly FoundBy[] {
    if (this.found?.by !== rules) for (const _ of this.look(rules));
    return this.found!.all;
  }

  /** The work for that in steps; it may be given up at any. */
  *look(rules: readonly Rule[]): Generator<void> {
    if (this.found?.by === rules) return;
    const turn = ++this.turn;
    const all: FoundBy[] = [];
    for (const [rule, look] of this.looks(rules)) {
      for (const finding of this.barrier.around(rule.id, NONE, look)) all.push({ rule, finding });
      yield;
      if (turn !== this.turn) return;
    }
    this.tracked?.leave();
    this.found = { by: rules, all: inOrder(all, rules) };
  }

  /** Every look that the rules take; those at the letter as a whole come first. */
  private *looks(rules: readonly Rule[]): Generator<[Rule, () => readonly Finding[]]> {
    const parts = this.shown();
    const letter =
      this.keeps === 'as found' && this.letter instanceof LetterOfFile ? this.letter.unread() : this.letter;
    for (const rule of rules) {
      if (rule.scope === 'item') continue;
      const isPlain = parts === undefined || rule.scope === 'text';
      yield [rule, () => (isPlain ? rule.check(letter) : parts.inLetter(rule))];
    }
    for (const [index, item] of letter.items.entries()) {
      for (const rule of rules) {
        if (rule.scope !== 'item') continue;
        yield [rule, () => (parts === undefined ? rule.check(item, letter) : parts.inItem(rule, index))];
      }
    }
  }

  /** The letter's parts as rules see them from version to version; `undefined` where they see the letter itself. */
  private shown(): TrackedFindings | undefined {
    if (this.keeps !== 'by reads' || !TrackedFindings.canTrack(this.letter)) return undefined;
    if (this.tracked === undefined) this.tracked = new TrackedFindings(this.letter);
    else this.tracked.show(this.letter);
    return this.tracked;
  }
}

function inOrder(found: FoundBy[], rules: readonly Rule[]): readonly FoundBy[] {
  if (found.length < 2) return found;
  const order = new Map(rules.map((rule, i) => [rule, i]));
  return found.sort(
    (a, b) => a.finding.span.start - b.finding.span.start || order.get(a.rule)! - order.get(b.rule)!,
  );
}
