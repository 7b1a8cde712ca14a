import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Letter } from '../letter/model';
import type { UnreadableFile } from '../report/checkedFile';
import { withoutIgnored } from '../review/ignored';
import { REVIEW_FILE, type ReviewFile, readReview } from '../review/reviewFile';
import type { RuleFinding } from '../rules/check';
import { createNearest } from './nearestAbove';
import { pathFrom } from './pathFrom';

interface Loaded {
  readonly path: string;
  readonly text: string;
  readonly review: ReviewFile;
}

/** What the nearest `imr-review.json` says of a letter. */
export interface ReviewPolicy {
  /** Equal keys mean equal policies for equal paths. */
  readonly key: string;
  /** The findings of the letter that nobody has ignored. */
  withoutIgnored(
    findings: readonly RuleFinding[],
    text: string,
    letters: readonly Letter[],
  ): readonly RuleFinding[];
}

/** The `imr-review.json` files of a run: each letter goes by the nearest one above it. */
export interface ReviewFiles {
  policyOf(letterPath: string): Promise<ReviewPolicy>;
  /** Files that are damaged, so that nothing is ignored by them. */
  unreadable(): readonly UnreadableFile[];
}

const NO_REVIEW: ReviewPolicy = { key: '', withoutIgnored: (findings) => findings };

/** Looks for the files as letters are checked, and keeps them for the run. */
export function createReviewFiles(): ReviewFiles {
  const damaged: UnreadableFile[] = [];

  const load = async (path: string): Promise<Loaded | undefined> => {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const result = readReview(text);
    if ('review' in result) return { path, text, review: result.review };
    const { reason, line } = result.damage;
    damaged.push({
      path: line === undefined ? path : `${path}:${line}`,
      reason: `it ${reason}, and so nothing is ignored by it; mend it or take it out of the folder`,
    });
    return { path, text, review: { letters: new Map() } };
  };

  const nearest = createNearest((folder) => load(join(folder, REVIEW_FILE)));

  return {
    async policyOf(letterPath) {
      const absolute = resolve(letterPath);
      const loaded = await nearest(dirname(absolute));
      if (loaded === undefined) return NO_REVIEW;
      const path = pathFrom(dirname(loaded.path), absolute);
      return {
        key: `${loaded.path}\n${loaded.text}`,
        withoutIgnored: (findings, text, letters) =>
          withoutIgnored(findings, text, letters, loaded.review, path),
      };
    },
    unreadable: () => damaged,
  };
}
