/** The rows of a tree, as the server makes them: the client shows them and knows nothing else of letters. */
export const treeRequest = 'imr/tree';
/** From the server: what trees show has changed; how far the checking is. */
export const treesChangedNotification = 'imr/treesChanged';

export interface TreesChanged {
  readonly done: number;
  readonly total: number;
  readonly typing: boolean;
}

export interface TreeParams {
  readonly tree: 'letters' | 'this letter' | 'ignored';
  readonly row?: string;
  readonly uri?: string;
  readonly grouping?: string;
  readonly filter?: string;
}

export interface TreeAnswer {
  readonly rows: readonly TreeRow[];
  readonly message?: string;
}

/** 1-based. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface TreeRow {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly spoken?: string;
  readonly picture: string;
  readonly kind: string;
  readonly open?: 'expanded' | 'collapsed';
  readonly checked?: boolean;
  readonly target?: { readonly uri: string; readonly place?: Place };
  readonly subject?: RowSubject;
}

/** What a command of a row's menu is about. */
export interface RowSubject {
  readonly uri: string;
  readonly letter: number;
  readonly item?: number;
  readonly rule?: string;
  readonly fingerprint?: string;
}
