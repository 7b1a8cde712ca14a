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
  /** It sends `imr/caret`. */
  readonly reportsCaret?: boolean;
  /** The client's command that saves `imr-letters.json`, with its uri, after an edit has been made in it. */
  readonly saveWorkspaceFileCommand?: string;
  /** A folder of the client's in which the text of the user's guidelines may be kept; else it is kept in memory. */
  readonly guidelineCache?: string;
  /** The section `imr-letters` of the settings, from a client that cannot be asked for them. */
  readonly settings?: unknown;
}
