import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import type { Count } from '../../reading/amounts/counts';
import { partsOverlap, sidesAgree } from '../../reading/anatomy/bodyParts';
import { proseFacts } from '../../reading/facts';
import {
  type Approval,
  approvalsInRationale,
  approvalsInSummary,
  hasItsDoubts,
  subjectsOfTitle,
} from '../../reading/requests/approvals';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding, LetterRule } from '../rule';
import { titleQuoted } from '../titleQuoted';

export const alreadyAuthorized: LetterRule = {
  id: 'already-authorized',
  family: 'Case summary',
  scope: 'letter',
  severity: 'information',
  page: {
    finds: 'The letter says that utilization review approved what the item upholds as denied',
    why: `Independent Medical Review decides disputes over treatment that utilization review denied, delayed or \
modified (Labor Code 4610.5). What was approved is not in dispute, and to uphold its denial takes away what the \
worker has. "Redundant" is no finding on medical necessity.`,
    wrong: `Utilization review denied the brace. The requested acupuncture was approved.

Acupuncture, 6 visits: Upheld`,
    right: `Utilization review denied the brace and the requested acupuncture.

Acupuncture, 6 visits: Upheld`,
    ignore: `Where an earlier course was approved and a further one is in dispute, and the letter does not say so. \
Items of which a part was authorized are not looked at.`,
  },

  check(letter) {
    if (!letter.items.some(isUpheld)) return [];
    const found: Finding[] = [];
    const said = new Set<Item>();
    const look = (approvals: readonly Approval[], ofItem: Item | undefined): void => {
      for (const approval of approvals) {
        // A rationale speaks of its own item.
        const approved = letter.items.filter(
          (item) =>
            isUpheld(item) && !said.has(item) && (!ofItem || item === ofItem) && isApproved(item, approval),
        );
        for (const item of approved) said.add(item);
        if (approved.length > 0) found.push(finding(approval, approved));
      }
    };
    if (letter.summary) look(approvalsInSummary(letter.summary), undefined);
    for (const item of letter.items) {
      if (item.rationale && isUpheld(item)) look(approvalsInRationale(item.rationale), item);
    }
    return found;
  },
};

/** Whether the item upholds the denial of all that was asked for. */
function isUpheld({ decision, partial }: Item): boolean {
  return decision?.outcome === 'upheld' && !partial;
}

function isApproved({ title, nameProse }: Item, approval: Approval): boolean {
  if (![...subjectsOfTitle(title)].some((id) => approval.subjects.has(id))) return false;
  if (!hasItsDoubts(title, approval)) return false;
  const { bodyParts: parts, counts } = proseFacts(passageOf(nameProse));
  // Another amount, or another part of the body, is another request.
  const visits = (list: readonly Count[]) => list.filter(({ kind }) => kind === 'visits');
  const own = visits(counts);
  const given = visits(approval.counts);
  if (
    own.length > 0 &&
    given.length > 0 &&
    !own.some((a) => given.some((b) => a.min === b.min && a.max === b.max))
  )
    return false;
  if (parts.length === 0 || approval.parts.length === 0) return true;
  return parts.some((a) =>
    approval.parts.some((b) => partsOverlap(a.part, b.part) && sidesAgree(a.side, b.side)),
  );
}

function finding({ passage, first, last }: Approval, approved: readonly Item[]): Finding {
  return {
    span: passage.spanOf(first, last),
    message: l10n.t`This says that "${titleQuoted(approved[0]!)}" was approved; item ${approved[0]!.number} upholds its denial. Check in the utilization review whether it is in dispute at all.`,
    related: approved.map((item) => ({
      span: item.decision!.span,
      message: l10n.t`Item ${item.number} is upheld.`,
    })),
  };
}
