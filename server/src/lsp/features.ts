import type { Connection, TextDocuments } from 'vscode-languageserver';
import { DocumentHighlightKind, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { closedSymbols } from '../features/closedSymbols';
import type { CodeAction, Silence } from '../features/codeActions';
import { itemNumberAt } from '../features/places';
import type { RuleFinding } from '../rules/check';
import type { LetterService } from '../service/letterService';
import { withoutMarkdown } from '../text/markdown';
import type { Client } from './client';
import { toCodeAction } from './codeActions';
import { answerCompletion } from './completion';
import {
  toDocumentSymbol,
  toFlatSymbols,
  toFoldingRanges,
  toOffset,
  toRange,
  toSelectionRange,
  toSymbolKind,
} from './convert';
import type { Diagnostics } from './diagnostics';
import { answerDrafting } from './drafting';
import { answerFindingText } from './findingText';
import type { Desk } from './folder/desk';
import { rangeOf } from './folder/workspaceDiagnostics';
import { answerFormatting } from './formatting';
import { answerInlayHints } from './inlayHints';
import { answerNavigation } from './navigation';
import { isForReading } from './readingView';
import { answerCodeLens } from './review/codeLens';
import { answerSemanticTokens } from './semanticTokens';
import type { SettingsStore } from './settings';
import { toIgnoringAction, toSilencingAction } from './silencing';
import type { WorkspaceFiles } from './workspaceFiles';

/** What the answers are made from. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: LetterService;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly workspaceFiles: WorkspaceFiles;
  readonly diagnostics: Diagnostics;
  readonly desk: () => Desk;
}

/** Answers the editor's requests: finds the file, asks the service, converts. Nothing for a file not open. */
export function answerFeatures(context: FeatureContext): void {
  answerStructure(context);
  answerAtPlace(context);
  answerNavigation(context);
  answerCompletion(context);
  answerInlayHints(context);
  answerSemanticTokens(context);
  answerCodeLens(context);
  answerDrafting(context);
  answerFormatting(context);
  answerFindingText(context);
}

function answerStructure({ connection, client, service, documents, desk }: FeatureContext): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    const symbols = service.outline(uri);
    return client.hierarchicalSymbols
      ? symbols.map((symbol) => toDocumentSymbol(document, symbol))
      : toFlatSymbols(document, symbols);
  });

  connection.onWorkspaceSymbol(async ({ query }) => {
    const open = service.workspaceSymbols(query).flatMap(({ uri, symbol, container }) => {
      const document = documents.get(uri);
      if (document === undefined || isForReading(uri)) return [];
      return {
        name: symbol.name,
        kind: toSymbolKind(symbol.role),
        containerName: container,
        location: { uri, range: toRange(document, symbol.selection) },
      };
    });
    const { letters } = await desk().listing.all();
    const closed = letters.filter(({ uri }) => documents.get(uri) === undefined);
    return [
      ...open,
      ...closedSymbols(closed, query).map(({ name, role, container, uri, place }) => ({
        name,
        kind: toSymbolKind(role),
        containerName: container,
        location: { uri, range: rangeOf(place) },
      })),
    ];
  });

  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document === undefined ? null : toFoldingRanges(document, service.folds(uri), client);
  });

  connection.onSelectionRanges(({ textDocument: { uri }, positions }) => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    return positions.map((position) =>
      toSelectionRange(document, service.selections(uri, toOffset(document, position))),
    );
  });
}

function answerAtPlace(context: FeatureContext): void {
  const { connection, client, service, documents, settings, workspaceFiles, diagnostics } = context;
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    // Where nothing belongs together the answer is empty, not none: none would have the editor mark every "the".
    const found = service.highlights(uri, toOffset(document, position));
    return found.map((at) => ({ range: toRange(document, at), kind: DocumentHighlightKind.Text }));
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const chosen = await settings.of(uri);
    const document = documents.get(uri);
    const card = document && service.hover(uri, toOffset(document, position), chosen);
    if (document === undefined || card === undefined) return null;
    const contents = client.markdownHover
      ? { kind: MarkupKind.Markdown, value: card.markdown }
      : { kind: MarkupKind.PlainText, value: withoutMarkdown(card.markdown) };
    return { contents, range: toRange(document, card.span) };
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const document = documents.get(uri);
    if (document === undefined || isForReading(uri)) return null;
    const chosen = await settings.of(uri);
    const policy = await workspaceFiles.policyOf(uri);
    // The text may be another by now; then the places asked about are others too.
    if (documents.get(uri)?.version !== document.version) return null;
    const at = { start: toOffset(document, range?.start), end: toOffset(document, range?.end) };
    const letterOf = ({ span }: RuleFinding) => itemNumberAt(service.letters(uri), span.start).letter;
    return service
      .codeActions(uri, at, diagnostics.shown(uri, chosen))
      .flatMap((action) =>
        isSilence(action)
          ? (toIgnoringAction(document, action, letterOf(action.finding), client) ??
            toSilencingAction(document, action, policy, client) ??
            [])
          : (toCodeAction(document, action, client) ?? []),
      )
      .filter(({ kind }) => isWanted(kind, context?.only));
  });
}

function isSilence(action: CodeAction): action is Silence {
  return action.kind === 'ignore finding' || action.kind === 'turn rule off';
}

/** Kinds are dotted: "source" asks for "source.fixAll" too. */
function isWanted(kind: string | undefined, only: readonly string[] | null | undefined): boolean {
  // What changes the whole file is offered only where it is asked for by name.
  if (!only?.length) return kind === undefined || !kind.startsWith('source');
  return only.some((wanted) => kind === wanted || kind?.startsWith(`${wanted}.`));
}
