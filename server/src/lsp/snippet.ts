import type { Place, Template } from '../features/drafting/template';

/**
 * A template in the protocol's snippet syntax: places are tab stops, numbered as they stand, the last stop after
 * them. A place that stands twice has one number.
 */
export function toSnippet(template: Template): string {
  const numbers = new Map<Place, number>();
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    const known = numbers.get(piece);
    if (known !== undefined) return `$${known}`;
    const number = numbers.size + 1;
    numbers.set(piece, number);
    const choices = [piece.prompt, ...(piece.choices ?? []).filter((choice) => choice !== piece.prompt)];
    return piece.choices === undefined
      ? `\${${number}:${escaped(piece.prompt)}}`
      : `\${${number}|${choices.map(escapedChoice).join(',')}|}`;
  });
  return `${pieces.join('')}$0`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapedChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
