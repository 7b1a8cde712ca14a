import type { ReviewAction } from '../features/reviewing';
import type { SimilarItem } from '../features/similarItems';
import type { RowSubject, TreeRow } from '../features/trees/treeRow';
import type { Texts } from './texts';

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

/** `unavailable`: a server that was not told where `fileReader` lies reads no files. `report` is Markdown. */
export type GuidelineCopiesAnswer =
  | { readonly state: 'unavailable' | 'no folder' }
  | { readonly state: 'read'; readonly report: string };

/** Request: the text of a PDF or Word letter, which is read on this machine only. */
export const importLetterMethod = 'imr/importLetter';

export interface ImportLetterParams {
  /** A `file:` uri; in the browser any that the client can read. */
  readonly uri: string;
}

/** `unavailable`: a server that was not told where `fileReader` lies reads no files. `name` is what its text file would be called. */
export type ImportAnswer =
  | { readonly state: 'unavailable' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'read'; readonly name: string; readonly text: string };

/** Request: the forms in which a letter can be begun, each with its id, a label and a detail; the usual one first. */
export const draftFormsMethod = 'imr/draftForms';

/** Request: the skeleton of a letter, as a snippet of the protocol's syntax (`{ snippet }`). */
export const newLetterMethod = 'imr/newLetter';

export interface NewLetterParams {
  /** The id of a form. */
  readonly form: string;
  /** The treatments in dispute; a text may hold several, parted by semicolons or line ends. */
  readonly items: readonly string[];
}

/** Request: what an action on the item at a position changes; null where it cannot be done there. */
export const changeItemsMethod = 'imr/changeItems';

export interface ChangeItemsParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  /** "add", "duplicate", "move up", "move down", "uphold" or "overturn". */
  readonly action: string;
}

/** Request: the words of a letter in paragraphs, to be read (`{ text }`). */
export const paragraphsMethod = 'imr/paragraphs';

export interface ParagraphsParams {
  readonly text: string;
}

/**
 * The scheme of documents that show a letter in another layout. They have all features but findings and changes,
 * which are the letter's own.
 */
export const readingScheme = 'imr-paragraphs';

/** Request to the client: the text of a file by its uri, null where there is none. */
export const readFileMethod = 'imr/readFile';

/** Request to the client: the files that lie in a folder itself (`uri`), as `FileListed`s; null where it cannot be read. */
export const listFilesMethod = 'imr/listFiles';

