import * as l10n from '@vscode/l10n';
/** The findings of `summary-conflict` in words: what the rationale says, what stands against it, and where. */
import type { Literal } from '../../reading/negation/literal';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import type { OtherCount } from '../../relations/amounts/counts';
import type { OtherUse } from '../../relations/amounts/drugUse';
import type { OtherQuantity } from '../../relations/amounts/quantities';
import type { OtherTrend } from '../../relations/amounts/trends';
import type { Case } from '../../relations/case/case';
import type { Contradiction } from '../../relations/contradiction/contradiction';
import type { Reversal } from '../../relations/reversal/reversed';
import type { Span } from '../../text/span';
import type { Finding, Severity } from '../rule';

const DOUBTFUL = l10n.t(', though the two may not speak of the same thing');

/**
 * Amounts, lengths of use and trends are told of many days, parts and courses, and which one a number is of is seldom said
 * whole: on letters that nobody had read more than a third of such warnings were wrong (docs/confidence.md).
 */
const PROBABLY = { severity: 'information' } as const;

/** Visits that the rationale counts otherwise than the summary. */
export function countFinding({ first, last, there }: OtherCount, on: Case): Finding {
  const { statement, min, max } = there;
  const told = on.records.passage.textOf(statement.first, statement.last);
  return {
    span: on.passage.spanOf(first, last),
    message: l10n.t`The rationale counts "${on.passage.textOf(first, last)}" as had; the case summary has ${min === max ? max : l10n.t`${min} to ${max}`} of ${told}${DOUBTFUL}.`,
    ...PROBABLY,
    related: related([statement], on),
  };
}

/** A drug that is new to the one and long in use to the other. */
export function useFinding({ here, there }: OtherUse, on: Case): Finding {
  const record = on.records.passage;
  const said = here.length === 'new' ? l10n.t('new to the patient') : l10n.t('taken for long');
  const told = there.length === 'new' ? l10n.t('just begun') : l10n.t('taken for long already');
  return {
    span: on.passage.spanOf(here.first, here.last),
    message: l10n.t`The rationale has the drug as ${said} ("${on.passage.textOf(here.first, here.last)}"); ${on.within ? l10n.t('another sentence of it') : l10n.t('the case summary')} has it ${told} ("${record.textOf(there.first, there.last)}")${DOUBTFUL}.`,
    ...PROBABLY,
    related: [{ span: record.spanOf(there.first, there.last), message: sourceName(on.within) }],
  };
}

/** Words of the reasons of which the record has others. */
interface OtherSaid {
  readonly here: Pick<OtherQuantity['here'], 'first' | 'last'>;
  readonly there: Pick<OtherQuantity['there'], 'first' | 'last'>;
}

/** A number, or a result, of which the record has another. */
export function quantityFinding({ here, there }: OtherSaid, on: Case): Finding {
  const record = on.records.passage;
  return {
    span: on.passage.spanOf(here.first, here.last),
    message: l10n.t`The rationale has "${on.passage.textOf(here.first, here.last)}"; the case summary has "${record.textOf(there.first, there.last)}"${DOUBTFUL}.`,
    ...PROBABLY,
    related: [{ span: record.spanOf(there.first, there.last), message: sourceName(on.within) }],
  };
}

/** A thing that went another way. */
export function trendFinding({ here, there }: OtherTrend, on: Case): Finding {
  const record = on.records.passage;
  return {
    span: on.passage.spanOf(here.first, here.last),
    message: l10n.t`The rationale has ${WENT[here.way]} ("${on.passage.textOf(here.first, here.last)}"); ${on.within ? l10n.t('another sentence of it') : l10n.t('the case summary')} has ${WENT[there.way]} ("${record.textOf(there.first, there.last)}")${DOUBTFUL}.`,
    ...PROBABLY,
    related: [{ span: record.spanOf(there.first, there.last), message: sourceName(on.within) }],
  };
}

const WENT: Readonly<Record<OtherTrend['here']['way'], string>> = {
  better: l10n.t('a change for the better'),
  worse: l10n.t('a change for the worse'),
  same: l10n.t('no change'),
};

/**
 * What is denied in words that no table holds, and stands on record in the same words.
 *
 * @param record the summary, or the rationale itself
 * @param there the words on record, both included
 */
