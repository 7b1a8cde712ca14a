import * as l10n from '@vscode/l10n';
import type { Disposition, ItemState, Mark, Signed } from '../review/marks';
import type { LetterReview } from '../review/reviewState';
import { count } from './trees/counted';
import type { ListedLetter } from './trees/listedLetter';
import { signature } from './trees/listedLetter';

/** Something that a reviewer does with a letter. */
export type ReviewAction =
  | { readonly do: 'letter'; readonly reviewed: boolean }
  | { readonly do: 'item'; readonly item: number; readonly state: ItemState; readonly note?: string }
  | {
      readonly do: 'finding';
      readonly rule: string;
      readonly fingerprint: string;
      readonly disposition: Disposition;
      readonly note?: string;
    }
  | { readonly do: 'comment'; readonly item: number; readonly note: string }
  | { readonly do: 'take back comment'; readonly item: number; readonly at: string }
  | {
      readonly do: 'sign off';
      /** Nothing is done: the answer says what would be. */
      readonly asks?: boolean;
      /** The items that the reviewer was told would be marked as reviewed; not looked at, if left out. */
      readonly items?: readonly number[];
    }
  | { readonly do: 'withdraw sign-off' };

/** The marks that an action adds, and what to say of it; or why it is refused. Sentences for people. */
export type Reviewed =
  | { readonly marks: readonly Mark[]; readonly said: string }
  | { readonly refused: string }
  /** What would be done, and the items that would be marked as reviewed. */
  | { readonly asks: string; readonly items: readonly number[] };

/** What an action means for a letter as it stands. */
export function reviewing(listed: ListedLetter, action: ReviewAction, signed: Signed): Reviewed {
  switch (action.do) {
    case 'letter':
      return ofLetter(listed, action.reviewed, signed);
    case 'item':
      return ofItem(listed, action.item, action.state, action.note, signed);
    case 'finding':
      return ofFinding(listed, action, signed);
    case 'comment': {
      const item = listed.letter.items[action.item - 1];
      if (item === undefined || action.note.trim() === '') return { refused: NO_ITEM };
      const { words, number } = item;
      return {
        marks: [{ on: 'comment', item: number, words, note: action.note.trim(), ...signed }],
        said: l10n.t`Your comment on item ${number} was kept.`,
      };
    }
    case 'take back comment': {
      const comment = listed.review.items[action.item - 1]?.comments.find(({ at }) => at === action.at);
      if (comment === undefined) return { refused: l10n.t('The comment is no longer there.') };
      if (comment.by !== signed.by) {
        return { refused: l10n.t`The comment is by ${comment.by}: only who made it takes it back.` };
      }
      return {
        marks: [{ ...comment, note: '', takesBack: comment.at, at: signed.at }],
        said: l10n.t('Your comment was taken back.'),
      };
    }
    case 'sign off':
      return signOff(listed, action, signed);
    case 'withdraw sign-off':
      return {
        marks: [{ on: 'sign-off', words: listed.letter.whole, state: 'withdrawn', ...signed }],
        said: l10n.t('The sign-off was withdrawn.'),
      };
  }
}

const NO_ITEM = l10n.t('There is no such item in the letter any more. Look at the letter again.');

function ofLetter({ letter, review }: ListedLetter, reviewed: boolean, signed: Signed): Reviewed {
  const state = reviewed ? 'accepted' : 'open';
  // What somebody has queried stays queried when the whole letter is ticked off.
  const items = letter.items.filter((_, index) => (review.items[index]!.state === 'open') === reviewed);
  const waiting = waitingIn(review);
  return {
    marks: [
      { on: 'letter', words: letter.words, state: reviewed ? 'reviewed' : 'open', ...signed },
      ...items.map(({ number, words }): Mark => ({ on: 'item', item: number, words, state, ...signed })),
    ],
    said: saidOfLetter(reviewed, waiting),
  };
}

function saidOfLetter(reviewed: boolean, waiting: readonly number[]): string {
  if (!reviewed) return l10n.t('The letter is open again.');
  if (waiting.length === 0) return l10n.t('The letter is reviewed.');
  return waiting.length === 1
    ? l10n.t`The letter is reviewed but for item ${waiting[0]!}, which waits for a change or an answer.`
    : l10n.t`The letter is reviewed but for items ${waiting.join(', ')}, which wait for a change or an answer.`;
}

/** The numbers of the items that wait for a change or an answer. */
function waitingIn(review: LetterReview): readonly number[] {
  return review.items.flatMap(({ state }, index) =>
    state === 'change' || state === 'query' ? [index + 1] : [],
  );
}

const SAID: Readonly<Record<ItemState, (item: number) => string>> = {
  open: (item) => l10n.t`Item ${item} is open again.`,
  accepted: (item) => l10n.t`Item ${item} is reviewed.`,
  change: (item) => l10n.t`Item ${item} is to be changed.`,
  query: (item) => l10n.t`Item ${item} is queried.`,
};

