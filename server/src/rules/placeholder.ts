import * as l10n from '@vscode/l10n';
import { saysNothing } from '../letter/emptyParts';
import type { Letter } from '../letter/model';
import { placesToFillIn } from '../reading/slips/placesToFillIn';
import { isSkeleton } from '../reading/slips/skeleton';
import { type Span, textOf } from '../text/span';
import { foldedText } from '../text/whiteSpace';
import { shortened } from './itemWords';
import type { Finding, TextRule } from './rule';

export const placeholder: TextRule = {
  id: 'placeholder',
  family: 'Missing',
  scope: 'text',
  severity: 'error',
  page: {
    finds: 'Text left to fill in: `[insert …]` prompts, `TBD`, `XXX`, `____`, `<insert …>`',
    why: `A letter that goes out with its template's prompts in it lacks what they ask for: the decision's own \
findings (8 CCR 9792.10.6(d)), a date, a drug. While every item's rationale is still a prompt the letter is only begun, \
and one information names all the places.`,
    wrong: 'Decision rationale: The worker has used [drug name] since TBD.',
    right: 'Decision rationale: The worker has used naproxen since March 2016.',
    ignore: 'Where the words are meant: in a quotation of a form, for example.',
  },

  check(letter) {
    // A prompt in a decision's place is a missing decision, and that rule says so and offers the outcomes.
    const undecided = new Set(
      letter.items.flatMap(({ decision }) => (decision && !decision.outcome ? [decision.span.start] : [])),
    );
    const places = placesToFillIn(letter);
    if (places.length > 0 && isSkeleton(letter)) return [skeletonFinding(letter, places)];
    return places
      .filter(({ start }) => !undecided.has(start))
      .map((place) => ({ span: place, message: leftToFillIn(letter, place) }));
  },
};

/** A letter that was only just begun is no letter with faults: it is told once what it asks for. */
function skeletonFinding(letter: Letter, places: readonly Span[]): Finding {
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  const empty = letter.items.flatMap(({ rationale }) =>
    rationale && saysNothing(rationale) ? [rationale.header] : [],
  );
  const many = places.length === 1 ? l10n.t('1 place') : l10n.t`${places.length} places`;
  return {
    span: inOrder[0]!,
    severity: 'information',
    message: l10n.t`${many} to fill in${empty.length > 0 ? l10n.t(', and the reasons to write') : ''}.`,
    related: [
      ...inOrder.map((place) => ({ span: place, message: leftToFillIn(letter, place) })),
      ...empty.map((label) => ({
        span: label,
        message: l10n.t('The reasons for this decision are to be written.'),
      })),
    ],
  };
}

function leftToFillIn({ text }: Letter, place: Span): string {
  return l10n.t`"${shortened(foldedText(textOf(text, place)))}" is left to fill in. Write what belongs here.`;
}
