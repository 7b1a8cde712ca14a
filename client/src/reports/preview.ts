import * as vscode from 'vscode';

const scheme = 'imr-letters-report';

/** Reports in VS Code's own Markdown preview: documents that are nobody's file, gone when they are closed. */
export class ReportPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly contents = new Map<string, string>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  private readonly listeners: vscode.Disposable;

  constructor() {
    this.listeners = vscode.Disposable.from(
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === scheme) this.contents.delete(uri.path);
      }),
    );
  }

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return this.contents.get(path) ?? `${vscode.l10n.t('This report is no longer here. Make it again.')}\n`;
  }

  /** @param title of the tab */
  async show(title: string, content: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/Report ${title.replaceAll('/', ' ')}.md` });
    this.contents.set(uri.path, content);
    this.changes.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  dispose(): void {
    this.listeners.dispose();
  }
}
