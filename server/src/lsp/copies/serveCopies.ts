import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { type GuidelineCopies, noCopies } from '../../guidelineCopies/guidelineCopies';
import type { Patience } from '../inTime';
import type { GuidelineCopiesAnswer } from '../protocol';
import { guidelineCopiesMethod } from '../protocol';
import type { SettingsStore } from '../settings';
import type { CopySource, CreateCopySource, ReadingProgress } from './copySource';

/** The user's copies for one session, as the settings name their folder. */
export interface ServedCopies {
  readonly copies: GuidelineCopies;
  /** Takes the folder that the settings name now; called at the start, and when they change. */
  follow(): void;
  /** Hears of what the editor watches. */
  filesChanged(uris: readonly string[]): void;
  dispose(): void;
}

/** What serving copies needs; `createSource` is absent where no file can be read. */
export interface CopiesContext {
  readonly connection: Connection;
  readonly patience: Patience;
  readonly settings: SettingsStore;
  readonly cacheFolder: string | undefined;
  readonly createSource: CreateCopySource | undefined;
}

/** Follows the setting `guidelineFolder`, shows what is read, and answers the request for the report. */
export function serveCopies(context: CopiesContext): ServedCopies {
  const { connection, settings, createSource } = context;
  const source = createSource?.({
    cacheFolder: context.cacheFolder,
    // A notification: `showWarningMessage` is a request, which not every client answers.
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `IMR Letters: ${message}`,
      }),
    log: (message) => connection.console.warn(message),
    showProgress: () => showProgress(connection, context.patience),
  });
  const follow = async (): Promise<void> => source?.useFolder(folderIn(await settings.section()));
  connection.onRequest<GuidelineCopiesAnswer, void>(guidelineCopiesMethod, async () => {
    if (source === undefined) return { state: 'unavailable' };
    await follow();
    return answer(source);
  });
  return {
    get copies() {
      return source?.copies ?? noCopies;
    },
    follow: () => void follow(),
    filesChanged: (uris) => source?.filesChanged(uris),
    dispose: () => source?.dispose(),
  };
}

async function answer(source: CopySource): Promise<GuidelineCopiesAnswer> {
  await source.refresh();
  const report = source.report();
  return report === undefined ? { state: 'no folder' } : { state: 'read', report };
}

/** The folder in a section of settings as a client sends it. */
function folderIn(section: unknown): string | undefined {
  const folder: unknown =
    typeof section === 'object' && section !== null ? Reflect.get(section, 'guidelineFolder') : undefined;
  return typeof folder === 'string' && folder.trim() !== '' ? folder : undefined;
}

async function showProgress(connection: Connection, { inTime }: Patience): Promise<ReadingProgress> {
  const asked = connection.window.createWorkDoneProgress().catch(() => undefined);
  const progress = await inTime(
    asked,
    () => undefined,
    (late) => late?.done(),
  );
  if (progress === undefined) return { report: () => {}, onCancel: () => {}, done: () => {} };
  progress.begin(l10n.t('Reading your guidelines'), 0, '', true);
  let shown = -1;
  return {
    report: (share, message) => {
      const percentage = Math.floor(share * 100);
      // Hundreds of pages are read in a second.
      if (percentage === shown) return;
      shown = percentage;
      progress.report(percentage, message);
    },
    onCancel: (stop) => void progress.token.onCancellationRequested(stop),
    done: () => progress.done(),
  };
}
