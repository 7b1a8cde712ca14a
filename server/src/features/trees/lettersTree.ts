import * as l10n from '@vscode/l10n';
import type { ItemSummary } from '../../report/fileSummary';
import { decisionWord, itemStateWord } from '../shownWords';
import { count } from './counted';
import { findingRows, placeRows } from './findingRows';
import { filtered, type Grouping, grouped } from './grouping';
import {
  describeLetter,
  findingsIn,
  itemState,
  type ListedFile,
  type ListedLetter,
  letterPicture,
  letterState,
  nameOf,
  subjectOf,
} from './listedLetter';
import type { TreeRow } from './treeRow';

/** What the list of letters is made from. */
export interface LettersList {
  readonly letters: readonly ListedLetter[];
  readonly files: readonly ListedFile[];
  readonly grouping: Grouping;
  /** Words that must all be found; empty for none. */
  readonly filter: string;
}

/** The rows at the top of the list: groups where there are some, else letters, then files that are no letters yet. */
export function lettersTree(list: LettersList): readonly TreeRow[] {
  const letters = filtered(list.letters, list.filter);
  const isFiltered = list.filter.trim() !== '';
  const rest = isFiltered ? [] : inOrder(list.files).map(fileRow);
  if (list.grouping === 'none') return [...byName(letters).map((one) => letterRow(one, '')), ...rest];
  const groups = [...grouped(letters, list.grouping)].map(
    ([name, members]): TreeRow => ({
      id: `group:${name}`,
      label: name,
      description: `${count(members.length, 'letter')}; ${findingsIn(members.flatMap(({ findings }) => findings))}`,
      picture: 'group',
      kind: 'group',
      open: 'collapsed',
    }),
  );
  return [...groups, ...rest];
}

/** The rows below a row of the list, by its id; none where it stands for nothing any more. */
export function rowsBelow(list: LettersList, id: string): readonly TreeRow[] {
  const steps = id.split('\n');
  let letters = list.letters;
  let at = 0;
  if (steps[0]!.startsWith('group:')) {
    if (list.grouping === 'none') return [];
    const name = steps[0]!.slice('group:'.length);
    letters = grouped(filtered(letters, list.filter), list.grouping).get(name) ?? [];
    if (steps.length === 1) return byName(letters).map((one) => letterRow(one, id));
    at = 1;
  }
  const listed = letters.find((one) => letterStep(one) === steps[at]);
  return listed === undefined ? [] : rowsOfLetter(listed, steps.slice(at + 1), id);
}

/** The rows below a letter: its own findings, then its items; below an item its findings. */
export function rowsOfLetter(listed: ListedLetter, steps: readonly string[], id: string): readonly TreeRow[] {
  const of = (item?: number) => listed.findings.filter((finding) => finding.item === item);
  const [step, below] = steps;
  if (step === undefined) {
    return [
      ...findingRows(listed, of(), id),
      ...listed.letter.items.map((item) => itemRow(listed, item, id)),
    ];
  }
  if (step.startsWith('same:')) return placeRows(listed, of(), id);
  const item = Number(step.slice('item:'.length));
  return below === undefined ? findingRows(listed, of(item), id) : placeRows(listed, of(item), id);
}

/** The row of a letter, below the row with the id `parent`, or at the top. */
export function letterRow(listed: ListedLetter, parent: string): TreeRow {
  const { letter, uri, path } = listed;
  const name = nameOf(listed);
  const description = describeLetter(listed);
  const state = letterState(listed);
  return {
    id: parent === '' ? letterStep(listed) : `${parent}\n${letterStep(listed)}`,
    label: name,
    description,
    tooltip: `${path}\n${description}`,
    spoken: `${name}: ${description}`,
    picture: letterPicture(listed),
    kind: state === 'signed off' ? 'signedLetter' : 'letter',
    open: 'collapsed',
    checked: state === 'reviewed' || state === 'signed off',
    target: { uri, place: letter.place },
    subject: subjectOf(listed),
  };
}

/** The row of an item: its decision as its shape and in words, what was found, what has been made of it. */
export function itemRow(listed: ListedLetter, item: ItemSummary, parent: string): TreeRow {
  const { number, title, decision, place } = item;
  const findings = listed.findings.filter((finding) => finding.item === number);
  const review = listed.review.items[number - 1];
  const state = review === undefined ? itemStateWord('open') : itemState(review);
  const comments = review?.comments.length ?? 0;
  const label = `${number}. ${title === '' ? l10n.t('no name') : title}`;
  const description = [
    decisionWord(decision),
    findingsIn(findings),
    state,
    ...(comments > 0 ? [count(comments, 'comment')] : []),
  ].join('; ');
  const notes = review?.mark?.note;
  return {
    id: `${parent}\nitem:${number}`,
    label,
    description,
    tooltip: [label, description, notes && `${review?.mark?.by}: ${notes}`].filter(Boolean).join('\n'),
    spoken: `${label}: ${description}`,
    picture: decision ?? 'undecided',
    kind: 'item',
    ...(findings.length > 0 && { open: 'collapsed' as const }),
    checked: review?.state === 'accepted',
    target: { uri: listed.uri, place },
    subject: subjectOf(listed, number),
  };
}

function fileRow({ uri, path, state, reason }: ListedFile): TreeRow {
  const said = {
    waiting: l10n.t('not checked yet'),
    unreadable: reason ?? l10n.t('cannot be read'),
    pdf: /\.pdf$/i.test(path) ? l10n.t('PDF: opens as text') : l10n.t('Word: opens as text'),
  }[state];
  return {
    id: `file:${uri}`,
    label: path.slice(path.lastIndexOf('/') + 1),
    description: said,
    tooltip: `${path}\n${said}`,
    picture: state,
    kind: state === 'pdf' ? 'pdf' : 'file',
    target: { uri },
    subject: { uri, letter: 1 },
  };
}

function letterStep({ uri, letter }: ListedLetter): string {
  return `letter:${uri}#${letter.number}`;
}

/** As they are shown: by case number, else by file. */
function byName(letters: readonly ListedLetter[]): readonly ListedLetter[] {
  return letters
    .map((listed) => ({ listed, name: nameOf(listed) }))
    .sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.listed.path, b.listed.path))
    .map(({ listed }) => listed);
}

/** By path as people count: "letter 2" before "letter 10". */
function inOrder(all: readonly ListedFile[]): readonly ListedFile[] {
  return [...all].sort((a, b) => collator.compare(a.path, b.path));
}

const collator = new Intl.Collator('en', { numeric: true });
