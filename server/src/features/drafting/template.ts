/** A place in a template to be filled in: a tab stop where the editor has such, a prompt in brackets where not. */
export interface Place {
  /** What stands there until it is filled in: a prompt in brackets, or words that may stay. */
  readonly prompt: string;
  /** What may be chosen there beside the prompt. */
  readonly choices?: readonly string[];
}

/** Text with places to be filled in. One place that stands twice is filled in once. Line ends are `\n`. */
export type Template = readonly (string | Place)[];

/** The template as text, its prompts standing where something is to be filled in. */
export function asText(template: Template): string {
  return template.map((piece) => (typeof piece === 'string' ? piece : piece.prompt)).join('');
}

/** Templates one after the other, with the same text between each two. */
export function joined(templates: readonly Template[], between: string): Template {
  return templates.flatMap((template, index) => (index === 0 ? template : [between, ...template]));
}
