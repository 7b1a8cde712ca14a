import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DESTINATIONS, itemNumberAt, placeFrom } from '../features/places';
import type { LetterService } from '../service/letterService';
import { toOffset, toRange } from './convert';
import { type PlaceAnswer, type PlaceParams, placeMethod } from './protocol';

/** Answers `imr/place`; null where the letter is not open. */
export function answerPlaces(
  connection: Connection,
  service: LetterService,
  documents: TextDocuments<TextDocument>,
): void {
  connection.onRequest(placeMethod, (params: Partial<PlaceParams> | undefined): PlaceAnswer | null => {
    const document = typeof params?.uri === 'string' ? documents.get(params.uri) : undefined;
    if (document === undefined) return null;
    const letters = service.letters(document.uri);
    const offset = toOffset(document, params?.position);
    const to = DESTINATIONS.find((one) => one === params?.to);
    const { letter, item } = itemNumberAt(letters, offset);
    const found = to && placeFrom(letters, offset, to);
    return {
      letter,
      ...(item !== undefined && { item }),
      ...(found && { range: toRange(document, found) }),
    };
  });
}
