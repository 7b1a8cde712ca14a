import { type Random, random } from '../../letters/random';

/** A source of chance that is the same for the same words and seed, whatever else is planted. */
export function chanceOf(seed: number, ...words: readonly string[]): Random {
  let hash = 2166136261 ^ seed;
  for (const character of words.join('\n')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  }
  return random(hash >>> 0);
}
