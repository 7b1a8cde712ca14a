import type { LearnedPages } from '../guidelineCopies/learnedPages';
import type { Letter } from '../letter/model';
import type { RuleFinding, RuleSetting, RuleSettings } from '../rules/check';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** What a person may set for a file. */
export interface LetterSettings {
  /** `imr-letters.rules`: by rule id; a rule that is not named keeps its default. */
  readonly rules: RuleSettings;
  /** `imr-letters.inlayHints.topics`: the topic after each cited page. */
  readonly topicHints: boolean;
  /** `imr-letters.codeLens`: what stands above items. */
  readonly codeLens: boolean;
  /** `imr-letters.developer.explainHover`: hovers tell what is read in a sentence. */
  readonly explainHover: boolean;
  /** `imr-letters.calmTyping`: what is being typed is not reported until the caret has moved on. */
  readonly calmTyping: boolean;
  /** `imr-letters.format.lineLength`: the longest line of a formatted letter, in UTF-16 code units; 0 for one line a paragraph. */
  readonly lineLength: number;
  /** Takes out the findings that the workspace ignores, those of the text and its letters; absent where it ignores none. */
  readonly silence?: (
    findings: readonly RuleFinding[],
    text: string,
    letters: readonly Letter[],
  ) => readonly RuleFinding[];
  /** Where topics stand, as somebody's copy of a guideline has it, for those who have none. */
  readonly learnedPages?: LearnedPages;
}

/** Nothing set. One object, so that what was found under it is known again by identity. */
export const defaultSettings: LetterSettings = {
  rules: {},
  topicHints: true,
  codeLens: true,
  explainHover: false,
  calmTyping: true,
  lineLength: 0,
};

/** Reads the `imr-letters` section as a client sends it; unknown words and shapes are left out. */
export function readSettings(section: unknown): LetterSettings {
  if (!isObject(section)) return defaultSettings;
  const topicHints = readTopicHints(section);
  const rules = readRules(section.rules);
  const calmTyping = section.calmTyping !== false;
  const codeLens = section.codeLens !== false;
  const explainHover = readExplainHover(section);
  const lineLength = readLineLength(section);
  const isDefault =
    topicHints === defaultSettings.topicHints &&
    calmTyping &&
    codeLens &&
    !explainHover &&
    lineLength === defaultSettings.lineLength;
  if (rules === undefined && isDefault) return defaultSettings;
  return { rules: rules ?? {}, topicHints, codeLens, explainHover, calmTyping, lineLength };
}

/** Nested, as VS Code sends it, or under the dotted name, as people write it by hand. */
function readTopicHints(section: Readonly<Record<string, unknown>>): boolean {
  const hints = isObject(section.inlayHints) ? section.inlayHints.topics : undefined;
  const set = hints ?? section['inlayHints.topics'];
  return typeof set === 'boolean' ? set : defaultSettings.topicHints;
}

function readExplainHover(section: Readonly<Record<string, unknown>>): boolean {
  const developer = isObject(section.developer) ? section.developer.explainHover : undefined;
  return (developer ?? section['developer.explainHover']) === true;
}

/** Words are not broken, so that shorter lines would be of any length. */
const SHORTEST_LINE = 40;

function readLineLength(section: Readonly<Record<string, unknown>>): number {
  const format = isObject(section.format) ? section.format.lineLength : undefined;
  const set = format ?? section['format.lineLength'];
  if (typeof set !== 'number' || !Number.isFinite(set) || set <= 0) return defaultSettings.lineLength;
  return Math.max(SHORTEST_LINE, Math.floor(set));
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
