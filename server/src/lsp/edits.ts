import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A change of a text: what stood from `start` to `end` (offsets before it) is now `inserted` UTF-16 code units long. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

/**
 * Open documents that tell of each of their changes, in order, before their new text is known to anybody.
 *
 * @param changed called with `undefined` for a text that is replaced as a whole: where things went in it cannot be told
 */
export function createDocuments(
  changed: (uri: string, edit: TextEdit | undefined) => void,
): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes, version) {
      for (const change of changes) {
        if ('range' in change) {
          const start = document.offsetAt(change.range.start);
          const end = document.offsetAt(change.range.end);
          changed(document.uri, { start, end, inserted: change.text.length });
        } else changed(document.uri, undefined);
        // One by one: the places of the next are in the text that this one leaves.
        TextDocument.update(document, [change], version);
      }
      return document;
    },
  });
}

/** Where a caret is after a change: what is typed at it or over it leaves it at its end. */
export function caretAfter(caret: number, { start, end, inserted }: TextEdit): number {
  if (caret < start) return caret;
  return caret <= end ? start + inserted : caret + inserted - (end - start);
}
