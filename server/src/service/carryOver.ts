import type { Item, Letter, Part, StructureNode } from '../letter/model';
import type { Span } from '../text/span';
import { encloses } from '../text/span';

/**
 * The letters of a new version of a file, with what stands before the change taken over from the version
 * before: items, parts and the case summary that read the same, at the same offsets, taken apart the same way. What
 * was worked out of them (words, statements, citations) is known by the object and need not be worked out
 * again. The letters say what they would say without.
 */
export function carryOver(before: readonly Letter[], now: readonly Letter[]): readonly Letter[] {
  const same = sharedBeginning(before[0]?.text ?? '', now[0]?.text ?? '');
  return now.map((letter, i) => withPartsOf(before[i], letter, same));
}

/** How many characters two texts begin with alike. */
function sharedBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  // Whole stretches are compared natively; the last one by characters.
  let at = 0;
  for (let step = 1024; at + step <= most && a.slice(at, at + step) === b.slice(at, at + step); ) at += step;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function withPartsOf(before: Letter | undefined, letter: Letter, same: number): Letter {
  if (before === undefined || before.extent.start !== letter.extent.start || before.form !== letter.form) {
    return letter;
  }
  const taken = new Map<StructureNode, StructureNode>();
  const items = letter.items.map((item, i) => {
    const old = before.items[i];
    if (old === undefined) return item;
    const kept = item.extent.end <= same && isSameItem(old, item) ? old : withOldParts(old, item, same);
    if (kept !== item) taken.set(item, kept);
    return kept;
  });
  const { summary } = letter;
  const isSameSummary =
    summary !== undefined &&
    before.summary !== undefined &&
    summary.body.end <= same &&
    isSame(summary.body, before.summary.body);
  if (taken.size === 0 && !isSameSummary) return letter;

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
    summary: isSameSummary ? before.summary : summary,
  });
}

/** The item that is being changed, with the parts of its old self that stand before the change. */
function withOldParts(old: Item, item: Item, same: number): Item {
  const isOld = (part: Part, i: number): boolean =>
    part.extent.end <= same && old.children[i] !== undefined && isSameNode(old.children[i], part);
  if (!item.children.some(isOld)) return item;
  const children = item.children.map((part, i) => (isOld(part, i) ? old.children[i]! : part));
  const kept = <One extends Part>(part: One | undefined): One | undefined => {
    const at = part === undefined ? -1 : item.children.indexOf(part);
    return at < 0 ? part : (children[at] as One);
  };
  return {
    ...item,
    children,
    claimsGuideline: kept(item.claimsGuideline),
    reviewerGuideline: kept(item.reviewerGuideline),
    rationale: kept(item.rationale),
  };
}

function isSameItem(a: Item, b: Item): boolean {
  return (
    isSameNode(a, b) &&
    a.number === b.number &&
    a.title === b.title &&
    a.decision?.outcome === b.decision?.outcome &&
    isSame(a.decision?.span, b.decision?.span) &&
    isSame(a.partial?.original, b.partial?.original) &&
    isSame(a.partial?.authorized, b.partial?.authorized) &&
    isSame(a.partial?.remaining, b.partial?.remaining) &&
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

function isSameNode(a: StructureNode, b: StructureNode): boolean {
  return (
    a.kind === b.kind &&
    isSame(a.extent, b.extent) &&
    isSame(a.header, b.header) &&
    isSame(a.name, b.name) &&
    isSame(a.content, b.content) &&
    (a as Partial<Part>).part === (b as Partial<Part>).part &&
    isSame((a as Partial<Part>).body, (b as Partial<Part>).body) &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => isSameNode(child, b.children[i]!))
  );
}

function isSame(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end);
}
