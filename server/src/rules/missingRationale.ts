import * as l10n from '@vscode/l10n';
import { saysNothing } from '../letter/emptyParts';
import type { Item, Letter } from '../letter/model';
import { isOnlyListed } from '../letter/olderLetter';
import { spoiltLabel, unlabelledText } from '../letter/unlabelledText';
import { bareConclusion } from '../reading/conclusions/bareConclusion';
import { isSkeleton } from '../reading/slips/skeleton';
import { isAncillary, restsOnOther } from '../relations/requests/ancillary';
import { span, textOf } from '../text/span';
import { itemPlace } from './itemPlace';
import { itemWords } from './itemWords';
import { paragraphAfter, styleOf } from './letterStyle';
import type { Finding, Fix, TextRule } from './rule';

export const missingRationale: TextRule = {
  id: 'missing-rationale',
  family: 'Missing',
  scope: 'text',
  severity: 'error',
  hasFix: true,
  page: {
    finds:
      'An item with no decision rationale, a label with nothing after it, or reasons that only state the decision',
    why: `The determination gives, for each disputed treatment, the findings that support its decision \
(8 CCR 9792.10.6(d)). A decision without its reasons cannot be understood, nor reviewed on appeal.`,
    wrong: `Wrist brace: Upheld
[…]
Decision rationale:`,
    right: `Wrist brace: Upheld
[…]
Decision rationale: The examination of 3/2/2016 was normal. The requested brace is not medically necessary.`,
    ignore: 'Never in a letter that goes out.',
  },

  check: (letter) => letter.items.flatMap((item) => inItem(item, letter)),
};

function inItem(item: Item, letter: Letter): readonly Finding[] {
  const { rationale } = item;
  if (rationale) {
    // Of a letter that was only just begun, `placeholder` says so.
    if (isSkeleton(letter)) return [];
    if (!saysNothing(rationale)) return onlyConcluded(item);
    return [
      {
        span: rationale.header,
        message: l10n.t('Nothing follows the rationale label: give the reasons for this decision.'),
      },
    ];
  }
  // On one item the oldest form has the reasons in a section of their own: `missing-section` asks for it.
  if (letter.form === 'A' && letter.items.length < 2) return [];
  // `item-not-discussed` says so.
  if (isOnlyListed(item, letter.form)) return [];
  return [
    {
      span: itemPlace(item),
      message: l10n.t(
        'This item has no decision rationale: the reasons for its decision are missing (8 CCR 9792.10.6(d)).',
      ),
      fixes: [addLabel(item, letter)],
    },
  ];
}

/** Reasons that are only the decision once more; what goes with another item may have its reasons there. */
function onlyConcluded(item: Item): readonly Finding[] {
  const conclusion = bareConclusion(item);
  if (conclusion === undefined || (isAncillary(item) && restsOnOther(item))) return [];
  return [
    {
      span: conclusion.sentence.span,
      message: l10n.t`This only states the decision on ${itemWords(item)}; its reasons are missing (8 CCR 9792.10.6(d)). Give the guideline's condition and the fact that meets it, or does not.`,
    },
  ];
}

/** Before the reasons, where they stand without their label; else at the item's end, where they are to be written. */
function addLabel(item: Item, letter: Letter): Fix {
  const label = styleOf(letter).labels.rationale;
  const reasons = unlabelledText(item, letter).rationale;
  if (!reasons) {
    return {
      title: l10n.t`Insert the label "${label}"`,
      edits: [paragraphAfter(letter, item.content, label)],
    };
  }
  const title = l10n.t`Insert the label "${label}" before the reasons`;
  const spoilt = spoiltLabel(textOf(letter.text, reasons));
  const at = span(reasons.start, reasons.start + spoilt.length);
  return { title, edits: [{ span: at, newText: `${label} ` }], preferred: true };
}
