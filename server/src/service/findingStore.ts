import type { Item, Letter } from '../letter/model';
import type { Finding, Rule } from '../rules/rule';
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
 * long as the item is the same object (it reads as before, wherever it has moved) and what the rule declares to
 * read of the letter stands. The result is always that of checking everything anew.
 */
export interface FindingStore {
  /** The findings of these rules in this version of the file: in the order of the text, then of the rules. */
  check(letters: readonly Letter[], rules: readonly Rule[]): readonly FoundBy[];
}

const NONE: readonly never[] = [];

/** What one rule found in one node. */
interface Kept {
  /** What the rule read of the letter beside the item. */
  readonly reads: string;
  /** Where the node began when it was checked. */
  readonly extent: Span;
  readonly findings: readonly Finding[];
  /** The other places of the letter that findings point to, or none. */
  readonly anchors: readonly Anchor[];
}

type KeptByRule = Map<Rule, Kept>;
type KeptByNode = Map<Letter | Item, KeptByRule>;

/** An empty store, for one file. */
export function createFindingStore(barrier: FaultBarrier): FindingStore {
  let before: KeptByNode = new Map();

  // What a rule reads of a letter is the same for all its items.
  let readOf: Letter | undefined;
  const read = new Map<string, string>();
  const readsOf = (rule: Rule, letter: Letter): string => {
    if (rule.scope !== 'item' || rule.reads === undefined) return '';
    if (readOf !== letter) {
      readOf = letter;
      read.clear();
    }
    let key = read.get(rule.id);
    if (key === undefined) {
      key = rule.reads(letter);
      read.set(rule.id, key);
    }
    return key;
  };

  const findingsOf = (
    rule: Rule,
    letter: Letter,
    node: Letter | Item,
    earlier: KeptByRule | undefined,
    now: KeptByRule,
  ): readonly Finding[] => {
    const reads = readsOf(rule, letter);
    const found = earlier?.get(rule);
    const kept = found?.reads === reads ? moved(found, letter, node.extent) : undefined;
    if (kept !== undefined) {
      now.set(rule, kept);
      return kept.findings;
    }
    const checked = rule.scope === 'item' ? rule.check(node as Item, letter) : rule.check(letter);
    const findings = checked.length === 0 ? NONE : checked.map(fixedFinding);
    const anchors = findings === NONE ? NONE : anchorsOf(letter, outside(findings, node.extent));
    if (anchors !== undefined) now.set(rule, { reads, extent: node.extent, findings, anchors });
    return findings;
  };

  return {
    check(letters, rules) {
      const after: KeptByNode = new Map();
      const all: FoundBy[] = [];
      const checkNode = (letter: Letter, node: Letter | Item): void => {
        const earlier = before.get(node);
        const now: KeptByRule = new Map();
        after.set(node, now);
        for (const rule of rules) {
          if ((rule.scope === 'item') !== (node.kind === 'item')) continue;
          const findings = barrier.around(rule.id, [], () => findingsOf(rule, letter, node, earlier, now));
          for (const finding of findings) all.push({ rule, finding });
        }
      };
      for (const letter of letters) {
        checkNode(letter, letter);
        for (const item of letter.items) checkNode(letter, item);
      }
      before = after;
      readOf = undefined;
      const order = new Map(rules.map((rule, i) => [rule, i]));
      return all.sort(
        (a, b) => a.finding.span.start - b.finding.span.start || order.get(a.rule)! - order.get(b.rule)!,
      );
    },
  };
}

/** The kept findings at the node's place today; `undefined` where a place they point to has changed. */
function moved(kept: Kept, letter: Letter, extent: Span): Kept | undefined {
  const places = kept.anchors.map((anchor) => findAgain(anchor, letter));
  if (places.some((place) => place === undefined)) return undefined;
  const shift = extent.start - kept.extent.start;
  const anchors = kept.anchors.map((anchor, i) => ({ ...anchor, extent: places[i]! }));
  const stays = shift === 0 && anchors.every((a, i) => a.extent.start === kept.anchors[i]!.extent.start);
  if (stays) return kept;
  const findings = kept.findings.map((finding) =>
    movedFinding(finding, (at) => {
      if (encloses(kept.extent, at)) return shift;
      const i = kept.anchors.findIndex((anchor) => encloses(anchor.extent, at));
      return anchors[i]!.extent.start - kept.anchors[i]!.extent.start;
    }),
  );
  return { reads: kept.reads, extent, findings, anchors };
}

function outside(findings: readonly Finding[], extent: Span): readonly Span[] {
  return findings.flatMap(spansOf).filter((at) => !encloses(extent, at));
}
