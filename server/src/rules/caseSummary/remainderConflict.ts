import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import {
  AMOUNTS,
  type AmountOf,
  type Amounts,
  amountsByKind,
  remainsOf,
} from '../../reading/amounts/headerAmounts';
import { type Span, span } from '../../text/span';
import { foldedText } from '../../text/whiteSpace';
import type { Finding, ItemRule } from '../rule';

export const remainderConflict: ItemRule = {
  id: 'remainder-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: 'A partial header whose original request less what was authorized is not the remainder',
    why: `Only what utilization review denied is in dispute (Labor Code 4610.5). A remainder that does not add up decides \
more, or less, than that, and is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong:
      'Massage, 8 visits was the original request. Massage, 3 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 6 visits is: Upheld',
    right:
      'Massage, 8 visits was the original request. Massage, 3 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 5 visits is: Upheld',
    ignore: 'Where the three amounts are of different things.',
  },

  check(item) {
    const { headerProse, partial } = item;
    if (!partial?.authorized || leavesWhole(item)) return [];
    const [original, authorized, remaining] = [partial.original, partial.authorized, partial.remaining].map(
      (at): Placed => ({ start: at.start, amounts: amountsByKind(headerProse.textOf(at)) }),
    ) as [Placed, Placed, Placed];
    return AMOUNTS.flatMap((kind) => judge(item.number, kind, original, authorized, remaining));
  },
};

/** "… leaving the original request IMR eligible": nothing is subtracted. */
function leavesWhole({ headerProse, partial }: Item): boolean {
  const says = remainsOf(headerProse);
  const same = (at: Span) => foldedText(headerProse.textOf(at)).trim().toLowerCase();
  return says === 'all' || (says === 'nothing said' && same(partial!.original) === same(partial!.remaining));
}

/** The amounts of a stretch of the letter that begins at `start`. */
interface Placed {
  readonly start: number;
  readonly amounts: Amounts;
}

function judge(
  number: number,
  kind: AmountOf,
  original: Placed,
  authorized: Placed,
  remaining: Placed,
): readonly Finding[] {
  const asked = amountOf(kind, original);
  const left = amountOf(kind, remaining);
  // "with 2 refills", of which none was authorized.
  const given =
    amountOf(kind, authorized) ??
    (kind === 'refills' && asked && left ? { value: 0, span: asked.span } : undefined);
  if (!asked || !given || !left) return [];
  if (asked.value - given.value === left.value) return [];
  // An amount that stays the same is not what was cut ("5 times a week" of fewer hours, "#60" of fewer refills).
  if (
    asked.value === given.value &&
    isCutElsewhere(kind, original.amounts, authorized.amounts, remaining.amounts)
  )
    return [];
  const right = asked.value - given.value;
  return [
    {
      span: left.span,
      message: l10n.t`Item ${number}: ${asked.value} requested less ${given.value} authorized leaves ${right > 0 ? right : l10n.t('nothing')}, not ${left.value}. Which of the three is wrong?`,
      related: [
        { span: asked.span, message: l10n.t('The original request.') },
        ...(given.span === asked.span ? [] : [{ span: given.span, message: l10n.t('What was authorized.') }]),
      ],
    },
  ];
}

/** An amount with its place in the file. */
function amountOf(kind: AmountOf, { start, amounts }: Placed): { value: number; span: Span } | undefined {
  const amount = amounts.get(kind);
  return amount && { value: amount.value, span: span(start + amount.at.start, start + amount.at.end) };
}

/** Whether another amount tells what was cut, or nothing can: then equal amounts say nothing. */
function isCutElsewhere(kind: AmountOf, original: Amounts, authorized: Amounts, remaining: Amounts): boolean {
  if (original.get(kind)!.value === remaining.get(kind)!.value) return true;
  return AMOUNTS.some((other) => {
    if (other === kind) return false;
    const asked = original.get(other)?.value;
    return asked !== undefined && asked !== authorized.get(other)?.value;
  });
}
