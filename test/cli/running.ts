import { runCommandLine } from '../../server/src/cli/commandLine';
import type { Terminal } from '../../server/src/cli/terminal';

/** What a command gave. */
export interface Ran {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function runCommand(
  args: readonly string[],
  { input = '', ...more }: { readonly input?: string } & Partial<Terminal> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => new TextEncoder().encode(input),
    ...more,
  });
  return { code, out, err };
}
