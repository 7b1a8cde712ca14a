import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { withoutIgnored } from '../review/ignored';
import type { RuleFinding, RuleSettings } from '../rules/check';
import type { LetterSettings } from '../service/settings';
import { readSettings } from '../service/settings';
import { rulesFor, silence } from '../workspaceFile/apply';
import type { Client } from './client';
import { folderOf } from './folders';
import type { Patience } from './inTime';
import type { ReviewFiles } from './review/reviewFiles';
import type { WorkspaceFiles } from './workspaceFiles';

const SECTION = 'imr-letters';

/** The settings of each file, asked of the client once and kept until they change. */
export interface SettingsStore {
  of(uri: string): Promise<LetterSettings>;
  /** The severities for a file that is not open: the client is asked once for each folder of the workspace. */
  rulesOfClosed(uri: string): Promise<RuleSettings>;
  /** Asks to be told of changes; the client hears requests only once it is initialized. */
  start(): void;
  /** The section as the client sends it, for settings that do not belong to a file. */
  section(): Promise<unknown>;
  forget(uri: string): void;
  /** What was known of any file may be other. */
  forgetAll(): void;
  /** A number that changes whenever any setting may have. */
  readonly generation: number;
}

/** Keeps settings by file, and calls `changed` as soon as the client says that they are others. */
export function createSettingsStore(
  connection: Connection,
  client: Client,
  { inTime }: Patience,
  changed: () => void,
  policies: Pick<WorkspaceFiles, 'policyOf' | 'usedIn'>,
  reviews?: Pick<ReviewFiles, 'placeOf'>,
): SettingsStore {
  const byUri = new Map<string, Promise<LetterSettings>>();
  const byFolder = new Map<string, Promise<LetterSettings>>();
  // For clients that cannot be asked: what they send at the start and with each change.
  let sent = readSettings(client.options.settings);
  let sentSection = client.options.settings;
  let generation = 0;

  const forgetAll = (): void => {
    byUri.clear();
    byFolder.clear();
    generation++;
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.hasConfiguration) {
      sentSection = settings?.[SECTION] ?? settings;
      sent = readSettings(sentSection);
    }
    late.clear();
    forgetAll();
    changed();
  });

  /** Answers that came when they were no longer waited for: by uri, and of the section as a whole. */
  const late = new Map<string | undefined, unknown>();
  let hasWarned = false;
  const sectionOf = async (uri: string | undefined): Promise<unknown> => {
    if (late.has(uri)) return late.get(uri);
    const asked: Promise<unknown> = connection.workspace.getConfiguration({
      ...(uri !== undefined && { scopeUri: uri }),
      section: SECTION,
    });
    const instead = (): unknown => {
      if (!hasWarned) {
        connection.console.warn(
          `The client did not answer for the settings "${SECTION}"; the defaults are used.`,
        );
      }
      hasWarned = true;
      return sentSection;
    };
    const keep = (answer: unknown): void => {
      late.set(uri, answer);
      byUri.clear();
      generation++;
      changed();
    };
    return inTime(asked, instead, keep).catch(instead);
  };

  /** The user's settings with what the letter's `imr-letters.json` says of it. */
  const merged = async (uri: string): Promise<LetterSettings> => {
    const settings = client.hasConfiguration ? readSettings(await sectionOf(uri)) : sent;
    const policy = await policies.policyOf(uri);
    const place = await reviews?.placeOf(uri);
    const hasReview = place !== undefined && place.review.letters.size > 0;
    if (policy?.text === undefined && !hasReview) return settings;
    return {
      ...settings,
      ...(policy?.text !== undefined && { rules: rulesFor(policy.file, policy.path, settings.rules) }),
      ...(policy !== undefined && { learnedPages: policy.file.guidelinePages }),
      silence(findings, text, letters) {
        const reviewed = (left: readonly RuleFinding[]) =>
          hasReview ? withoutIgnored(left, text, letters, place.review, place.path) : left;
        if (policy?.text === undefined) return reviewed(findings);
        const silenced = silence(findings, text, policy.file, policy.path);
        policies.usedIn(uri, policy, silenced.used);
        return reviewed(silenced.findings);
      },
    };
  };

  return {
    of(uri) {
      let settings = byUri.get(uri);
      if (settings === undefined) {
        settings = merged(uri);
        byUri.set(uri, settings);
      }
      return settings;
    },
    async rulesOfClosed(uri) {
      const folder = folderOf(uri, client.workspaceFolders) ?? '';
      let settings = byFolder.get(folder);
      if (settings === undefined) {
        settings = client.hasConfiguration
          ? sectionOf(folder === '' ? uri : folder).then(readSettings)
          : Promise.resolve(sent);
        byFolder.set(folder, settings);
      }
      const { rules } = await settings;
      const policy = await policies.policyOf(uri);
      return policy?.text === undefined ? rules : rulesFor(policy.file, policy.path, rules);
    },
    forgetAll,
    start() {
      if (client.registersConfiguration) {
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch(() => connection.console.warn('The client refused to report changes of settings.'));
      }
    },
    section: async () => (client.hasConfiguration ? sectionOf(undefined) : sentSection),
    forget(uri) {
      byUri.delete(uri);
      late.delete(uri);
    },
    get generation() {
      return generation;
    },
  };
}
