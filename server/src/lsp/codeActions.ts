import type { CodeAction as LspCodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Silence } from '../features/codeActions';
import type { Client } from './client';
import { toDiagnostic, toWorkspaceEdit } from './convert';
import type { FindingTextParams } from './protocol';

/** Where an item goes is its own kind, as editors that move code know it. */
const MOVE = `${CodeActionKind.Refactor}.move`;

/** The kinds of actions that this server offers. */
export const CODE_ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  MOVE,
  CodeActionKind.SourceFixAll,
];

/** An action as the editor offers it; `undefined` where this client has no way to carry it out. */
export function toCodeAction(
  document: TextDocument,
  action: Exclude<CodeAction, Silence>,
  client: Client,
): LspCodeAction | undefined {
  switch (action.kind) {
    case 'quick fix':
      return {
        title: action.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, action.finding, client)],
        isPreferred: action.preferred,
        edit: toWorkspaceEdit(document, action.edits, client),
      };
    case 'fix all':
      return {
        title: action.title,
        kind: CodeActionKind.SourceFixAll,
        edit: toWorkspaceEdit(document, action.edits, client),
      };
    case 'rewrite':
    case 'move':
      return {
        title: action.title,
        kind: action.kind === 'move' ? MOVE : CodeActionKind.RefactorRewrite,
        edit: toWorkspaceEdit(document, action.edits, client),
      };
    case 'copy finding': {
      const command = client.options.copyFindingCommand;
      if (command === undefined) return undefined;
      const diagnostic = toDiagnostic(document, action.finding, client);
      const argument: FindingTextParams = {
        uri: document.uri,
        position: diagnostic.range.start,
        rule: action.finding.ruleId,
      };
      return {
        title: action.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        command: { title: action.title, command, arguments: [argument] },
      };
    }
    case 'about rule': {
      const command = client.options.aboutRuleCommand;
      if (command === undefined) return undefined;
      return {
        title: action.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, action.finding, client)],
        command: { title: action.title, command, arguments: [action.finding.ruleId] },
      };
    }
  }
}
