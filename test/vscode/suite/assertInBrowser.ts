/** What the suite uses of `node:assert/strict`, for the extension host that has no Node. */

export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) throw new Error(`${message} expected ${expected}, got ${actual}`);
}

export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `expected ${pattern} in ${JSON.stringify(text)}`);
}

export async function rejects(work: PromiseLike<unknown>): Promise<void> {
  const kept = await Promise.resolve(work).then(
    () => true,
    () => false,
  );
  ok(!kept, 'expected it to be rejected');
}
