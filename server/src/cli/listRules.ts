import { rules } from '../rules';
import { parseArguments } from './arguments';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, UsageError } from './terminal';

/** `imr-letters rules [--format json]`: every rule with its severity and what it finds. Gives the exit code. */
export function listRules(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArguments(args, { format: { type: 'string', default: 'text' } });
  if (positionals.length > 0) throw new UsageError(`"rules" takes no "${positionals[0]}".`);
  const { format } = values;
  if (format === 'json') {
    const list = rules.map(({ id, family, severity, offByDefault, hasFix, page }) => ({
      id,
      family,
      severity: offByDefault ? 'off' : severity,
      finds: page.finds,
      hasFix: hasFix ?? false,
    }));
    terminal.out(`${JSON.stringify(list, undefined, 2)}\n`);
    return EXIT_CLEAN;
  }
  if (format !== 'text') throw new UsageError(`There is no format "${format}"; there are text and json.`);
  const width = Math.max(...rules.map(({ id }) => id.length));
  let family = '';
  for (const rule of rules) {
    if (rule.family !== family) {
      terminal.out(`${family === '' ? '' : '\n'}${rule.family}\n`);
      family = rule.family;
    }
    const severity = rule.offByDefault ? 'off' : rule.severity;
    terminal.out(`  ${rule.id.padEnd(width)}  ${severity.padEnd(11)}  ${rule.page.finds}\n`);
  }
  return EXIT_CLEAN;
}
