import { describe, expect, it } from 'vitest';
import { checkInThreads } from '../../server/src/lsp/folder/checkInThreadsNode';
import { throwawayFolder } from '../throwawayFolder';

const folder = throwawayFolder();

/** A thread that does what a uri asks for. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ uri }) => {
  if (uri.includes('hang')) for (;;);
  if (uri.includes('throw')) throw new Error('broken');
  if (uri.includes('exit')) process.exit(3);
  parentPort.postMessage({ reason: 'read ' + uri });
});
`;

describe('threads that check letters', () => {
  it('give up what hangs, throws or ends, and go on with the rest', async () => {
    const checker = checkInThreads(folder.write('thread.cjs', SCRIPT), undefined, 1000);
    const uris = ['a', 'hang', 'throw 1', 'b', 'exit', 'throw 2', 'hang again', 'c'];
    const checked = await Promise.all(uris.map((uri) => checker.check({ uri, rules: {} })));
    expect(checked).toEqual([
      { reason: 'read a' },
      { reason: 'took too long to check and was given up' },
      { reason: 'could not be checked: its checker ended' },
      { reason: 'read b' },
      { reason: 'could not be checked: its checker ended' },
      { reason: 'could not be checked: its checker ended' },
      { reason: 'took too long to check and was given up' },
      { reason: 'read c' },
    ]);
    checker.rest();
    expect(await checker.check({ uri: 'd', rules: {} })).toEqual({ reason: 'read d' });
    checker.rest();
  });
});
