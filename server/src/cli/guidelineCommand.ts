import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { GUIDELINE_FORMATS } from './formats';
import type { GuidelineOptions } from './guideline';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import { formatOption } from './options';

/** `imr-letters guideline`. */
export function guidelineCommand({ terminal, ended }: CommandContext): Command {
  const ask = command('guideline', 'Tell what is known of a topic of the guidelines, a drug, a law, a page.')
    .description(
      'Tells what is known of a topic of the guidelines, of a drug or a section of the law, or what stands on a page: document, edition, pages, a summary, and how that is known.',
    )
    .argument('[words...]', 'a topic ("muscle relaxants"), a drug, a section of the regulations, "page 63"')
    .option('--page <pages>', 'What stands on a page, or on pages: 63, 63-66.')
    .option(
      '--document <name>',
      'Of this document only: chronic-pain, chronic-pain-2009, opioids ... Alone: all that it contains.',
    )
    .option(
      '--learn <folder>',
      'Take from your own PDFs in a folder on which pages their topics stand, into the nearest imr-letters.json: hovers then show these to everybody who works in that folder. Numbers only, no text.',
    )
    .addOption(formatOption(GUIDELINE_FORMATS, 'How to tell it.'))
    .action(async (words: readonly string[], options: GuidelineOptions) => {
      const { guideline } = await import('./guideline');
      ended(await guideline(words, options, terminal));
    });
  return addHelp(
    ask,
    [exitCodes({ 0: 'Something is known.', 1: 'Nothing is.', ...COMMON_CODES })],
    [
      ['imr-letters guideline "muscle relaxants"', 'a topic, in every document that has it'],
      ['imr-letters guideline --page 63 --document chronic-pain-2009', 'what stands on a page'],
      ['imr-letters guideline --document opioids-2016', 'what a document contains'],
      [
        'imr-letters guideline --learn ~/guidelines',
        'where its topics stand in your own PDFs, for your team',
      ],
    ],
  );
}
