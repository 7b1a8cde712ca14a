import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { type FolderFiles, filesIn, followFolder } from './folderFiles';
import { setBeingRead } from './progress';

/** Which folders their user has agreed to have checked; kept on this machine. */
const storageKey = 'checkedFolders';
/** Decides which of the views' welcome texts is shown. */
const contextKey = 'imr-letters.folderIsChecked';

/** The folders of the workspace that are checked: asked about once each, and remembered. */
export class CheckedFolders implements vscode.Disposable {
  private readonly followed = new Map<string, vscode.Disposable>();
  /** Names of followed folders that have more files than are looked at, and how many are, by the folders' uris. */
  private readonly tooLarge = new Map<string, { readonly name: string; readonly listed: number }>();
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

  /** Says which folders are not looked at as a whole; nothing where all are. */
  get leftOut(): string | undefined {
    const sentences = [...this.tooLarge.values()].map(({ name, listed }) =>
      vscode.l10n.t(
        '“{0}” has more than {1} text, PDF and Word files, and only so many are looked at. For the others open a folder inside it.',
        name,
        listed.toLocaleString('en'),
      ),
    );
    return sentences.length === 0 ? undefined : sentences.join(' ');
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
        .map((folder) => [folder.uri.toString(), folder]),
    );
    for (const [name, one] of this.followed) {
      if (wanted.has(name)) continue;
      one.dispose();
      this.followed.delete(name);
      this.tooLarge.delete(name);
    }
    for (const [name, folder] of wanted) {
      if (this.followed.has(name)) continue;
      setBeingRead(true);
      this.followed.set(
        name,
        followFolder(this.server, folder.uri, (files) => this.sawFiles(folder, files)),
      );
    }
    void vscode.commands.executeCommand('setContext', contextKey, this.any);
    this.changes.fire();
  }

  private sawFiles({ uri, name }: vscode.WorkspaceFolder, { uris, areMore }: FolderFiles): void {
    const before = this.tooLarge.delete(uri.toString());
    if (areMore) this.tooLarge.set(uri.toString(), { name, listed: uris.length });
    if (before || areMore) this.changes.fire();
  }

  private async ask(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
      ({ uri }) => !this.agreed.includes(uri.toString()),
    );
    if (folders.length === 0) {
      const message = this.any
        ? vscode.l10n.t(
            'IMR Letters: the letters of this folder are checked already; the view “Letters” lists them.',
          )
        : vscode.l10n.t(
            'IMR Letters: no folder is open. Open the folder with your letters first (File > Open Folder).',
          );
      await vscode.window.showInformationMessage(message);
      return;
    }
    for (const folder of folders) await this.askAbout(folder);
  }

  private async askAbout({ uri, name }: vscode.WorkspaceFolder): Promise<void> {
    const { uris, areMore } = await filesIn(uri);
    const texts = uris.filter(({ path }) => !/\.(?:pdf|docx)$/i.test(path)).length;
    const files =
      texts === 1
        ? vscode.l10n.t('1 text file')
        : vscode.l10n.t('{0} text files', texts.toLocaleString('en'));
    const detail = vscode.l10n.t(
      '{0} (.imr, .txt) will be read on this machine, and those that are letters checked. Nothing leaves the machine, and no text is kept. You are asked once for each folder.',
      files,
    );
    const more = vscode.l10n.t(
      'The folder has more than {0} text, PDF and Word files: the others are left out.',
      uris.length.toLocaleString('en'),
    );
    const check = vscode.l10n.t('Check the Letters');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Check the letters in “{0}”?', name),
      {
        modal: true,
        detail: areMore ? `${detail} ${more}` : detail,
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
