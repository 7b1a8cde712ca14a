import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../server/src/reader/failure';
import type { ReaderMessage, WorkerTask } from '../../server/src/reader/readerMessages';
import { readInWorker } from '../../server/src/reader/readInWorker';

/** A browser's worker as the tests move it. */
class MovedWorker {
  onmessage: ((event: { readonly data: ReaderMessage | 'ready' }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly sent: WorkerTask[] = [];
  isEnded = false;
  constructor(readonly address: string) {
    if (forbidden) throw new Error('refused by the rules of the page');
    started.push(this);
  }
  postMessage(task: WorkerTask): void {
    this.sent.push(task);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: ReaderMessage | 'ready'): void {
    this.onmessage?.({ data });
  }
}

let started: MovedWorker[];
let forbidden: boolean;
beforeEach(() => {
  [started, forbidden] = [[], false];
  Object.assign(globalThis, { Worker: MovedWorker });
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'Worker'));

const FILE = { name: 'a.pdf', bytes: new Uint8Array([1, 2, 3]) };

function read(limits = READ_LIMITS, abort = new AbortController()) {
  const pages: string[] = [];
  const result = readInWorker('https://somewhere/fileReader.js', limits, true)(
    FILE,
    (done, total) => pages.push(`${done}/${total}`),
    abort.signal,
  );
  return { result, pages, abort, worker: started[0]! };
}

describe('a file that is read in a worker of the browser', () => {
  it('is sent when the worker is ready, and the worker is ended when it has read', async () => {
    const { result, pages, worker } = read();
    expect(worker.address).toMatch(/^blob:/);
    expect(worker.sent).toEqual([]);
    worker.say('ready');
    expect(worker.sent).toEqual([{ ...FILE, limits: READ_LIMITS, asLetter: true }]);
    worker.say({ done: 1, total: 2 });
    worker.say({ result: { pages: ['text'] } });
    expect(await result).toEqual({ pages: ['text'] });
    expect(pages).toEqual(['1/2']);
    expect(worker.isEnded).toBe(true);
  });

  it('is given up when no page comes in time', async () => {
    const { result, worker } = read({ ...READ_LIMITS, pageTime: 1 });
    worker.say('ready');
    expect(await result).toEqual({ failure: 'too slow' });
    expect(worker.isEnded).toBe(true);
  });

  it('is given up on request', async () => {
    const { result, abort, worker } = read();
    abort.abort();
    expect(await result).toBeUndefined();
    expect(worker.isEnded).toBe(true);
  });

  it('is not read where the reader cannot be loaded, or no worker may be started', async () => {
    const { result, worker } = read();
    worker.onerror?.();
    expect(await result).toEqual({ failure: 'reader failed' });
    forbidden = true;
    expect(await read().result).toEqual({ failure: 'reader failed' });
  });
});
