import type { RuleSetting, RuleSettings } from '../rules/check';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** What a person may set for a file. */
export interface LetterSettings {
  /** `imr-letters.rules`: by rule id; a rule that is not named keeps its default. */
  readonly rules: RuleSettings;
}

/** Nothing set. One object, so that what was found under it is known again by identity. */
export const defaultSettings: LetterSettings = { rules: {} };

/** Reads the `imr-letters` section as a client sends it; unknown words and shapes are left out. */
export function readSettings(section: unknown): LetterSettings {
  const rules = isObject(section) ? section.rules : undefined;
  if (!isObject(rules)) return defaultSettings;
  const read: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(rules)) {
    if (typeof value === 'string' && SEVERITIES.has(value)) read[id] = value as RuleSetting;
  }
  return { rules: read };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
