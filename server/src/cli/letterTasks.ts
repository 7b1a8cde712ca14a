import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { findFiles, identityOf, kindOf } from './foundFiles';
import { INPUT_NAME, inputRows, type OpenedInput } from './inputLines';
import type { LetterTask } from './readLetter';

/** What there is to do, as far as it is known: one of these for each file, folder or line. */
export interface LetterTasks extends AsyncIterable<LetterTask> {
  /** How many there are of what has been looked into yet. */
  readonly known: number;
}

/**
 * What arguments name, one after the other: a file, the files of a folder that may be letters, a pattern, or `-`. Each
 * file once, by whatever name.
 *
 * @param input what `-` means
 */
export function letterTasks(targets: readonly string[], input: OpenedInput | undefined): LetterTasks {
  let known = 0;
  async function* every(): AsyncGenerator<LetterTask> {
    const seen = new Set<string>();
    for (const [target, argument] of targets.entries()) {
      for await (const task of tasksOf(argument, target, input, (count) => (known += count))) {
        if ('how' in task) {
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
  input: OpenedInput | undefined,
  tell: (count: number) => void,
): AsyncGenerator<LetterTask> {
  if (argument === '-' && input !== undefined) {
    yield* tasksOfInput(input, target, tell);
    return;
  }
  const kind = await kindOf(argument);
  const isFolder = kind === 'folder';
  if (isFolder || (kind === 'nothing' && isDynamicPattern(argument))) {
    const { paths, closed } = isFolder
      ? await findFiles('**/*.{imr,txt}', { cwd: argument })
      : await findFiles(argument, { absolute: isAbsolute(argument) });
    tell(paths.length + closed.length);
    for (const { path, reason } of closed) yield { target, path, reason };
    for (const path of paths)
      yield isFolder
        ? { target, path: join(argument, path), how: 'in folder' }
        : { target, path, how: 'named' };
  } else {
    tell(1);
    yield { target, path: argument, how: 'named' };
  }
}

async function* tasksOfInput(
  { isRows, chunks }: OpenedInput,
  target: number,
  tell: (count: number) => void,
): AsyncGenerator<LetterTask> {
  if (!isRows) {
    tell(1);
    const bytes: Uint8Array[] = [];
    for await (const chunk of chunks) bytes.push(chunk);
    yield { target, path: INPUT_NAME, bytes: Buffer.concat(bytes) };
    return;
  }
  for await (const { id, line, text, reason } of inputRows(chunks)) {
    tell(1);
    const row = { target, path: id === undefined ? `${INPUT_NAME}:${line}` : String(id), row: { id, line } };
    yield text === undefined ? { ...row, reason: reason ?? '' } : { ...row, text };
  }
}
