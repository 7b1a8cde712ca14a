import type { ReviewAction } from '../features/reviewing';
import type { TreeRow } from '../features/trees/treeRow';

/**
 * What this server speaks beside the protocol: plain interfaces and method names, shared with the client,
 * which has a copy of the protocol library of its own.
 */

/** Request: whether a text begins like a letter, so that a plain text file may become one. */
export const isLetterMethod = 'imr/isLetter';

export interface IsLetterParams {
  /** The beginning of the file, or all of it. */
  readonly text: string;
}

/** Request: what a status line shows of an open letter; null where the uri is not open. */
export const letterStatusMethod = 'imr/letterStatus';

export interface LetterStatusParams {
  readonly uri: string;
}

/** Request: how the guideline index and the user's own copies agree; everything in the folder is read first. */
export const guidelineCopiesMethod = 'imr/guidelineCopies';

/** `unavailable`: a server in the browser has no folders. `report` is Markdown. */
export type GuidelineCopiesAnswer =
  | { readonly state: 'unavailable' | 'no folder' }
  | { readonly state: 'read'; readonly report: string };

/** Request: the text of a PDF or Word letter, which is read on this machine only. */
export const importLetterMethod = 'imr/importLetter';

export interface ImportLetterParams {
  /** A `file:` uri. */
  readonly uri: string;
}

/** `unavailable`: a server in the browser has no files. `name` is what its text file would be called. */
export type ImportAnswer =
  | { readonly state: 'unavailable' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'read'; readonly name: string; readonly text: string };

/** Request to the client: the text of a file by its uri, null where there is none. */
export const readFileMethod = 'imr/readFile';

/** Request to the client: writes a whole file. Null where that went well, else why it did not, as a sentence. */
export const writeFileMethod = 'imr/writeFile';

/**
 * Notification: the files of a folder that its user has agreed to have checked, all of them. They are read and checked
 * away from the editor's own work; what came of it is kept, their text is not.
 */
export const followFolderMethod = 'imr/followFolder';
/** Notification: these files of such a folder are new, or have another text. Parameters as `imr/followFolder`. */
export const filesChangedMethod = 'imr/filesChanged';
/** Notification: files, or folders with all in them, are gone. */
export const filesDeletedMethod = 'imr/filesDeleted';
/** Notification: a folder is no longer to be checked. */
export const leaveFolderMethod = 'imr/leaveFolder';
/** Notification: what has not been checked yet is left. */
export const stopCheckingMethod = 'imr/stopChecking';

export interface FolderFilesParams {
  readonly folder: string;
  readonly uris: readonly string[];
}

/** Request: the rows of a tree, at its top or below a row. Answer: `TreeAnswer`. */
export const treeMethod = 'imr/tree';

export interface TreeParams {
  readonly tree: 'letters' | 'this letter' | 'ignored';
  /** The row whose children are asked for; the top, if left out. */
  readonly row?: string;
  /** The letter that is being looked at. */
  readonly uri?: string;
  /** How letters are put together: a `Grouping`. */
  readonly grouping?: string;
  readonly filter?: string;
}

/** `message` is a sentence about the tree as a whole. */
export interface TreeAnswer {
  readonly rows: readonly TreeRow[];
  readonly message?: string;
}

/** Request: something that a reviewer does with a letter; it is written into `imr-review.json`. */
export const reviewMethod = 'imr/review';

export interface ReviewParams {
  readonly uri: string;
  /** 1-based, in the file; 1 if left out. */
  readonly letter?: number;
  /** Initials. */
  readonly by: string;
  readonly action: ReviewAction;
}

/** What was done, or why it was not: a sentence for people. `file` is what was written. */
export interface ReviewAnswer {
  readonly state: 'done' | 'refused';
  readonly said: string;
  readonly file?: string;
}

/** Notification to the client: what trees show has changed; how far the checking is. */
export const treesChangedMethod = 'imr/treesChanged';

export interface TreesChanged {
  /** Files checked of those that were to be; both 0 where nothing is being checked. */
  readonly done: number;
  readonly total: number;
  /** Somebody is typing, and nothing else has changed: a long list may wait. */
  readonly typing: boolean;
}

/** Notification: where the caret is in an open letter, so that what is being typed is left in peace. */
export const caretMethod = 'imr/caret';

export interface CaretParams {
  readonly uri: string;
  /** 0-based line and UTF-16 column; absent where the letter has lost the focus. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** What a client may say of itself at `initialize`; all of it can be left out. */
export interface InitializationOptions {
  /**
   * Where the pages of the rules are (docs/rules of the extension): a URI to which a rule's id and `.md`
   * are added. Every diagnostic then links to its page.
   */
  readonly rulePages?: string;
  /** The client's command that opens the page of a rule, with the rule's id as its argument. */
  readonly aboutRuleCommand?: string;
  /** The client's command that shows suggestions, run after one that more is to be chosen after. */
  readonly suggestCommand?: string;
  /** It answers `imr/readFile`; a server in the browser has no other way to files. */
  readonly readsFiles?: boolean;
  /** It answers `imr/writeFile`; where it does not, a server with files of its own writes them itself. */
  readonly writesFiles?: boolean;
  /** It shows the trees of `imr/tree` and wants to hear when they change. */
  readonly showsTrees?: boolean;
  /** It sends `imr/caret`. */
  readonly reportsCaret?: boolean;
  /** The client's command that saves `imr-letters.json`, with its uri, after an edit has been made in it. */
  readonly saveWorkspaceFileCommand?: string;
  /** A folder of the client's in which the text of the user's guidelines may be kept; else it is kept in memory. */
  readonly guidelineCache?: string;
  /** The section `imr-letters` of the settings, from a client that cannot be asked for them. */
  readonly settings?: unknown;
}
