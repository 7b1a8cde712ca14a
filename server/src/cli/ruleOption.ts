import leven from 'leven';
import { rules } from '../rules';
import type { RuleSetting, RuleSettings } from '../rules/check';
import type { Rule } from '../rules/rule';
import { listed } from './options';
import { UsageError } from './terminal';

const SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * What each `--rule id=severity` sets; the last one for a rule counts.
 *
 * @throws UsageError where there is no such rule or severity
 */
export function rulesSet(written: readonly string[] = []): RuleSettings {
  return Object.fromEntries(written.map(ruleSet));
}

function ruleSet(written: string): [string, RuleSetting] {
  const [, id, setting] = /^([^=]*)=(.*)$/s.exec(written) ?? [];
  if (id === undefined)
    throw new UsageError(`"--rule" needs a rule and a severity: --rule missing-rationale=warning.`);
  if (!SETTINGS.includes(setting as RuleSetting))
    throw new UsageError(`There is no severity "${setting}"; there are ${listed(SETTINGS)}.`);
  return [ruleNamed(id).id, setting as RuleSetting];
}

/**
 * A rule by its id.
 *
 * @throws UsageError where there is none, with the id that is nearest
 */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const near = nearest(id);
  const hint = near === undefined ? '"imr-letters rules" lists them.' : `Did you mean ${near}?`;
  throw new UsageError(`There is no rule "${id}". ${hint}`);
}

function nearest(id: string): string | undefined {
  const most = Math.ceil(id.length / 3);
  const [best] = rules
    .map((rule) => ({ id: rule.id, distance: leven(rule.id, id, { maxDistance: most + 1 }) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= most ? best.id : undefined;
}
