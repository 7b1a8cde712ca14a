import * as vscode from 'vscode';
import { activeLetter, findingsOf } from './findings';
import { type LetterServer, languageId } from './letterServer';
import { nextFindingCommand } from './nextFinding';
import { type LetterStatus, type LetterStatusParams, letterStatusRequest } from './protocol';

/** Milliseconds without a change before the server is asked again. */
const quietTime = 300;

/**
 * The language status of a letter: its form, its disputed items, its findings; and how the server is.
 */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('imr-letters.status', {
    language: languageId,
  });
  private readonly listeners: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the server last said, and of which document. */
  private shown: { readonly uri: string; readonly status: LetterStatus | undefined } | undefined;

  constructor(
    private readonly server: LetterServer,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.item.name = 'IMR Letters';
    this.listeners = vscode.Disposable.from(
      this.item,
      server.onDidChangeState(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === activeDocument()) this.update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === activeDocument()) this.updateSoon();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = activeDocument()?.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.show();
      }),
    );
    this.update();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
  }

  private updateSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), quietTime);
  }

  private update(): void {
    clearTimeout(this.timer);
    this.show();
    const document = activeDocument();
    if (document !== undefined && this.server.state === 'running') void this.ask(document);
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const params: LetterStatusParams = { uri: document.uri.toString() };
    try {
      const status = await this.server.ask<LetterStatus | null>(letterStatusRequest, params);
      this.shown = { uri: params.uri, status: status ?? undefined };
      this.show();
    } catch (error) {
      this.log.debug(`The status of a letter could not be had: ${error}`);
    }
  }

  private show(): void {
    const { item } = this;
    const { state } = this.server;
    item.busy = state === 'starting';
    if (state === 'stopped') {
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.text = `$(error) ${vscode.l10n.t('IMR Letters: not running')}`;
      item.detail = vscode.l10n.t('The server has ended');
      item.command = { title: vscode.l10n.t('Restart'), command: 'imr-letters.restartServer' };
      return;
    }
    const document = activeDocument();
    const findings = document === undefined ? [] : findingsOf(document);
    item.severity = worstOf(findings);
    item.command =
      findings.length === 0
        ? undefined
        : { title: vscode.l10n.t('Next Finding'), command: nextFindingCommand };
    item.detail = detailOf(findings);
    const status = this.shown?.uri === document?.uri.toString() ? this.shown?.status : undefined;
    item.text = status === undefined ? vscode.l10n.t('IMR Letter') : describe(status);
  }
}

function describe({ form, letters, items }: LetterStatus): string {
  return `${whatItIs(form, letters)}: ${
    items === 1 ? vscode.l10n.t('1 disputed item') : vscode.l10n.t('{0} disputed items', items)
  }`;
}

function whatItIs(form: string, letters: number): string {
  if (letters > 1) return vscode.l10n.t('{0} IMR letters, form {1}', letters, form);
  return form === 'unknown'
    ? vscode.l10n.t('IMR letter of no known form')
    : vscode.l10n.t('IMR letter, form {0}', form);
}

function activeDocument(): vscode.TextDocument | undefined {
  return activeLetter()?.document;
}

/** "3 findings (1 hint)": all that the command leads to. */
function detailOf(findings: readonly vscode.Diagnostic[]): string {
  const hints = findings.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint).length;
  const all = findings.length;
  if (all === 0) return vscode.l10n.t('no findings');
  const told = all === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', all);
  if (hints === 0) return told;
  return `${told} (${hints === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', hints)})`;
}

function worstOf(problems: readonly vscode.Diagnostic[]): vscode.LanguageStatusSeverity {
  const severities = problems.map(({ severity }) => severity);
  if (severities.includes(vscode.DiagnosticSeverity.Error)) return vscode.LanguageStatusSeverity.Error;
  if (severities.includes(vscode.DiagnosticSeverity.Warning)) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
