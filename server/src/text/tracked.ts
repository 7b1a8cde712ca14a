/**
 * What may change, what was worked out of it, and what that read meanwhile: an answer stands until something changes that it
 * read. Nobody says beforehand what is read.
 */

/** Counts what has changed so far, of anything. */
let revision = 0;
/** What the answer that is being worked out now has read so far: that is what it depends on. */
let reads: Source[] | undefined;
/** Counts how often something was worked out, and says which time it is now. */
let times = 0;
let now = 0;

/** Something that others read. */
abstract class Source {
  /** The revision with which it changed last. */
  changedAt = 0;
  /** The time for which it was noted last: once is enough. */
  private notedFor = 0;

  /** Brings it up to date. */
  abstract refresh(): void;

  protected note(): void {
    if (reads === undefined || this.notedFor === now) return;
    this.notedFor = now;
    reads.push(this);
  }
}

/** Something that is given from outside, and given anew where it changes. */
export class Cell<Value> extends Source {
  constructor(private value: Value) {
    super();
  }

  /** The value, as something that the answer being worked out depends on. */
  read(): Value {
    this.note();
    return this.value;
  }

  /** The value, for whoever gives it. */
  peek(): Value {
    return this.value;
  }

  set(value: Value): void {
    if (value === this.value) return;
    this.value = value;
    this.changedAt = ++revision;
  }

  override refresh(): void {}
}

const NOT_YET = Symbol('not worked out yet');

/** Something worked out when it is asked for, and again where something that it read has changed since. */
export class Answer<Of, Told> extends Source {
  private reads: readonly Source[] = [];
  private told: Told | typeof NOT_YET = NOT_YET;
  /** The revision with which it was right last. */
  private rightAt = -1;

  constructor(
    private readonly work: (of: Of) => Told,
    private readonly of: Of,
  ) {
    super();
  }

  read(): Told {
    this.note();
    this.refresh();
    return this.told as Told;
  }

  override refresh(): void {
    if (this.rightAt === revision && this.told !== NOT_YET) return;
    if (this.told === NOT_YET || this.hasReadWhatChanged()) this.workOut();
    this.rightAt = revision;
  }

  private hasReadWhatChanged(): boolean {
    for (const source of this.reads) {
      source.refresh();
      if (source.changedAt > this.rightAt) return true;
    }
    return false;
  }

  private workOut(): void {
    const { told: before, work, of } = this;
    const outer = [reads, now] as const;
    const own: Source[] = [];
    reads = own;
    now = ++times;
    this.told = NOT_YET;
    try {
      this.told = work(of);
    } finally {
      // A copy has no room to spare: there are very many of these.
      this.reads = own.slice();
      [reads, now] = outer;
    }
    // The same answer again changes nothing for those who have read it.
    if (this.told !== before) this.changedAt = revision;
  }
}

/**
 * Marks an object that stays the same while what it shows changes. What is `remembered` of it stands until something of
 * that changes which was read.
 */
export const TRACKED = Symbol('shows what may change');
