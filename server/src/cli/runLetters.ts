import { availableParallelism } from 'node:os';
import type { Severity } from '../rules/rule';
import { createIgnoreFiles, noIgnoreFiles } from './ignoreFiles';
import { inOrder } from './inOrder';
import { openInput } from './inputLines';
import { noCache, openCache } from './letterCache';
import { type LetterPool, startLetterPool } from './letterPool';
import { letterReport, ROWS } from './letterReports';
import { letterTasks } from './letterTasks';
import { createLetterWork, type LetterWork, type WorkOrder } from './letterWork';
import { listedFiles } from './listedFiles';
import { openOutput } from './output';
import { createProgress, noProgress } from './progress';
import { createRunSum } from './runSum';
import type { Terminal } from './terminal';

/** What a run over letters is to do. */
export interface LettersRun extends WorkOrder {
  /** Files, folders, patterns and `-`. */
  readonly targets: readonly string[];
  /** The file to write; the standard output where none is given. */
  readonly output: string | undefined;
  /** Whether the format is the user's choice. Lines of JSON are answered by such lines where it is not. */
  readonly isFormatNamed?: boolean;
  /** How many letters are checked at a time; as many as there are processors where none is given. */
  readonly jobs?: number | undefined;
  /** Whether `.imrignore` counts. */
  readonly ignores: boolean;
  /** A list of files; `-` is the standard input. */
  readonly filesFrom?: string;
  /** How the standard input is called. */
  readonly inputName?: string;
  /** The file in which is kept what was found; what has not changed is taken from it. */
  readonly cache?: string;
}

/** What a run came to. */
export interface LettersRunResult {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly unreadable: number;
  /** Whether a rule or feature failed, which has been told. */
  readonly failed: boolean;
  /** Whether the standard input held lines of JSON: each has its answer, also where something is wrong with it. */
  readonly wereRows: boolean;
}

/** No threads are started for fewer letters: by then this one would have done them. */
const FEW = 60;

/** What is begun for each thread before the first result is written: enough that none waits, and no more kept. */
const AHEAD = 4;

/**
 * Checks the letters that arguments name and writes the report while it does, in the order of the arguments, whatever is
 * done when. What cannot be read is told on the error output, and the rest goes on. Nothing of a letter is kept once it is written.
 *
 * @throws UsageError where the report cannot be written
 */
export async function runLetters(run: LettersRun, terminal: Terminal): Promise<LettersRunResult> {
  const listed = run.filesFrom === undefined ? [] : await listedFiles(run.filesFrom, terminal.readInput);
  const targets = run.targets.length > 0 || run.filesFrom !== undefined ? run.targets : ['.'];
  const input = targets.includes('-')
    ? await openInput(terminal.inputChunks ?? allAtOnce(terminal))
    : undefined;
  const wereRows = input?.isRows === true;
  const { settings, fix } = run;
  const colours =
    run.output === undefined && run.report.format === 'text' ? terminal.outInColours : undefined;
  const asked = { ...run.report, isColoured: colours !== undefined };
  const order: WorkOrder = {
    settings,
    ...(fix !== undefined && { fix }),
    report: wereRows && run.isFormatNamed !== true ? { ...asked, format: ROWS, isColoured: false } : asked,
  };
  const progress = terminal.watched === undefined ? noProgress : createProgress(terminal.watched);
  const tell = (line: string): void => {
    progress.clear();
    terminal.err(`imr-letters: ${line}\n`);
  };
  const isToFile = run.output !== undefined && run.output !== '-';
  const report = letterReport(order.report);
  const ignoreFiles = run.ignores ? createIgnoreFiles() : noIgnoreFiles;
  const output = await openOutput(
    run.output,
    order.report.isColoured && colours !== undefined ? { ...terminal, out: colours } : terminal,
  );
  // Files are written by this thread alone, which hears when the process is to end.
  const jobs = fix === 'write' ? 1 : (run.jobs ?? availableParallelism());
  const team = createTeam(order, terminal.threadScript, jobs);
  const cache =
    run.cache === undefined || fix !== undefined
      ? noCache
      : await openCache(run.cache, order, terminal.threadScript, tell);
  try {
    const tasks = letterTasks({ targets, listed, input, inputName: run.inputName, ignoreFiles });
    const sum = createRunSum({
      ...order,
      targets,
      ignoreFiles,
      report,
      onlyErrors: run.report.onlyErrors,
      tell,
    });
    await output.write(report.head());
    for await (const { task, done } of inOrder(tasks, team.width, async (task) => ({
      task,
      done: await cache.around(task, team.work),
    }))) {
      const piece = await sum.add(task, done);
      // On a terminal both are on one screen.
      if (piece !== '' && !isToFile) progress.clear();
      if (piece !== '') await output.write(piece);
      progress.show(sum.done, tasks.known);
    }
    progress.clear();
    for (const part of await sum.end()) if (part !== '') await output.write(part);
    await output.finish([...sum.inputs, ...(run.filesFrom === undefined ? [] : [run.filesFrom])]);
    await cache.keep();
    return { counts: sum.counts, unreadable: sum.unreadable.length, failed: sum.failed, wereRows };
  } catch (error) {
    progress.clear();
    await output.abandon();
    throw error;
  } finally {
    await team.end();
  }
}

async function* allAtOnce(terminal: Terminal): AsyncGenerator<Uint8Array> {
  yield await terminal.readInput();
}

interface Team {
  readonly width: number;
  readonly work: LetterWork;
  end(): Promise<void>;
}

/** Letters are checked in this thread until there are many. */
function createTeam(order: WorkOrder, script: string | undefined, jobs: number): Team {
  let here: LetterWork | undefined;
  let threads: LetterPool | undefined;
  let begun = 0;
  const isAlone = script === undefined || jobs < 2;
  const worker = (): LetterWork => {
    begun++;
    if (!isAlone && begun > FEW) threads ??= startLetterPool(script, jobs, order);
    if (threads !== undefined) return threads.work;
    here ??= createLetterWork(order);
    return here;
  };
  return {
    width: isAlone ? 1 : jobs * AHEAD,
    work: (task) => worker()(task),
    end: async () => threads?.end(),
  };
}
