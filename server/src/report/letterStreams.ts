import type { ExportedFile } from './exportedFile';
import { itemHead, itemRows } from './itemTable';
import { SCHEMA_VERSION } from './schemaVersion';
import { endOfList, nestedJson, type StreamedReport } from './streamedReport';

/** The formats of letters as data, by name; `withText` is whether case summaries and rationales come with them. */
export const letterStreams: Readonly<Record<string, (withText: boolean) => StreamedReport<ExportedFile>>> = {
  csv: (withText) => ({
    head: () => itemHead(withText),
    piece: (file) => itemRows(file, withText),
    between: '',
    tail: () => '',
  }),
  json: () => ({
    head: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": [`,
    piece: (file) => `\n    ${nestedJson(file, 2)}`,
    between: ',',
    tail: ({ hasPieces }) => `${endOfList(hasPieces, 1)}\n}\n`,
  }),
  ndjson: () => ({
    head: () => '',
    piece: ({ path, letters }) =>
      letters
        .map((letter) => `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, path, ...letter })}\n`)
        .join(''),
    between: '',
    tail: () => '',
  }),
};
