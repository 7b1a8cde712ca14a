import type { RuleFinding } from '../rules/check';
import type { Fix } from '../rules/rule';
import type { Span } from '../text/span';
import { overlaps, touches } from '../text/span';

/** Something to do about findings: a change of the text, or reading about the rule. */
export type CodeAction = QuickFix | FixAll | AboutRule;

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
      about.set(ruleId, { kind: 'about rule', title: `About the rule "${ruleId}"`, finding });
    }
  }
  const all = allPreferred(findings);
  return [
    ...fixes,
    ...(all.length > 0
      ? [{ kind: 'fix all', title: 'Fix all that have one right answer', edits: all } as const]
      : []),
    ...about.values(),
  ];
}

/** The preferred fix of each finding; one that touches a place already changed is left for the next time. */
function allPreferred(findings: readonly RuleFinding[]): Fix['edits'] {
  const taken: Fix['edits'][number][] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find((one) => one.preferred);
    if (fix === undefined) continue;
    const collides = fix.edits.some(({ span }) =>
      taken.some((other) => touches(other.span, span.start) || touches(span, other.span.start)),
    );
    if (!collides) taken.push(...fix.edits);
  }
  return taken.toSorted((a, b) => a.span.start - b.span.start);
}
