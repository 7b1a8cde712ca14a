import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { LIST_FORMATS } from './formats';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import type { ListOptions } from './listRules';
import { formatOption } from './options';

/** `imr-letters rules` and `imr-letters rules explain`. */
export function rulesCommand(context: CommandContext): Command {
  const { terminal, ended } = context;
  const rules = command('rules', 'List the rules, or explain one: rules explain ID.')
    .description('Lists the rules, with their severities and what each finds; or explains one.')
    .argument('[id]', 'the same as "explain"')
    .addOption(formatOption(LIST_FORMATS, 'How to list them.'))
    .helpCommand(false)
    .addCommand(explainCommand(context))
    .action(async (id: string | undefined, options: ListOptions) => {
      if (id === undefined) {
        const { listRules } = await import('./listRules');
        ended(listRules(options, terminal));
      } else {
        const { explainRule } = await import('./explainRule');
        ended(explainRule(id, options, terminal));
      }
    });
  return addHelp(
    rules,
    [exitCodes({ 0: 'They are listed.', ...COMMON_CODES })],
    [
      ['imr-letters rules', 'all of them, by family'],
      ['imr-letters rules explain missing-decision', 'what one finds, why it matters, when to ignore it'],
      ['imr-letters rules -f json', 'the same for programs'],
    ],
  );
}

function explainCommand({ terminal, ended }: CommandContext): Command {
  const explain = command('explain', 'What a rule finds, why it matters, an example, when to ignore it.')
    .description('Tells what a rule finds, why it matters, an example, and when to ignore it.')
    .argument('<id>', 'the rule, as findings name it: missing-decision')
    .addOption(formatOption(LIST_FORMATS, 'How to tell it.'))
    // Its format may stand before "explain" too.
    .action(async (id: string, _: ListOptions, own: Command) => {
      const { explainRule } = await import('./explainRule');
      ended(explainRule(id, own.optsWithGlobals<ListOptions>(), terminal));
    });
  return addHelp(
    explain,
    [exitCodes({ 0: 'There is such a rule.', ...COMMON_CODES })],
    [['imr-letters rules explain missing-decision', 'the page of a rule']],
  );
}
