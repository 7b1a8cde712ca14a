/** Thousands of letters on a disk, for runs over many files: the project's own, each time in other words and another shape. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from '../letters/random';
import { reshape, SHAPES } from '../letters/shapes';

declare const __root: string;

const A_FOLDER = 1000;

/** Writes that many letters, a thousand to a folder, and gives their bytes together. The same number gives the same letters. */
export function writeLetters(folder: string, count: number): number {
  const models = modelLetters();
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const below = join(folder, String(Math.floor(i / A_FOLDER)).padStart(4, '0'));
    if (i % A_FOLDER === 0) mkdirSync(below, { recursive: true });
    const text = letterOf(models, i);
    writeFileSync(join(below, `${String(i).padStart(6, '0')}.imr`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Letter number `i` of a long row of letters, no two of which read alike. */
export function letterOf(models: readonly string[], i: number): string {
  const chance = random(i + 1);
  const model = models[i % models.length]!;
  const shape = SHAPES[Math.floor(i / models.length) % SHAPES.length]!;
  return reshape(otherwise(model, chance), shape, { seed: i + 1 }).text;
}

/** The letters that the others are made of. */
export function modelLetters(): readonly string[] {
  const folder = join(__root, 'test/letters');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

const WORDS: readonly (readonly string[])[] = [
  ['left', 'right'],
  ['male', 'female'],
  ['knee', 'shoulder', 'wrist', 'ankle', 'elbow', 'hip'],
  ['naproxen', 'ibuprofen', 'tramadol', 'gabapentin', 'omeprazole', 'tizanidine'],
  ['severe', 'moderate', 'mild', 'constant', 'intermittent'],
];

/** With other days, numbers, sides, parts and drugs; the capitals of a word are not kept, as they are not in letters. */
function otherwise(text: string, chance: Random): string {
  const words = new RegExp(`\\b(?:${WORDS.flat().join('|')})\\b`, 'g');
  return text
    .replace(words, (word) => {
      const row = WORDS.find((one) => one.includes(word))!;
      return chance.chance(1 / 3) ? row[chance.between(0, row.length - 1)]! : word;
    })
    .replace(/\b\d{2}\b(?=[ -]year|mg| mg|\/\d{4})/g, () => String(chance.between(10, 28)));
}
