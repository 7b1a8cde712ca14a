import * as vscode from 'vscode';
import type { RowSubject, TreeRow } from '../trees/treeProtocol';
import type { Reviews } from './reviews';

/** The commands of the views' menus: each is about the row that it was chosen on. */
export function registerReviewCommands(reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    onRow('ignoreFinding', (subject) => ignore(reviews, subject)),
    onRow('restoreFinding', (subject) => restore(reviews, subject)),
  );
}

function onRow(name: string, run: (subject: RowSubject) => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand(
    `imr-letters.${name}`,
    async (given: TreeRow | RowSubject | undefined) => {
      const subject = given !== undefined && 'kind' in given ? given.subject : given;
      if (subject !== undefined) await run(subject as RowSubject);
    },
  );
}

async function ignore(reviews: Reviews, subject: RowSubject): Promise<void> {
  const note = await vscode.window.showInputBox({
    title: 'Ignore This Finding',
    prompt:
      'Why? The reason is kept in imr-review.json beside the letter, for those who read it later. It may be health data: write no more than is needed.',
    placeHolder: 'Confirmed with the provider',
    validateInput: (value) =>
      value.trim() === '' ? 'A finding is ignored for a reason: a few words will do.' : undefined,
  });
  if (note === undefined) return;
  const { rule, fingerprint } = subject;
  const said = await reviews.act(subject, { do: 'finding', rule, fingerprint, disposition: 'ignored', note });
  if (said === undefined) return;
  const undo = 'Undo';
  if ((await vscode.window.showInformationMessage(`IMR Letters: ${said}`, undo)) === undo) {
    await restore(reviews, subject);
  }
}

async function restore(reviews: Reviews, subject: RowSubject): Promise<void> {
  const { rule, fingerprint } = subject;
  const said = await reviews.act(subject, { do: 'finding', rule, fingerprint, disposition: 'open' });
  if (said !== undefined) void vscode.window.setStatusBarMessage(`IMR Letters: ${said}`, 5000);
}
