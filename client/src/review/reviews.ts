import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import type { RowSubject, TreeRow } from '../trees/treeProtocol';
import { initials } from './initials';

const reviewRequest = 'imr/review';

interface ReviewAnswer {
  readonly state: 'done' | 'refused' | 'asks';
  readonly said: string;
  readonly file?: string;
  readonly items?: readonly number[];
}

/** What a reviewer does, as the server understands it. */
export type ReviewAction = { readonly do: string } & Readonly<Record<string, unknown>>;

/** Brings to the server what a reviewer does, and says what came of it. */
export class Reviews implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  /** Something was written. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly server: LetterServer) {}

  /**
   * Does something with a letter, under the reviewer's initials.
   *
   * @returns what was done, in words; `undefined` where it was refused, which has been said, or given up
   */
  async act(subject: RowSubject, action: ReviewAction): Promise<string | undefined> {
    return (await this.answerTo(subject, action))?.said;
  }

  /**
   * Signs a letter off, once the reviewer has been told what that does and has agreed.
   *
   * @returns as `act`
   */
  async signOff(subject: RowSubject): Promise<string | undefined> {
    const asked = await this.answerTo(subject, { do: 'sign off', asks: true });
    if (asked === undefined) return undefined;
    const sign = vscode.l10n.t('Sign Off');
    const agreed = await vscode.window.showInformationMessage(
      vscode.l10n.t('Sign this letter off?'),
      { modal: true, detail: asked.said },
      sign,
    );
    return agreed === sign ? this.act(subject, { do: 'sign off', items: asked.items }) : undefined;
  }

  private async answerTo(subject: RowSubject, action: ReviewAction): Promise<ReviewAnswer | undefined> {
    const by = await initials();
    if (by === undefined) return undefined;
    const { uri, letter } = subject;
    const answer = await this.server.ask<ReviewAnswer>(reviewRequest, { uri, letter, by, action });
    if (answer.state === 'refused') {
      const [first = '', ...more] = answer.said.split('\n');
      if (more.length === 0) void vscode.window.showWarningMessage(vscode.l10n.t('IMR Letters: {0}', first));
      else
        void vscode.window.showWarningMessage(vscode.l10n.t('IMR Letters: {0}', first), {
          modal: true,
          detail: more.join('\n'),
        });
      return undefined;
    }
    if (answer.state === 'done') this.changes.fire();
    return answer;
  }

  /** Rows whose boxes were ticked or cleared. */
  async setReviewed(rows: readonly (readonly [TreeRow, boolean])[]): Promise<void> {
    for (const [{ subject }, reviewed] of rows) {
      if (subject === undefined) continue;
      const action =
        subject.item === undefined
          ? { do: 'letter', reviewed }
          : { do: 'item', item: subject.item, state: reviewed ? 'accepted' : 'open' };
      // A refusal, or no initials: the box goes back to what is so.
      if ((await this.act(subject, action)) === undefined) {
        this.changes.fire();
        return;
      }
    }
  }

  dispose(): void {
    this.changes.dispose();
  }
}
