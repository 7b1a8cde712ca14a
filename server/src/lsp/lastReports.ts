import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';
import { toOffset } from './convert';
import type { TextEdit } from './edits';

/**
 * What a client was last told of each file, so that it is told nothing where the same would be told again: most keys that are
 * pressed move no finding, and the editor moves what it shows with the text by itself.
 */
export interface LastReports {
  /** A change of the text, or `undefined`: it was replaced as a whole. */
  edited(uri: string, edit: TextEdit | undefined): void;
  closed(uri: string): void;
  /** Whether the client was told of the file since it was opened. */
  knows(uri: string): boolean;
  /**
   * Whether the client shows these already: they are what it was told under the id that it names, and nobody has typed in one of
   * them since, which may have changed what the editor shows of it. If not, they are kept as told under the new id.
   */
  shows(
    document: TextDocument,
    items: readonly Diagnostic[],
    previous: string | undefined,
    id: string,
  ): boolean;
}

interface Told {
  readonly id: string;
  readonly serialised: string;
  /** Where the findings are in the text as it is now. */
  places: readonly Span[];
  isTouched: boolean;
}

/** Nothing has been told yet. */
export function createLastReports(): LastReports {
  const reports = new Map<string, Told>();
  return {
    edited(uri, edit) {
      const told = reports.get(uri);
      if (told === undefined || told.isTouched) return;
      told.isTouched =
        edit === undefined || told.places.some((at) => at.start <= edit.end && at.end >= edit.start);
      if (edit === undefined) return;
      const shift = edit.inserted - (edit.end - edit.start);
      told.places = told.places.map((at) =>
        at.start > edit.end ? { start: at.start + shift, end: at.end + shift } : at,
      );
    },
    closed: (uri) => void reports.delete(uri),
    knows: (uri) => reports.has(uri),
    shows(document, items, previous, id) {
      const told = reports.get(document.uri);
      const serialised = JSON.stringify(items);
      if (told !== undefined && told.id === previous && !told.isTouched && told.serialised === serialised)
        return true;
      const places = items.map(({ range }) => ({
        start: toOffset(document, range.start),
        end: toOffset(document, range.end),
      }));
      reports.set(document.uri, { id, serialised, places, isTouched: false });
      return false;
    },
  };
}
