import type { Letter } from '../../letter/model';
import type { Finding, ItemRule, LetterRule, Rule } from '../../rules/rule';
import { Answer } from '../../text/tracked';
import { withPlaces } from '../movedFinding';
import { MOST_ITEMS, placeOf } from './slots';
import type { TrackedItem } from './trackedItem';
import { TrackedLetter } from './trackedLetter';

type Findings = readonly Finding[];
const NONE: Findings = [];
type Look = (item: TrackedItem) => Findings;

/**
 * What rules find in one letter, kept from version to version: a rule looks again where something has changed that it read
 * the last time, and only there. The result is always that of looking anew.
 */
export class TrackedFindings {
  private letter: Letter | undefined;
  private readonly tracked: TrackedLetter;
  private readonly looks = new Map<Rule, { readonly number: number; readonly look: Look }>();
  private readonly ofLetter = new Map<Rule, Answer<TrackedLetter, Findings>>();
  /** By the item's index and the number of the rule's look. */
  private readonly ofItems: Answer<TrackedItem, Findings>[][] = [];

  constructor(letter: Letter) {
    this.letter = letter;
    this.tracked = new TrackedLetter(letter);
  }

  /** Whether a letter has few enough items to be tracked: as many as no letter has. */
  static canTrack({ items }: Letter): boolean {
    return items.length <= MOST_ITEMS;
  }

  /** Goes on with this version of the letter. */
  show(letter: Letter): void {
    this.letter = letter;
    this.tracked.show(letter);
    this.ofItems.length = Math.min(this.ofItems.length, letter.items.length);
  }

  /** Lets go of the version that is shown, whose text is that of a whole file. */
  leave(): void {
    this.letter = undefined;
    this.tracked.leave();
  }

  /** What a rule finds in the letter as a whole, told where it stands now. */
  inLetter(rule: LetterRule): Findings {
    let found = this.ofLetter.get(rule);
    if (found === undefined) {
      found = new Answer(() => rule.check(this.seen), this.tracked);
      this.ofLetter.set(rule, found);
    }
    return this.placed(found.read());
  }

  /** What a rule finds in the item with this index, told where it stands now. */
  inItem(rule: ItemRule, index: number): Findings {
    const { number, look } = this.lookOf(rule);
    this.ofItems[index] ??= [];
    this.ofItems[index][number] ??= new Answer(look, this.tracked.items[index]!);
    return this.placed(this.ofItems[index][number].read());
  }

  /** How a rule looks at an item: one function for all of them. */
  private lookOf(rule: ItemRule): { readonly number: number; readonly look: Look } {
    let known = this.looks.get(rule);
    if (known === undefined) {
      known = { number: this.looks.size, look: (item) => rule.check(item, this.seen) };
      this.looks.set(rule, known);
    }
    return known;
  }

  /** The letter as a rule sees it: what is not to be seen of it throws. */
  private get seen(): Letter {
    return this.tracked as unknown as Letter;
  }

  private placed(findings: Findings): Findings {
    const { letter } = this;
    if (findings.length === 0 || letter === undefined) return NONE;
    return findings.map((finding) => withPlaces(finding, (at) => placeOf(at, letter)));
  }
}
