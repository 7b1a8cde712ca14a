import { realpath, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';
import { version } from '../../../package.json';
import { answerTool } from '../assistants/answer';
import type { LetterSource } from '../assistants/letterSource';
import { REMOTE_MODEL } from '../assistants/notice';
import { toolInputs, tools } from '../assistants/tools';
import { lettersFolder } from './lettersFolder';

/** The folder of letters cannot be used: the message says which and why, in a sentence. */
export class UnusableFolder extends Error {}

const INSTRUCTIONS = `Tools about California Independent Medical Review determination letters. They read and never write. ${REMOTE_MODEL}`;

/** What a user fills in for a server would be checked by this: nobody is asked to. */
const noForms: jsonSchemaValidator = {
  getValidator() {
    throw new Error('This server sends nobody a form.');
  },
};

/**
 * Serves assistants by the Model Context Protocol until the input ends: on two streams, without a socket.
 *
 * @param folder the letters that may be read; `undefined` for none: then there is only the tool `guideline`
 * @throws UnusableFolder
 */
export async function serveMcp(
  folder: string | undefined,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<void> {
  const source = folder === undefined ? undefined : lettersFolder(await realFolder(folder));
  const server = new McpServer(
    { name: 'imr-letters', version },
    { instructions: INSTRUCTIONS, jsonSchemaValidator: noForms },
  );
  for (const { name, title, description, readsLetters } of tools) {
    if (readsLetters && source === undefined) continue;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: toolInputs[name],
        annotations: {
          title,
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (asked: unknown) => answer(name, asked, source),
    );
  }
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve);
    input.once('close', resolve);
  });
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
}

async function answer(
  name: string,
  asked: unknown,
  source: LetterSource | undefined,
): Promise<CallToolResult> {
  const answered = await answerTool(name, asked, source);
  if ('problem' in answered) return { isError: true, content: [{ type: 'text', text: answered.problem }] };
  const { value } = answered;
  return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: { ...value } };
}

async function realFolder(folder: string): Promise<string> {
  try {
    const real = await realpath(folder);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UnusableFolder(`The folder "${folder}" cannot be read (${code}).`);
  }
  throw new UnusableFolder(`"${folder}" is no folder.`);
}
