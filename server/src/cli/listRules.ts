import { rules } from '../rules';
import type { LIST_FORMATS } from './formats';
import type { Terminal } from './terminal';
import { EXIT_CLEAN } from './terminal';

/** What `rules` can be told. */
export interface ListOptions {
  readonly format: (typeof LIST_FORMATS)[number];
}

/** `imr-letters rules [--format json]`: every rule with its severity and what it finds. Gives the exit code. */
export function listRules({ format }: ListOptions, terminal: Terminal): number {
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
