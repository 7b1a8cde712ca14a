import type { HeaderBlock, Item, Letter, Part, Prose, StructureNode } from '../letter/model';
import { settle } from '../letter/parts';
import type { Span } from '../text/span';
import { encloses } from '../text/span';
import { changeBetween, type TextChange } from './textChange';

/**
 * The letters of a new version of a file, with all that reads as before taken over from the version before:
 * items, their parts and the case summary, also those that an edit before them has moved. What was worked out of
 * them (words, statements, citations) is known by the object and need not be worked out again. The letters say what
 * they would say without.
 *
 * The letters of the version before give up what is taken over: its places are those of the new version from
 * now on, so nobody may read the old ones any more.
 */
export function carryOver(before: readonly Letter[], now: readonly Letter[]): readonly Letter[] {
  if (before.length === 0) return now;
  const change = changeBetween(before[0]!.text, now[0]?.text ?? '');
  return now.map((letter, i) => withPartsOf(before[i], letter, change));
}

function withPartsOf(before: Letter | undefined, letter: Letter, change: TextChange): Letter {
  if (before === undefined || before.form !== letter.form) return letter;
  const known = new KnownNodes(before);
  const taken = new Map<StructureNode, StructureNode>();
  const items = letter.items.map((item) => {
    const kept = keptItem(item, known, change) ?? withOldParts(item, known, change);
    if (kept !== item) taken.set(item, kept);
    return kept;
  });
  const summary = letter.summary && keptProse(letter.summary, before.summary, change);
  const headerBlock = keptHeaderBlock(letter.headerBlock, before.headerBlock, change);
  if (headerBlock && headerBlock !== letter.headerBlock) taken.set(letter.headerBlock!, headerBlock);
  if (taken.size === 0 && summary === letter.summary) return letter;

  const sections = letter.sections.map((section) =>
    section.children.some((child) => taken.has(child))
      ? { ...section, children: section.children.map((child) => taken.get(child) ?? child) }
      : section,
  );
  letter.sections.forEach((section, i) => void taken.set(section, sections[i]!));
  // The parser's own kind of letter: what it works out when asked stays with it.
  return Object.assign(Object.create(Object.getPrototypeOf(letter)), letter, {
    items,
    sections,
    children: letter.children.map((child) => taken.get(child) ?? child),
    headerBlock,
    summary,
  });
}

/** The items and parts of the version before, by where they began. */
class KnownNodes {
  private readonly items = new Map<number, Item>();
  private readonly parts = new Map<number, Part>();

  constructor(letter: Letter) {
    for (const item of letter.items) {
      this.items.set(item.extent.start, item);
      // The oldest form has parts outside of its item: they are read anew.
      for (const part of item.children) this.parts.set(part.extent.start, part);
    }
  }

  itemAt(offset: number): Item | undefined {
    return this.items.get(offset);
  }

  partAt(offset: number): Part | undefined {
    return this.parts.get(offset);
  }
}

/** The old self of an item that no edit has touched, at its new place. */
function keptItem(item: Item, known: KnownNodes, change: TextChange): Item | undefined {
  const distance = change.distance(item.extent);
  if (distance === undefined) return undefined;
  const old = known.itemAt(item.extent.start - distance);
  if (old === undefined || !isSameItem(old, item, distance)) return undefined;
  settle(old, item);
  return old;
}

/** The item that is being changed, with those of its old self's parts that the change has not touched. */
function withOldParts(item: Item, known: KnownNodes, change: TextChange): Item {
  const children = item.children.map((part) => {
    const distance = change.distance(part.extent);
    const old = distance === undefined ? undefined : known.partAt(part.extent.start - distance);
    if (old === undefined || !isSameNode(old, part, distance!)) return part;
    settle(old, part);
    return old;
  });
  const own = known.itemAt(item.extent.start) ?? known.itemAt(item.extent.start - change.shift);
  const headerProse = keptProse(item.headerProse, own?.headerProse, change);
  const nameProse = keptProse(item.nameProse, own?.nameProse, change);
  const kept = <One extends Part>(part: One | undefined): One | undefined => {
    const at = part === undefined ? -1 : item.children.indexOf(part);
    return at < 0 ? part : (children[at] as One);
  };
  return {
    ...item,
    children,
    headerProse,
    nameProse,
    claimsGuideline: kept(item.claimsGuideline),
    reviewerGuideline: kept(item.reviewerGuideline),
    rationale: kept(item.rationale),
  };
}

/** The old header block, where nothing in it or before it has changed: nearly every edit stands behind it. */
function keptHeaderBlock(
  block: HeaderBlock | undefined,
  old: HeaderBlock | undefined,
  change: TextChange,
): HeaderBlock | undefined {
  if (block === undefined || old === undefined || change.distance(block.extent) !== 0) return block;
  const isSameBlock =
    isSameNode(old, block, 0) &&
    old.fields.length === block.fields.length &&
    old.fields.every(({ field, label, value }, i) => {
      const now = block.fields[i]!;
      // A field may stand behind the block, in the notice that follows it.
      const isUntouched = change.distance({ start: label.start, end: Math.max(label.end, value.end) }) === 0;
      return field === now.field && isUntouched && isSame(label, now.label, 0) && isSame(value, now.value, 0);
    });
  return isSameBlock ? old : block;
}

/** The old prose at its new place where it reads the same, else the new one. */
function keptProse(prose: Prose, old: Prose | undefined, change: TextChange): Prose {
  if (old === undefined) return prose;
  const distance = change.distance(prose.body);
  if (distance === undefined || !isSame(old.body, prose.body, distance)) return prose;
  settle(old, prose);
  return old;
}

function isSameItem(a: Item, b: Item, distance: number): boolean {
  return (
    isSameNode(a, b, distance) &&
    a.number === b.number &&
    a.title === b.title &&
    a.decision?.outcome === b.decision?.outcome &&
    isSame(a.decision?.span, b.decision?.span, distance) &&
    isSame(a.partial?.original, b.partial?.original, distance) &&
    isSame(a.partial?.authorized, b.partial?.authorized, distance) &&
    isSame(a.partial?.remaining, b.partial?.remaining, distance) &&
    isSame(a.headerProse.body, b.headerProse.body, distance) &&
    isSame(a.nameProse.body, b.nameProse.body, distance) &&
    [a.claimsGuideline, a.reviewerGuideline, a.rationale].every((part, k) =>
      isSameChild(a, part, b, [b.claimsGuideline, b.reviewerGuideline, b.rationale][k]),
    )
  );
}

/** Whether the part is the same one of both items; in the oldest form it may stand outside, and is not taken over. */
function isSameChild(a: Item, part: Part | undefined, b: Item, other: Part | undefined): boolean {
  if (part === undefined || other === undefined) return part === other;
  return encloses(a.extent, part.extent) && a.children.indexOf(part) === b.children.indexOf(other);
}

/** Whether `b` is `a`, moved by `distance`. */
function isSameNode(a: StructureNode, b: StructureNode, distance: number): boolean {
  return (
    a.kind === b.kind &&
    isSame(a.extent, b.extent, distance) &&
    isSame(a.header, b.header, distance) &&
    isSame(a.name, b.name, distance) &&
    isSame(a.content, b.content, distance) &&
    (a as Partial<Part>).part === (b as Partial<Part>).part &&
    isSame((a as Partial<Part>).body, (b as Partial<Part>).body, distance) &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => isSameNode(child, b.children[i]!, distance))
  );
}

function isSame(a: Span | undefined, b: Span | undefined, distance: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.start + distance === b.start && a.end + distance === b.end;
}
