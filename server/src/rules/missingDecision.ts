import { inCaseOf } from '../guidelines/letterCase';
import type { Form, Item } from '../letter/model';
import { type Span, span } from '../text/span';
import { itemPlace } from './itemPlace';
import type { Fix, ItemRule } from './rule';

const outcomes = ['Upheld', 'Overturned'] as const;

/** The forms of 2013 have no outcome in an item's header: one put there would not be one. */
const decisionElsewhere: Readonly<Partial<Record<Form, string>>> = {
  A: 'This letter has no decision: the heading over its reasons says that the treatment is, or is not, medically necessary.',
  B: 'This item has no decision: the list before the documents reviewed gives none for it.',
};

export const missingDecision: ItemRule = {
  id: 'missing-decision',
  family: 'Missing',
  scope: 'item',
  sees: ['header'],
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

  check(item, letter) {
    const { decision } = item;
    if (decision?.outcome) return [];
    if (decision) {
      const word = letter.text.slice(decision.span.start, decision.span.end);
      return [
        {
          span: decision.span,
          message: `"${word}" is not an outcome of Independent Medical Review: the decision under review is Upheld or Overturned.`,
          fixes: outcomes.map((outcome) => replace(outcome, decision.span, inCaseOf(word, outcome))),
        },
      ];
    }
    const elsewhere = decisionElsewhere[letter.form];
    if (elsewhere !== undefined) return [{ span: itemPlace(item), message: elsewhere }];
    if (item.header.end === item.header.start) {
      return [
        {
          span: itemPlace(item),
          message: 'An item begins here without a header: its name and its decision are missing.',
        },
      ];
    }
    return [
      {
        span: itemPlace(item),
        message: 'This item has no decision: end its header with ": Upheld" or ": Overturned".',
        fixes: outcomes.map((outcome) => addOutcome(outcome, item, letter.text)),
      },
    ];
  },
};

/** Ends the header with the outcome, using the colon (or the "is:") that is already there. */
function addOutcome(outcome: string, item: Item, text: string): Fix {
  const header = text.slice(item.header.start, item.header.end);
  const words = header.trimEnd().replace(/[:.]$/, '').trimEnd();
  return replace(outcome, span(item.header.start + words.length, item.header.end), `: ${outcome}`);
}

function replace(outcome: string, at: Span, newText: string): Fix {
  return { title: `Set the decision to ${outcome}`, edits: [{ span: at, newText }] };
}