export interface FileListed {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Request to the client: the bytes of a file (`uri`), as `FileBytes`; null where it cannot be read. */
export const readBytesMethod = 'imr/readBytes';

/** Only the size where it is above the `most` of the request. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly size: number };

/** Request: what a tool of assistants answers; the same tools as those of `imr-letters mcp`. */
export const assistantToolMethod = 'imr/assistantTool';

export interface AssistantToolParams {
  /** "guideline", "lint_letter", "read_letter" or "compare_items". */
  readonly name: string;
  readonly input: unknown;
}

/** Request to the client: the files of its open folders that may be letters, as `FoundLetter`s in order. */
export const findLettersMethod = 'imr/findLetters';

export interface FoundLetter {
  /** From the folder, with slashes; with the folder's name before it where several are open. */
  readonly path: string;
  readonly uri: string;
}

/** Request to the client: the text of one of those, as it is in the editor where it is open. */
export const readLetterMethod = 'imr/readLetter';

/** `reason` is a sentence without a full stop. */
export type ReadLetterAnswer = { readonly text: string } | { readonly reason: string };
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

/**
 * Notification: the files that have a tab in the editor (`uris`). A document that is open without one has its problems told
 * with those of the folder. A client that never says so shows all that it has open.
 */
export const shownFilesMethod = 'imr/shownFiles';

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

/** Request: where the next or the previous item is, or the case summary, from a place in an open letter. */
export const placeMethod = 'imr/place';

export interface PlaceParams {
  readonly uri: string;
  /** 0-based line and UTF-16 column. */
  readonly position: { readonly line: number; readonly character: number };
  /** Where to: a `Destination`. Left out: nowhere, only what is here is asked for. */
  readonly to?: string;
}

/** `letter` and `item` are what the position asked about is in, from 1; `range` is where the destination lies. */
export interface PlaceAnswer {
  readonly letter: number;
  readonly item?: number;
  readonly range?: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
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

/**
 * What was done, or why it was not: a sentence for people. `file` is what was written. `asks`: nothing was done; the sentences say
 * what would be, and `items` which items would be marked as reviewed.
 */
export interface ReviewAnswer {
  readonly state: 'done' | 'refused' | 'asks';
  readonly said: string;
  readonly file?: string;
  readonly items?: readonly number[];
}

/** Request: the items most like one (a `RowSubject`), of all letters that are known. */
export const similarMethod = 'imr/similarItems';
export type SimilarAnswer = readonly SimilarItem[];

/** Request: the words of an item (a `RowSubject`); null where there is none. */
export const itemTextMethod = 'imr/itemText';

/** Request: where the headers of the items of a file (`uri`) are, as ranges. */
export const itemHeadersMethod = 'imr/itemHeaders';

/** Request: what reviewers have said of the items of a file. */
export const commentsMethod = 'imr/comments';
export type CommentsAnswer = readonly CommentThread[];

export interface CommentThread {
  readonly subject: RowSubject;
  readonly title: string;
  /** 0-based: the item's header. */
  readonly range: NonNullable<PlaceAnswer['range']>;
  readonly comments: readonly {
    readonly by: string;
    readonly at: string;
    readonly note: string;
    readonly signature: string;
  }[];
}

/** Request: puts the marks of another review file into one; neither loses any. Answer: `ReviewAnswer`. */
export const mergeReviewsMethod = 'imr/mergeReviews';

export interface MergeReviewsParams {
  /** The file that is written. */
  readonly into: string;
  readonly from: string;
}

/** Request: what has been found in letters and made of them, as a text or a file. */
export const reportMethod = 'imr/report';

export interface ReportParams {
  /** `items`: the items as a Markdown table, to be pasted elsewhere. `word`: one letter with comments beside its text. */
  readonly format: 'markdown' | 'html' | 'csv' | 'json' | 'items' | 'word';
  readonly audience?: 'reviewer' | 'attorney';
  /** Files; all letters that are known, if left out. */
  readonly uris?: readonly string[];
  /** The number of the letter in its file, from 1; all of the file's, if left out. */
  readonly letter?: number;
}

export type ReportAnswer =
  | { readonly state: 'made'; readonly content: string; readonly encoding: 'utf8' | 'base64' }
  | { readonly state: 'refused'; readonly said: string };

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

/** Request: the findings at a place as text for a brief; a string, or null where there is none. */
export const findingTextMethod = 'imr/findingText';

export interface FindingTextParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  /** The id of the one rule that is meant; all of the place if left out. */
  readonly rule?: string;
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
  /** The client's command that copies a finding, with `FindingTextParams` as its argument. */
  readonly copyFindingCommand?: string;
  /** The client's command that shows suggestions, run after one that more is to be chosen after. */
  readonly suggestCommand?: string;
  /** It answers `imr/readFile`; a server in the browser has no other way to files. */
  readonly readsFiles?: boolean;
  /** It answers `imr/findLetters` and `imr/readLetter`. */
  readonly findsLetters?: boolean;
  /** It answers `imr/writeFile`; where it does not, a server with files of its own writes them itself. */
  readonly writesFiles?: boolean;
  /** It shows the trees of `imr/tree` and wants to hear when they change. */
  readonly showsTrees?: boolean;
  /** It sends `imr/caret`. */
  readonly reportsCaret?: boolean;
  /** The client's command that asks for a reason and ignores a finding (a `RowSubject`) in `imr-review.json`. */
  readonly ignoreFindingCommand?: string;
  /** The client's command that saves `imr-letters.json`, with its uri, after an edit has been made in it. */
  readonly saveWorkspaceFileCommand?: string;
  /** A folder of the client's in which the text of the user's guidelines may be kept; else it is kept in memory. */
  readonly guidelineCache?: string;
  /**
   * For a server in a browser's worker: the uri of `dist/fileReader.js`, by which it reads PDF and Word files in workers of
   * their own. The client then answers `imr/listFiles` and `imr/readBytes`.
   */
  readonly fileReader?: string;
  /**
   * The texts that people read, in their language: by the English sentence (l10n/bundle.l10n.json). What is not among them,
   * and everything where this is left out, is English.
   */
  readonly texts?: Texts;
  /** The section `imr-letters` of the settings, from a client that cannot be asked for them. */
  readonly settings?: unknown;
}
