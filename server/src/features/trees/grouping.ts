import * as l10n from '@vscode/l10n';
import { decisionWord, severityWord } from '../shownWords';
import { type LetterState, type ListedLetter, letterState, nameOf, stateOf } from './listedLetter';

/** How the letters of the list may be put together. */
export type Grouping = 'none' | 'folder' | 'decision' | 'guideline' | 'rule' | 'drug' | 'state';

export const GROUPINGS: readonly Grouping[] = [
  'none',
  'folder',
  'decision',
  'guideline',
  'rule',
  'drug',
  'state',
];

/** The groups that a letter belongs to: one or more. */
const keysOf: Readonly<Record<Exclude<Grouping, 'none'>, (listed: ListedLetter) => readonly string[]>> = {
  folder: ({ path }) => [path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : l10n.t('this folder')],
  decision: ({ letter }) => letter.items.map(({ decision }) => decisionWord(decision)),
  guideline: ({ letter }) =>
    letter.items.flatMap(({ expertReviewer }) =>
      expertReviewer.map(({ document }) => document ?? l10n.t('not in the index of guidelines')),
    ),
  rule: ({ findings }) => findings.map(({ rule }) => rule),
  drug: ({ letter }) =>
    letter.items.flatMap(({ treatments }) =>
      treatments.flatMap(({ kind, name }) => (kind === 'drug' ? [name] : [])),
    ),
  state: (listed) => [STATES[letterState(listed)]],
};

const STATES: Readonly<Record<LetterState, string>> = {
  'not reviewed': l10n.t('not reviewed'),
  'in review': l10n.t('in review'),
  'changed since it was reviewed': l10n.t('changed since it was reviewed'),
  reviewed: l10n.t('reviewed'),
  'signed off': l10n.t('signed off'),
};

/** What a letter is filed under that has nothing of the kind. */
const NOTHING: Readonly<Record<Exclude<Grouping, 'none'>, string>> = {
  folder: '',
  decision: l10n.t('no items'),
  guideline: l10n.t('no guideline cited'),
  rule: l10n.t('nothing found'),
  drug: l10n.t('no drug in dispute'),
  state: '',
};

/** Letters by group, the groups in the order of their names, what has nothing of the kind last. */
export function grouped(
  letters: readonly ListedLetter[],
  grouping: Exclude<Grouping, 'none'>,
): ReadonlyMap<string, readonly ListedLetter[]> {
  const groups = new Map<string, ListedLetter[]>();
  for (const listed of letters) {
    const keys = new Set(keysOf[grouping](listed));
    for (const key of keys.size > 0 ? keys : [NOTHING[grouping]]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [listed]);
      else group.push(listed);
    }
  }
  const last = NOTHING[grouping];
  return new Map(
    [...groups].sort(([a], [b]) => Number(a === last) - Number(b === last) || a.localeCompare(b, 'en')),
  );
}

/** The letters that have every word of the filter in their name, path, items, guidelines, drugs, findings or state. */
export function filtered(letters: readonly ListedLetter[], filter: string): readonly ListedLetter[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return letters;
  return letters.filter((listed) => {
    const text = wordsOf(listed);
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(listed: ListedLetter): string {
  const { letter, findings, path } = listed;
  return [
    nameOf(listed),
    path,
    stateOf(listed),
    ...letter.items.flatMap(({ title, decision, treatments, expertReviewer }) => [
      title,
      decisionWord(decision),
      ...treatments.map(({ name }) => name),
      ...expertReviewer.map(({ words }) => words),
    ]),
    ...findings.flatMap(({ rule, severity }) => [rule, severityWord(severity)]),
  ]
    .join('\n')
    .toLowerCase();
}
