import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { toTreeItem } from './treeItem';
import { type TreeAnswer, type TreeParams, type TreeRow, treeRequest } from './treeProtocol';

/** Milliseconds between two refreshes at least, and how much longer than the making of the rows the wait is. */
const SHORTEST_WAIT = 100;
const COST_SHARE = 8;
/** Milliseconds: rows that take longer wait for a pause in typing, of at least so long. */
const CHEAP = 40;
const PAUSE = 1000;

/** A tree whose rows the server makes: asked for when they are shown, and again when it says that they have changed. */
export class ServerTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly answers = new vscode.EventEmitter<TreeAnswer>();
  /** The rows at the top, and the sentence about the tree as a whole, as they were last given. */
  readonly onDidAnswer = this.answers.event;

  /** Milliseconds that the rows at the top took the last time. */
  private cost = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param params what is asked with each request, as it is at that moment */
  constructor(
    private readonly server: LetterServer,
    private readonly params: () => TreeParams | undefined,
  ) {}

  refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.changes.fire(undefined);
  }

  /** Refreshes soon: what is long to make is made less often, and not while somebody types. */
  refreshSoon(isTyping: boolean): void {
    const wait = Math.max(SHORTEST_WAIT, this.cost * COST_SHARE);
    if (isTyping && this.cost > CHEAP) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), wait + PAUSE);
    } else {
      this.timer ??= setTimeout(() => this.refresh(), wait);
    }
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    return [...(await this.rows(row))];
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    return toTreeItem(row);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changes.dispose();
    this.answers.dispose();
  }

  private async rows(row: TreeRow | undefined): Promise<readonly TreeRow[]> {
    const params = this.params();
    if (params === undefined) return [];
    const asked = row === undefined ? params : { ...params, row: row.id };
    const began = Date.now();
    try {
      const answer = await this.server.ask<TreeAnswer>(treeRequest, asked);
      if (row === undefined) {
        this.cost = Date.now() - began;
        this.answers.fire(answer);
      }
      return answer.rows;
    } catch {
      // The server has ended or is being started again: the tree is asked for anew when it runs.
      return [];
    }
  }
}
