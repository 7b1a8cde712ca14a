import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Letter } from '../letter/model';
import type { UnreadableFile } from '../report/checkedFile';
import { withoutIgnored } from '../review/ignored';
import { REVIEW_FILE, type ReviewFile, readReview } from '../review/reviewFile';
import type { RuleFinding } from '../rules/check';

interface Loaded {
  readonly folder: string;
  readonly review: ReviewFile;
}

/** The `imr-review.json` files of a run: each letter goes by the nearest one above it. */
export interface ReviewFiles {
  /** The findings of a letter that nobody has ignored. */
  withoutIgnored(
    letterPath: string,
    text: string,
    letters: readonly Letter[],
    findings: readonly RuleFinding[],
  ): Promise<readonly RuleFinding[]>;
  /** Files that are damaged, so that nothing is ignored by them. */
  unreadable(): readonly UnreadableFile[];
}

/** Looks for the files as letters are checked, and keeps them for the run. */
export function createReviewFiles(): ReviewFiles {
  const byFolder = new Map<string, Promise<Loaded | undefined>>();
  const damaged: UnreadableFile[] = [];

  const nearest = (folder: string): Promise<Loaded | undefined> => {
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = load(folder).then((here) => {
        const parent = dirname(folder);
        return here ?? (parent === folder ? undefined : nearest(parent));
      });
      byFolder.set(folder, found);
    }
    return found;
  };
  const load = async (folder: string): Promise<Loaded | undefined> => {
    const path = join(folder, REVIEW_FILE);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const result = readReview(text);
    if ('review' in result) return { folder, review: result.review };
    const { reason, line } = result.damage;
    damaged.push({
      path: line === undefined ? path : `${path}:${line}`,
      reason: `it ${reason}, and so nothing is ignored by it; mend it or take it out of the folder`,
    });
    return { folder, review: { letters: new Map() } };
  };

  return {
    async withoutIgnored(letterPath, text, letters, findings) {
      if (findings.length === 0) return findings;
      const absolute = resolve(letterPath);
      const loaded = await nearest(dirname(absolute));
      if (loaded === undefined) return findings;
      const path = relative(loaded.folder, absolute).split(sep).join('/');
      return withoutIgnored(findings, text, letters, loaded.review, path);
    },
    unreadable: () => damaged,
  };
}
