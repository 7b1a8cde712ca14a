import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { asPattern, findFiles, identityOf, kindOf } from './foundFiles';
import type { IgnoreFiles } from './ignoreFiles';
import { INPUT_NAME, inputRows, type OpenedInput } from './inputLines';
import type { LetterTask } from './readLetter';

/** What there is to do, as far as it is known: one of these for each file, folder or line. */
export interface LetterTasks extends AsyncIterable<LetterTask> {
  /** How many there are of what has been looked into yet. */
  readonly known: number;
}

/** Where tasks come from. */
export interface TaskSources {
  /** A file, a folder of which the files that may be letters are taken, a pattern, or `-`. */
  readonly targets: readonly string[];
  /** The files of a list, after them. */
  readonly listed: readonly string[];
  /** What `-` means. */
  readonly input: OpenedInput | undefined;
  /** How the input is called. */
  readonly inputName?: string | undefined;
  readonly ignoreFiles: IgnoreFiles;
}

/** What arguments and a list name, one after the other, each file once, by whatever name. */
export function letterTasks(sources: TaskSources): LetterTasks {
  const { targets, listed, ignoreFiles } = sources;
  let known = 0;
  const tell = (count: number): void => {
    known += count;
  };
  async function* named(): AsyncGenerator<LetterTask> {
    for (const [target, argument] of targets.entries()) yield* tasksOf(argument, target, sources, tell);
    tell(listed.length);
    for (const path of listed) yield { target: targets.length, path, how: 'found' };
  }
  async function* every(): AsyncGenerator<LetterTask> {
    const seen = new Set<string>();
    for await (const task of named()) {
      const { target } = task;
      if ('how' in task) {
        if (await ignoreFiles.ignores(task.path)) {
          yield { target, path: task.path, ignored: task.how };
          continue;
        }
        const identity = await identityOf(task.path);
        if (seen.has(identity)) {
          yield { target, path: task.path, known: true };
          continue;
        }
        seen.add(identity);
      }
      yield task;
    }
  }
  return {
    [Symbol.asyncIterator]: every,
    get known() {
      return known;
    },
  };
}

async function* tasksOf(
  argument: string,
  target: number,
  { input, inputName, ignoreFiles }: TaskSources,
  tell: (count: number) => void,
): AsyncGenerator<LetterTask> {
  if (argument === '-' && input !== undefined) {
    if (inputName !== undefined && (await ignoreFiles.ignores(inputName)))
      yield { target, path: inputName, ignored: 'named' };
    else yield* tasksOfInput(input, inputName ?? INPUT_NAME, target, tell);
    return;
  }
  const kind = await kindOf(argument);
  const isFolder = kind === 'folder';
  const pattern = asPattern(argument);
  if (isFolder || (kind === 'nothing' && isDynamicPattern(pattern))) {
    const { paths, closed } = isFolder
      ? await findFiles('**/*.{imr,txt}', { cwd: argument })
      : await findFiles(pattern, { absolute: isAbsolute(argument) });
    tell(paths.length + closed.length);
    for (const { path, reason } of closed) yield { target, path, reason };
    for (const path of paths) yield { target, path: isFolder ? join(argument, path) : path, how: 'found' };
  } else {
    tell(1);
    yield { target, path: argument, how: 'named' };
  }
}

async function* tasksOfInput(
  { isRows, chunks }: OpenedInput,
  name: string,
  target: number,
  tell: (count: number) => void,
): AsyncGenerator<LetterTask> {
  if (!isRows) {
    tell(1);
    const bytes: Uint8Array[] = [];
    for await (const chunk of chunks) bytes.push(chunk);
    yield { target, path: name, bytes: Buffer.concat(bytes) };
    return;
  }
  for await (const { id, line, text, reason } of inputRows(chunks)) {
    tell(1);
    const row = { target, path: id === undefined ? `${name}:${line}` : String(id), row: { id, line } };
    yield text === undefined ? { ...row, reason: reason ?? '' } : { ...row, text };
  }
}
