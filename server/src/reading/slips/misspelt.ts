import { drugClasses, drugNameMisspelt, drugs } from '../../guidelines/drugs';
import { services } from '../../guidelines/services';
import { CONFUSED_WORDS, ORDINARY_WORDS } from '../../vocabulary/slips/ordinaryWords';

/** A word that stands for another. */
export interface Misspelling {
  readonly right: string;
  /** Whether the right spelling is beyond doubt: a known name, not just the letter's other spelling. */
  readonly sure: boolean;
  /** Set where the word is wrong only before words that begin so: "medical branch". */
  readonly before?: readonly string[];
}

let names: ReadonlyMap<string, string> | undefined;

/** Each name of one word, and each ingredient of a combination, as the data writes it. */
function drugNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    drugs.flatMap(({ generic, names: all }) =>
      [generic, ...all]
        .flatMap((name) => name.split('/'))
        .filter((name) => name.length >= SHORTEST_DOSED && /^\p{L}+$/u.test(name))
        .map((name): [string, string] => [name.toLowerCase(), name]),
    ),
  );
  return names;
}

/** Whether a word, in small letters, is the name of a drug. */
export function isDrugName(word: string): boolean {
  return drugNames().has(word);
}

const SHORTEST_DOSED = 4;
const SHORTEST_DRUG = 6;
const MOST_SLIPS = 2;
const LONG_DRUG = 12;

/** What the drug list alone says of a word: a drug's name, a slip in one, or neither. */
export type Listed = 'drug' | Misspelling | undefined;

const listed = new Map<string, Exclude<Listed, undefined> | null>();
const MOST_KEPT = 20_000;

/** Looks a word up in the drug list. Kept by the word: letters share most of theirs. */
export function listedAs(word: string): Listed {
  let found = listed.get(word);
  if (found === undefined) {
    found = isDrugName(word) ? 'drug' : (slipInList(word) ?? null);
    if (listed.size >= MOST_KEPT) listed.clear();
    listed.set(word, found);
  }
  return found ?? undefined;
}

let partsOfNames: ReadonlySet<string> | undefined;

/** Whether a word is part of any name of the lists ("hyaluronate", of "sodium hyaluronate"): it is spelled right. */
function isPartOfName(word: string): boolean {
  partsOfNames ??= new Set(
    [
      ...drugs.flatMap(({ generic, names: all }) => [generic, ...all]),
      ...drugClasses.flatMap(({ names: all }) => all),
      ...services.flatMap(({ label, names: all }) => [label, ...all]),
    ].flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  return partsOfNames.has(word);
}

function slipInList(word: string): Misspelling | undefined {
  if (word.length < SHORTEST_DRUG || ORDINARY_WORDS.has(word) || isPlural(word) || isPartOfName(word))
    return undefined;
  if (!mayBeSlip(word, shapedNames().get(word.charCodeAt(0)) ?? [])) return undefined;
  const name = drugNameMisspelt(word);
  return name !== undefined && isSlip(word, name.toLowerCase()) ? { right: name, sure: true } : undefined;
}

export interface ShapedName {
  readonly name: string;
  /** Its letters, a bit for each. */
  readonly shape: number;
  /** Words that came near to it, and whether they are a slip of it. */
  readonly near: Map<string, boolean>;
}

let shapes: ReadonlyMap<number, readonly ShapedName[]> | undefined;

/** All names as the data has them, by the code of their first letter. */
function shapedNames(): ReadonlyMap<number, readonly ShapedName[]> {
  if (shapes === undefined) {
    const byLetter = new Map<number, ShapedName[]>();
    for (const { generic, names: all } of drugs) {
      for (const name of [generic, ...all].map((one) => one.toLowerCase())) {
        const same = byLetter.get(name.charCodeAt(0));
        if (same) same.push(shapedName(name));
        else byLetter.set(name.charCodeAt(0), [shapedName(name)]);
      }
    }
    shapes = byLetter;
  }
  return shapes;
}

/** Which letters a word has, a bit for each. */
function shapeOf(word: string): number {
  let shape = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    if (code >= 0 && code < 26) shape |= 1 << code;
  }
  return shape;
}

/** Whether a word may be a slip of a name: each word that is being typed is a new one. */
function mayBeSlip(word: string, names: readonly ShapedName[]): boolean {
  let shape = 0;
  for (const { name, shape: other } of names) {
    const most = mostSlips(name);
    if (Math.abs(name.length - word.length) > most) continue;
    shape ||= shapeOf(word);
    // A slip takes one letter away and brings another at most.
    let apart = shape ^ other;
    for (let i = 0; i < 2 * most; i++) apart &= apart - 1;
    if (apart === 0) return true;
  }
  return false;
}

