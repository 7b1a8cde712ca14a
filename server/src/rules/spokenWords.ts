import * as l10n from '@vscode/l10n';
import type { Outcome } from '../letter/model';
import type { AmountKind } from '../reading/amounts/statedAmounts';
import type { IdentifierKind } from '../reading/people/identifiers';
import type { Side } from '../vocabulary/anatomy/sideWords';
import type { Sex } from '../vocabulary/people/peopleWords';

/**
 * How messages say what the code names by a word of its own, so that it can be translated. Loaded when the texts of the
 * person's language are there already (`lsp/texts.ts`).
 */
const SIDES: Readonly<Record<Side, string>> = {
  left: l10n.t('left'),
  right: l10n.t('right'),
  both: l10n.t('both'),
};

const SEXES: Readonly<Record<Sex, string>> = { male: l10n.t('male'), female: l10n.t('female') };

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: l10n.t('upheld'),
  overturned: l10n.t('overturned'),
  modified: l10n.t('modified'),
};

const AMOUNTS: Readonly<Record<AmountKind, string>> = {
  quantity: l10n.t('quantity'),
  frequency: l10n.t('frequency'),
  duration: l10n.t('duration'),
};

const IDENTIFIERS: Readonly<Record<Exclude<IdentifierKind, 'name of the reviewer'>, string>> = {
  'date of birth': l10n.t('A date of birth'),
  'social security number': l10n.t('A social security number'),
  'claim number': l10n.t('A claim number'),
  'telephone number': l10n.t('A telephone number'),
  'e-mail address': l10n.t('An e-mail address'),
};

/** "left"; nothing where a place has no side. */
export function sideWord(side: Side | undefined): string {
  return side === undefined ? '' : SIDES[side];
}

/** "female". */
export function sexWord(sex: Sex): string {
  return SEXES[sex];
}

/** "upheld"; nothing where there is no outcome. */
export function outcomeWord(outcome: Outcome | undefined): string {
  return outcome === undefined ? '' : OUTCOMES[outcome];
}

/** "frequency". */
export function amountWord(kind: AmountKind): string {
  return AMOUNTS[kind];
}

/** "A date of birth", at the beginning of a sentence. */
export function identifierWords(kind: keyof typeof IDENTIFIERS): string {
  return IDENTIFIERS[kind];
}