function ofItem(
  { letter, review }: ListedLetter,
  number: number,
  state: ItemState,
  note: string | undefined,
  signed: Signed,
): Reviewed {
  const item = letter.items[number - 1];
  if (item === undefined) return { refused: NO_ITEM };
  const marks: Mark[] = [{ on: 'item', item: number, words: item.words, state, ...noted(note), ...signed }];
  // With the last item, the letter has been read; its header and summary are read with any of them.
  const others = review.items.filter((_, index) => index !== number - 1);
  if (state === 'accepted' && others.every((other) => other.state === 'accepted')) {
    marks.push({ on: 'letter', words: letter.words, state: 'reviewed', ...signed });
  }
  return { marks, said: SAID[state](number) };
}

function ofFinding(
  listed: ListedLetter,
  { rule, fingerprint, disposition, note }: Extract<ReviewAction, { do: 'finding' }>,
  signed: Signed,
): Reviewed {
  const known = [...listed.findings, ...listed.ignored.map(({ finding }) => finding)];
  if (!known.some((one) => one.rule === rule && one.fingerprint === fingerprint)) {
    return {
      refused: l10n.t('The finding is no longer there: its words were changed. Look at the letter again.'),
    };
  }
  if (disposition === 'ignored' && (note ?? '').trim() === '') {
    return { refused: l10n.t('A finding is ignored for a reason: say it in a few words.') };
  }
  const said = {
    open: l10n.t`The finding of “${rule}” counts again.`,
    ignored: l10n.t`The finding of “${rule}” is ignored in this letter from now on, for the words that it is about.`,
    change: l10n.t`The finding of “${rule}” is noted as to be changed.`,
    query: l10n.t`The finding of “${rule}” is noted as queried.`,
  }[disposition];
  return {
    marks: [{ on: 'finding', rule, fingerprint, disposition, ...noted(note), ...signed }],
    said,
  };
}

function signOff(
  { letter, review, findings }: ListedLetter,
  { asks, items }: Extract<ReviewAction, { do: 'sign off' }>,
  signed: Signed,
): Reviewed {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const told = errors
      .slice(0, 5)
      .map(({ place, message, rule }) => l10n.t`Line ${place.start.line}: ${message} (${rule})`);
    const more = errors.length > told.length ? [l10n.t`… and ${errors.length - told.length} more.`] : [];
    return {
      refused: [
        errors.length === 1
          ? l10n.t('The letter cannot be signed off: 1 error is open. Mend it, or ignore it with a reason.')
          : l10n.t`The letter cannot be signed off: ${errors.length} errors are open. Mend them, or ignore them with a reason.`,
        ...told,
        ...more,
      ].join('\n'),
    };
  }
  const queried = waitingIn(review);
  if (queried.length > 0) {
    return {
      refused:
        queried.length === 1
          ? l10n.t`The letter cannot be signed off: item ${queried[0]!} waits for a change or an answer. Mark it reviewed once that has come.`
          : l10n.t`The letter cannot be signed off: items ${queried.join(', ')} wait for a change or an answer. Mark them reviewed once that has come.`,
    };
  }
  const open = letter.items.filter((_, index) => review.items[index]!.state === 'open');
  const numbers = open.map(({ number }) => number);
  if (asks) return { asks: beforeSignOff(numbers, findings, signed), items: numbers };
  if (items !== undefined && items.join() !== numbers.join()) {
    return {
      refused: l10n.t('The letter was changed or reviewed meanwhile. Look at it, and sign off again.'),
    };
  }
  return {
    marks: [
      { on: 'letter', words: letter.words, state: 'reviewed', ...signed },
      ...open.map(
        ({ number, words }): Mark => ({ on: 'item', item: number, words, state: 'accepted', ...signed }),
      ),
      { on: 'sign-off', words: letter.whole, state: 'signed', ...signed },
    ],
    said: l10n.t`The letter is signed off by ${signature(signed)}${withIts(numbers)}. A changed word opens it again.`,
  };
}

/** What is said before a letter is signed off: what it means, which items are marked with it, what is left open. */
function beforeSignOff(
  numbers: readonly number[],
  findings: ListedLetter['findings'],
  { by }: Signed,
): string {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return [
    ...(numbers.length === 0
      ? [l10n.t`Every item has been reviewed. The letter as it stands is signed off by ${by}.`]
      : numbers.length === 1
        ? [
            l10n.t`Item ${numbers[0]!} is not marked as reviewed yet: it is marked as reviewed by ${by} with this.`,
          ]
        : [
            l10n.t`Items ${numbers.join(', ')} are not marked as reviewed yet: they are marked as reviewed by ${by} with this.`,
          ]),
    ...(warnings > 0 ? [l10n.t`It still has ${count(warnings, 'warning')}, which may stand.`] : []),
    l10n.t('A changed word opens it again, and the sign-off can be withdrawn.'),
  ].join('\n');
}

/** Items that nobody had looked at count as reviewed from now on: that is said, not only done. */
function withIts(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return numbers.length === 1
    ? l10n.t`; item ${numbers[0]!}, not marked as reviewed before, is reviewed with it`
    : l10n.t`; items ${numbers.join(', ')}, not marked as reviewed before, are reviewed with it`;
}

function noted(note: string | undefined): { readonly note?: string } {
  const words = note?.trim() ?? '';
  return words === '' ? {} : { note: words };
}
