import type { Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { problemOfName, renamed } from '../features/rename';
import { toOffset, toRange, toWorkspaceEdit } from './convert';
import type { FeatureContext } from './features';
import { isForReading } from './readingView';

/** Answers that lead from one place of the open letters to others: definition, references, rename. */
export function answerNavigation({ connection, client, service, documents }: FeatureContext): void {
  connection.onDefinition(({ textDocument: { uri }, position }): LocationLink[] | Location[] | null => {
    const document = documents.get(uri);
    const found = document && service.definition(uri, toOffset(document, position));
    if (document === undefined || found === undefined || isForReading(uri)) return null;
    if (!client.definitionLinks) {
      return found.targets.map(({ exact }) => ({ uri, range: toRange(document, exact) }));
    }
    return found.targets.map(({ whole, exact }) => ({
      originSelectionRange: toRange(document, found.origin),
      targetUri: uri,
      targetRange: toRange(document, whole),
      targetSelectionRange: toRange(document, exact),
    }));
  });

  connection.onReferences(({ textDocument: { uri }, position, context }) => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    const withDefinition = context?.includeDeclaration !== false;
    return service.references(uri, toOffset(document, position), withDefinition).flatMap((place) => {
      // A letter that is also shown in paragraphs says each thing once.
      if (place.uri !== uri && isForReading(place.uri)) return [];
      const other = documents.get(place.uri);
      return other ? [{ uri: place.uri, range: toRange(other, place.span) }] : [];
    });
  });

  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const found = document && service.renamable(uri, toOffset(document, position));
    if (document === undefined || found === undefined || isForReading(uri)) return null;
    return { range: toRange(document, found.span), placeholder: found.words };
  });

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }): WorkspaceEdit | null => {
    const document = documents.get(uri);
    const found = document && service.renamable(uri, toOffset(document, position));
    if (document === undefined || found === undefined || isForReading(uri)) return null;
    const problem = problemOfName(newName);
    if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
    return toWorkspaceEdit(document, renamed(found, newName, service.text(uri)), client);
  });
}
