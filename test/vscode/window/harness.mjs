// Checks of the window, in order: each goes on where the one before has left it, with nothing half typed.
import { setTimeout as delay } from 'node:timers/promises';

const checks = [];

export function check(name, body) {
  checks.push({ name, body });
}

/** Runs the checks with what they need. @returns { passed, failed } */
export async function runChecks(context) {
  const tally = { passed: 0, failed: 0 };
  for (const { name, body } of checks) {
    const started = Date.now();
    try {
      await body(context);
      tally.passed += 1;
      console.log(`  ok ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      tally.failed += 1;
      console.log(`  FAILED ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
      await context.window.screenshot(`failed-${tally.failed}`).catch(() => {});
      await context.window.giveUp().catch(() => {});
    }
  }
  return tally;
}

/** Tries until the check passes; throws its last error where it does not in time. */
export async function eventually(attempt, within = 10_000) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(100);
    }
  }
}
