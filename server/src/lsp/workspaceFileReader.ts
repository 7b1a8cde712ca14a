import * as l10n from '@vscode/l10n';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  emptyWorkspaceFile,
  readWorkspaceFile,
  WORKSPACE_FILE,
  type WorkspaceFile,
  type WorkspaceFileProblem,
} from '../workspaceFile/workspaceFile';
import type { Patience } from './inTime';

/** Reads a file by its uri; `undefined` where there is none. Rejects where there is one that cannot be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** One `imr-letters.json` as it was read. */
export interface Loaded {
  readonly uri: string;
  /** `undefined` where there is no file. */
  readonly text: string | undefined;
  /** Whether there is one that cannot be opened: nothing can be written into it either. */
  readonly isClosed: boolean;
  /** What is in force: what it says, or what it said when it could last be read. */
  readonly file: WorkspaceFile;
  readonly problems: readonly WorkspaceFileProblem[];
}

/**
 * Reads `imr-letters.json` files, keeps the last good settings of each, and tells once of one that cannot be read.
 *
 * @param late hears of a file that came when it was no longer waited for
 * @returns the reader, which never rejects
 */
export function createWorkspaceFileReader(
  connection: Connection,
  { inTime }: Patience,
  readFile: ReadFile | undefined,
  late: (loaded: Loaded) => void,
): (uri: string) => Promise<Loaded> {
  const lastGood = new Map<string, WorkspaceFile>();
  const complained = new Set<string>();

  const complain = (uri: string, words: string): void => {
    if (complained.has(uri)) return;
    complained.add(uri);
    // A notification: nobody is asked anything, and nothing waits for an answer.
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: l10n.t`IMR Letters: ${WORKSPACE_FILE} ${words} Its last good settings stay in force until it is mended.`,
    });
  };
  const known = (uri: string): WorkspaceFile => lastGood.get(uri) ?? emptyWorkspaceFile;

  const absent = (uri: string): Loaded => {
    lastGood.delete(uri);
    complained.delete(uri);
    return { uri, text: undefined, isClosed: false, file: emptyWorkspaceFile, problems: [] };
  };
  const closed = (uri: string): Loaded => {
    complain(
      uri,
      l10n.t('is there, but cannot be opened. Check that it is a file, and that you may read it.'),
    );
    const message = l10n.t(
      'This cannot be opened. Until it can, the last settings that could be read stay in force.',
    );
    return {
      uri,
      text: '',
      isClosed: true,
      file: known(uri),
      problems: [{ span: { start: 0, end: 0 }, message }],
    };
  };
  const opened = (uri: string, content: string): Loaded => {
    // Positions in an editor do not count a byte order mark.
    const text = content.replace(/^\ufeff/, '');
    const { file, problems, unusable } = readWorkspaceFile(text);
    if (unusable === undefined) {
      lastGood.set(uri, file);
      complained.delete(uri);
    } else {
      const { line } = TextDocument.create(uri, 'json', 0, text).positionAt(problems[0]!.span.start);
      complain(uri, l10n.t`cannot be read, line ${line + 1}. ${unusable}.`);
    }
    return { uri, text, isClosed: false, file: known(uri), problems };
  };
  return async (uri) => {
    if (readFile === undefined) return absent(uri);
    try {
      const content = await inTime(
        readFile(uri),
        () => undefined,
        (answer) => {
          if (answer !== undefined) late(opened(uri, answer));
        },
      );
      return content === undefined ? absent(uri) : opened(uri, content);
    } catch {
      return closed(uri);
    }
  };
}
