import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { wholeMessages } from '../../server/src/lsp/stdio';

/** A pipe that counts what is written into it. */
function pipe(): { readonly stream: PassThrough; readonly writes: Buffer[] } {
  const stream = new PassThrough();
  const writes: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => writes.push(chunk));
  return { stream, writes };
}

describe('messages on standard output', () => {
  it('go out whole: one write for the header and the body', async () => {
    const { stream, writes } = pipe();
    const writer = new StreamMessageWriter(wholeMessages(stream));
    await writer.write({ jsonrpc: '2.0', method: 'imr/naïve' } as never);
    await new Promise(setImmediate);
    expect(writes).toHaveLength(1);
    expect(writes[0]!.toString('utf8')).toMatch(/^Content-Length: \d+\r\n\r\n\{.*naïve.*\}$/);
  });

  it('are read again as they were, whatever their order and length', async () => {
    const { stream } = pipe();
    const writer = new StreamMessageWriter(wholeMessages(stream));
    const sent = ['a', 'é'.repeat(70_000), '', '\u2028"'].map((params, id) => ({
      jsonrpc: '2.0',
      id,
      params,
    }));
    const read: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      new StreamMessageReader(stream).listen((message) => {
        read.push(message);
        if (read.length === sent.length) resolve();
      });
    });
    await Promise.all(sent.map((message) => writer.write(message as never)));
    await all;
    expect(read).toEqual(sent);
  });

  it('tell their writer when the stream fails', async () => {
    const { stream } = pipe();
    const writer = new StreamMessageWriter(wholeMessages(stream));
    const failed = new Promise((resolve) => writer.onError(([error]) => resolve(error.message)));
    stream.destroy(new Error('the reader has gone'));
    expect(await failed).toBe('the reader has gone');
  });
});
