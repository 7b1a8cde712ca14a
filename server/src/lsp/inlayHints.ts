import type { InlayHint } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { toOffset } from './convert';
import type { FeatureContext } from './features';

/** Answers which words to show after cited pages, as the file's settings want. */
export function answerInlayHints({ connection, service, documents, settings }: FeatureContext): void {
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[] | null> => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    const chosen = await settings.of(uri);
    // The text may be another by now; then the places are others too.
    if (documents.get(uri)?.version !== document.version) return null;
    const at = { start: toOffset(document, range?.start), end: toOffset(document, range?.end) };
    return service.topicHints(uri, at, chosen).map(({ offset, text, tooltip }) => ({
      position: document.positionAt(offset),
      label: text,
      paddingLeft: true,
      tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    }));
  });
}
