import type { Severity } from '../../../server/src/rules/rule';
import { table } from '../table';
import type { PlacedFinding, ReadLetter } from './findings';
import type { Confidence, MatchedRow } from './rows';

/** A set of letters, read, with what the careful reader has of it. */
export interface ReadSet {
  readonly name: string;
  readonly letters: readonly ReadLetter[];
  readonly findings: readonly { readonly finding: PlacedFinding; readonly isListed: boolean }[];
  /** Whether somebody read these letters: else what is not listed says nothing. */
  readonly hasReader: boolean;
  readonly matched: readonly MatchedRow[];
}

/** Severities that are counted together; hints are read otherwise than the rest. */
const GROUPS: readonly (readonly [string, readonly Severity[]])[] = [
  ['errors+warnings', ['error', 'warning']],
  ['information', ['information']],
  ['hints', ['hint']],
];
const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'arguable'];

/**
 * The sets beside each other: how many findings, and how many of them the reader has (of any confidence; of the others somebody has to
 * say whether they are right), warnings and information apart from hints; then the reader's rows that are found, certain and likely ones
 * apart, and how many of those by a hint alone.
 */
export function setsTable(sets: readonly ReadSet[]): string {
  const head = [
    'set',
    'letters',
    ...GROUPS.flatMap(([name]) => [name, 'of the reader']),
    ...CONFIDENCES,
    'by a hint alone',
  ];
  return table(head, sets.map(line));
}

function line({ name, letters, findings, hasReader, matched }: ReadSet): readonly (string | number)[] {
  const counts = GROUPS.flatMap(([, severities]) => {
    const own = findings.filter(({ finding }) => severities.includes(finding.severity));
    return [own.length, hasReader ? own.filter(({ isListed }) => isListed).length : ''];
  });
  // A row of "other" is of a rule that there is not.
  const rows = matched.filter(({ row }) => row.rule !== 'other');
  const recall = CONFIDENCES.map((confidence) => {
    const own = rows.filter(({ row }) => row.confidence === confidence);
    return own.length === 0 ? '' : `${own.filter(({ found }) => found).length}/${own.length}`;
  });
  const byHint = rows.filter(({ found, row }) => found?.severity === 'hint' && row.confidence !== 'arguable');
  return [name, letters.length, ...counts, ...recall, hasReader ? byHint.length : ''];
}
