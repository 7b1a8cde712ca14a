import type { RuleFinding, RuleSettings } from '../rules/check';
import { fingerprintOf } from '../rules/fingerprint';
import { compileGlob } from './glob';
import type { IgnoredFinding, WorkspaceFile } from './workspaceFile';

/**
 * The severities for one letter: what the user set, then the file's own, then each override that matches, the
 * last one counting.
 *
 * @param path of the letter, relative to the folder of `imr-letters.json`, with slashes
 */
export function rulesFor(file: WorkspaceFile, path: string, user: RuleSettings = {}): RuleSettings {
  const overrides = file.overrides.filter(({ files }) => matches(files, path));
  return Object.assign({}, user, file.rules, ...overrides.map(({ rules }) => rules)) as RuleSettings;
}

/** Findings that are left, and the entries that silenced the others. */
export interface Silenced {
  readonly findings: readonly RuleFinding[];
  readonly used: ReadonlySet<IgnoredFinding>;
}

/** Takes out what the file ignores in this letter. `path` as in {@link rulesFor}; `text` is the letter's. */
export function silence(
  findings: readonly RuleFinding[],
  text: string,
  file: WorkspaceFile,
  path: string,
): Silenced {
  const used = new Set<IgnoredFinding>();
  const here = file.ignored.filter(({ files }) => files.length === 0 || matches(files, path));
  if (here.length === 0) return { findings, used };
  const rules = new Set(here.map(({ rule }) => rule));
  const left = findings.filter((finding) => {
    if (!rules.has(finding.ruleId)) return true;
    const fingerprint = fingerprintOf(finding, text);
    const entry = here.find((one) => one.rule === finding.ruleId && one.fingerprint === fingerprint);
    if (entry) used.add(entry);
    return entry === undefined;
  });
  return { findings: left, used };
}

/** The entry that silences a finding of this letter, by what a finding is known by. `path` as in {@link rulesFor}. */
export function silencing(
  file: WorkspaceFile,
  path: string,
): (rule: string, fingerprint: string) => IgnoredFinding | undefined {
  const here = file.ignored.filter(({ files }) => files.length === 0 || matches(files, path));
  return (rule, fingerprint) => here.find((one) => one.rule === rule && one.fingerprint === fingerprint);
}

/**
 * The entries that silence nothing any more, among those that name one of the letters looked at: what they
 * ignored has been mended or reworded. An entry for every file is stale only when all letters were looked at.
 */
export function staleEntries(
  file: WorkspaceFile,
  paths: readonly string[],
  used: ReadonlySet<IgnoredFinding>,
  allLettersSeen: boolean,
): readonly IgnoredFinding[] {
  return file.ignored.filter((entry) => {
    if (used.has(entry)) return false;
    return entry.files.length === 0 ? allLettersSeen : paths.some((path) => matches(entry.files, path));
  });
}

const matchers = new Map<string, (path: string) => boolean>();

function matches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    let matcher = matchers.get(glob);
    if (matcher === undefined) {
      matcher = compileGlob(glob);
      matchers.set(glob, matcher);
    }
    return matcher(path);
  });
}
