import type { Form, HeaderBlock, Letter, Prose } from '../../letter/model';
import { ownText } from '../../text/ownText';
import type { Span } from '../../text/span';
import { Cell, TRACKED } from '../../text/tracked';
import { proseAgain, sameList } from './again';
import { slots } from './slots';
import { TrackedItem } from './trackedItem';
import { Uncopied } from './uncopied';

/** What rules see of a letter. */
type Seen = Pick<Letter, 'form' | 'headerBlock' | 'summary' | 'onReviewer' | 'items'>;

/**
 * A letter as rules see it: the same object from version to version. What is read of it is what they depend on; its parts
 * are immutable, told in their slots (`slots.ts`), and the same while they read the same. It has no text as a whole: a
 * rule that has to see that is one of scope 'text'.
 */
export class TrackedLetter extends Uncopied implements Seen {
  readonly [TRACKED] = true;
  private readonly ofForm = new Cell<Form>('unknown');
  private readonly ofBlock = new Cell<HeaderBlock | undefined>(undefined);
  private readonly ofSummary = new Cell<Prose | undefined>(undefined);
  private readonly ofReviewer = new Cell<readonly Prose[]>([]);
  private readonly ofItems = new Cell<readonly TrackedItem[]>([]);

  constructor(letter: Letter) {
    super('letter');
    this.show(letter);
  }

  /** Shows the letter as it reads now. */
  show({ form, headerBlock, summary, onReviewer, items }: Letter): void {
    this.ofForm.set(form);
    this.ofBlock.set(headerBlock && blockAgain(headerBlock, this.ofBlock.peek()));
    this.ofSummary.set(summary && proseAgain(summary, slots.summary, this.ofSummary.peek()));
    const reviewer = this.ofReviewer.peek();
    const told = onReviewer.map((prose, i) => proseAgain(prose, slots.onReviewer(i), reviewer[i]));
    this.ofReviewer.set(sameList(told, reviewer));
    const before = this.ofItems.peek();
    const all = items.map((item, i) => {
      before[i]?.show(item);
      return before[i] ?? new TrackedItem(item, i);
    });
    this.ofItems.set(sameList(all, before));
  }

  /** Lets go of the version that is shown. What was read of it stays. */
  leave(): void {
    for (const item of this.ofItems.peek()) item.leave();
  }

  get form(): Form {
    return this.ofForm.read();
  }

  get headerBlock(): HeaderBlock | undefined {
    return this.ofBlock.read();
  }

  get summary(): Prose | undefined {
    return this.ofSummary.read();
  }

  get onReviewer(): readonly Prose[] {
    return this.ofReviewer.read();
  }

  get items(): readonly TrackedItem[] {
    return this.ofItems.read();
  }
}

/** What a rule would read of the text as a whole: to say so is better than to tell of another version. */
const NOT_SEEN = [
  'text',
  'sections',
  'credentials',
  'children',
  'extent',
  'header',
  'name',
  'content',
] as const;
for (const property of NOT_SEEN)
  Object.defineProperty(TrackedLetter.prototype, property, {
    get: () => {
      throw new Error(`Only a rule of scope 'text' can read the ${property} of a letter.`);
    },
  });

/** The header block's labels and values in its slot: the very same block as before where they read the same. */
function blockAgain(block: HeaderBlock, before: HeaderBlock | undefined): HeaderBlock {
  const by = slots.headerBlock - block.content.start;
  const told = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const fields = block.fields.map(({ field, label, value }) => ({
    field,
    label: told(label),
    value: told(value),
  }));
  const written = block.fields.map(({ value }) => block.textOf(value));
  const isSame =
    before?.fields.length === fields.length &&
    before.fields.every(
      ({ field, label, value }, i) =>
        field === fields[i]!.field &&
        label.start === fields[i]!.label.start &&
        value.start === fields[i]!.value.start &&
        before.textOf(value) === written[i],
    );
  if (isSame) return before;
  const texts = new Map(fields.map(({ value }, i) => [value.start, ownText(written[i]!)]));
  const nothing = { start: slots.headerBlock, end: slots.headerBlock };
  return {
    kind: 'header block',
    extent: told(block.extent),
    header: nothing,
    name: nothing,
    content: told(block.content),
    children: [],
    fields,
    textOf: ({ start }) => texts.get(start) ?? '',
  };
}
