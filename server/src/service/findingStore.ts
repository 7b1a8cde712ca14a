import type { Item, Letter } from '../letter/model';
import type { Finding, ItemPart, ItemRule, LetterRule, Rule } from '../rules/rule';
import type { Span } from '../text/span';
import { encloses } from '../text/span';
import type { Anchor } from './anchors';
import { anchorsOf, findAgain } from './anchors';
import type { FaultBarrier } from './faults';
import { fixedFinding, movedFinding, spansOf } from './movedFinding';

/** A finding and the rule that made it, before settings decide how loud it is. */
export interface FoundBy {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * The findings of one file's letters, kept from one version to the next: what a rule found in an item stands as
 * long as the item is the same object (it reads as before, wherever it has moved), or the parts are that the rule
 * sees, and what the rule declares to read of the letter stands. The result is always that of checking everything
 * anew.
 */
export interface FindingStore {
  /** The findings of these rules in this version of the file: in the order of the text, then of the rules. */
  check(letters: readonly Letter[], rules: readonly Rule[]): readonly FoundBy[];
  /**
   * The same work in steps, so that something else can be done between two of them: a check after the last one has hardly
   * anything left to do. It may be given up at any step.
   */
  prepare(letters: readonly Letter[], rules: readonly Rule[]): Generator<void>;
}

const NONE: readonly never[] = [];
/** What a rule read of the letter where that cannot be known again. */
const UNKNOWN = '\0';

/** What one rule found in one item. */
interface Kept {
  /** What the rule read of the letter beside the item. */
  readonly reads: string;
  readonly findings: readonly Finding[];
  /** The other places of the letter that findings point to, or none. */
  readonly anchors: readonly Anchor[];
}

/** An item as it stood when it was checked, with what each rule found. */
interface Checked {
  readonly item: Item;
  readonly extent: Span;
  readonly parts: readonly PartThen[];
  readonly outcome: string | undefined;
  /** By the rule's number among the item rules. */
  readonly byRule: (Kept | undefined)[];
}

/** A part of an item and where it stood: a part that is moved forgets where it came from. */
interface PartThen {
  readonly part: object | undefined;
  readonly extent: Span | undefined;
}

const itemParts: readonly ItemPart[] = ['header', 'claims line', 'reviewer line', 'rationale'];

/** An empty store, for one file. */
export function createFindingStore(barrier: FaultBarrier): FindingStore {
  let before = earlierItems([]);
  let rulesBefore: readonly Rule[] | undefined;
  let itemRules: readonly ItemRule[] = [];

  const checkItem = (
    item: Item,
    letter: Letter,
    reads: readonly string[],
    add: (rule: Rule, findings: readonly Finding[]) => void,
  ): Checked => {
    const earlier = before.of(item);
    const now: Checked = {
      item,
      extent: item.extent,
      parts: itemParts.map((name) => partOf(item, name)),
      outcome: item.decision?.outcome,
      byRule: [],
    };
    itemRules.forEach((rule, i) => {
      const kept = earlier?.byRule[i];
      const stands = kept !== undefined && kept.reads === reads[i] && kept.reads !== UNKNOWN;
      const found =
        (stands ? standing(kept, earlier!, now, rule, letter) : undefined) ??
        look(rule, item, letter, reads[i]!);
      now.byRule.push(found);
      if (found) add(rule, found.findings);
    });
    return now;
  };

  const look = (rule: ItemRule, item: Item, letter: Letter, reads: string): Kept | undefined =>
    barrier.around<Kept | undefined>(rule.id, undefined, () => {
      const checked = rule.check(item, letter);
      if (checked.length === 0) return { reads, findings: NONE, anchors: NONE };
      const findings = checked.map(fixedFinding);
      const anchors = anchorsOf(letter, outside(findings, item.extent));
      return { reads: anchors ? reads : UNKNOWN, findings, anchors: anchors ?? NONE };
    });

  const take = (rules: readonly Rule[]): void => {
    if (rules === rulesBefore) return;
    rulesBefore = rules;
    before = earlierItems([]);
    itemRules = rules.filter((rule) => rule.scope === 'item');
  };

  const checkLetter = (rule: LetterRule, letter: Letter): readonly Finding[] =>
    barrier.around<readonly Finding[]>(rule.id, NONE, () => rule.check(letter).map(fixedFinding));

  const readsIn = (letter: Letter): readonly string[] =>
    itemRules.map(({ id, reads: read }) =>
      read === undefined ? '' : barrier.around(id, UNKNOWN, () => read(letter)),
    );

  return {
    *prepare(letters, rules) {
      take(rules);
      const done: Checked[] = [];
      for (const letter of letters) {
        // What a rule on a letter reads it keeps by what it read.
        for (const rule of rules) {
          if (rule.scope !== 'letter') continue;
          checkLetter(rule, letter);
          yield;
        }
        const reads = readsIn(letter);
        for (const item of letter.items) {
          done.push(checkItem(item, letter, reads, () => {}));
          yield;
          // A check has come between, by other rules or of another version.
          if (rules !== rulesBefore) return;
        }
      }
      before = earlierItems(done);
    },
    check(letters, rules) {
      take(rules);
      const all: FoundBy[] = [];
      const after: Checked[] = [];
      const add = (rule: Rule, findings: readonly Finding[]): void => {
        for (const finding of findings) all.push({ rule, finding });
      };
      for (const letter of letters) {
        for (const rule of rules) {
          if (rule.scope === 'letter') add(rule, checkLetter(rule, letter));
        }
        const reads = readsIn(letter);
        for (const item of letter.items) after.push(checkItem(item, letter, reads, add));
      }
      before = earlierItems(after);
      return inOrder(all, rules);
    },
  };
}

/** What the rule found in the item as it was, at today's places; `undefined` where it has to look again. */
function standing(
  kept: Kept,
  then: Checked,
  now: Checked,
  { sees }: ItemRule,
  letter: Letter,
): Kept | undefined {
  const isSame = then.item === now.item;
  if (!isSame && (sees === undefined || !seesTheSame(sees, then, now))) return undefined;
  if (kept.findings.length === 0) return kept;

  const anchorsNow: Anchor[] = [];
  for (const anchor of kept.anchors) {
    const extent = findAgain(anchor, letter);
    if (extent === undefined) return undefined;
    anchorsNow.push({ ...anchor, extent });
  }
  const distance = (at: Span): number | undefined => {
    if (isSame) {
      if (encloses(then.extent, at)) return now.extent.start - then.extent.start;
    } else {
      const i = then.parts.findIndex(({ extent }) => extent !== undefined && encloses(extent, at));
      if (i >= 0 && sees!.includes(itemParts[i]!))
        return now.parts[i]!.extent!.start - then.parts[i]!.extent!.start;
      if (encloses(then.extent, at)) return undefined;
    }
    const i = kept.anchors.findIndex((anchor) => encloses(anchor.extent, at));
    return anchorsNow[i] && anchorsNow[i].extent.start - kept.anchors[i]!.extent.start;
  };
  const places = kept.findings.flatMap(spansOf);
  if (places.some((at) => distance(at) === undefined)) return undefined;
  if (places.every((at) => distance(at) === 0)) return kept;
  const findings = kept.findings.map((finding) => movedFinding(finding, (at) => distance(at)!));
  return { reads: kept.reads, findings, anchors: anchorsNow };
}

function seesTheSame(sees: readonly ItemPart[], then: Checked, now: Checked): boolean {
  return (
    then.outcome === now.outcome &&
    then.item.number === now.item.number &&
    itemParts.every((name, i) => !sees.includes(name) || then.parts[i]!.part === now.parts[i]!.part)
  );
}

/** The items of the version before, to be found again. */
interface EarlierItems {
  /** The same item, else the first that has one of its parts. */
  of(item: Item): Checked | undefined;
}

function earlierItems(checked: readonly Checked[]): EarlierItems {
  const byItem = new Map<Item, Checked>();
  const byPart = new Map<object, number>();
  checked.forEach((one, i) => {
    if (!byItem.has(one.item)) byItem.set(one.item, one);
    for (const { part } of one.parts) if (part !== undefined && !byPart.has(part)) byPart.set(part, i);
  });
  return {
    of(item) {
      const same = byItem.get(item);
      if (same !== undefined || byPart.size === 0) return same;
      const sharing = itemParts.flatMap((name) => byPart.get(partOf(item, name).part ?? item) ?? []);
      return sharing.length === 0 ? undefined : checked[Math.min(...sharing)];
    },
  };
}

function partOf(item: Item, name: ItemPart): PartThen {
  if (name === 'header') return { part: item.headerProse, extent: item.header };
  const part =
    name === 'rationale'
      ? item.rationale
      : name === 'claims line'
        ? item.claimsGuideline
        : item.reviewerGuideline;
  return { part, extent: part?.extent };
}

function outside(findings: readonly Finding[], extent: Span): readonly Span[] {
  return findings.flatMap(spansOf).filter((at) => !encloses(extent, at));
}

function inOrder(found: FoundBy[], rules: readonly Rule[]): readonly FoundBy[] {
  if (found.length < 2) return found;
  const order = new Map(rules.map((rule, i) => [rule, i]));
  return found.sort(
    (a, b) => a.finding.span.start - b.finding.span.start || order.get(a.rule)! - order.get(b.rule)!,
  );
}
