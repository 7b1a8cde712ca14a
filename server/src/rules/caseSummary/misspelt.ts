import { drugByName, drugs } from '../../guidelines/drugs';

/** A word that stands for another. */
export interface Misspelling {
  readonly right: string;
  /** Whether the right spelling is beyond doubt: a known name, not just the letter's other spelling. */
  readonly sure: boolean;
  /** Set where the word is wrong only before these: "medical branch". */
  readonly before?: RegExp;
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

/** Words that are a slip away from a drug's name and none: found by holding a general vocabulary against the list. */
const ordinary: ReadonlySet<string> = new Set(
  `ability actor actors ambient astral augment augmented augmenting augments comparing cortex creator embed enclose
  hyaluronic lyric lyrics meantime recast relax relaxed sentry silver singular sublimate ultra vitamin vitamins`.split(
    /\s+/,
  ),
);

const SHORTEST_DOSED = 4;
const SHORTEST_DRUG = 6;

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

function slipInList(word: string): Misspelling | undefined {
  if (word.length < SHORTEST_DRUG || ordinary.has(word) || isPlural(word)) return undefined;
  const match = drugByName(word);
  const isNear = match?.how === 'misspelt' && isSlip(word, match.name.toLowerCase());
  return isNear ? { right: match.name, sure: true } : undefined;
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
  ofLetter: readonly string[],
  isDosed: () => boolean,
): Misspelling | undefined {
  if (word.length < SHORTEST_DOSED || ordinary.has(word)) return undefined;
  for (const name of ofLetter) {
    if (Math.abs(name.length - word.length) > 2 || !isSlip(word, name)) continue;
    if (name.length >= SHORTEST_DRUG || isDosed()) return { right: drugNames().get(name)!, sure: true };
  }
  return undefined;
}

/** Whether a word is the name with a slip or two in it, not another form of it. */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || word === `${name}s` || name === `${word}s` || !/^[a-z]+$/.test(word))
    return false;
  const most = name.length >= 9 ? 2 : 1;
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

const SHORTEST_WORD = 9;
/** Letters at either end that two spellings of one word share; endings tell other forms of it. */
const SAME_ENDS = 3;

/**
 * The word of the letter that a word of a header misspells ("tenodynovitis", "tenosynovitis"): one slip inside a
 * long word. American and British spellings are both right.
 */
export function misspeltWord(word: string, wordsOf: () => ReadonlySet<string>): Misspelling | undefined {
  if (word.length < SHORTEST_WORD || isDrugName(word) || !/^[a-z]+$/.test(word)) return undefined;
  const words = wordsOf();
  if (words.has(word)) return undefined;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > 1 || !other.startsWith(word.slice(0, SAME_ENDS))) continue;
    if (!other.endsWith(word.slice(-SAME_ENDS)) || british(other) === british(word)) continue;
    if (slips(word, other, 1) === 1) return { right: other, sure: false };
  }
  return undefined;
}

function british(word: string): string {
  return word.replaceAll('ae', 'e').replaceAll('oe', 'e').replaceAll('our', 'or').replaceAll('is', 'iz');
}

/** Words that a spelling checker passes and that are wrong before these: "medical branch block" is the medial one. */
const confused: readonly { readonly wrong: string; readonly right: string; readonly before: RegExp }[] = [
  {
    wrong: 'medical',
    right: 'medial',
    before:
      /^(?:branch|meniscus|menisci|meniscal|meniscectom\w*|compartment|collateral|epicondyl\w*|malleol\w*|femoral|condyle|plica|patell\w*|tibial)$/,
  },
  { wrong: 'facial', right: 'facet', before: /^(?:joint|injections?|blocks?)$/ },
  { wrong: 'trial', right: 'tarsal', before: /^tunnel$/ },
  { wrong: 'carpel', right: 'carpal', before: /^tunnel$/ },
  { wrong: 'rotary', right: 'rotator', before: /^cuff$/ },
  { wrong: 'rotor', right: 'rotator', before: /^cuff$/ },
];

/** What is meant by a word before another. */
export function confusedBefore(word: string, next: string): Misspelling | undefined {
  const found = confused.find(({ wrong, before }) => wrong === word && before.test(next));
  return found && { right: found.right, sure: true, before: found.before };
}
