import * as vscode from 'vscode';
import type { BaseLanguageClient, CloseHandlerResult, LanguageClientOptions } from 'vscode-languageclient';
import { CloseAction, ErrorAction, RevealOutputChannelOn, State } from 'vscode-languageclient';
import { findLetters, readLetter } from './assistants/letters';
import { hoverSeen } from './firstMeeting/hoverSeen';
import { listFiles, readBytes } from './letterFiles/filesForServer';
import {
  type FileBytes,
  findLettersRequest,
  listFilesRequest,
  type ReadLetterAnswer,
  readBytesRequest,
  readFileRequest,
  readLetterRequest,
  writeFileRequest,
} from './protocol';
import { readFileForServer, writeFileForServer } from './workspaceFile';

export const languageId = 'imr-letter';

/** A server that ends this often within `crashWindow` is left ended: something is wrong with it. */
const crashLimit = 5;
/** Milliseconds. */
const crashWindow = 3 * 60 * 1000;

/** Makes the client of the platform: a process on the desktop, a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'not started' | 'starting' | 'running' | 'stopped';

/**
 * The life of the server: started when the first document needs it, started again when it ends by itself,
 * restarted on request. Says so once when it had to be started again, not at every crash.
 */
export class LetterServer implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private crashes: number[] = [];
  private toldOfCrash = false;
  private readonly hearers = new Map<string, Set<(told: unknown) => void>>();
  private readonly stateEmitter = new vscode.EventEmitter<ServerState>();
  private currentState: ServerState = 'not started';

  readonly onDidChangeState = this.stateEmitter.event;

  constructor(
    private readonly createClient: CreateClient,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.currentState;
  }

  /** Starts the server if it was never started. Resolves when it runs; rejects when it cannot be started. */
  start(): Promise<void> {
    this.starting ??= this.startClient();
    return this.starting;
  }

  /** Ends the server and starts it anew, whatever its state. */
  async restart(): Promise<void> {
    this.log.info('Restarting the server on request.');
    this.crashes = [];
    this.setState('starting');
    await this.endClient();
    await this.start();
  }

  /** Asks a running server; waits for one that is starting. Rejects where there is none. */
  async ask<Answer>(method: string, params: object): Promise<Answer> {
    await this.start();
    if (this.client === undefined) throw new Error('The server does not run.');
    return this.client.sendRequest<Answer>(method, params);
  }

  /** Tells a running server something; one that does not run is told nothing. */
  async tell(method: string, params: object): Promise<void> {
    await this.client?.sendNotification(method, params).catch(() => {});
  }

  /** Hears what the server tells under this name, also of servers that are started later. */
  onTold<Told>(method: string, hear: (told: Told) => void): vscode.Disposable {
    let hearers = this.hearers.get(method);
    if (hearers === undefined) {
      hearers = new Set();
      this.hearers.set(method, hearers);
      if (this.client !== undefined) this.listen(this.client, method);
    }
    hearers.add(hear as (told: unknown) => void);
    return new vscode.Disposable(() => hearers?.delete(hear as (told: unknown) => void));
  }

  /** Ends the server. Called by VS Code too, when the extension is deactivated. */
  async stop(): Promise<void> {
    await this.endClient();
    this.setState('stopped');
  }

  dispose(): void {
    this.stateEmitter.dispose();
  }

  private listen(client: BaseLanguageClient, method: string): void {
    client.onNotification(method, (told: unknown) => {
      for (const hear of this.hearers.get(method) ?? []) hear(told);
    });
  }

  private async endClient(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.starting = undefined;
    // A client in the middle of starting rejects to be stopped; it is disposed of as far as it got.
    await client?.dispose().catch((error) => this.log.warn(`Ending the server: ${messageOf(error)}`));
  }

  private async startClient(): Promise<void> {
    const client = this.createClient({
      // Any scheme: files, unsaved documents, the virtual folders of the browser.
      documentSelector: [{ language: languageId }],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      markdown: { supportHtml: false },
      middleware: hoverSeen,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.serverEnded(),
      },
    });
    this.client = client;
    client.onRequest(readFileRequest, readFileForServer);
    client.onRequest(findLettersRequest, findLetters);
    client.onRequest<ReadLetterAnswer, void>(readLetterRequest, readLetter);
    client.onRequest(writeFileRequest, writeFileForServer);
    client.onRequest(listFilesRequest, listFiles);
    client.onRequest<FileBytes | null, void>(readBytesRequest, readBytes);
    for (const method of this.hearers.keys()) this.listen(client, method);
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) this.setState(stateNames[newState]);
    });
    try {
      await client.start();
    } catch (error) {
      this.log.error(`The server could not be started: ${messageOf(error)}`);
      if (client === this.client) this.setState('stopped');
      throw error;
    }
  }

  private serverEnded(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < crashWindow), now];
    if (this.crashes.length >= crashLimit) {
      const message = vscode.l10n.t(
        'IMR Letters: its server ended {0} times within three minutes and is left ended.',
        crashLimit,
      );
      void this.offerRestart(message);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    }
    if (!this.toldOfCrash) {
      this.toldOfCrash = true;
      void vscode.window.showWarningMessage(
        vscode.l10n.t('IMR Letters: its server crashed and was started again.'),
      );
    }
    return { action: CloseAction.Restart, message: 'The server ended unexpectedly.', handled: true };
  }

  private async offerRestart(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart Server');
    const showLog = vscode.l10n.t('Show Log');
    const choice = await vscode.window.showErrorMessage(message, restart, showLog);
    if (choice === restart) await this.restart();
    if (choice === showLog) this.log.show();
  }

  private setState(state: ServerState): void {
    if (state === this.currentState) return;
    this.currentState = state;
    this.stateEmitter.fire(state);
  }
}

const stateNames: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
