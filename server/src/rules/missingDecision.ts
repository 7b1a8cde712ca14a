import * as l10n from '@vscode/l10n';
import { inCaseOf } from '../guidelines/letterCase';
import type { Form, Item, Letter } from '../letter/model';
import { isOnlyListed } from '../letter/olderLetter';
import { isPromptFor } from '../reading/slips/placesToFillIn';
import { isSkeleton } from '../reading/slips/skeleton';
import type { Edit } from '../text/edit';
import { type Span, span } from '../text/span';
import { withoutLastMark } from '../text/whiteSpace';
import { itemPlace } from './itemPlace';
import type { Finding, Fix, TextRule } from './rule';

const outcomes = ['Upheld', 'Overturned'] as const;

/** The forms of 2013 have no outcome in an item's header: one put there would not be one. */
const decisionElsewhere: Readonly<Partial<Record<Form, string>>> = {
  A: l10n.t(
    l10n.t(
      'This letter has no decision: the heading over its reasons says that the treatment is, or is not, medically necessary.',
    ),
  ),
  B: l10n.t('This item has no decision: the list before the documents reviewed gives none for it.'),
};

export const missingDecision: TextRule = {
  id: 'missing-decision',
  family: 'Missing',
  scope: 'text',
  severity: 'error',
  hasFix: true,
  page: {
    finds: 'An item header without an outcome, or with a word that is not an outcome',
    why: `The determination states for each disputed treatment whether it is medically necessary \
(8 CCR 9792.10.6(d)). Independent Medical Review upholds or overturns the utilization review decision; "Denied" and \
"Certified" are words of utilization review.`,
    wrong: 'Wrist brace: Denied',
    right: 'Wrist brace: Upheld',
    ignore: 'Never in a letter that goes out.',
  },

  check: (letter) => letter.items.flatMap((item) => inItem(item, letter)),
};

function inItem(item: Item, letter: Letter): readonly Finding[] {
  const { decision } = item;
  const isOneOfList = letter.form === 'A' && letter.items.length > 1;
  if (decision?.outcome || (isOneOfList && isOnlyListed(item, letter.form))) return [];
  if (decision) {
    const word = letter.text.slice(decision.span.start, decision.span.end);
    // A letter that was only just begun is told once what it asks for.
    if (isPromptFor(word) && isSkeleton(letter)) return [];
    return [
      {
        span: decision.span,
        message: l10n.t`"${word}" is not an outcome of Independent Medical Review: the decision under review is Upheld or Overturned.`,
        fixes: outcomes.map((outcome) => replace(outcome, decision.span, inPlaceOf(word, outcome))),
      },
    ];
  }
  const elsewhere = decisionElsewhere[letter.form];
  if (elsewhere !== undefined) return [{ span: itemPlace(item), message: elsewhere }];
  if (item.header.end === item.header.start) {
    return [
      {
        span: itemPlace(item),
        message: l10n.t('An item begins here without a header: its name and its decision are missing.'),
      },
    ];
  }
  return [
    {
      span: itemPlace(item),
      message: l10n.t('This item has no decision: end its header with ": Upheld" or ": Overturned".'),
      fixes: outcomes.map((outcome) => addOutcome(outcome, item, letter.text)),
    },
  ];
}

/** The edit that decides an item so; `undefined` in the forms whose headers have no outcome, and without a header. */
export function outcomeEdit(outcome: string, item: Item, { text, form }: Letter): Edit | undefined {
  if (decisionElsewhere[form] !== undefined || item.header.end === item.header.start) return undefined;
  if (item.decision) {
    const { start, end } = item.decision.span;
    return { span: item.decision.span, newText: inPlaceOf(text.slice(start, end), outcome) };
  }
  return addOutcome(outcome, item, text).edits[0];
}

/** In the case of the word that it replaces; a prompt ("[decision]") has none of its own. */
function inPlaceOf(word: string, outcome: string): string {
  return isPromptFor(word) ? outcome : inCaseOf(word, outcome);
}

/** Ends the header with the outcome, using the colon (or the "is:") that is already there. */
function addOutcome(outcome: string, item: Item, text: string): Fix {
  const header = text.slice(item.header.start, item.header.end);
  const whole = header.trimEnd();
  const words = withoutLastMark(whole);
  return replace(outcome, span(item.header.start + words.length, item.header.end), `: ${outcome}`);
}

function replace(outcome: string, at: Span, newText: string): Fix {
  return { title: l10n.t`Set the decision to ${outcome}`, edits: [{ span: at, newText }] };
}
