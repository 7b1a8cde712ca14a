import type { ExtensionContext } from 'vscode';

/** The extension where Node runs it, and in the browser: one file that takes what is of its place. */
const here =
  typeof process === 'object' && typeof process.versions?.node === 'string'
    ? import('./extension')
    : import('./extension.web');

export async function activate(context: ExtensionContext): Promise<void> {
  (await here).activate(context);
}

export async function deactivate(): Promise<void> {
  await (await here).deactivate();
}
