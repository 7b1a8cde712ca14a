import * as l10n from '@vscode/l10n';
import type { LetterSummary } from '../../report/fileSummary';
import { rowsOfLetter } from './lettersTree';
import { type ListedLetter, nameOf, stateOf, subjectOf } from './listedLetter';
import type { TreeRow } from './treeRow';

/** The letters of one file, opened up: what the header says, the items, what was found in each. */
export function thisLetterTree(letters: readonly ListedLetter[], id: string | undefined): readonly TreeRow[] {
  if (id === undefined) {
    return letters.length === 1 ? rowsOf(letters[0]!, '') : letters.map(caseRow);
  }
  const [first = '', ...rest] = id.split('\n');
  const listed = letters[Number(first.slice('case:'.length)) - 1] ?? letters[0];
  if (listed === undefined) return [];
  if (first === 'header') return factRows(listed, id);
  if (first.startsWith('case:')) return rest.length === 0 ? rowsOf(listed, id) : below(listed, rest, id);
  return below(letters[0]!, id.split('\n'), id);
}

function rowsOf(listed: ListedLetter, parent: string): readonly TreeRow[] {
  const prefix = parent === '' ? '' : `${parent}\n`;
  const header: TreeRow = {
    id: `${prefix}header`,
    label: nameOf(listed),
    description: l10n.t`form ${listed.letter.form}; ${stateOf(listed)}`,
    spoken: l10n.t`${nameOf(listed)}, form ${listed.letter.form}, ${stateOf(listed)}`,
    picture: 'header',
    kind: 'letter',
    open: 'collapsed',
    target: { uri: listed.uri, place: listed.letter.place },
    subject: subjectOf(listed),
  };
  const rows = rowsOfLetter(listed, [], parent).map((row) => ({
    ...row,
    id: row.id.startsWith('\n') ? row.id.slice(1) : row.id,
    ...(row.open && { open: row.kind === 'item' ? ('expanded' as const) : row.open }),
  }));
  return [header, ...rows];
}

function below(listed: ListedLetter, steps: readonly string[], id: string): readonly TreeRow[] {
  return steps[0] === 'header' ? factRows(listed, id) : rowsOfLetter(listed, steps, id);
}

function caseRow(listed: ListedLetter): TreeRow {
  return {
    id: `case:${listed.letter.number}`,
    label: nameOf(listed),
    description: stateOf(listed),
    picture: 'header',
    kind: 'letter',
    open: 'expanded',
    target: { uri: listed.uri, place: listed.letter.place },
    subject: subjectOf(listed),
  };
}

const FACTS: readonly (readonly [label: string, of: (letter: LetterSummary) => string | undefined])[] = [
  [l10n.t('Date of injury'), ({ dateOfInjury }) => dateOfInjury],
  [l10n.t('UR denial date'), ({ urDenialDate }) => urDenialDate],
  [l10n.t('Application received'), ({ applicationReceived }) => applicationReceived],
  [l10n.t('Date assigned'), ({ dateAssigned }) => dateAssigned],
  [l10n.t('Decision date'), ({ decisionDate }) => decisionDate],
  [l10n.t('Priority'), ({ priority }) => priority],
  [
    l10n.t('Patient'),
    ({ patient: { age, sex } }) => [age && l10n.t`${age} years`, sex].filter(Boolean).join(', ') || undefined,
  ],
  [l10n.t('Reviewer'), ({ reviewer: { specialty } }) => specialty],
];

/** What the header says; what it does not say has no row. */
function factRows({ letter, uri }: ListedLetter, parent: string): readonly TreeRow[] {
  return FACTS.flatMap(([label, of]): TreeRow[] => {
    const value = of(letter);
    if (value === undefined) return [];
    return [
      {
        id: `${parent}\n${label}`,
        label,
        description: value,
        picture: 'fact',
        kind: 'fact',
        target: { uri, place: letter.place },
      },
    ];
  });
}
