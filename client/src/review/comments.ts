import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';
import type { RowSubject, TreesChanged } from '../trees/treeProtocol';
import { treesChangedNotification } from '../trees/treeProtocol';
import type { ItemPlaces } from './itemPlaces';
import type { Reviews } from './reviews';

const commentsRequest = 'imr/comments';
const placeOfItems = 'imr/itemHeaders';

interface Thread {
  readonly subject: RowSubject;
  readonly title: string;
  readonly range: { readonly start: vscode.Position; readonly end: vscode.Position };
  readonly comments: readonly {
    readonly by: string;
    readonly at: string;
    readonly note: string;
    readonly signature: string;
  }[];
}

/** A comment as VS Code shows it, with what the server knows it by. */
interface Shown extends vscode.Comment {
  readonly subject: RowSubject;
  readonly at: string;
}

/** Comments on items, in VS Code's own threads; they are kept in the review file. */
export class ItemComments implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController(
    'imr-letters',
    vscode.l10n.t('IMR Letters: Review'),
  );
  private readonly threads = new Map<string, vscode.CommentThread[]>();
  private readonly listeners: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: LetterServer,
    private readonly reviews: Reviews,
    private readonly places: ItemPlaces,
  ) {
    this.controller.options = {
      placeHolder: vscode.l10n.t(
        'Kept in imr-review.json beside the letter. It may be health data: write no more than is needed.',
      ),
      prompt: vscode.l10n.t('Comment on this item'),
    };
    const ranges: vscode.CommentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        if (document.languageId !== languageId || document.uri.scheme === 'untitled') return [];
        const items = await this.server.ask<readonly Thread['range'][]>(placeOfItems, {
          uri: document.uri.toString(),
        });
        return items.map(({ start, end }) => new vscode.Range(start.line, 0, end.line, end.character));
      },
    };
    this.controller.commentingRangeProvider = ranges;
    this.listeners = vscode.Disposable.from(
      this.controller,
      // VS Code asks once for a document, which may have been plain text then: given the provider anew it asks again.
      vscode.workspace.onDidOpenTextDocument(({ languageId: id }) => {
        if (id === languageId) this.controller.commentingRangeProvider = ranges;
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.showSoon()),
      server.onTold<TreesChanged>(treesChangedNotification, () => this.showSoon()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.clear(uri.toString())),
      vscode.commands.registerCommand('imr-letters.addComment', (reply: vscode.CommentReply) =>
        this.add(reply),
      ),
      vscode.commands.registerCommand('imr-letters.takeBackComment', (comment: Shown) =>
        this.reviews.act(comment.subject, {
          do: 'take back comment',
          item: comment.subject.item,
          at: comment.at,
        }),
      ),
    );
    this.showSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
  }

  private showSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.showAll(), 200);
  }

  private async showAll(): Promise<void> {
    const letters = vscode.window.visibleTextEditors.filter(
      ({ document }) => document.languageId === languageId,
    );
    if (this.server.state !== 'running') return;
    for (const { document } of letters) {
      const uri = document.uri.toString();
      const threads = await this.server.ask<readonly Thread[]>(commentsRequest, { uri }).catch(() => []);
      this.clear(uri);
      this.threads.set(
        uri,
        threads.map((thread) => this.show(document.uri, thread)),
      );
    }
  }

  private show(
    uri: vscode.Uri,
    { range: { start, end }, title, comments, subject }: Thread,
  ): vscode.CommentThread {
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const thread = this.controller.createCommentThread(
      uri,
      range,
      comments.map(
        ({ by, at, note, signature }): Shown => ({
          // As it was typed: a note is no Markdown.
          body: new vscode.MarkdownString().appendText(note),
          author: { name: by },
          label: signature,
          mode: vscode.CommentMode.Preview,
          timestamp: new Date(at),
          contextValue: 'comment',
          subject,
          at,
        }),
      ),
    );
    thread.label = title;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  private clear(uri: string): void {
    for (const thread of this.threads.get(uri) ?? []) thread.dispose();
    this.threads.delete(uri);
  }

  private async add({ thread, text }: vscode.CommentReply): Promise<void> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const at = thread.range?.end;
    if (editor === undefined || at === undefined) return;
    const found = await this.places.ask(editor, at.with({ character: Math.max(0, at.character - 1) }));
    if (found?.item === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('IMR Letters: comments stand on disputed items.'),
      );
      return;
    }
    const { letter, item } = found;
    const said = await this.reviews.act(
      { uri: thread.uri.toString(), letter, item },
      { do: 'comment', item, note: text },
    );
    // What is kept comes back as a thread of its own.
    const isNew = ![...this.threads.values()].some((threads) => threads.includes(thread));
    if (said !== undefined && isNew) thread.dispose();
  }
}
