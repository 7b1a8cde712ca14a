import { createHash, type Hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { version } from '../../../package.json';
import { beginDraft } from './draft';
import type { LetterWork, WorkDone, WorkOrder } from './letterWork';
import { goalOf } from './outputGoal';
import type { LetterTask } from './readLetter';
import { createReviewFiles } from './reviewFiles';
import { createWorkspaceFiles } from './workspaceFiles';

/** What was found in letters, from one run to the next. */
export interface LetterCache {
  /** What the last run made of the same letter by the same settings; else what `work` makes of it, which is kept. */
  around(task: LetterTask, work: LetterWork): Promise<WorkDone>;
  /** Writes what this run came to in place of what the last one did. */
  keep(): Promise<void>;
}

/** Keeps nothing. */
export const noCache: LetterCache = { around: (task, work) => work(task), keep: async () => {} };

interface Entry {
  /** Of everything that the result depends on. */
  readonly hash: string;
  readonly done: WorkDone;
}

/**
 * Opens a cache. It holds what the report says of letters, their words too unless the report has none, and is readable to
 * its owner only; a file that is no cache counts as an empty one.
 *
 * @param script the program's own file: of another one nothing is taken
 * @param tell takes a line for the error output
 */
export async function openCache(
  path: string,
  order: WorkOrder,
  script: string | undefined,
  tell: (line: string) => void,
): Promise<LetterCache> {
  const before = await readEntries(path);
  const now = new Map<string, Entry>();
  const workspaceFiles = createWorkspaceFiles(order.settings);
  const reviews = createReviewFiles();
  const ofRun = createHash('sha256').update(JSON.stringify([version, await stampOf(script), order]));

  const hashOf = async (task: LetterTask): Promise<string | undefined> => {
    if (!('how' in task)) return undefined;
    try {
      const policy = await workspaceFiles.policyOf(task.path);
      const reviewed = await reviews.policyOf(task.path);
      const ofLetter: Hash = ofRun
        .copy()
        .update(JSON.stringify([task.path, task.how, policy.key, reviewed.key]));
      return ofLetter.update(await readFile(task.path)).digest('base64');
    } catch {
      // It will be told when it is read.
      return undefined;
    }
  };

  return {
    async around(task, work) {
      const hash = await hashOf(task);
      if (hash === undefined) return work(task);
      const kept = before.get(task.path);
      const done = kept?.hash === hash ? kept.done : await work(task);
      // What could not be read may be another time; a fault is to be told each time.
      if (done.kind !== 'unreadable' && done.faults.length === 0) now.set(task.path, { hash, done });
      return done;
    },
    async keep() {
      try {
        const goal = await goalOf(path);
        const draft = await beginDraft(goal.path, goal.there, undefined, PRIVATE);
        await draft.write(JSON.stringify({ format: FORMAT, entries: [...now] }));
        await draft.finish();
      } catch (error) {
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        tell(`what was found cannot be kept in ${path} (${code}).`);
      }
    },
  };
}

const FORMAT = 'imr-letters cache 1';
const PRIVATE = 0o600;

async function readEntries(path: string): Promise<ReadonlyMap<string, Entry>> {
  try {
    const { format, entries } = JSON.parse(await readFile(path, 'utf8')) as {
      format?: unknown;
      entries?: unknown;
    };
    if (format !== FORMAT || !Array.isArray(entries)) return new Map();
    return new Map((entries as [string, Entry][]).filter(([, entry]) => isWhole(entry)));
  } catch {
    return new Map();
  }
}

function isWhole({ hash, done }: Partial<Entry>): boolean {
  return (
    typeof hash === 'string' &&
    typeof done?.piece === 'string' &&
    Object.values(done.counts).every((count) => typeof count === 'number') &&
    [done.usedEntries, done.faults].every(Array.isArray)
  );
}

/** A development build changes under one version. */
async function stampOf(script: string | undefined): Promise<string> {
  if (script === undefined) return '';
  const { size, mtimeMs } = await stat(script);
  return `${size} ${mtimeMs}`;
}
