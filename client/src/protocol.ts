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

/** `report` is Markdown. */
export type GuidelineCopiesAnswer =
  | { readonly state: 'no folder' }
  | { readonly state: 'read'; readonly report: string };

/** The text of a PDF or Word letter by its `uri`. Answer: `ImportAnswer`. */
export const importLetterRequest = 'imr/importLetter';

/** `name` is what its text file would be called. */
export type ImportAnswer =
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

/** The forms in which a letter can be begun. Answer: `DraftForm[]`, the usual one first. */
export const draftFormsRequest = 'imr/draftForms';

export interface DraftForm {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** The skeleton of a letter. Answer: `NewLetterAnswer`. */
export const newLetterRequest = 'imr/newLetter';

export interface NewLetterParams {
  /** The id of a form. */
  readonly form: string;
  /** Treatments in dispute; a text may hold several, parted by semicolons. */
  readonly items: readonly string[];
}

export interface NewLetterAnswer {
  readonly snippet: string;
}

/** What an action on the item at a position changes. Answer: `ChangeItemsAnswer`, `null` where it cannot be done. */
export const changeItemsRequest = 'imr/changeItems';

export interface ChangeItemsParams {
  readonly uri: string;
  readonly position: PlainPosition;
  readonly action: 'add' | 'duplicate' | 'move up' | 'move down' | 'uphold' | 'overturn';
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

export interface ChangeItemsAnswer {
  /** The version of the document that the places are of. */
  readonly version: number;
  readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
  /** A snippet to be put in. */
  readonly insert?: { readonly at: PlainPosition; readonly snippet: string };
  /** In the text after the edits. */
  readonly select?: PlainRange;
}

/** The words of a letter, its `text`, in paragraphs. Answer: `ParagraphsAnswer`. */
export const paragraphsRequest = 'imr/paragraphs';

export interface ParagraphsAnswer {
  readonly text: string;
}

/** The scheme of documents that show a letter in paragraphs: the server has no findings for them. */
export const readingScheme = 'imr-paragraphs';

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

/** From the server in the browser: the files that lie in a folder itself (`uri`); null where it cannot be read. */
export const listFilesRequest = 'imr/listFiles';

export interface FileListed {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** From the server in the browser: the bytes of a file; null where it cannot be read. */
export const readBytesRequest = 'imr/readBytes';

export interface ReadBytesParams {
  readonly uri: string;
  /** Of a file with more bytes than this only the size is told. */
  readonly most: number;
}

export type FileBytes = { readonly bytes: Uint8Array } | { readonly size: number };

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
/** From the server: write a whole file (`uri`, `text`). Answer: `null`, or a sentence that says why it was not written. */
export const writeFileRequest = 'imr/writeFile';
