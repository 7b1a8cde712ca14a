import * as z from 'zod';
import { WITHOUT_QUOTES } from './notice';

const path = z
  .string()
  .min(1)
  .max(1000)
  .describe('The letter’s file: its path from the folder of letters, with slashes.');
const quotes = z
  .boolean()
  .optional()
  .describe(
    'Whether the answer may hold words of the letter, case numbers, dates and facts of the patient. False if left out.',
  );

/** What each tool is asked with. */
export const toolInputs = {
  guideline: z.strictObject({
    words: z
      .string()
      .max(400)
      .optional()
      .describe(
        'A topic ("muscle relaxants"), a drug ("Flexeril"), a section of the law ("8 CCR 9792.24.2"), or "page 63".',
      ),
    pages: z.string().max(20).optional().describe('A page or a range: "63", "63-66". In place of words.'),
    document: z
      .string()
      .max(200)
      .optional()
      .describe(
        'Narrows it: "chronic-pain-2009", "opioids-2016", "acoem-2004". Alone it lists what the document contains.',
      ),
  }),
  lint_letter: z.strictObject({ path, quotes }),
  read_letter: z.strictObject({ path, quotes }),
  compare_items: z.strictObject({
    paths: z
      .array(path)
      .max(200)
      .optional()
      .describe('The letters to compare; all of the folder if left out.'),
    about: z
      .string()
      .max(400)
      .optional()
      .describe(
        'Only items that ask for this drug, class of drugs or service ("tramadol", "opioids", "physical therapy").',
      ),
    quotes,
  }),
} as const;

/** The name of a tool. */
export type ToolName = keyof typeof toolInputs;

/** What a tool is asked with, once it has been checked. */
export type ToolInput<Name extends ToolName> = z.output<(typeof toolInputs)[Name]>;

/** A tool as assistants are told of it. */
export interface ToolDefinition {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  /** Whether it reads letters, and so is there only where somebody has said which. */
  readonly readsLetters: boolean;
}

/** The tools, the same for every assistant. */
export const tools: readonly ToolDefinition[] = [
  {
    name: 'guideline',
    title: 'Look up a treatment guideline',
    description:
      'What the built-in index knows of the guidelines that California Independent Medical Review letters cite (MTUS, ACOEM, ODG): documents, editions with the days they were in force, topics and their pages, drugs, and sections of the regulations. Each fact says how it is known; it holds no text of a guideline. A page "not verified" has to be looked up in the document.',
    readsLetters: false,
  },
  {
    name: 'lint_letter',
    title: 'Check a letter',
    description: `What is missing or does not agree in one Independent Medical Review letter: rule, severity, place, and what the rule finds. ${WITHOUT_QUOTES}`,
    readsLetters: true,
  },
  {
    name: 'read_letter',
    title: 'Read a letter as data',
    description: `One Independent Medical Review letter as data: each disputed item with its decision, treatments, citations, conclusion and findings. ${WITHOUT_QUOTES}`,
    readsLetters: true,
  },
  {
    name: 'compare_items',
    title: 'Compare disputed items',
    description: `The disputed items of many letters side by side, those about one treatment if asked: decisions counted by treatment, and of each item its decision, citations, conclusion and findings. ${WITHOUT_QUOTES}`,
    readsLetters: true,
  },
];

/** A tool's input as JSON Schema, for those who are told of it without this program. */
export function inputSchemaOf(name: ToolName): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(toolInputs[name], { io: 'input' }) as Record<
    string,
    unknown
  >;
  return schema;
}
