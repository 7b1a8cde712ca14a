/** The built server in a worker that has nothing of Node, as a browser starts it. */
import { Worker } from 'node:worker_threads';
import { distFolder } from './server';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly params?: { readonly message?: string };
}

/** Where the worker finds the engine: its client tells it. */
export const engine = `${distFolder}engine.js`;

export interface WebWorker {
  /** What the server said by itself, and faults of the worker: nothing while all is well. */
  readonly log: readonly string[];
  notify(method: string, params: unknown): void;
  request<Answer>(method: string, params: unknown): Promise<Answer>;
  end(): Promise<number>;
}

export function startWebWorker(): WebWorker {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: `${distFolder}server.js`,
  });
  const waiting = new Map<number, (message: Message) => void>();
  const log: string[] = [];
  let lastId = 0;
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  worker.on('error', (error) => log.push(String(error)));
  worker.on('message', (message: Message) => {
    if (message.method === 'window/logMessage') log.push(message.params?.message ?? '');
    else if (message.method === 'workspace/configuration') send({ id: message.id, result: [{}] });
    else if (message.method === undefined) waiting.get(message.id!)?.(message);
    else if (message.id !== undefined) send({ id: message.id, result: null });
  });
  return {
    log,
    notify: (method, params) => send({ method, params }),
    async request<Answer>(method: string, params: unknown) {
      const id = ++lastId;
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
      send({ id, method, params });
      const { result, error } = await answer;
      if (error !== undefined) throw new Error(JSON.stringify(error));
      return result as Answer;
    },
    end: () => worker.terminate(),
  };
}
