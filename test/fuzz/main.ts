import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsOf } from './corpus';
import { explore } from './explore';
import { fuzzTargets } from './targets';

declare const __root: string;

/**
 * Fuzzes each target for so many seconds and says what was found. What it learns is kept in coverage/fuzz; an input that
 * shows a fault is put into test/fuzz/found, where the test suite tries it again each time.
 */
export async function run(asked: readonly string[], seconds: number, script: string): Promise<number> {
  let faults = 0;
  for (const name of asked.length > 0 ? asked : Object.keys(fuzzTargets)) {
    const target = fuzzTargets[name];
    if (target === undefined)
      throw new Error(`There is no target "${name}": ${Object.keys(fuzzTargets).join(', ')}.`);
    const learned = join(__root, 'coverage', 'fuzz', 'corpus', name);
    mkdirSync(learned, { recursive: true });
    const before = readdirSync(learned).map((file) => readFileSync(join(learned, file)));
    const began = Date.now();
    const {
      inputs,
      corpus,
      blocks,
      faults: found,
    } = await explore(
      target,
      [...seedsOf(name), ...before],
      script,
      began,
      () => Date.now() - began > seconds * 1000,
    );
    for (const input of corpus) write(learned, input);
    for (const { input, trace } of found)
      console.log(`${write(join(__root, 'test/fuzz/found', name), input)}\n${trace}`);
    faults += found.length;
    console.log(
      `${name}: ${inputs} inputs in ${seconds} s, ${corpus.length} kept (${before.length} known before), ${blocks} blocks reached, ${found.length} faults`,
    );
  }
  return faults;
}

function write(folder: string, input: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 16));
  writeFileSync(path, input);
  return path;
}
