import * as vscode from 'vscode';
import type { RowSubject, TreeRow } from '../trees/treeProtocol';
import { type ItemPlaces, subjectHere } from './itemPlaces';
import type { Reviews } from './reviews';

/** Said where a note is asked for: it is kept on the disk, and people should know what they write where. */
const WHERE = vscode.l10n.t(
  'What you write is kept in imr-review.json beside the letter. It may be health data: write no more than is needed.',
);

/** The commands of views, lenses and keys: each is about the row or item that it was chosen on, else about the caret's. */
export function registerReviewCommands(reviews: Reviews, places: ItemPlaces): vscode.Disposable {
  const on = (name: string, run: (subject: RowSubject) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(
      `imr-letters.${name}`,
      async (given: TreeRow | RowSubject | undefined) => {
        const subject = given === undefined ? await subjectHere(places) : subjectOf(given);
        if (subject !== undefined) await run(subject);
      },
    );
  const onItem = (name: string, state: string, asks?: string): vscode.Disposable =>
    on(name, async (subject) => {
      if (subject.item === undefined) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('IMR Letters: put the caret into a disputed item first.'),
        );
        return;
      }
      const note = asks === undefined ? '' : await noted(asks);
      if (note !== undefined)
        await said(reviews.act(subject, { do: 'item', item: subject.item, state, note }));
    });
  const onFinding = (name: string, disposition: string, asks: string): vscode.Disposable =>
    on(name, async (subject) => {
      const { rule, fingerprint } = subject;
      const note = await noted(asks);
      if (note === undefined) return;
      await said(reviews.act(subject, { do: 'finding', rule, fingerprint, disposition, note }));
    });

  return vscode.Disposable.from(
    onItem('acceptItem', 'accepted'),
    onItem('reopenItem', 'open'),
    onItem('queryItem', 'query', vscode.l10n.t('Query This Item')),
    onItem('changeItem', 'change', vscode.l10n.t('To Be Changed')),
    onFinding('queryFinding', 'query', vscode.l10n.t('Query This Finding')),
    onFinding('changeFinding', 'change', vscode.l10n.t('To Be Changed')),
    on('ignoreFinding', (subject) => ignore(reviews, subject)),
    on('restoreFinding', (subject) => restore(reviews, subject)),
    on('reviewLetter', (subject) => said(reviews.act(subject, { do: 'letter', reviewed: true }))),
    on('signOff', (subject) => said(reviews.signOff(subject))),
    on('withdrawSignOff', (subject) => said(reviews.act(subject, { do: 'withdraw sign-off' }))),
  );
}

function subjectOf(given: TreeRow | RowSubject): RowSubject | undefined {
  return 'kind' in given ? given.subject : given;
}

async function noted(title: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('A note, if you like. {0}', WHERE),
    placeHolder: vscode.l10n.t('Which side?'),
  });
}

/** Says what was done where one sees it without a click. */
async function said(doing: Promise<string | undefined>): Promise<void> {
  const what = await doing;
  if (what !== undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: {0}', what), 5000);
}

async function ignore(reviews: Reviews, subject: RowSubject): Promise<void> {
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore This Finding'),
    prompt: vscode.l10n.t('Why? {0}', WHERE),
    placeHolder: vscode.l10n.t('Confirmed with the provider'),
    validateInput: (value) =>
      value.trim() === ''
        ? vscode.l10n.t('A finding is ignored for a reason: a few words will do.')
        : undefined,
  });
  if (note === undefined) return;
  const { rule, fingerprint } = subject;
  const what = await reviews.act(subject, { do: 'finding', rule, fingerprint, disposition: 'ignored', note });
  if (what === undefined) return;
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('IMR Letters: {0}', what), undo)) === undo) {
    await restore(reviews, subject);
  }
}

function restore(reviews: Reviews, subject: RowSubject): Promise<void> {
  const { rule, fingerprint } = subject;
  return said(reviews.act(subject, { do: 'finding', rule, fingerprint, disposition: 'open' }));
}
