import type { Connection } from 'vscode-languageserver';
import { answerTool } from '../assistants/answer';
import type { LetterSource } from '../assistants/letterSource';
import type { ToolAnswer } from '../assistants/toolAnswer';
import { WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import {
  type AssistantToolParams,
  assistantToolMethod,
  type FoundLetter,
  findLettersMethod,
  type ReadLetterAnswer,
  readLetterMethod,
} from './protocol';
import type { SettingsStore } from './settings';

/** What answering assistants needs of a session. */
export interface AssistantContext {
  readonly settings: Pick<SettingsStore, 'of' | 'forget'>;
  /** Whether the client finds and reads letters for the server; without that only guidelines can be asked for. */
  readonly findsLetters: boolean;
  /** The uris of the open folders. */
  readonly folders: readonly string[];
  isOpen(uri: string): boolean;
}

/** Answers the tools of assistants that the editor offers. Letters are those of its open folders, and come through it. */
export function answerAssistantTools(
  connection: Connection,
  session: () => AssistantContext | undefined,
): void {
  connection.onRequest<ToolAnswer, void>(
    assistantToolMethod,
    (params: Partial<AssistantToolParams> | undefined): Promise<ToolAnswer> => {
      const context = session();
      const source = context?.findsLetters ? lettersOfClient(connection, context) : undefined;
      return answerTool(String(params?.name), params?.input, source);
    },
  );
}

/** Only what the client lists can be read, so that no path leads out of its folders. */
function lettersOfClient(
  connection: Connection,
  { settings, folders, isOpen }: AssistantContext,
): LetterSource {
  let listed: Promise<ReadonlyMap<string, string>> | undefined;
  const uris = (): Promise<ReadonlyMap<string, string>> => {
    listed ??= connection
      .sendRequest<readonly FoundLetter[]>(findLettersMethod)
      .then((found) => new Map(found.map(({ path, uri }) => [path, uri])));
    return listed;
  };
  const settingsOf = async (uri: string) => {
    const found = await settings.of(uri);
    if (!isOpen(uri)) settings.forget(uri);
    return found;
  };
  return {
    list: async () => [...(await uris()).keys()],
    async read(path) {
      const uri = (await uris()).get(path);
      return uri === undefined
        ? { reason: 'there is no such letter in the folders that are open' }
        : connection.sendRequest<ReadLetterAnswer>(readLetterMethod, { uri });
    },
    settingsOf: async (path) => settingsOf((await uris()).get(path)!),
    async learnedPages() {
      const [folder] = folders;
      const found = folder === undefined ? undefined : await settingsOf(`${folder}/${WORKSPACE_FILE}`);
      return found?.learnedPages ?? new Map();
    },
  };
}
