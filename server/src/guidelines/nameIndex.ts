import leven from 'leven';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';
import { bagOf, squeeze } from './words';

/** How a name was recognized: as written, by its words in another order or form, despite a slip, or inside longer words. */
export type NameMatchKind = 'exact' | 'variant' | 'misspelt' | 'contained';

/** What a name stands for, and how it was recognized. */
export interface NameMatch<T> {
  readonly value: T;
  readonly how: NameMatchKind;
  /** The known name that was recognized, as the data writes it. */
  readonly name: string;
}

/** Finds things by their names. */
export interface NameIndex<T> {
  /** The thing of this very name (case, white space, punctuation and kerning aside), or `undefined`. */
  exact(text: string): NameMatch<T> | undefined;
  /** The thing of this name, however it is varied or slightly misspelt, or named inside it; cached by the text. */
  find(text: string): NameMatch<T> | undefined;
  /** What `find` gives where that is a name slightly misspelt: nothing else is looked for. */
  misspelt(text: string): NameMatch<T> | undefined;
  /** All names with the things they name, in the order of the data. */
  readonly names: readonly { readonly name: string; readonly value: T }[];
}

const CACHE_SIZE = 4000;
const OPEN_BRACKET = /(?<!\s)\s*[([]/;
const BRACKETED = /\(([^()]*)\)/g;

/**
 * Builds an index of names. Where a name stands for two things the first one given has it. A title's parts
 * ("Muscle relaxants" of "Muscle relaxants (for pain)", "TENS" of "… (TENS)") are names too, after all full names.
 */
export function createNameIndex<T>(
  entries: readonly { readonly value: T; readonly names: readonly string[] }[],
): NameIndex<T> {
  const names: { name: string; value: T }[] = [];
  const bySqueezed = new Map<string, NameMatch<T>>();
  const byBag = new Map<string, NameMatch<T>>();
  const cache = new Map<string, NameMatch<T> | undefined>();
  let phrases: PhraseIndex<NameMatch<T>> | undefined;
  let byLetter: ReadonlyMap<string, readonly (readonly [string, NameMatch<T>])[]> | undefined;

  const add = (name: string, value: T, how: NameMatchKind): void => {
    const squeezed = squeeze(name);
    if (squeezed.length < 2) return;
    if (!bySqueezed.has(squeezed)) bySqueezed.set(squeezed, { value, how, name });
    const bag = bagOf(name);
    if (bag && !byBag.has(bag)) byBag.set(bag, { value, how: 'variant', name });
  };
  for (const { value, names: all } of entries) {
    for (const name of all) names.push({ name, value });
  }
  for (const { name, value } of names) add(name, value, 'exact');
  for (const { name, value } of names) for (const part of partsOf(name)) add(part, value, 'variant');

  const whole = (text: string): NameMatch<T> | undefined => {
    const found = bySqueezed.get(squeeze(text));
    if (found) return found;
    const bag = bagOf(text);
    return bag ? byBag.get(bag) : undefined;
  };

  const written = (text: string): NameMatch<T> | undefined => {
    const direct = whole(text);
    if (direct) return direct;
    for (const part of partsOf(text)) {
      const found = whole(part);
      if (found) return { ...found, how: 'variant' };
    }
    return undefined;
  };

  const misspelt = (text: string): NameMatch<T> | undefined => {
    byLetter ??= byFirstLetter(bySqueezed);
    const near = nearest(squeeze(text), byLetter);
    return near && { ...near, how: 'misspelt' };
  };

  const search = (text: string): NameMatch<T> | undefined => {
    const found = written(text) ?? misspelt(text);
    if (found) return found;
    const longer = cutShort(squeeze(text), bySqueezed);
    if (longer) return { ...longer, how: 'contained' };
    phrases ??= createPhraseIndex(
      [...bySqueezed.values()]
        .filter((match) => match.name.length >= 6)
        .map((match) => ({
          value: match,
          names: [match.name, ...partsOf(match.name).filter((part) => part.length >= 6)],
        })),
    );
    const inside = phrases.find(text).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    return inside && { ...inside.value, how: 'contained' };
  };

  return {
    names,
    exact: (text) => {
      const found = bySqueezed.get(squeeze(text));
      return found?.how === 'exact' ? found : undefined;
    },
    find: (text) => {
      if (cache.has(text)) return cache.get(text);
      if (cache.size >= CACHE_SIZE) cache.clear();
      const found = search(text);
      cache.set(text, found);
      return found;
    },
    misspelt: (text) => (written(text) === undefined ? misspelt(text) : undefined),
  };
}

/** "Muscle relaxants (for pain)": what stands before the bracket; what stands in it where that is an abbreviation. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  const open = OPEN_BRACKET.exec(name);
  if (open && open.index > 2) parts.push(name.slice(0, open.index));
  for (const bracket of name.matchAll(BRACKETED)) {
    const words = bracket[1]!;
    if (/^[A-Z][A-Za-z&]*[A-Z]s?$/.test(words)) parts.push(words);
  }
  return parts;
}

const SHORTEST_CUT = 15;

/** The name that begins or ends with these letters, where a list's separator cut it ("Maintenance of Chronic"). */
function cutShort<T>(squeezed: string, names: ReadonlyMap<string, T>): T | undefined {
  if (squeezed.length < SHORTEST_CUT) return undefined;
  for (const [name, value] of names) if (name.startsWith(squeezed) || name.endsWith(squeezed)) return value;
  return undefined;
}

/** How many slips are forgiven in a name of so many letters. */
function allowedSlips(length: number): number {
  if (length < 6) return 0;
  if (length < 10) return 1;
  return length < 18 ? 2 : 3;
}

/** Names by their first letter: a slip in the first letter makes another word more often than a misspelt one. */
function byFirstLetter<T>(
  names: ReadonlyMap<string, T>,
): ReadonlyMap<string, readonly (readonly [string, T])[]> {
  const groups = new Map<string, [string, T][]>();
  for (const [name, value] of names) {
    const group = groups.get(name[0]!);
    if (group) group.push([name, value]);
    else groups.set(name[0]!, [[name, value]]);
  }
  return groups;
}

function nearest<T>(
  squeezed: string,
  names: ReadonlyMap<string, readonly (readonly [string, T])[]>,
): T | undefined {
  const allowed = allowedSlips(squeezed.length);
  if (allowed === 0) return undefined;
  let best: T | undefined;
  let bestDistance = allowed + 1;
  for (const [name, value] of names.get(squeezed[0]!) ?? []) {
    if (Math.abs(name.length - squeezed.length) >= bestDistance) continue;
    const distance = leven(name, squeezed, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = value;
      bestDistance = distance;
    }
  }
  return best;
}
