import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Engine } from './engine';

/** The bundle lies beside the server's. */
const BUNDLE = 'engine.js';

/** Whether this is one of the server's own threads. */
export const isThread = !isMainThread;

/** Loads the engine of the extension's package. */
export function engineNode(): Engine {
  return (createRequire(__filename)(join(__dirname, BUNDLE)) as { readonly engine: Engine }).engine;
}
