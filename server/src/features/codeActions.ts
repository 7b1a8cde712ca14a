import * as l10n from '@vscode/l10n';
import type { RuleFinding } from '../rules/check';
import type { Fix } from '../rules/rule';
import type { Span } from '../text/span';
import { overlaps, touches } from '../text/span';

/** Something to do about findings: a change of the text, or reading about the rule. */
export type CodeAction = QuickFix | FixAll | Silence | CopyFinding | AboutRule | Rewrite;

/** One way to resolve one finding. */
export interface QuickFix {
  readonly kind: 'quick fix';
  readonly title: string;
  readonly finding: RuleFinding;
  readonly edits: Fix['edits'];
  readonly preferred: boolean;
}

/** Every fix of the file that has one right answer. */
export interface FixAll {
  readonly kind: 'fix all';
  readonly title: string;
  readonly edits: Fix['edits'];
}

/** Writes into `imr-letters.json`: this finding is ignored from now on, or its rule is off for the folder. */
export interface Silence {
  readonly kind: 'ignore finding' | 'turn rule off';
  readonly title: string;
  readonly finding: RuleFinding;
}

/** A change that no finding asks for: another decision, another place for an item. */
export interface Rewrite {
  readonly kind: 'rewrite' | 'move';
  readonly title: string;
  readonly edits: Fix['edits'];
}

/** Copies the finding as text: case, item, decision, the words and their line, the law. */
export interface CopyFinding {
  readonly kind: 'copy finding';
  readonly title: string;
  readonly finding: RuleFinding;
}

/** Opens the page of a rule. */
export interface AboutRule {
  readonly kind: 'about rule';
  readonly title: string;
  readonly finding: RuleFinding;
}

/** What can be done about the findings at a place, in their order; one "about" for each rule. */
export function codeActions(findings: readonly RuleFinding[], at: Span): readonly CodeAction[] {
  const here = findings.filter(
    ({ span }) => overlaps(span, at) || touches(span, at.start) || touches(at, span.start),
  );
  const fixes: CodeAction[] = here.flatMap((finding) =>
    (finding.fixes ?? []).map((fix) => ({
      kind: 'quick fix',
      title: fix.title,
      finding,
      edits: fix.edits,
      preferred: fix.preferred ?? false,
    })),
  );
  const about = new Map<string, AboutRule>();
  for (const finding of here) {
    const { ruleId } = finding;
    if (!about.has(ruleId)) {
      about.set(ruleId, { kind: 'about rule', title: l10n.t`About the rule "${ruleId}"`, finding });
    }
  }
  const all = allPreferred(findings);
  const ignoring = here.map(
    (finding): Silence => ({
      kind: 'ignore finding',
      title: l10n.t`Ignore this finding of "${finding.ruleId}"`,
      finding,
    }),
  );
  // Far from ignoring one finding, for whom one line too low would silence a rule: last of all, once for each rule.
  const turningOff = [...about.values()].map(
    ({ finding }): Silence => ({
      kind: 'turn rule off',
      title: l10n.t`Turn the rule "${finding.ruleId}" off in this folder`,
      finding,
    }),
  );
  // One for each rule: what one rule says twice of a place is copied together.
  const copying = [...about.values()].map(
    ({ finding }): CopyFinding => ({
      kind: 'copy finding',
      title: about.size === 1 ? l10n.t('Copy finding') : l10n.t`Copy finding of "${finding.ruleId}"`,
      finding,
    }),
  );
  return [
    ...fixes,
    ...sameKind(findings, here),
    ...ignoring,
    ...(all.length > 0
      ? [{ kind: 'fix all', title: l10n.t('Fix all that have one right answer'), edits: all } as const]
      : []),
    ...copying,
    ...about.values(),
    ...turningOff,
  ];
}

/** "Fix all of this kind": offered where the letter has more than the one that was asked about. */
function sameKind(findings: readonly RuleFinding[], here: readonly RuleFinding[]): readonly QuickFix[] {
  const seen = new Set<string>();
  return here.flatMap((finding): QuickFix[] => {
    const { ruleId } = finding;
    if (seen.has(ruleId) || !finding.fixes?.some(({ preferred }) => preferred)) return [];
    seen.add(ruleId);
    const kin = findings.filter(
      (other) => other.ruleId === ruleId && other.fixes?.some(({ preferred }) => preferred),
    );
    if (kin.length < 2) return [];
    return [
      {
        kind: 'quick fix',
        title: l10n.t`Fix all ${kin.length} findings of "${ruleId}" in this letter`,
        finding,
        edits: allPreferred(kin),
        preferred: false,
      },
    ];
  });
}

/** The preferred fix of each finding; one that touches a place already changed is left for the next time. */
function allPreferred(findings: readonly RuleFinding[]): Fix['edits'] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes?.find((one) => one.preferred);
    if (fix === undefined || fix.edits.some((edit) => isTaken(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return taken;
}

type Edit = Fix['edits'][number];

/** Among edits in the order of the text that do not touch each other. */
function isTaken(taken: readonly Edit[], { span }: Edit): boolean {
  const at = placeOf(taken, { span });
  const before = taken[at - 1]?.span;
  const after = taken[at]?.span;
  return (
    (before !== undefined && before.end >= span.start) || (after !== undefined && after.start <= span.end)
  );
}

/** Where an edit belongs: before the first that begins after it. */
function placeOf(taken: readonly Edit[], { span }: Pick<Edit, 'span'>): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.span.start > span.start) high = middle;
    else low = middle + 1;
  }
  return low;
}
