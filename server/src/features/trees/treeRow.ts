import type { Place } from '../../report/checkedFile';

/** What a row's picture stands for; the client has a shape for each. What it says is said in words as well. */
export type RowPicture =
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | 'clean'
  | 'reviewed'
  | 'reopened'
  | 'signed off'
  | 'upheld'
  | 'overturned'
  | 'modified'
  | 'undecided'
  | 'ignored'
  | 'header'
  | 'fact'
  | 'group'
  | 'waiting'
  | 'unreadable'
  | 'pdf';

/** What can be done with a row: the client's menus go by it. */
export type RowKind =
  | 'group'
  | 'letter'
  | 'signedLetter'
  | 'item'
  | 'finding'
  | 'places'
  | 'ignored'
  | 'fact'
  | 'pdf'
  | 'file';

/** A row of a tree, as plain as it is shown. */
export interface TreeRow {
  /** Unique in its tree, and the same as long as the row stands for the same. */
  readonly id: string;
  readonly label: string;
  /** Beside the label, quieter. */
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says; label and description, if left out. */
  readonly spoken?: string;
  readonly picture: RowPicture;
  readonly kind: RowKind;
  readonly open?: 'expanded' | 'collapsed';
  /** Present where the row has a checkbox. */
  readonly checked?: boolean;
  /** Where a click leads. */
  readonly target?: { readonly uri: string; readonly place?: Place };
  /** Whom the commands of the row's menu are about. */
  readonly subject?: RowSubject;
}

export interface RowSubject {
  readonly uri: string;
  /** 1-based, in the file. */
  readonly letter: number;
  readonly item?: number;
  readonly rule?: string;
  readonly fingerprint?: string;
}
