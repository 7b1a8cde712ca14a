import type {
  Decision,
  GuidelineLine,
  Item,
  Part,
  PartialRequest,
  Prose,
  Rationale,
} from '../../letter/model';
import type { Span } from '../../text/span';
import { Cell, TRACKED } from '../../text/tracked';
import { type Read, readsOfItem, type Shown } from './readsOfItem';
import { slots } from './slots';
import { Uncopied } from './uncopied';

/**
 * An item as rules see it: the same object for as long as the letter has an item in its place. What is read of it is
 * what they depend on; its parts are immutable, told in their slots (`slots.ts`), and the same while they read the same.
 */
export class TrackedItem extends Uncopied implements Item, Shown {
  readonly [TRACKED] = true;
  readonly kind = 'item';
  /** What has been read so far. */
  private readonly cells: { [Name in keyof Read]?: Cell<Read[Name]> } = {};

  private now: Item | undefined;

  constructor(
    item: Item,
    readonly index: number,
  ) {
    super('item');
    this.now = item;
  }

  /** Shows the item that stands in its place now. */
  show(item: Item): void {
    this.now = item;
    const names = Object.keys(this.cells) as (keyof Read)[];
    for (const name of names) if (name !== 'children') this.showAgain(name);
    // The list is made of the parts that have names of their own, as they are told now.
    if (this.cells.children !== undefined) this.showAgain('children');
  }

  /** Lets go of the item that is shown. */
  leave(): void {
    this.now = undefined;
  }

  get shown(): Item {
    if (this.now === undefined) throw new Error('An item is only read while a version of it is shown.');
    return this.now;
  }

  get number(): number {
    return this.cell('number').read();
  }

  get title(): string {
    return this.cell('title').read();
  }

  get header(): Span {
    return this.cell('header').read();
  }

  get name(): Span {
    return this.cell('name').read();
  }

  get headerProse(): Prose {
    return this.cell('headerProse').read();
  }

  get nameProse(): Prose {
    return this.cell('nameProse').read();
  }

  get decision(): Decision | undefined {
    return this.cell('decision').read();
  }

  get partial(): PartialRequest | undefined {
    return this.cell('partial').read();
  }

  get claimsGuideline(): GuidelineLine | undefined {
    return this.cell('claimsGuideline').read();
  }

  get reviewerGuideline(): GuidelineLine | undefined {
    return this.cell('reviewerGuideline').read();
  }

  get rationale(): Rationale | undefined {
    return this.cell('rationale').read();
  }

  get children(): readonly Part[] {
    return this.cell('children').read();
  }

  get extent(): Span {
    // What the oldest forms have elsewhere is not in it.
    return { start: slots.header(this.index), end: slots.outside(this.index, 'decision') };
  }

  get content(): Span {
    return { start: slots.header(this.index), end: this.children.at(-1)?.content.end ?? this.header.end };
  }

  /** What is read, for whoever shows it: nobody depends on that. */
  peek<Name extends keyof Read>(name: Name): Read[Name] {
    return this.cell(name).peek();
  }

  private cell<Name extends keyof Read>(name: Name): Cell<Read[Name]> {
    const known = this.cells[name] as Cell<Read[Name]> | undefined;
    if (known !== undefined) return known;
    const cell = new Cell<Read[Name]>(readsOfItem[name](this, undefined));
    (this.cells as Record<Name, Cell<Read[Name]>>)[name] = cell;
    return cell;
  }

  private showAgain<Name extends keyof Read>(name: Name): void {
    const cell = this.cell(name);
    cell.set(readsOfItem[name](this, cell.peek()));
  }
}
