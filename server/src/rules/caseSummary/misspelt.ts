import { drugByName, drugs } from '../../guidelines/drugs';

/** A word that stands for another. */
export interface Misspelling {
  readonly right: string;
  /** Whether the right spelling is beyond doubt: a known name, not just the letter's other spelling. */
  readonly sure: boolean;
}

/** Words of a letter, each once. */
interface LetterWords {
  has(word: string): boolean;
  keys(): Iterable<string>;
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

const SHORTEST_DOSED = 4;
const SHORTEST_DRUG = 6;

/** What was found for a word that no letter changes: by the drug list alone. */
const byList = new Map<string, Misspelling | null>();
const MOST_KEPT = 20_000;

/**
 * The drug that a word misspells: one that the letter has elsewhere, else one of the drug list. Short names
 * are told only where a strength follows or the word stands in a header.
 */
export function misspeltDrug(word: string, letter: LetterWords, isDosed: boolean): Misspelling | undefined {
  if (word.length < SHORTEST_DOSED || !/^[a-z]+$/.test(word)) return undefined;
  const known = drugNames();
  if (known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))) return undefined;
  if (word.length >= SHORTEST_DRUG - 1 || isDosed) {
    for (const other of drugWordsOf(letter)) {
      if (!isSlip(word, other, isDosed)) continue;
      return { right: known.get(other)!, sure: true };
    }
  }
  return word.length >= SHORTEST_DRUG ? inList(word) : undefined;
}

const drugWords = new WeakMap<LetterWords, readonly string[]>();

/** The words of the letter that are names of drugs. */
function drugWordsOf(letter: LetterWords): readonly string[] {
  let found = drugWords.get(letter);
  if (!found) {
    const known = drugNames();
    found = [...letter.keys()].filter((word) => known.has(word));
    drugWords.set(letter, found);
  }
  return found;
}

function inList(word: string): Misspelling | undefined {
  let found = byList.get(word);
  if (found === undefined) {
    const match = drugByName(word);
    found =
      match?.how === 'misspelt' && isSlip(word, match.name.toLowerCase(), true)
        ? { right: match.name, sure: true }
        : null;
    if (byList.size >= MOST_KEPT) byList.clear();
    byList.set(word, found);
  }
  return found ?? undefined;
}

/** Whether a word is the name with a slip or two in it, not another form of it. */
function isSlip(word: string, name: string, isDosed: boolean): boolean {
  if (Math.abs(word.length - name.length) > 2 || word[0] !== name[0]) return false;
  const most = name.length >= 9 ? 2 : 1;
  if (name.length < SHORTEST_DRUG && !isDosed) return false;
  if (word === `${name}s` || name === `${word}s`) return false;
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
export function misspeltWord(word: string, letter: LetterWords): Misspelling | undefined {
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word) || letter.has(word)) return undefined;
  for (const other of letter.keys()) {
    if (Math.abs(other.length - word.length) > 1 || other.slice(0, SAME_ENDS) !== word.slice(0, SAME_ENDS))
      continue;
    if (other.slice(-SAME_ENDS) !== word.slice(-SAME_ENDS)) continue;
    if (british(other) === british(word) || slips(word, other, 1) !== 1) continue;
    return { right: other, sure: false };
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
  return found && { right: found.right, sure: true };
}
