import * as l10n from '@vscode/l10n';
import type { FileText, GuidelineCopy } from '../../guidelineCopies/copy';
import { createGuidelineCopies, type GuidelineCopies, noCopies } from '../../guidelineCopies/guidelineCopies';
import { recognize } from '../../guidelineCopies/recognize';
import { copiesReport, type UnusedFile } from '../../guidelineCopies/report';
import type { ReadFailure, ReadLimits } from '../../reader/failure';
import type { CopyFiles, PdfFile } from './copyFiles';
import type { CopyHost, CopySource, ReadingProgress } from './copySource';
import { failureSentence } from './failureSentence';

/** More messages than this at once are one message. */
const MOST_MESSAGES = 3;

/** What a file of the folder turned out to be. */
type Outcome = GuidelineCopy | { readonly reason: string; readonly isFault: boolean };

/** Until its turn comes, or where the person has stopped the reading. */
const NOT_READ: Outcome = { reason: l10n.t('has not been read yet.'), isFault: false };

/**
 * Copies from a folder of PDFs: each is read once, apart from this server's own work, and again when it changes. While
 * files are being read the others can be used. A file that cannot be read is told of once, and never keeps
 * the others from being read.
 */
export function createCopyFolder(
  host: CopyHost,
  { folderOf, list, read: readFile, watch: watchFolder, cache }: CopyFiles,
  limits: Pick<ReadLimits, 'bytes'>,
): CopySource {
  /** By path, size and time: a file that has not changed is neither read nor told of again. */
  const outcomes = new Map<string, Outcome>();
  let setting: string | undefined;
  let copies: GuidelineCopies = noCopies;
  let unused: readonly UnusedFile[] = [];
  let stopRound = new AbortController();
  let round: Promise<void> = Promise.resolve();
  const watch = watchFolder(() => void startRound());

  /** Ends the round that runs, and begins anew. */
  function startRound(): Promise<void> {
    stopRound.abort();
    stopRound = new AbortController();
    const { signal } = stopRound;
    round = runRound(signal).catch((error: unknown) => {
      host.log(
        `Reading the guideline folder failed: ${error instanceof Error ? error.name : 'unknown reason'}`,
      );
    });
    return round;
  }

  async function runRound(abort: AbortSignal): Promise<void> {
    const files = await listed();
    if (abort.aborted) return;
    const known = new Set(files.map(keyOf));
    for (const key of outcomes.keys()) if (!known.has(key)) outcomes.delete(key);
    publish(files);
    const toRead: PdfFile[] = [];
    for (const file of files) {
      if (outcomes.has(keyOf(file))) continue;
      const kept = await cache.load(file);
      if (abort.aborted) return;
      if (kept === undefined) toRead.push(file);
      else outcomes.set(keyOf(file), outcomeOf(file, kept));
    }
    publish(files);
    if (toRead.length > 0) await readAll(toRead, files, abort);
    await cache.tidy().catch(() => {});
  }

  async function readAll(
    toRead: readonly PdfFile[],
    files: readonly PdfFile[],
    abort: AbortSignal,
  ): Promise<void> {
    const progress = await host.showProgress();
    const stopReading = new AbortController();
    abort.addEventListener('abort', () => stopReading.abort());
    progress.onCancel(() => stopReading.abort());
    const faults: UnusedFile[] = [];
    try {
      for (const [index, file] of toRead.entries()) {
        if (stopReading.signal.aborted) break;
        const outcome = await readOne(file, index, toRead.length, progress, stopReading.signal);
        if (outcome === undefined) break;
        outcomes.set(keyOf(file), outcome);
        if ('reason' in outcome && outcome.isFault) {
          faults.push({ file: file.name, reason: outcome.reason });
        }
        if (!abort.aborted) publish(files);
      }
    } finally {
      progress.done();
    }
    tell(faults);
  }

  async function readOne(
    file: PdfFile,
    index: number,
    count: number,
    progress: ReadingProgress,
    abort: AbortSignal,
  ): Promise<Outcome | undefined> {
    const { name } = file;
    const share = (part: number): number => (index + part) / count;
    progress.report(share(0), name);
    if (file.size > limits.bytes) {
      const detail = l10n.t`${megabytes(file.size)} MB; at most ${megabytes(limits.bytes)} MB are read`;
      return refused({ failure: 'too large', detail });
    }
    const read = await readFile(
      file.path,
      (done, total) => progress.report(share(done / total), l10n.t`${name}, page ${done} of ${total}`),
      abort,
    );
    if (read === undefined) return undefined;
    if ('failure' in read) return refused(read);
    await cache.store(file, read).catch(() => host.log('What was read of a guideline could not be kept.'));
    return outcomeOf(file, read);
  }

  async function listed(): Promise<readonly PdfFile[]> {
    if (setting === undefined) return [];
    const folder = folderOf(setting);
    if (folder === undefined) {
      host.warn(
        l10n.t`The guideline folder "${setting}" is not an absolute path. Give the whole path in the setting "imr-letters.guidelineFolder".`,
      );
      return [];
    }
    try {
      const files = await list(folder);
      watch.follow(folder);
      return files;
    } catch {
      host.warn(
        l10n.t`The guideline folder "${setting}" cannot be read. Check that it exists, or change the setting "imr-letters.guidelineFolder".`,
      );
      return [];
    }
  }

  /** What is known by now becomes what is asked. Nothing is made anew where nothing has changed. */
  function publish(files: readonly PdfFile[]): void {
    const found = files.map((file) => ({
      file: file.name,
      outcome: outcomes.get(keyOf(file)) ?? NOT_READ,
    }));
    const all = found.flatMap(({ outcome }) => ('reason' in outcome ? [] : outcome));
    const isSame = all.length === copies.all.length && all.every((copy, index) => copy === copies.all[index]);
    if (!isSame) copies = createGuidelineCopies(all);
    unused = found.flatMap(({ file, outcome }) =>
      'reason' in outcome ? { file, reason: outcome.reason } : [],
    );
  }

  function tell(faults: readonly UnusedFile[]): void {
    if (faults.length <= MOST_MESSAGES) {
      for (const { file, reason } of faults)
        host.warn(l10n.t`The guideline "${file}" is not used: it ${reason}`);
      return;
    }
    const names = faults.map(({ file }) => `"${file}"`).join(', ');
    host.warn(
      l10n.t`${faults.length} files of the guideline folder are not used: ${names}. The command "Compare the Guideline Index with Your Copies" says why and what to do.`,
    );
  }

  return {
    get copies() {
      return copies;
    },
    useFolder(folder) {
      const wanted = folder?.trim() || undefined;
      if (wanted === setting) return;
      setting = wanted;
      watch.stop();
      void startRound();
    },
    async refresh() {
      // What runs is let go on: it reads what there is to read. Then the folder is looked into once more.
      await round;
      await startRound();
    },
    filesChanged: (uris) => watch.heard?.(uris),
    report: () => (setting === undefined ? undefined : copiesReport(setting, copies, unused)),
    dispose() {
      stopRound.abort();
      watch.stop();
    },
  };
}

function keyOf({ path, size, modified }: PdfFile): string {
  return `${path}\n${size}\n${modified}`;
}

function outcomeOf({ name, path }: PdfFile, text: FileText): Outcome {
  const copy = recognize(name, path, text);
  return typeof copy === 'string'
    ? { reason: l10n.t('has no title of a guideline that is known here on its first pages.'), isFault: false }
    : copy;
}

function refused(failure: ReadFailure): Outcome {
  return { reason: failureSentence(failure), isFault: true };
}

function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size < 10 ? size.toFixed(1) : size.toFixed(0);
}
