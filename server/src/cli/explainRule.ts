import type { Rule } from '../rules/rule';
import type { ListOptions } from './listRules';
import { ruleNamed } from './ruleOption';
import { EXIT_CLEAN, type Terminal } from './terminal';

/**
 * `imr-letters rules explain ID`: a rule's page. Gives the exit code.
 *
 * @throws UsageError where there is no such rule
 */
export function explainRule(id: string, { format }: ListOptions, terminal: Terminal): number {
  const rule = ruleNamed(id);
  terminal.out(format === 'json' ? `${JSON.stringify(ruleRecord(rule), undefined, 2)}\n` : pageText(rule));
  return EXIT_CLEAN;
}

/** A rule as programs get it. */
export function ruleRecord({ id, family, severity, offByDefault, hasFix, page }: Rule) {
  return {
    id,
    family,
    severity: offByDefault ? 'off' : severity,
    finds: page.finds,
    hasFix: hasFix ?? false,
    why: page.why,
    wrong: page.wrong,
    right: page.right,
    ignore: page.ignore,
  };
}

function pageText({ id, family, severity, offByDefault, hasFix, page }: Rule): string {
  const loudness = offByDefault ? `off by default, ${severity} when turned on` : severity;
  return [
    `${id} (${family}; ${loudness}; ${hasFix ? 'has a quick fix' : 'no quick fix'})`,
    `${page.finds}.`,
    `Why it matters\n${indented(page.why)}`,
    `Wrong\n${indented(page.wrong)}`,
    `Right\n${indented(page.right)}`,
    `When to ignore it\n${indented(page.ignore)}`,
    `To turn it off\n${indented(`for one run:    imr-letters lint --rule ${id}=off\nfor a folder:   { "rules": { "${id}": "off" } } in its imr-letters.json`)}\n`,
  ].join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
