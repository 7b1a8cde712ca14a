import * as l10n from '@vscode/l10n';
import type {
  CodeAction as LspCodeAction,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Silence } from '../features/codeActions';
import type { RowSubject } from '../features/trees/treeRow';
import { fingerprintOf } from '../rules/fingerprint';
import { editsToIgnore, editsToSet, NEW_WORKSPACE_FILE, type WorkspaceFileEdit } from '../workspaceFile/edit';
import type { Client } from './client';
import { toDiagnostic } from './convert';
import type { LetterPolicy } from './workspaceFiles';

/**
 * The action that ignores a finding in the review file: the client's command asks for a reason. `undefined` where the
 * client has none, so that the finding is ignored in `imr-letters.json`.
 *
 * @param number of the letter in its file, 1-based
 */
export function toIgnoringAction(
  letter: TextDocument,
  { kind, title, finding }: Silence,
  number: number,
  client: Client,
): LspCodeAction | undefined {
  const command = client.options.ignoreFindingCommand;
  if (kind !== 'ignore finding' || command === undefined) return undefined;
  const { ruleId: rule } = finding;
  const subject: RowSubject = {
    uri: letter.uri,
    letter: number,
    rule,
    fingerprint: fingerprintOf(finding, letter.getText()),
  };
  return {
    title: `${title}…`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(letter, finding, client)],
    command: { title, command, arguments: [subject] },
  };
}

/**
 * The action that writes into `imr-letters.json`: an edit of that file, made if there is none. `undefined` where
 * the client cannot make it, or the file is no JSON that it could be written into.
 */
export function toSilencingAction(
  letter: TextDocument,
  action: Silence,
  policy: LetterPolicy | undefined,
  client: Client,
): LspCodeAction | undefined {
  if (policy === undefined || policy.isClosed) return undefined;
  if (policy.text === undefined && !client.createsFiles) return undefined;
  const edit = editFor(letter, action, policy, client);
  if (edit === undefined) return undefined;
  const save = client.options.saveWorkspaceFileCommand;
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(letter, action.finding, client)],
    edit,
    ...(save !== undefined && { command: { title: l10n.t('Save'), command: save, arguments: [policy.uri] } }),
  };
}

function editFor(
  letter: TextDocument,
  { kind, finding }: Silence,
  policy: LetterPolicy,
  client: Client,
): WorkspaceEdit | undefined {
  const { uri } = policy;
  const isNew = policy.text === undefined || policy.text.trim() === '';
  const text = isNew ? NEW_WORKSPACE_FILE : policy.text!;
  let edits: readonly WorkspaceFileEdit[];
  try {
    edits =
      kind === 'ignore finding'
        ? editsToIgnore(text, finding.ruleId, fingerprintOf(finding, letter.getText()), policy.path)
        : editsToSet(text, finding.ruleId, 'off');
  } catch {
    // Not JSON as it stands: the file itself says so.
    return undefined;
  }
  const document = TextDocument.create(uri, 'json', 0, text);
  const textEdits: TextEdit[] = isNew
    ? [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: made(text, edits),
        },
      ]
    : edits.map(({ span, newText }) => ({
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        newText,
      }));
  if (!client.versionedEdits) return { changes: { [uri]: textEdits } };
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: textEdits };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: policy.text === undefined ? [create, change] : [change] };
}

function made(text: string, edits: readonly WorkspaceFileEdit[]): string {
  const document = TextDocument.create('', 'json', 0, text);
  return TextDocument.applyEdits(
    document,
    edits.map(({ span, newText }) => ({
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      newText,
    })),
  );
}
