import { afterEach, describe, expect, it } from 'vitest';
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer, VS_CODE } from './server';

const uri = 'file:///a.imr';
const lines = TWO_ITEMS.split('\n');
const summary = lines.findIndex((words) => words.startsWith('The injured worker'));
const end = { line: summary, character: lines[summary]!.length };

let server: RunningServer;
afterEach(() => server.stop());

async function open(text = TWO_ITEMS): Promise<void> {
  server = await startServer({ capabilities: VS_CODE, initializationOptions: { reportsCaret: true } });
  server.open(uri, text);
  await told();
}

async function told(): Promise<number> {
  const found = await server.diagnostics(uri);
  return found.filter(({ code }) => code === 'placeholder').length;
}

function caretAt(position: Range['start'] | undefined): void {
  void server.protocol.sendNotification('imr/caret', { uri, ...(position && { position }) });
}

let version = 1;
function change(...changes: TextDocumentContentChangeEvent[]): void {
  server.change(uri, ++version, changes);
}

/** Types at the end of the summary, as fast as can be; the findings after each key. */
async function typed(words: string, from = 0): Promise<number[]> {
  const after: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const at = { line: end.line, character: end.character + from + i };
    change({ range: { start: at, end: at }, text: words[i]! });
    after.push(await told());
  }
  return after;
}

describe('what is typed', () => {
  it('is left in peace between two words on where the caret is', async () => {
    await open();
    caretAt(end);
    expect(await typed(' [DATE]')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // Elsewhere it is told: the caret has gone.
    caretAt({ line: 0, character: 0 });
    expect(await told()).toBe(1);
  });

  it('is so where several prompts follow each other, each told once the next word is typed', async () => {
    await open();
    caretAt(end);
    expect((await typed(' [DATE], [AGE]')).at(-1)).toBe(1);
  });

  it('goes on being so where text before it changes as well', async () => {
    await open();
    caretAt(end);
    await typed(' [DATE');
    const start = { line: 0, character: 0 };
    change({ range: { start, end: start }, text: 'A line more.\n' });
    const at = { line: end.line + 1, character: end.character + ' [DATE'.length };
    change({ range: { start: at, end: at }, text: ']' });
    expect(await told()).toBe(0);
  });

  it('is told at once where the letter has lost the focus', async () => {
    await open();
    caretAt(end);
    caretAt(undefined);
    expect((await typed(' [DATE]')).at(-1)).toBe(1);
  });
});
