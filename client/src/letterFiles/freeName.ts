import * as vscode from 'vscode';

const MOST_NAMES = 1000;

/**
 * A name that no file has and no open document: "a.imr", "a 2.imr", …
 *
 * @throws where a thousand such names are taken: none of them is overwritten
 */
export async function freeName(wanted: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; number < MOST_NAMES; number++) {
    const path = number === 1 ? wanted.path : wanted.path.replace(/(\.[^./]*)$/, ` ${number}$1`);
    const uri = wanted.with({ path });
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.path === path);
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isOpen && !isThere) return uri;
  }
  throw new Error(
    vscode.l10n.t('Tidy up its folder first: a thousand files have the name {0} already.', wanted.path),
  );
}
