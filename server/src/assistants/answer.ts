import * as z from 'zod';
import { compareItems } from './compareItems';
import { guidelineAnswer } from './guidelineAnswer';
import type { LetterSource } from './letterSource';
import { lintLetter } from './lintLetter';
import { readLetter } from './readLetter';
import type { ToolAnswer } from './toolAnswer';
import { type ToolName, toolInputs, tools } from './tools';

/**
 * Answers one question of an assistant. Never throws on what it is asked with.
 *
 * @param source where letters are; `undefined` where nobody has said so: then only `guideline` answers
 */
export async function answerTool(
  name: string,
  input: unknown,
  source: LetterSource | undefined,
): Promise<ToolAnswer> {
  const definition = tools.find((tool) => tool.name === name);
  if (definition === undefined) {
    return { problem: `There is no tool "${name}"; there are ${tools.map((tool) => tool.name).join(', ')}.` };
  }
  const read = toolInputs[definition.name].safeParse(input ?? {});
  if (!read.success) return { problem: `The input of "${name}" is wrong. ${z.prettifyError(read.error)}` };
  if (definition.name === 'guideline') {
    return guidelineAnswer(toolInputs.guideline.parse(input ?? {}), await source?.learnedPages());
  }
  if (source === undefined) {
    return {
      problem: `"${name}" reads letters, and no folder of letters was given. Give one with "--letters", or open one.`,
    };
  }
  return answerFrom(definition.name, read.data, source);
}

function answerFrom(
  name: Exclude<ToolName, 'guideline'>,
  input: unknown,
  source: LetterSource,
): Promise<ToolAnswer> {
  switch (name) {
    case 'lint_letter':
      return lintLetter(toolInputs.lint_letter.parse(input), source);
    case 'read_letter':
      return readLetter(toolInputs.read_letter.parse(input), source);
    case 'compare_items':
      return compareItems(toolInputs.compare_items.parse(input), source);
  }
}
