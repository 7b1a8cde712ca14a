// Checks of the window, in order: each goes on where the one before has left it, with nothing half typed.
import { setTimeout as delay } from 'node:timers/promises';

const checks = [];

export function check(name, body) {
  checks.push({ name, body });
}

/**
 * Runs the checks with what they need. The window is driven by real keys and clicks, and one that is busy drawing may not
 * hear a key: a check that fails is tried once more from its beginning, and it is told that this was needed.
 *
 * @returns { passed, failed }
 */
export async function runChecks(context) {
  const tally = { passed: 0, failed: 0 };
  for (const { name, body } of checks) {
    const started = Date.now();
    const passed = (await holds(name, body, context)) || (await holds(name, body, context));
    tally[passed ? 'passed' : 'failed'] += 1;
    console.log(`  ${passed ? 'ok' : 'FAILED'} ${name} (${Date.now() - started} ms)`);
  }
  return tally;
}

/** Whether a check passes. What one that does not leaves behind is given up, after a picture. */
async function holds(name, body, context) {
  try {
    await body(context);
    return true;
  } catch (error) {
    console.log(`  did not hold: ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
    await context.window.screenshot(`failed-${name.replace(/\W+/g, '-').slice(0, 40)}`).catch(() => {});
    await context.window.giveUp().catch(() => {});
    return false;
  }
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