export function literalFinding(
  passage: Passage,
  literal: Literal,
  record: Passage,
  there: { readonly first: number; readonly last: number },
): Finding {
  const within = record === passage;
  const words = passage.textOf(literal.first, literal.last);
  const denied = literal.undocumented ? l10n.t('is not documented') : l10n.t('is absent');
  const told = within
    ? l10n.t('another sentence of the same rationale has it')
    : l10n.t('the case summary records it');
  return {
    span: passage.spanOf(literal.from, literal.to),
    message: l10n.t`The rationale says that "${words}" ${denied}; ${told}.`,
    ...(within ? { severity: 'information' as const } : {}),
    related: [{ span: record.spanOf(there.first, there.last), message: sourceName(within) }],
  };
}

/** What the rationale denies and the record has. */
export function deniedFinding({ denial, records, doubt }: Contradiction, on: Case): Finding {
  const quoted = on.passage.textOf(denial.first, denial.last);
  const told = on.records.passage.textOf(records[0]!.from, records[0]!.to);
  const where = on.within
    ? l10n.t('another sentence of the same rationale has')
    : l10n.t('the case summary records');
  const what = told.toLowerCase() === quoted.toLowerCase() ? l10n.t('it') : `"${told}"`;
  return {
    span: on.passage.spanOf(denial.from, denial.to),
    message: isSaidOutright(denial)
      ? l10n.t`The rationale says "${on.passage.textOf(denial.from, denial.to)}"; ${where} "${told}"${doubt > 0 ? DOUBTFUL : ''}.`
      : l10n.t`The rationale says that "${quoted}" ${said(denial)}; ${where} ${what}${doubt > 0 ? DOUBTFUL : ''}.`,
    ...loudness(doubt),
    related: related(records, on),
  };
}

/** "The ligaments were stable", "only tenderness": the words themselves say it, and are no name of what is absent. */
function isSaidOutright({ named, nothingElse }: Statement): boolean {
  return named.denies !== undefined || nothingElse;
}

function said({ assertion, failing }: Statement): string {
  if (assertion === 'unclear') return l10n.t('is unclear or cannot be read');
  if (assertion === 'undocumented')
    return failing ? l10n.t('is not documented to have failed') : l10n.t('is not documented');
  if (failing) return l10n.t('has not failed');
  return assertion === 'normal' ? l10n.t('is as it should be') : l10n.t('is absent');
}

/** What the rationale asserts and the record has otherwise. */
export function assertedFinding({ statement, records, doubt, how }: Reversal, on: Case): Finding {
  // "Decreased proprioception": an attribute with its value.
  const isValue = statement.named !== statement.concept;
  const quoted = isValue
    ? on.passage.textOf(statement.from, statement.to)
    : on.passage.textOf(statement.first, statement.last);
  const told = on.records.passage.textOf(records[0]!.from, records[0]!.to);
  return {
    span: on.passage.spanOf(statement.from, statement.to),
    message: `${saidOf(how, quoted, told)}${doubt > 0 ? DOUBTFUL : ''}.`,
    ...loudness(doubt),
    related: related(records, on),
  };
}

function saidOf(how: Reversal['how'], quoted: string, told: string): string {
  switch (how) {
    case 'helped':
      return l10n.t`The rationale tells of a treatment that helped ("${quoted}"); the case summary has that it did not ("${told}")`;
    case 'did not help':
      return l10n.t`The rationale tells of a treatment that did not help ("${quoted}"); the case summary has that it did ("${told}")`;
    case 'only requested':
      return l10n.t`The rationale has "${quoted}"; the case summary has it only as asked for`;
    case 'ruled out':
      return l10n.t`The rationale has "${quoted}"; the case summary rules it out ("${told}")`;
  }
}

/** Sure: the rule's own severity; probable: information; less is not told by `relations/`. */
function loudness(doubt: number): { readonly severity?: Severity } {
  return doubt <= 0 ? {} : { severity: 'information' };
}

function related(records: readonly Statement[], on: Case): Finding['related'] {
  return records.map(({ first, last }): { span: Span; message: string } => ({
    span: on.records.passage.spanOf(first, last),
    message: sourceName(on.within),
  }));
}

function sourceName(within: boolean): string {
  return within ? l10n.t('The same rationale.') : l10n.t('The case summary.');
}
