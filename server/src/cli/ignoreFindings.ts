import { dirname, join, relative, resolve, sep } from 'node:path';
import { readNamed } from '../reader/readNamed';
import { type CheckedFile, checkedFile, type ReportedFinding } from '../report/checkedFile';
import { printableLine } from '../report/printable';
import { createCheckedLetters } from '../service/checkedLetters';
import { defaultSettings } from '../service/settings';
import { edited, editsToIgnore, NEW_WORKSPACE_FILE } from '../workspaceFile/edit';
import { WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import { type FilePlace, filePlace } from './filePlace';
import { listed } from './options';
import { write } from './output';
import { pathFrom } from './pathFrom';
import { createReviewFiles, type ReviewPolicy } from './reviewFiles';
import { ruleNamed } from './ruleOption';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';
import { createWorkspaceFiles, type LetterPolicy } from './workspaceFiles';

/** What `ignore` can be told beside the place. */
export interface IgnoreOptions {
  readonly rule?: string;
  readonly reason?: string;
}

/**
 * `imr-letters ignore FILE:LINE`: writes findings into `imr-letters.json`. Gives the exit code.
 *
 * @throws UsageError where it is not plain which finding is meant, or it cannot be written
 */
export async function ignoreFindings(
  target: string,
  { rule, reason }: IgnoreOptions,
  terminal: Terminal,
): Promise<number> {
  const place = await filePlace(target);
  const id = rule === undefined ? undefined : ruleNamed(rule).id;
  if (place.line === undefined && id === undefined)
    throw new UsageError('"ignore" needs a line (letter.imr:16) or --rule.');
  const file = await readNamed(place.path);
  const why = 'reason' in file ? file.reason : file.fault?.reason;
  if ('reason' in file || why !== undefined) {
    terminal.err(`imr-letters: ${printableLine(place.path)}: ${printableLine(why ?? '')}.\n`);
    return EXIT_UNUSABLE;
  }
  const policy = await createWorkspaceFiles().policyOf(place.path);
  const review = await createReviewFiles().policyOf(place.path);
  const found = chosen(findingsOf(place.path, file.text, policy, review), place, id);
  if (found.length === 0) {
    terminal.err(`imr-letters: ${nothingFound(place, id)}\n`);
    return EXIT_FINDINGS;
  }
  await writeIgnored(place.path, found, reason, policy, terminal);
  return EXIT_CLEAN;
}

function findingsOf(path: string, text: string, policy: LetterPolicy, review: ReviewPolicy): CheckedFile {
  const service = createCheckedLetters({ once: true });
  service.open(path, 1, text);
  const all = service.findings(path, { ...defaultSettings, rules: policy.rules });
  const left = policy.silence(all, text).findings;
  return checkedFile(path, text, review.withoutIgnored(left, text, service.letters(path)));
}

function chosen(
  { findings }: CheckedFile,
  { line, column }: FilePlace,
  id: string | undefined,
): readonly ReportedFinding[] {
  const here = findings.filter(
    ({ rule, place: { start } }) =>
      (line === undefined || start.line === line) &&
      (column === undefined || start.column === column) &&
      (id === undefined || rule === id),
  );
  const rules = [...new Set(here.map(({ rule }) => rule))];
  if (rules.length > 1)
    throw new UsageError(
      `Findings of ${listed(rules)} stand on line ${line}. Name one of these with --rule.`,
    );
  return here;
}

function nothingFound({ path, line, column }: FilePlace, id: string | undefined): string {
  const what = id === undefined ? 'No finding' : `No finding of "${id}"`;
  const file = printableLine(path);
  const at = column === undefined ? '' : `at column ${column} `;
  const where = line === undefined ? `in ${file}` : `${at}on line ${line} of ${file}`;
  return `${what} that is not ignored yet stands ${where}.`;
}

async function writeIgnored(
  path: string,
  found: readonly ReportedFinding[],
  reason: string | undefined,
  { file }: LetterPolicy,
  terminal: Terminal,
): Promise<void> {
  const goal = file?.path ?? join(folderFor(path), WORKSPACE_FILE);
  if (file?.unusable !== undefined)
    throw new UsageError(`Nothing can be written into ${goal}: ${file.unusable}. Mend it first.`);
  const fromGoal = pathFrom(dirname(goal), path);
  let text = file === undefined || file.text.trim() === '' ? NEW_WORKSPACE_FILE : file.text;
  const fingerprints = new Map(
    found.map(({ rule, fingerprint = '' }) => [`${rule} ${fingerprint}`, fingerprint]),
  );
  for (const [key, fingerprint] of fingerprints) {
    const [rule] = key.split(' ');
    text = edited(text, editsToIgnore(text, rule!, fingerprint, fromGoal, reason));
  }
  await write(text, goal, terminal, [path]);
  for (const { rule, place } of found) {
    const at = `${printableLine(path)}:${place.start.line}:${place.start.column}`;
    terminal.out(`${at} ${rule} is ignored from now on, by ${printableLine(shownPath(goal))}.\n`);
  }
}

/** A new file goes where the person works, if the letter is below: it is one for all letters there. */
function folderFor(letter: string): string {
  const folder = dirname(resolve(letter));
  const here = process.cwd();
  return folder === here || folder.startsWith(here + sep) ? here : folder;
}

function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
