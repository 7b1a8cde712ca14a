import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import { LIST_FORMATS, type ListOptions, listRules } from './listRules';
import { formatOption } from './options';

/** `imr-letters rules`. */
export function rulesCommand({ terminal, ended }: CommandContext): Command {
  const rules = command('rules', 'List the rules, with their severities and what each finds.')
    .description('Lists the rules, with their severities and what each finds.')
    .addOption(formatOption(LIST_FORMATS, 'How to list them.'))
    .action((options: ListOptions) => ended(listRules(options, terminal)));
  return addHelp(
    rules,
    [exitCodes({ 0: 'They are listed.', ...COMMON_CODES })],
    [
      ['imr-letters rules', 'all of them, by family'],
      ['imr-letters rules -f json', 'the same for programs'],
    ],
  );
}
