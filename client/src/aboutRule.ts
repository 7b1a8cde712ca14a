import * as vscode from 'vscode';

/** The command that the server's code actions call, with a rule's id. */
export const aboutRuleCommand = 'imr-letters.aboutRule';

/** Where the pages of the rules are; a rule's id and `.md` follow. */
export function rulePagesUri(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'rules', '/');
}

/** Shows the page of a rule beside the letter, as a reader sees it. */
export function registerAboutRule(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(aboutRuleCommand, async (rule: unknown) => {
    // An id and nothing else becomes part of a path.
    if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
    const page = vscode.Uri.joinPath(rulePagesUri(extension), `${rule}.md`);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    } catch {
      // The extension that shows Markdown may be turned off.
      await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside });
    }
  });
}
