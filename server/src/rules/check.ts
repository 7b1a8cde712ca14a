import type { Letter } from '../letter/model';
import { rules } from './index';
import type { Finding, Rule, Severity } from './rule';

/** A finding with the id of the rule that made it and the severity it is shown with. */
export interface RuleFinding extends Finding {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** What a user set for a rule: a severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** Settings by rule id. A rule that is not named keeps its default. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Whether the rule runs under this setting (`undefined`: not set). */
export function isOn(rule: Rule, setting: RuleSetting | undefined): boolean {
  return setting === undefined ? !rule.offByDefault : setting !== 'off';
}

/**
 * The severity that a finding is shown with. A finding that is quieter than its rule's default (a claims
 * administrator's line, which the reviewer cannot change) stays quiet when the user makes the rule louder.
 */
export function severityOf(rule: Rule, finding: Finding, setting: RuleSetting | undefined): Severity {
  const own = finding.severity ?? rule.severity;
  if (setting === undefined || setting === 'off' || setting === rule.severity) return own;
  const quieterThanDefault = loudness[own] < loudness[rule.severity];
  return quieterThanDefault && loudness[own] < loudness[setting] ? own : setting;
}

/** Findings in the order of the text; where two begin together, in the order of the rule table. */
export function inTextOrder(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Every finding of a letter, in the order of the text. The plain way, nothing kept between calls: the
 * service does the same with findings kept by content.
 */
export function check(letter: Letter, settings: RuleSettings = {}): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (!isOn(rule, setting)) continue;
    const findings =
      rule.scope === 'item'
        ? letter.items.flatMap((item) => [...rule.check(item, letter)])
        : rule.check(letter);
    for (const finding of findings) {
      found.push({ ...finding, ruleId: rule.id, severity: severityOf(rule, finding, setting) });
    }
  }
  return inTextOrder(found);
}
