import * as vscode from 'vscode';

/** What the page of a PDF or Word letter shows. */
export type LetterFilePage =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'failed'; readonly reason: string };

const STYLE = `
body { font: var(--vscode-editor-font-weight) var(--vscode-editor-font-size) / 1.5 var(--vscode-editor-font-family);
  color: var(--vscode-editor-foreground); max-width: 100ch; margin: 0 auto; padding: 0 2em 3em; }
header { position: sticky; top: 0; padding: 1em 0; background: var(--vscode-editor-background);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); font-family: var(--vscode-font-family); }
button { font: inherit; padding: 0.4em 1em; border: 1px solid var(--vscode-button-border, transparent);
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); cursor: pointer; }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: 0.6em 0 0; }`;

/** The page as HTML. The letter's text stands in it as text: nothing in a letter is run, and nothing is fetched. */
export function letterFilePage(page: LetterFilePage): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
${bodyOf(page)}
<script nonce="${nonce}">
const api = acquireVsCodeApi();
document.querySelector('button')?.addEventListener('click', () => api.postMessage('open as letter'));
</script>
</body>
</html>`;
}

function bodyOf(page: LetterFilePage): string {
  switch (page.state) {
    case 'reading':
      return `<p role="status">${escaped(vscode.l10n.t('Reading the letter'))}</p>`;
    case 'failed':
      return `<p role="alert">${escaped(page.reason)}</p>`;
    case 'read':
      return `<header><button type="button">${escaped(vscode.l10n.t('Open as Letter'))}</button>
<p>${escaped(vscode.l10n.t('The text of this file as it is read. Opened as a letter it is checked; the file stays as it is.'))}</p></header>
<main><pre>${escaped(page.text)}</pre></main>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