/** Of a long name three letters may be wrong: vowels take each other's places ("nortryptilene"). */
function mostSlips(name: string): number {
  if (name.length >= LONG_DRUG) return MOST_SLIPS + 1;
  return name.length >= 9 ? MOST_SLIPS : 1;
}

/** Names with what tells quickly that a word is none of them; the order stays. */
export function shaped(names: readonly string[]): readonly ShapedName[] {
  return names.map(shapedName);
}

function shapedName(name: string): ShapedName {
  return { name, shape: shapeOf(name), near: new Map() };
}

/** Whether a word is a slip of the name; kept by the word, since letters share most of those that are near. */
function isNearSlip(word: string, { name, near }: ShapedName): boolean {
  let isNear = near.get(word);
  if (isNear === undefined) {
    isNear = Math.abs(name.length - word.length) <= MOST_SLIPS && isSlip(word, name);
    if (near.size >= MOST_KEPT) near.clear();
    near.set(word, isNear);
  }
  return isNear;
}

/** "opiates" of a name without its s. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && isDrugName(word.slice(0, -1));
}

/**
 * The drug of the letter that a word misspells. Short names are told only where a strength follows or the word
 * stands in a header (`isDosed`).
 *
 * @param ofLetter the drugs' names in the letter that begin as the word does
 */
export function misspeltDrug(
  word: string,
  ofLetter: readonly ShapedName[],
  isDosed: () => boolean,
): Misspelling | undefined {
  if (word.length < SHORTEST_DOSED || !mayBeSlip(word, ofLetter) || ORDINARY_WORDS.has(word))
    return undefined;
  for (const one of ofLetter) {
    if (!isNearSlip(word, one)) continue;
    const { name } = one;
    if (name.length >= SHORTEST_DRUG || isDosed()) return { right: drugNames().get(name)!, sure: true };
  }
  return undefined;
}

function isPluralOf(word: string, name: string): boolean {
  return word.length === name.length + 1 && word.endsWith('s') && word.startsWith(name);
}

/** Whether a word is the name with a slip or two in it, not another form of it. */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || isPluralOf(word, name) || isPluralOf(name, word) || !/^[a-z]+$/.test(word))
    return false;
  const most = mostSlips(name);
  return slips(word, name, most) <= most;
}

/**
 * The slips between two words: letters left out, added, exchanged or swapped with their neighbour. Counts up to
 * one more than `most`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let k = 1; k <= b.length; k++) {
      let cost = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        cost = Math.min(cost, before[k - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** A word of a header is held against the letter's other words from this many letters on. */
export const SHORTEST_WORD = 9;
/** Letters at either end that two spellings of one word share; endings tell other forms of it. */
const SAME_ENDS = 3;

/** Whether a word is long enough to be told for a misspelling of another by itself, and no drug's name. */
export function isLongWord(word: string): boolean {
  return word.length >= SHORTEST_WORD && !isDrugName(word) && /^[a-z]+$/.test(word);
}

/**
 * The first of these words that a long word misspells ("tenodynovitis", "tenosynovitis"): one slip inside.
 * American and British spellings are both right.
 */
export function misspeltWord(word: string, others: readonly string[]): string | undefined {
  for (const other of others) {
    if (other.charCodeAt(0) !== word.charCodeAt(0) || other.charCodeAt(1) !== word.charCodeAt(1)) continue;
    if (Math.abs(other.length - word.length) > 1 || !other.startsWith(word.slice(0, SAME_ENDS))) continue;
    if (!other.endsWith(word.slice(-SAME_ENDS)) || british(other) === british(word)) continue;
    if (slips(word, other, 1) === 1) return other;
  }
  return undefined;
}

function british(word: string): string {
  return word.replaceAll('ae', 'e').replaceAll('oe', 'e').replaceAll('our', 'or').replaceAll('is', 'iz');
}

/** What is meant by a word before another. */
export function confusedBefore(word: string, next: string): Misspelling | undefined {
  const found = CONFUSED_WORDS.find(
    ({ wrong, before }) => wrong === word && before.some((one) => next.startsWith(one)),
  );
  return found && { right: found.right, sure: true, before: found.before };
}
