import type { IgnoredLine, ListedFile, ListedLetter } from '../../features/trees/listedLetter';
import type { FileSummary, LetterSummary } from '../../report/fileSummary';
import { summarize } from '../../report/fileSummary';
import { entryOf } from '../../review/change';
import { letterPath } from '../../review/letterWords';
import { marksOf } from '../../review/reviewFile';
import { reviewOf } from '../../review/reviewState';
import type { LetterService } from '../../service/letterService';
import { silencing } from '../../workspaceFile/apply';
import { belowFolder, folderOf } from '../folders';
import { readableUri } from '../readableUri';
import type { ReviewFiles, ReviewPlace } from '../review/reviewFiles';
import type { SettingsStore } from '../settings';
import type { LetterPolicy, WorkspaceFiles } from '../workspaceFiles';
import type { FolderLetters } from './folderLetters';

export interface ListingContext {
  readonly service: LetterService;
  readonly folder: FolderLetters;
  readonly settings: () => SettingsStore;
  readonly workspaceFiles: Pick<WorkspaceFiles, 'policyOf'>;
  readonly reviews: ReviewFiles;
  /** The uris of the workspace's folders. */
  readonly workspaceFolders: readonly string[];
  /** Whether a letter is open where it can be seen. */
  readonly isShown: (uri: string) => boolean;
}

/** The letters that are known, open and closed alike, with what has been made of them. */
export interface Listing {
  /** Open letters as they stand, and the closed ones of folders that are checked. */
  all(): Promise<{ readonly letters: readonly ListedLetter[]; readonly files: readonly ListedFile[] }>;
  /** The letters of one file; none where it is neither open nor checked. */
  of(uri: string): Promise<readonly ListedLetter[]>;
}

/** Earlier versions and cells of notebooks, which an editor opens beside a file: no letters of their own. */
const SHADOW = /^(?:git|gitfs|gitlens|vscode-scm|vscode-notebook-cell|vscode-local-history|review|pr):/i;

/** What a listing of a file was made from: the same things make the same listing. */
interface Made {
  readonly from: readonly unknown[];
  readonly letters: readonly ListedLetter[];
}

export function createListing(context: ListingContext): Listing {
  const { service, folder, settings, workspaceFiles, reviews, workspaceFolders, isShown } = context;
  const made = new Map<string, Made>();
  const openSummaries = new Map<string, { readonly from: string; readonly summary: FileSummary }>();

  const openSummary = async (uri: string): Promise<FileSummary | undefined> => {
    const chosen = await settings().of(uri);
    const revision = service.revision(uri);
    if (revision === undefined) return undefined;
    const from = `${revision}.${settings().generation}`;
    const known = openSummaries.get(uri);
    if (known?.from === from) return known.summary;
    const findings = service.findingsWithIgnored(uri, chosen);
    const summary = summarize(service.text(uri), service.letters(uri), findings);
    openSummaries.set(uri, { from, summary });
    return summary;
  };

  const summaryOf = async (uri: string): Promise<FileSummary | undefined> => {
    if (service.revision(uri) !== undefined) return openSummary(uri);
    openSummaries.delete(uri);
    const checked = folder.files.get(uri)?.checked;
    return checked !== undefined && 'summary' in checked ? checked.summary : undefined;
  };

  const of = async (uri: string): Promise<readonly ListedLetter[]> => {
    const [summary, place, policy] = await Promise.all([
      summaryOf(uri),
      reviews.placeOf(uri),
      workspaceFiles.policyOf(uri),
    ]);
    if (summary === undefined) {
      made.delete(uri);
      return [];
    }
    const from = [summary, place?.review, policy?.file];
    const known = made.get(uri);
    if (known !== undefined && from.every((one, index) => one === known.from[index])) return known.letters;
    const path = pathOf(uri, workspaceFolders);
    const letters = summary.letters.map((letter) => listed(uri, path, letter, place, policy));
    made.set(uri, { from, letters });
    return letters;
  };

  return {
    of,
    async all() {
      const open = service.uris.filter((uri) => isShown(uri) && !SHADOW.test(uri));
      const uris = new Set([...open, ...folder.files.keys()]);
      const letters: ListedLetter[] = [];
      const files: ListedFile[] = [];
      for (const uri of uris) {
        const found = await of(uri);
        letters.push(...found);
        if (found.length === 0 && service.revision(uri) === undefined) files.push(...unlisted(uri));
      }
      return { letters, files };
    },
  };

  function unlisted(uri: string): readonly ListedFile[] {
    const file = folder.files.get(uri);
    if (file === undefined) return [];
    const path = pathOf(uri, workspaceFolders);
    const { checked } = file;
    if (/\.(?:pdf|docx)$/i.test(uri)) return [{ uri, path, state: 'pdf' }];
    // A text of any kind is listed once it is known to be a letter.
    if (checked === undefined) return /\.imr(?:\.txt)?$/i.test(uri) ? [{ uri, path, state: 'waiting' }] : [];
    return 'reason' in checked ? [{ uri, path, state: 'unreadable', reason: checked.reason }] : [];
  }
}

function listed(
  uri: string,
  path: string,
  letter: LetterSummary,
  place: ReviewPlace | undefined,
  policy: LetterPolicy | undefined,
): ListedLetter {
  const entry =
    place && entryOf(place.review, { path: letterPath(place.path, letter.number), words: letter.words });
  const review = reviewOf(marksOf(entry), letter);
  const older = policy === undefined ? () => undefined : silencing(policy.file, policy.path);
  const findings: LetterSummary['findings'][number][] = [];
  const ignored: IgnoredLine[] = [];
  for (const finding of letter.findings) {
    const mark = review.disposition(finding.rule, finding.fingerprint);
    const entryBefore = older(finding.rule, finding.fingerprint);
    if (mark?.disposition === 'ignored') {
      ignored.push({ finding, signed: mark, ...(mark.note && { reason: mark.note }) });
    } else if (entryBefore !== undefined) {
      ignored.push({ finding, ...(entryBefore.reason && { reason: entryBefore.reason }) });
    } else findings.push(finding);
  }
  return { uri, path, letter, review, findings, ignored };
}

/** As people know a file: from its folder of the workspace, with that folder's name where there are several. */
function pathOf(uri: string, folders: readonly string[]): string {
  const root = folderOf(uri, folders);
  if (root === undefined) return readableUri(uri.slice(Math.max(uri.lastIndexOf('/'), uri.indexOf(':')) + 1));
  const name = folders.length > 1 ? `${root.replace(/\/$/, '').split('/').at(-1)}/` : '';
  return readableUri(name + belowFolder(uri, root));
}
