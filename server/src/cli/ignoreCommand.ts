import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import type { IgnoreOptions } from './ignoreFindings';

/** `imr-letters ignore`. */
export function ignoreCommand({ terminal, ended }: CommandContext): Command {
  const ignore = command('ignore', 'Silence a finding from now on, without a word in the letter.')
    .usage('[options] FILE:LINE[:COLUMN]')
    .description(
      'Silences a finding from now on, in the editor too: writes it into the nearest imr-letters.json above the letter, or makes one. The letter itself is not touched. The finding is known by its own words, so that it stays silenced when lines move. To take that back, take its entry out of the file.',
    )
    .argument('<place>', 'the letter and the place of the finding, as lint reports them: letter.imr:16:27')
    .option(
      '--rule <id>',
      'The finding of this rule, where there are several; without a line, all of it in the letter.',
    )
    .option('--reason <text>', 'Why, for those who read imr-letters.json later.')
    .action(async (place: string, options: IgnoreOptions) => {
      const { ignoreFindings } = await import('./ignoreFindings');
      ended(await ignoreFindings(place, options, terminal));
    });
  return addHelp(
    ignore,
    [exitCodes({ 0: 'It is silenced.', 1: 'There is no such finding.', ...COMMON_CODES })],
    [
      ['imr-letters ignore letter.imr:16:27', 'the finding that lint reports there'],
      ['imr-letters ignore letter.imr:16', 'the finding on line 16'],
      ['imr-letters ignore letter.imr:16 --rule wrong-item --reason "as agreed"', 'one of several, and why'],
      ['imr-letters lint --rule wrong-item=off', 'instead: a rule off for one run'],
    ],
  );
}
