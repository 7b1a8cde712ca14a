import * as l10n from '@vscode/l10n';
import { reviewing } from '../../features/reviewing';
import { count } from '../../features/trees/counted';
import type { ListedLetter } from '../../features/trees/listedLetter';
import { entryOf, withMarks } from '../../review/change';
import { letterPath } from '../../review/letterWords';
import { marksOf } from '../../review/reviewFile';
import { edited, editsToRestore } from '../../workspaceFile/edit';
import type { Listing } from '../folder/listing';
import type { MergeReviewsParams, ReviewAnswer, ReviewParams } from '../protocol';
import type { WorkspaceFiles } from '../workspaceFiles';
import { readAction } from './readAction';
import type { ReviewFiles, WriteFile } from './reviewFiles';

export interface ReviewContext {
  readonly listing: Listing;
  readonly reviews: ReviewFiles;
  readonly workspaceFiles: WorkspaceFiles;
  readonly writeFile: WriteFile | undefined;
}

/** Initials of more than so many characters are a name. */
const LONGEST_INITIALS = 20;

/** Answers `imr/review`: does what a reviewer asks for, and says what was done or why it was not. Never rejects. */
export function createReviewAnswer(context: ReviewContext) {
  const { listing, reviews } = context;
  return async (params: Partial<ReviewParams> | undefined): Promise<ReviewAnswer> => {
    const { uri, letter = 1, by } = params ?? {};
    const action = readAction(params?.action);
    if (typeof uri !== 'string' || typeof by !== 'string' || action === undefined) {
      return { state: 'refused', said: l10n.t('The request was not understood.') };
    }
    const initials = by.trim().slice(0, LONGEST_INITIALS);
    if (initials === '')
      return { state: 'refused', said: l10n.t('Say who you are: your initials stand beside what you note.') };
    const listed = (await listing.of(uri)).find((one) => one.letter.number === letter);
    if (listed === undefined) {
      return {
        state: 'refused',
        said: l10n.t('This letter is not known: open it, or have its folder checked.'),
      };
    }
    try {
      if (action.do === 'finding' && action.disposition === 'open') {
        const older = await restoreOlder(context, listed, action.rule, action.fingerprint);
        if (older)
          return { state: 'done', said: l10n.t`The finding of “${action.rule}” counts again.`, file: older };
      }
      let said = '';
      let instead: ReviewAnswer | undefined;
      const place = await reviews.change(uri, ({ review, path }) => {
        const named = { path: letterPath(path, listed.letter.number), words: listed.letter.words };
        const at = timeAfter(marksOf(entryOf(review, named)));
        const done = reviewing(listed, action, { by: initials, at });
        if ('refused' in done) instead = { state: 'refused', said: done.refused };
        else if ('asks' in done) instead = { state: 'asks', said: done.asks, items: done.items };
        if (!('marks' in done)) return undefined;
        said = done.said;
        return withMarks(review, named, done.marks);
      });
      return instead ?? { state: 'done', said, file: place.uri };
    } catch (error) {
      return {
        state: 'refused',
        said: error instanceof Error ? error.message : l10n.t('It could not be written.'),
      };
    }
  };
}

/** Now, or just after the newest mark: two clicks of the same moment have an order, and clocks differ. */
function timeAfter(marks: readonly { readonly at: string }[]): string {
  const newest = marks.reduce((last, { at }) => Math.max(last, Date.parse(at) || 0), 0);
  return new Date(Math.max(Date.now(), newest + 1)).toISOString();
}

/** Takes an entry for the finding out of `imr-letters.json`, where older versions ignored it. */
async function restoreOlder(
  { workspaceFiles, writeFile }: ReviewContext,
  { uri, ignored }: ListedLetter,
  rule: string,
  fingerprint: string,
): Promise<string | undefined> {
  const line = ignored.find(({ finding }) => finding.rule === rule && finding.fingerprint === fingerprint);
  const policy = await workspaceFiles.policyOf(uri);
  if (line === undefined || line.signed !== undefined || policy?.text === undefined) return undefined;
  if (writeFile === undefined) throw new Error(l10n.t('This editor has no way to write imr-letters.json.'));
  const edits = editsToRestore(policy.text, rule, fingerprint, policy.path);
  if (edits.length === 0) {
    throw new Error(
      l10n.t(
        'imr-letters.json ignores this in several letters at once: take the entry out there, where you see which.',
      ),
    );
  }
  await writeFile(policy.uri, edited(policy.text, edits));
  workspaceFiles.filesChanged([policy.uri]);
  return policy.uri;
}

/** Answers `imr/mergeReviews`. Never rejects. */
export function mergeAnswer(reviews: ReviewFiles) {
  return async (params: Partial<MergeReviewsParams> | undefined): Promise<ReviewAnswer> => {
    const { into, from } = params ?? {};
    if (typeof into !== 'string' || typeof from !== 'string') {
      return { state: 'refused', said: l10n.t('The request was not understood.') };
    }
    try {
      const letters = await reviews.merge(into, from);
      return {
        state: 'done',
        said: l10n.t`The two files are one now, with what both say of ${count(letters, 'letter')}.`,
        file: into,
      };
    } catch (error) {
      return {
        state: 'refused',
        said: error instanceof Error ? error.message : l10n.t('It could not be written.'),
      };
    }
  };
}
