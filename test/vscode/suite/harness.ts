/** A suite small enough to run in any extension host: tests in order, each with a time limit. */

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** Milliseconds. */
const timeLimit = 30_000;
const tests: Test[] = [];

export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/**
 * Runs the tests in the order in which they were declared. The lines are marked, for in VS Code for the
 * browser they arrive among the workbench's own.
 *
 * @param leftOut by name, why a test cannot be in this host
 */
export async function runTests(leftOut: Readonly<Record<string, string>> = {}): Promise<void> {
  let failed = 0;
  for (const [name, reason] of Object.entries(leftOut)) {
    if (tests.some((one) => one.name === name)) say(`  left out: ${name}: ${reason}`);
    else {
      failed += 1;
      say(`  FAILED there is no test "${name}" to leave out`);
    }
  }
  const wanted = tests.filter(({ name }) => !Object.hasOwn(leftOut, name));
  for (const test of wanted) {
    const started = Date.now();
    // A host that is busy may lose what it was just told of an editor: a test that fails is tried once more.
    const passed = (await holds(test)) || (await holds(test));
    if (!passed) failed += 1;
    say(`  ${passed ? 'ok' : 'FAILED'} ${test.name} (${Date.now() - started} ms)`);
  }
  say(`${wanted.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function holds({ name, body }: Test): Promise<boolean> {
  try {
    await withinTime(body());
    return true;
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`  did not hold: ${name}\n${indent(told)}`);
    return false;
  }
}

/** Tries until the check passes; throws its last error where it does not in time. */
export async function eventually<T>(check: () => T | Promise<T>, within = 10_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function withinTime(work: Promise<void>): Promise<void> {
  return Promise.race([
    work,
    pause(timeLimit).then(() => {
      throw new Error(`did not end within ${timeLimit / 1000} s`);
    }),
  ]);
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(`[suite] ${line}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
