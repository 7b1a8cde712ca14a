import * as vscode from 'vscode';
import { activeLetterEditor } from '../activeLetter';
import type { LetterServer } from '../letterServer';
import { type ItemPlaces, subjectHere } from '../review/itemPlaces';
import type { TreeRow } from '../trees/treeProtocol';
import { ReportPreview } from './preview';

const reportRequest = 'imr/report';

type ReportAnswer =
  | { readonly state: 'made'; readonly content: string; readonly encoding: 'utf8' | 'base64' }
  | { readonly state: 'refused'; readonly said: string };

interface Format {
  readonly label: string;
  readonly description: string;
  readonly format: string;
  readonly audience?: 'attorney';
  /** Of the file that is written; without one, the report is shown. */
  readonly extension?: string;
  readonly oneLetter?: true;
}

const formats: readonly Format[] = [
  { label: vscode.l10n.t('Show'), description: vscode.l10n.t('in a preview'), format: 'markdown' },
  {
    label: vscode.l10n.t('Show for an Attorney'),
    description: vscode.l10n.t('findings by ground of Labor Code 4610.6(h), and the day by which to appeal'),
    format: 'markdown',
    audience: 'attorney',
  },
  {
    label: vscode.l10n.t('Save as HTML…'),
    description: vscode.l10n.t('to print'),
    format: 'html',
    extension: 'html',
  },
  {
    label: vscode.l10n.t('Save as HTML for an Attorney…'),
    description: vscode.l10n.t('to print'),
    format: 'html',
    audience: 'attorney',
    extension: 'html',
  },
  {
    label: vscode.l10n.t('Save as CSV…'),
    description: vscode.l10n.t('for a spreadsheet'),
    format: 'csv',
    extension: 'csv',
  },
  {
    label: vscode.l10n.t('Save as JSON…'),
    description: vscode.l10n.t('as data'),
    format: 'json',
    extension: 'json',
  },
  {
    label: vscode.l10n.t('Save as Word…'),
    description: vscode.l10n.t('the letter’s text with findings as comments'),
    format: 'word',
    extension: 'docx',
    oneLetter: true,
  },
];

/** Reports on the letter in front, on chosen letters or on all, and the items as a table. */
export function registerReports(server: LetterServer, places: ItemPlaces): vscode.Disposable {
  const preview = new ReportPreview();
  const ask = async (params: object): Promise<Extract<ReportAnswer, { state: 'made' }> | undefined> => {
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Making the report') },
      () => server.ask<ReportAnswer>(reportRequest, params),
    );
    if (answer.state === 'made') return answer;
    void vscode.window.showWarningMessage(vscode.l10n.t('IMR Letters: {0}', answer.said));
    return undefined;
  };

  async function report(
    about: { readonly uris?: readonly string[]; readonly letter?: number },
    title: string,
  ): Promise<void> {
    const isOne = about.uris?.length === 1;
    const chosen = await vscode.window.showQuickPick(
      formats.filter(({ oneLetter }) => isOne || oneLetter !== true),
      { title: vscode.l10n.t('Report: {0}', title), placeHolder: vscode.l10n.t('What to make') },
    );
    if (chosen === undefined) return;
    const { format, audience, extension } = chosen;
    const made = await ask({ ...about, format, ...(audience && { audience }) });
    if (made === undefined) return;
    if (extension === undefined) await preview.show(title, made.content);
    else await save(made, extension, about.uris?.[0]);
  }

  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('imr-letters.reportLetter', async () => {
      const uri = activeLetterEditor()?.document.uri;
      if (uri === undefined) {
        void vscode.window.showInformationMessage(vscode.l10n.t('IMR Letters: open a letter first.'));
        return;
      }
      await report({ uris: [uri.toString()] }, uri.path.slice(uri.path.lastIndexOf('/') + 1));
    }),
    vscode.commands.registerCommand('imr-letters.reportLetters', async (row?: TreeRow, rows?: TreeRow[]) => {
      const chosen = (rows ?? (row ? [row] : [])).flatMap(({ subject }) => subject?.uri ?? []);
      const uris = [...new Set(chosen)];
      // Of a file with several letters the one whose row it is.
      const [only, ...others] = rows ?? (row ? [row] : []);
      const letter = others.length === 0 ? only?.subject?.letter : undefined;
      if (uris.length === 0) await report({}, vscode.l10n.t('All Letters'));
      else
        await report(
          { uris, ...(letter !== undefined && { letter }) },
          uris.length === 1
            ? (row?.label ?? vscode.l10n.t('Letter'))
            : vscode.l10n.t('{0} Letters', uris.length),
        );
    }),
    vscode.commands.registerCommand('imr-letters.copyItems', async () => {
      const subject = await subjectHere(places);
      if (subject === undefined) return;
      const made = await ask({ uris: [subject.uri], letter: subject.letter, format: 'items' });
      if (made === undefined) return;
      await vscode.env.clipboard.writeText(made.content);
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('IMR Letters: the items were copied as a table.'),
        5000,
      );
    }),
  );
}

/** Where the user says, and never over a letter: VS Code asks before it replaces a file. */
async function save(
  { content, encoding }: Extract<ReportAnswer, { state: 'made' }>,
  extension: string,
  letter: string | undefined,
): Promise<void> {
  const beside =
    letter === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.parse(letter);
  const name =
    letter === undefined ? vscode.l10n.t('IMR review') : vscode.l10n.t('{0} review', baseName(letter));
  const folder = letter === undefined ? beside : beside && vscode.Uri.joinPath(beside, '..');
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the Report'),
    ...(folder?.scheme === 'file' || folder?.scheme === 'vscode-remote'
      ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.${extension}`) }
      : {}),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (target === undefined) return;
  const bytes =
    encoding === 'base64'
      ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
      : new TextEncoder().encode(content);
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'IMR Letters: the report could not be written there. Choose a folder that you may write into.',
      ),
    );
    return;
  }
  const open = vscode.l10n.t('Open');
  if (
    (await vscode.window.showInformationMessage(
      vscode.l10n.t('IMR Letters: the report was saved.'),
      open,
    )) === open
  ) {
    await vscode.commands.executeCommand(
      extension === 'csv' || extension === 'json' ? 'vscode.open' : 'revealFileInOS',
      target,
    );
  }
}

function baseName(uri: string): string {
  const name = vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';
  return name.replace(/(?:\.imr)?(?:\.[^.]*)?$/i, '') || 'letter';
}
