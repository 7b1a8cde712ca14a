import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';
import { toOffset, toRange } from './convert';
import type { FeatureContext } from './features';
import type { ParagraphsParams } from './protocol';
import { paragraphsMethod } from './protocol';
import { isForReading } from './readingView';

/** Answers for the layout of letters: the whole of one, a range of it, and its paragraphs to be read. */
export function answerFormatting({ connection, service, documents, settings }: FeatureContext): void {
  const edits = async (
    uri: string,
    rangeOf?: (document: TextDocument) => Span,
  ): Promise<TextEdit[] | null> => {
    const document = documents.get(uri);
    if (document === undefined || isForReading(uri)) return null;
    const chosen = await settings.of(uri);
    // The text may be another by now; the editor asks again.
    if (documents.get(uri)?.version !== document.version) return null;
    return service
      .format(uri, rangeOf?.(document), chosen)
      .map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  };

  connection.onDocumentFormatting(({ textDocument: { uri } }) => edits(uri));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    edits(uri, (document) => ({
      start: toOffset(document, range?.start),
      end: toOffset(document, range?.end),
    })),
  );
  connection.onRequest(paragraphsMethod, (params: Partial<ParagraphsParams> | undefined) =>
    typeof params?.text === 'string' ? { text: service.paragraphs(params.text) } : null,
  );
}
