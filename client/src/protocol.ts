/**
 * What the client asks the server beyond the language server protocol. The two sides bundle different
 * versions of the protocol's library, so they share method names and plain interfaces only.
 */

/** Does this text begin like a letter? Answer: `boolean`. */
export const isLetterRequest = 'imr/isLetter';

export interface IsLetterParams {
  /** The beginning of a document, at most `beginningLength` UTF-16 code units. */
  readonly text: string;
}

/** How much of a document is shown to the server to tell whether it is a letter. */
export const beginningLength = 8192;

/** How the guideline index and the user's own copies agree. Answer: `GuidelineCopiesAnswer`. */
export const guidelineCopiesRequest = 'imr/guidelineCopies';

/** `unavailable`: the server has no folders, as in the browser. `report` is Markdown. */
export type GuidelineCopiesAnswer =
  | { readonly state: 'unavailable' | 'no folder' }
  | { readonly state: 'read'; readonly report: string };

/** The text of a PDF or Word letter by its `uri`. Answer: `ImportAnswer`. */
export const importLetterRequest = 'imr/importLetter';

/** `unavailable`: the server has no files, as in the browser. `name` is what its text file would be called. */
export type ImportAnswer =
  | { readonly state: 'unavailable' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'read'; readonly name: string; readonly text: string };

/** What an open document holds. Answer: `LetterStatus`, or `null` where the document is not known. */
export const letterStatusRequest = 'imr/letterStatus';

export interface LetterStatusParams {
  readonly uri: string;
}

export interface LetterStatus {
  /** The form of the first letter: `A` to `E`, or `unknown`. */
  readonly form: string;
  /** How many letters the document holds; 1 as a rule. */
  readonly letters: number;
  /** Disputed items, in all letters of the document. */
  readonly items: number;
}

/** The findings at a place as text for a brief. Answer: `string`, or `null` where there is none. */
export const findingTextRequest = 'imr/findingText';

export interface FindingTextParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  /** The id of the one rule that is meant; all of the place if left out. */
  readonly rule?: string;
}

/** To the server: where the caret is in a letter. */
export const caretNotification = 'imr/caret';

/** From the server: the text of a file by its `uri`, `null` where there is none. It reads `imr-letters.json` so. */
export const readFileRequest = 'imr/readFile';

/** What a tool of assistants answers. Answer: `ToolAnswer`. */
export const assistantToolRequest = 'imr/assistantTool';

/** `problem` is a sentence: what is wrong with the question. */
export type ToolAnswer = { readonly value: Readonly<Record<string, unknown>> } | { readonly problem: string };

/** From the server: the files of the open folders that may be letters. */
export const findLettersRequest = 'imr/findLetters';

export interface FoundLetter {
  /** From the folder, with slashes; with the folder's name before it where several are open. */
  readonly path: string;
  readonly uri: string;
}

/** From the server: the text of one of them by its `uri`. */
export const readLetterRequest = 'imr/readLetter';

/** `reason` is a sentence without a full stop. */
export type ReadLetterAnswer = { readonly text: string } | { readonly reason: string };
