import * as l10n from '@vscode/l10n';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { LearnedPages } from '../guidelineCopies/learnedPages';
import { rules as allRules } from '../rules';
import type { RuleSetting, RuleSettings } from '../rules/check';
import type { Span } from '../text/span';
import { readGuidelinePages } from './guidelinePages';
import { type Complain, properties, spanOf } from './jsonTree';
import { type Excess, excessIn } from './limits';

/** The name of the file that silences findings: letters are legal documents and hold no comments. */
export const WORKSPACE_FILE = 'imr-letters.json';

/** What `imr-letters.json` says, the same for the editor and the command line. */
export interface WorkspaceFile {
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly ignored: readonly IgnoredFinding[];
  /** Where topics of guidelines stand, as `imr-letters guideline --learn` wrote it. */
  readonly guidelinePages: LearnedPages;
}

/** Other severities for the files that a glob matches; the last match counts. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** One finding that somebody has read and let stand. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Of the finding's own words: see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Only in files that one of these globs matches; everywhere where there are none. */
  readonly files: readonly string[];
  readonly reason?: string;
  /** Where the entry stands in `imr-letters.json`. */
  readonly span: Span;
}

/** Something wrong in the file itself. */
export interface WorkspaceFileProblem {
  readonly span: Span;
  /** What is wrong and what to do. */
  readonly message: string;
}

export interface ReadWorkspaceFile {
  readonly file: WorkspaceFile;
  readonly problems: readonly WorkspaceFileProblem[];
  /**
   * Why nothing of it counts, as the beginning of a sentence: it is no JSON, or beyond what is read. Callers keep the last
   * good settings.
   */
  readonly unusable?: string;
}

/** A file that says nothing. */
export const emptyWorkspaceFile: WorkspaceFile = {
  rules: {},
  overrides: [],
  ignored: [],
  guidelinePages: new Map(),
};

const settings: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);
const ruleIds: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));

/**
 * Reads the text of `imr-letters.json` (comments and trailing commas are allowed). What is not understood is
 * left out and named in `problems`, with its place; the rest counts.
 */
export function readWorkspaceFile(text: string): ReadWorkspaceFile {
  const excess = excessIn(text);
  if (excess !== undefined) return unusable(excess);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root === undefined) {
    const { offset, length, error } = errors[0] ?? { offset: 0, length: 0, error: 4 as const };
    const what = printParseErrorCode(error)
      .replace(/([A-Z])/g, ' $1')
      .trim()
      .toLowerCase();
    return unusable({
      span: { start: offset, end: offset + length },
      what: l10n.t`This is not JSON: ${what}`,
    });
  }
  const problems: WorkspaceFileProblem[] = [];
  const complain = (node: Node, message: string): void => void problems.push({ span: spanOf(node), message });
  if (root.type !== 'object') {
    complain(root, l10n.t('An object is expected here: { "rules": …, "overrides": …, "ignored": … }.'));
    return { file: emptyWorkspaceFile, problems };
  }
  let rules: RuleSettings = {};
  let overrides: Override[] = [];
  let ignored: IgnoredFinding[] = [];
  let guidelinePages: LearnedPages = new Map();
  for (const [name, value, at] of properties(root)) {
    if (name === 'rules') rules = readRules(value, complain);
    else if (name === 'overrides')
      overrides = entries(value, complain).map((entry) => readOverride(entry, complain));
    else if (name === 'ignored') {
      ignored = entries(value, complain).flatMap((entry) => readIgnored(entry, complain));
    } else if (name === 'guidelinePages') guidelinePages = readGuidelinePages(value, complain);
    else if (name !== '$schema') {
      complain(
        at,
        l10n.t`There is no setting "${name}"; there are "rules", "overrides", "ignored" and "guidelinePages".`,
      );
    }
  }
  return { file: { rules, overrides, ignored, guidelinePages }, problems };
}

function unusable({ span, what }: Excess): ReadWorkspaceFile {
  const message = l10n.t`${what}. Until it is mended, the last settings that could be read stay in force.`;
  return { file: emptyWorkspaceFile, unusable: what, problems: [{ span, message }] };
}

function readRules(node: Node, complain: Complain): RuleSettings {
  const read: Record<string, RuleSetting> = {};
  if (node.type !== 'object') {
    complain(
      node,
      l10n.t('An object is expected here, with rules by their ids: { "citation-debris": "off" }.'),
    );
    return read;
  }
  for (const [id, value, at] of properties(node)) {
    if (!ruleIds.has(id)) {
      complain(at, l10n.t`There is no rule "${id}". "imr-letters rules" lists them.`);
    } else if (typeof value.value !== 'string' || !settings.has(value.value)) {
      complain(value, l10n.t`A severity is expected: ${[...settings].map((one) => `"${one}"`).join(', ')}.`);
    } else {
      read[id] = value.value as RuleSetting;
    }
  }
  return read;
}

function readOverride(node: Node, complain: Complain): Override {
  let files: readonly string[] = [];
  let rules: RuleSettings = {};
  for (const [name, value, at] of properties(node)) {
    if (name === 'files') files = readGlobs(value, complain);
    else if (name === 'rules') rules = readRules(value, complain);
    else complain(at, l10n.t`There is no setting "${name}" in an override; there are "files" and "rules".`);
  }
  if (files.length === 0)
    complain(node, l10n.t('An override needs "files": a glob such as "drafts/**", or several.'));
  return { files, rules };
}

function readIgnored(node: Node, complain: Complain): IgnoredFinding[] {
  if (node.type !== 'object') {
    complain(node, l10n.t('An object is expected here: { "rule": …, "fingerprint": … }.'));
    return [];
  }
  const value = getNodeValue(node) as Readonly<Record<string, unknown>>;
  const { rule, fingerprint, reason } = value;
  if (typeof rule !== 'string' || typeof fingerprint !== 'string') {
    complain(
      node,
      l10n.t('An ignored finding needs its "rule" and its "fingerprint"; the quick fix writes both.'),
    );
    return [];
  }
  if (!ruleIds.has(rule)) complain(node, l10n.t`There is no rule "${rule}". "imr-letters rules" lists them.`);
  const globs = properties(node).find(([name]) => name === 'files');
  return [
    {
      rule,
      fingerprint,
      files: globs ? readGlobs(globs[1], complain) : [],
      ...(typeof reason === 'string' && { reason }),
      span: spanOf(node),
    },
  ];
}

function readGlobs(node: Node, complain: Complain): readonly string[] {
  const value: unknown = getNodeValue(node);
  const globs = typeof value === 'string' ? [value] : value;
  if (Array.isArray(globs) && globs.every((glob) => typeof glob === 'string' && glob !== '')) return globs;
  complain(node, l10n.t('A glob is expected, or a list of globs: "drafts/**".'));
  return [];
}

function entries(node: Node, complain: Complain): readonly Node[] {
  if (node.type === 'array') return node.children ?? [];
  complain(node, l10n.t('A list is expected here: [ … ].'));
  return [];
}
