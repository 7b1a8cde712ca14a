import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { mergeReviews } from '../../review/change';
import {
  emptyReview,
  REVIEW_FILE,
  type ReviewDamage,
  type ReviewFile,
  readReview,
  writeReview,
} from '../../review/reviewFile';
import type { Client } from '../client';
import { createWorkspaceFolders, pathFrom } from '../folders';
import type { Patience } from '../inTime';
import { readableUri } from '../readableUri';
import type { ReadFile } from '../workspaceFileReader';

/** Writes a whole file by its uri; rejects with an error that says why it cannot. */
export type WriteFile = (uri: string, text: string) => Promise<void>;

/** The review file that a letter's marks are in, or will be. */
export interface ReviewPlace {
  readonly uri: string;
  /** The letter's path from the file's folder, with slashes. */
  readonly path: string;
  readonly review: ReviewFile;
  /** Set where the file is there and cannot be used: it is left as it is. */
  readonly damage?: ReviewDamage;
}

/** The `imr-review.json` files: the nearest above a letter, or a new one beside it. */
export interface ReviewFiles {
  /** `undefined` for a letter that lies in no folder (one that was never saved). */
  placeOf(letter: string): Promise<ReviewPlace | undefined>;
  /**
   * Changes the file that a letter's marks are in, as it is on the disk at that moment, and writes it whole. Changes
   * follow one another. Rejects with a sentence for people where the file is damaged or cannot be written.
   *
   * @param make gives the new file; `undefined` where nothing is to be changed
   */
  change(letter: string, make: (place: ReviewPlace) => ReviewFile | undefined): Promise<ReviewPlace>;
  /** Puts the marks of one file into another, which is written whole. Gives how many letters it has; rejects as `change`. */
  merge(into: string, from: string): Promise<number>;
  /** Files of the workspace have changed, these among them. */
  filesChanged(uris: readonly string[]): void;
  start(): void;
}

interface Loaded {
  readonly uri: string;
  readonly exists: boolean;
  readonly review: ReviewFile;
  readonly damage?: ReviewDamage;
}

/** @param changed called when a file is another than it was */
export function createReviewFiles(
  connection: Connection,
  client: Client,
  { inTime }: Patience,
  readFile: ReadFile | undefined,
  writeFile: WriteFile | undefined,
  changed: () => void,
): ReviewFiles {
  const byUri = new Map<string, Promise<Loaded>>();
  const complained = new Set<string>();
  const folders = createWorkspaceFolders(client.workspaceFolders);
  let last: Promise<unknown> = Promise.resolve();

  /** Rejects with a sentence for people where there is a file that cannot be opened: it is not to be written over. */
  const read = async (uri: string): Promise<Loaded> => {
    let text: string | undefined;
    try {
      text = await readFile?.(uri);
    } catch {
      const name = readableUri(uri.split('/').slice(-2).join('/'));
      throw new Error(l10n.t`${name} cannot be opened, and nothing is written into it: see who may read it.`);
    }
    if (text === undefined) return { uri, exists: false, review: emptyReview };
    const result = readReview(text);
    if ('review' in result) {
      complained.delete(uri);
      return { uri, exists: true, review: result.review };
    }
    if (!complained.has(uri)) {
      complained.add(uri);
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `IMR Letters: ${damageSentence(uri, result.damage)}`,
      });
    }
    return { uri, exists: true, review: emptyReview, damage: result.damage };
  };
  const load = (uri: string): Promise<Loaded> => {
    let loading = byUri.get(uri);
    if (loading === undefined) {
      const absent = (): Loaded => ({ uri, exists: false, review: emptyReview });
      // A letter's findings do not wait for it: what comes late counts when it comes.
      loading = inTime(read(uri), absent, (answer) => {
        byUri.set(uri, Promise.resolve(answer));
        changed();
      }).catch(absent);
      byUri.set(uri, loading);
    }
    return loading;
  };

  const placeOf = async (letter: string): Promise<ReviewPlace | undefined> => {
    if (readFile === undefined) return undefined;
    const above = folders.above(letter);
    const own = above[0];
    if (own === undefined) return undefined;
    for (const folder of above) {
      const loaded = await load(`${folder}/${REVIEW_FILE}`);
      if (loaded.exists) return place(loaded, folder, letter);
    }
    return place(await load(`${own}/${REVIEW_FILE}`), own, letter);
  };

  const change: ReviewFiles['change'] = async (letter, make) => {
    const known = await placeOf(letter);
    if (known === undefined || writeFile === undefined) {
      throw new Error(
        l10n.t('The letter is in no folder yet: save it first. Its review is kept in a file beside it.'),
      );
    }
    // Somebody else may have written it meanwhile: what is on the disk counts.
    const loaded = await read(known.uri);
    if (loaded.damage !== undefined) throw new Error(damageSentence(known.uri, loaded.damage));
    const review = make({ ...known, review: loaded.review });
    if (review === undefined) return known;
    await writeFile(known.uri, writeReview(review));
    byUri.set(known.uri, Promise.resolve({ uri: known.uri, exists: true, review }));
    changed();
    return { ...known, review };
  };

  const merge: ReviewFiles['merge'] = async (into, from) => {
    const [ours, theirs] = await Promise.all([read(into), read(from)]);
    for (const { uri, damage } of [ours, theirs]) {
      if (damage !== undefined) throw new Error(damageSentence(uri, damage));
    }
    if (!theirs.exists) throw new Error(l10n.t('The file that was chosen cannot be read.'));
    if (writeFile === undefined) throw new Error(l10n.t('This editor has no way to write the file.'));
    const review = mergeReviews(ours.review, theirs.review);
    await writeFile(into, writeReview(review));
    byUri.clear();
    changed();
    return review.letters.size;
  };
  /** Writing is one thing after the other. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };

  return {
    placeOf,
    change: (letter, make) => inTurn(() => change(letter, make)),
    merge: (into, from) => inTurn(() => merge(into, from)),
    filesChanged(uris) {
      if (!uris.some((uri) => uri.endsWith(`/${REVIEW_FILE}`))) return;
      byUri.clear();
      changed();
    },
    start() {
      if (client.followsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) => {
          folders.change(event);
          byUri.clear();
          changed();
        });
      }
      if (!client.registersWatchers || readFile === undefined) return;
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${REVIEW_FILE}` }],
        })
        .catch(() => connection.console.warn(`The client refused to watch ${REVIEW_FILE}.`));
    },
  };
}

function place({ uri, review, damage }: Loaded, folder: string, letter: string): ReviewPlace {
  return { uri, path: pathFrom(folder, letter), review, ...(damage && { damage }) };
}

/** "…/imr-review.json is not JSON, line 3. It is left as it is: mend it, or …" */
function damageSentence(uri: string, { reason, line }: ReviewDamage): string {
  const where = line === undefined ? '' : l10n.t`, line ${line}`;
  const name = uri.split('/').slice(-2).join('/');
  return l10n.t`${readableUri(name)} ${reason}${where}. It is left as it is, and nothing is written into it: mend it, or take it out of the folder.`;
}
