import type { LearnedPages } from '../guidelineCopies/learnedPages';
import type { RuleFinding, RuleSetting, RuleSettings } from '../rules/check';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** What a person may set for a file. */
export interface LetterSettings {
  /** `imr-letters.rules`: by rule id; a rule that is not named keeps its default. */
  readonly rules: RuleSettings;
  /** `imr-letters.inlayHints.topics`: the topic after each cited page. */
  readonly topicHints: boolean;
  /** `imr-letters.calmTyping`: what is being typed is not reported until the caret has moved on. */
  readonly calmTyping: boolean;
  /** Takes out the findings that the workspace ignores, those of the text given; absent where it ignores none. */
  readonly silence?: (findings: readonly RuleFinding[], text: string) => readonly RuleFinding[];
  /** Where topics stand, as somebody's copy of a guideline has it, for those who have none. */
  readonly learnedPages?: LearnedPages;
}

/** Nothing set. One object, so that what was found under it is known again by identity. */
export const defaultSettings: LetterSettings = { rules: {}, topicHints: true, calmTyping: true };

/** Reads the `imr-letters` section as a client sends it; unknown words and shapes are left out. */
export function readSettings(section: unknown): LetterSettings {
  if (!isObject(section)) return defaultSettings;
  const topicHints = readTopicHints(section);
  const rules = readRules(section.rules);
  const calmTyping = section.calmTyping !== false;
  if (rules === undefined && topicHints === defaultSettings.topicHints && calmTyping) return defaultSettings;
  return { rules: rules ?? {}, topicHints, calmTyping };
}

/** Nested, as VS Code sends it, or under the dotted name, as people write it by hand. */
function readTopicHints(section: Readonly<Record<string, unknown>>): boolean {
  const hints = isObject(section.inlayHints) ? section.inlayHints.topics : undefined;
  const set = hints ?? section['inlayHints.topics'];
  return typeof set === 'boolean' ? set : defaultSettings.topicHints;
}

function readRules(rules: unknown): RuleSettings | undefined {
  if (!isObject(rules)) return undefined;
  const read: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(rules)) {
    if (typeof value === 'string' && SEVERITIES.has(value)) read[id] = value as RuleSetting;
  }
  return read;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
