import * as l10n from '@vscode/l10n';
import type { LetterSummary, SummarizedFinding } from '../../report/fileSummary';
import type { Signed } from '../../review/marks';
import type { ItemReview, LetterReview } from '../../review/reviewState';
import type { Severity } from '../../rules/rule';
import { outcomeWord } from '../../rules/spokenWords';
import { itemStateWord } from '../shownWords';
import { count } from './counted';
import type { RowPicture, RowSubject } from './treeRow';

/** A letter of the folder or an open one, with what has been made of it. */
export interface ListedLetter {
  readonly uri: string;
  /** As people know it: from the folder of the workspace, with slashes. */
  readonly path: string;
  readonly letter: LetterSummary;
  readonly review: LetterReview;
  /** Findings that count. */
  readonly findings: readonly SummarizedFinding[];
  readonly ignored: readonly IgnoredLine[];
}

/** A finding that somebody ignores. */
export interface IgnoredLine {
  readonly finding: SummarizedFinding;
  readonly reason?: string;
  /** Unknown for entries of `imr-letters.json`. */
  readonly signed?: Signed;
}

/** A file that is not, or not yet, a letter in the list. */
export interface ListedFile {
  readonly uri: string;
  readonly path: string;
  readonly state: 'waiting' | 'unreadable' | 'pdf';
  /** Why it cannot be read: the end of a sentence about it. */
  readonly reason?: string;
}

/** By its case number, else by its file. */
export function nameOf({ letter, path }: ListedLetter): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return letter.caseNumber ?? (letter.number > 1 ? l10n.t`${file}, letter ${letter.number}` : file);
}

export function subjectOf({ uri, letter }: ListedLetter, item?: number): RowSubject {
  return { uri, letter: letter.number, ...(item !== undefined && { item }) };
}

/** "2 items, 1 upheld; 2 warnings; not reviewed". */
export function describeLetter(listed: ListedLetter): string {
  const { findings, ignored } = listed;
  // "Nothing found" alone would hide what somebody has set aside.
  const found =
    ignored.length === 0
      ? findingsIn(findings)
      : `${findingsIn(findings)}, ${l10n.t`${ignored.length} ignored`}`;
  return [decisionsIn(listed.letter), found, stateOf(listed)].join('; ');
}

function decisionsIn({ items }: LetterSummary): string {
  const outcomes = (['upheld', 'overturned', 'modified'] as const).flatMap((outcome) => {
    const number = items.filter(({ decision }) => decision === outcome).length;
    return number > 0 ? [l10n.t`${number} ${outcomeWord(outcome)}`] : [];
  });
  return [count(items.length, 'item'), ...outcomes].join(', ');
}

/** "1 error, 2 warnings"; "nothing found". */
export function findingsIn(findings: readonly SummarizedFinding[]): string {
  const told = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    const noun = severity === 'information' ? 'note' : severity;
    return number > 0 ? [count(number, noun)] : [];
  });
  return told.length > 0 ? told.join(', ') : l10n.t('nothing found');
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The state of a letter without names, by which letters are grouped. */
export type LetterState =
  | 'not reviewed'
  | 'in review'
  | 'changed since it was reviewed'
  | 'reviewed'
  | 'signed off';

export function letterState({ review }: ListedLetter): LetterState {
  if (review.signedOff !== undefined) return 'signed off';
  if (review.signedBefore !== undefined || review.reopened) return 'changed since it was reviewed';
  if (review.reviewed) return 'reviewed';
  return review.items.some(({ state }) => state !== 'open') ? 'in review' : 'not reviewed';
}

/** The state of a letter in words: by whom, and how much of it. */
export function stateOf(listed: ListedLetter): string {
  const { review } = listed;
  if (review.signedOff) return l10n.t`signed off by ${signature(review.signedOff)}`;
  if (review.signedBefore) return l10n.t`changed since ${review.signedBefore.by} signed it off`;
  if (review.reviewed && review.mark) return l10n.t`reviewed by ${signature(review.mark)}`;
  const done = review.items.filter(({ state }) => state === 'accepted').length;
  const waiting = review.items.filter(({ state }) => state === 'change' || state === 'query').length;
  if (review.reopened) {
    const by = review.items.find(({ reopened }) => reopened)?.reopened?.by ?? review.mark?.by;
    return l10n.t`open again: changed since ${by ?? '?'} reviewed it`;
  }
  if (waiting > 0) {
    return l10n.t`${done} of ${count(review.items.length, 'item')} reviewed, ${waiting} to be changed or answered`;
  }
  if (done > 0) return l10n.t`${done} of ${count(review.items.length, 'item')} reviewed`;
  return l10n.t('not reviewed');
}

/** "RN, 2026-11-30". */
export function signature({ by, at }: Signed): string {
  return `${by}, ${at.slice(0, 10)}`;
}

/** The state of an item in words. */
export function itemState({ state, mark, reopened }: ItemReview): string {
  if (reopened) return l10n.t`open again: changed since ${reopened.by} reviewed it`;
  return state === 'open' || mark === undefined
    ? itemStateWord('open')
    : l10n.t`${itemStateWord(state)} by ${signature(mark)}`;
}

/** The shape of a letter: what is wrong in it comes before what has been made of it, unless that is done. */
export function letterPicture(listed: ListedLetter): RowPicture {
  const state = letterState(listed);
  if (state === 'signed off') return 'signed off';
  if (state === 'changed since it was reviewed') return 'reopened';
  if (state === 'reviewed') return 'reviewed';
  return worst(listed.findings) ?? 'clean';
}

/** The most severe of them; hints and notes do not make a letter look wrong. */
function worst(findings: readonly SummarizedFinding[]): 'error' | 'warning' | undefined {
  if (findings.some(({ severity }) => severity === 'error')) return 'error';
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : undefined;
}
