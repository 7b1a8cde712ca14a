import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import type { Engine } from './engine';
import { readTexts, type Texts } from './lsp/texts';

/** The bundle lies beside the server's. */
const BUNDLE = 'engine.js';

/** Whether this is one of the server's own threads. */
export const isThread = !isMainThread;

/** Loads the engine of the extension's package. */
export function engineNode(): Engine {
  return (createRequire(__filename)(join(__dirname, BUNDLE)) as { readonly engine: Engine }).engine;
}

/** The language in which a thread says what it finds, as the server has told it. */
export function textsOfThread(): Texts | undefined {
  return readTexts((workerData as { readonly texts?: unknown } | null)?.texts);
}
