import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reshape } from '../letters/shapes';

declare const __root: string;

/** The project's own letters, as they come out of a PDF. */
export function letters(): readonly string[] {
  const folder = join(__root, 'test/letters');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => reshape(readFileSync(join(folder, file), 'utf8'), 'single-spaced').text);
}

/**
 * One letter of about 5 KB, whole, of the form that nearly all letters have (D).
 *
 * @param holding what it should have; where no letter has all of it, the one that has most
 */
export function oneLetter(holding: readonly RegExp[] = []): string {
  const lacking = (text: string): number => holding.filter((pattern) => !pattern.test(text)).length;
  return letters()
    .filter((text) => text.includes('IMR ISSUES'))
    .sort((a, b) => lacking(a) - lacking(b) || Math.abs(a.length - 5000) - Math.abs(b.length - 5000))[0]!;
}

/** A file of that many characters: the letters one after another, as an analyst keeps them. */
export function fileOf(characters: number): string {
  const all = letters();
  let text = '';
  for (let i = 0; text.length < characters; i++) text += `${all[i % all.length]}\n\n`;
  return Buffer.from(text.slice(0, characters)).toString();
}
