import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { filesIn, followFolder } from './folderFiles';
import { setBeingRead } from './progress';

/** Which folders their user has agreed to have checked; kept on this machine. */
const storageKey = 'checkedFolders';
/** Decides which of the views' welcome texts is shown. */
const contextKey = 'imr-letters.folderIsChecked';

/** The folders of the workspace that are checked: asked about once each, and remembered. */
export class CheckedFolders implements vscode.Disposable {
  private readonly followed = new Map<string, vscode.Disposable>();
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly server: LetterServer,
    private readonly memory: vscode.Memento,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.follow()),
      vscode.commands.registerCommand('imr-letters.checkFolder', () => this.ask()),
      vscode.commands.registerCommand('imr-letters.leaveFolder', () => this.leave()),
      vscode.commands.registerCommand('imr-letters.checkFolderAgain', () => this.again()),
    );
    this.follow();
  }

  /** Whether any folder of the workspace is checked. */
  get any(): boolean {
    return this.followed.size > 0;
  }

  dispose(): void {
    this.listeners.dispose();
    this.changes.dispose();
    for (const one of this.followed.values()) one.dispose();
  }

  private get agreed(): readonly string[] {
    return this.memory.get<readonly string[]>(storageKey, []);
  }

  private follow(): void {
    const wanted = new Map(
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => this.agreed.includes(uri.toString()))
        .map(({ uri }) => [uri.toString(), uri]),
    );
    for (const [name, one] of this.followed) {
      if (wanted.has(name)) continue;
      one.dispose();
      this.followed.delete(name);
    }
    for (const [name, uri] of wanted) {
      if (this.followed.has(name)) continue;
      setBeingRead(true);
      this.followed.set(name, followFolder(this.server, uri));
    }
    void vscode.commands.executeCommand('setContext', contextKey, this.any);
    this.changes.fire();
  }

  private async ask(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
      ({ uri }) => !this.agreed.includes(uri.toString()),
    );
    if (folders.length === 0) {
      const message = this.any
        ? 'The letters of this folder are checked already; the view "Letters" lists them.'
        : 'No folder is open. Open the folder with your letters first (File > Open Folder).';
      await vscode.window.showInformationMessage(vscode.l10n.t('IMR Letters: {0}', message));
      return;
    }
    for (const folder of folders) await this.askAbout(folder);
  }

  private async askAbout({ uri, name }: vscode.WorkspaceFolder): Promise<void> {
    const texts = (await filesIn(uri)).filter(({ path }) => !/\.(?:pdf|docx)$/i.test(path));
    const files = `${texts.length} text file${texts.length === 1 ? '' : 's'}`;
    const check = 'Check the Letters';
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Check the letters in “{0}”?', name),
      {
        modal: true,
        detail: vscode.l10n.t(
          '{0} (.imr, .txt) will be read on this machine, and those that are letters checked. Nothing leaves the machine, and no text is kept. You are asked once for each folder.',
          files,
        ),
      },
      check,
    );
    if (answer !== check) return;
    await this.memory.update(storageKey, [...this.agreed, uri.toString()]);
    this.follow();
  }

  private async leave(): Promise<void> {
    const here = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
    await this.memory.update(
      storageKey,
      this.agreed.filter((folder) => !here.has(folder)),
    );
    this.follow();
  }

  /** Reads everything anew, also what was left when the checking was stopped. */
  private again(): void {
    for (const one of this.followed.values()) one.dispose();
    this.followed.clear();
    this.follow();
  }
}
