import { Command } from 'commander';
import type { Terminal } from './terminal';

/** What the definition of a command needs of the run that it is part of. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Takes the command's exit code; `undefined` where it goes on by itself (the server). */
  ended(code: number | undefined): void;
}

/** A command without anything in it yet. */
export function command(name: string, summary: string): Command {
  return new Command(name).summary(summary).helpOption('-h, --help', 'This help.').showSuggestionAfterError();
}
