import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { factsOf } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { careAmong, drugsNamedIn } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { targetsOf } from '../../reading/targets/targets';
import { recordsIn } from '../../relations/case/records';
import { asUnderstood } from '../../relations/case/understood';
import {
  contradictionsBetween,
  type Disagreement,
  disagreementsBetween,
  type Reasons,
} from '../../relations/contradiction/betweenItems';
import { type Contradiction, contradiction } from '../../relations/contradiction/contradiction';
import { remembered } from '../../text/remembered';
import type { Finding, LetterRule } from '../rule';
import { silenceConflicts } from './silenceBetweenItems';

export const itemConflict: LetterRule = {
  id: 'item-conflict',
  family: 'Case summary',
  scope: 'letter',
  // Off until it has shown itself on letters that it was not written on (docs/precision/new-rules.md).
  severity: 'information',
  offByDefault: true,
  page: {
    finds:
      'The reasons of two items contradict each other about one fact of the patient, or one calls a guideline silent on what another recites from it',
    why: `Both reasons cannot be right, and the one that is wrong is a plainly erroneous finding of fact (Labor Code \
4610.6(h)(5)). The items of a letter are often written at different times, and nobody reads them side by side.`,
    wrong: `Item 1. Decision rationale: Acupuncture has failed. …

Item 2. Decision rationale: There is no documentation of acupuncture. …`,
    right: `Item 1. Decision rationale: Acupuncture has failed. …

Item 2. Decision rationale: Acupuncture has failed, and the second course was not explained. …`,
    ignore: `Where the two speak of different times or places and the letter does not say so. What the case summary settles is left to \
summary-conflict; effects of a treatment ("no gain in function") are each item's own.`,
  },

  check(letter) {
    const items = letter.items.filter(({ rationale }) => rationale !== undefined).slice(0, MOST_ITEMS);
    const summary = factsOf(letter).summary?.passage;
    const told = new Set<string>();
    const found = items.flatMap((item) => {
      const said = new Set<string>();
      return items.flatMap((other): readonly Finding[] => {
        if (other === item) return [];
        return contradictionsBetween(reasonsOf(item), reasonsOf(other))
          .filter((one) => !said.has(keyOf(one)) && !isSettled(one, item, summary))
          .map((one) => {
            said.add(keyOf(one));
            told.add(`${pairOf(item, other)} ${one.denial.concept.id}`);
            return finding(one, item, other);
          });
      });
    });
    const more = disagreements(items, summary, told);
    return [...found, ...more, ...silenceConflicts(items, letter)];
  },
};

/** What two items say of one thing, once for each pair; `told` holds what has been said of which pair. */
function disagreements(
  items: readonly Item[],
  summary: Passage | undefined,
  told: Set<string>,
): readonly Finding[] {
  return items.flatMap((item) =>
    items.flatMap((other): readonly Finding[] => {
      if (other === item) return [];
      return disagreementsBetween(reasonsOf(item), reasonsOf(other)).flatMap((one): readonly Finding[] => {
        const key = `${pairOf(item, other)} ${one.about}`;
        const found = disagreementFinding(one, item, other);
        const isDenial = one.statement.assertion !== 'affirmed';
        const settled =
          isDenial && isSettled({ denial: one.statement, records: [], doubt: 0 }, item, summary);
        if (told.has(key) || settled) return [];
        told.add(key);
        return [found];
      });
    }),
  );
}

function pairOf(a: Item, b: Item): string {
  return [a.number, b.number].sort((x, y) => x - y).join(' ');
}

function disagreementFinding({ statement, records }: Disagreement, item: Item, other: Item): Finding {
  const passage = passageOf(item.rationale!);
  const words = passage.textOf(statement.from, statement.to);
  return {
    span: passage.spanOf(statement.from, statement.to),
    message: l10n.t`Item ${item.number} has "${words}"; item ${other.number} has "${toldThere(records, other)}". Correct the one that is wrong.`,
    related: placesThere(records, other),
  };
}

/** What the other item has, quoted. */
function toldThere([record]: readonly Statement[], other: Item): string {
  return passageOf(other.rationale!).textOf(record!.from, record!.to);
}

function placesThere(records: readonly Statement[], other: Item): NonNullable<Finding['related']> {
  const there = passageOf(other.rationale!);
  return records.map(({ from, to }) => ({
    span: there.spanOf(from, to),
    message: l10n.t`Item ${other.number}.`,
  }));
}

/** Of a longer letter the first items are compared. */
const MOST_ITEMS = 25;

const reasonsOf = remembered((item: Item): Reasons => {
  const title = passageOf(item.nameProse);
  return {
    passage: passageOf(item.rationale!),
    itemParts: bodyPartsOf(title),
    itemCare: careAmong(targetsOf(title)),
    itemDrugs: drugsNamedIn(title),
  };
});

function keyOf({ denial }: Contradiction): string {
  return `${denial.from} ${denial.concept.id}`;
}

/** The summary surely contradicts the denial as well: summary-conflict says so. */
function isSettled({ denial }: Contradiction, item: Item, summary: Passage | undefined): boolean {
  if (summary === undefined) return false;
  const on = { ...reasonsOf(item), records: recordsIn(summary), isFresh: false, within: false };
  const found = contradiction(denial, on);
  return found !== undefined && asUnderstood(found, denial, on)?.doubt === 0;
}

function finding({ denial, records }: Contradiction, item: Item, other: Item): Finding {
  const passage = passageOf(item.rationale!);
  const words = passage.textOf(denial.first, denial.last);
  return {
    span: passage.spanOf(denial.from, denial.to),
    message: l10n.t`Item ${item.number} denies "${words}"; item ${other.number} has "${toldThere(records, other)}". Correct the one that is wrong.`,
    related: placesThere(records, other),
  };
}
