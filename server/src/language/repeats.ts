import { wordList } from './wordList';
import { Gap, type Word } from './words';

/** The same words twice: the second time from word `first` to `last`, the first time from `earlier`. */
export interface Repeat {
  readonly earlier: number;
  readonly first: number;
  readonly last: number;
}

/** The longest repetition that is looked for, in words: a long sentence, or two. */
const LONGEST = 150;
/** A phrase so long is a slip even where some words stand between ("… were requested: …"). */
const LONG_PHRASE = 6;
const MOST_BETWEEN = 3;

/** Words that rightly stand twice. */
const DOUBLED = wordList('had that very much far so many');

/**
 * Where a passage says the same words twice in a row, be it a word, a phrase or sentences. A word is compared
 * with its last occurrence only, which in any repetition is the right one for at least one of its words, and
 * what has been found is not looked at again: linear.
 */
export function immediateRepeats(words: readonly Word[]): readonly Repeat[] {
  const lastSeen = new Map<string, number>();
  const found: Repeat[] = [];
  let covered = -1;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    let before: number | undefined;
    if (lower.length < 4) {
      // Small words recur everywhere: they begin a repetition only where they stand twice in a row.
      if (i === 0 || words[i - 1]!.lower !== lower) continue;
      before = i - 1;
    } else {
      before = lastSeen.get(lower);
      lastSeen.set(lower, i);
    }
    if (before === undefined || i <= covered || i - before > LONGEST) continue;
    const repeat = repeatAround(words, i, i - before, covered);
    if (repeat) {
      found.push(repeat);
      covered = repeat.last;
    }
  }
  return found;
}

function repeatAround(
  words: readonly Word[],
  at: number,
  distance: number,
  covered: number,
): Repeat | undefined {
  const same = (k: number): boolean => words[k]?.lower === words[k - distance]?.lower;
  let first = at;
  const least = Math.max(distance, covered + 1, at - LONGEST);
  while (first > least && same(first - 1)) first--;
  let last = at;
  while (last + 1 < words.length && last + 1 - first < LONGEST && same(last + 1)) last++;
  const length = last - first + 1;
  if (length < distance) {
    const isPhrase =
      length >= LONG_PHRASE &&
      distance - length <= MOST_BETWEEN &&
      isUnparted(words, { earlier: first, first, last });
    return isPhrase && !isList(words, first - distance + length, first)
      ? { earlier: first - distance, first, last }
      : undefined;
  }
  for (let k = first; k <= last - distance + 1; k++) {
    if (beginsSentence(words, k) && beginsSentence(words, k - distance)) {
      const repeat = { earlier: k - distance, first: k, last: k + distance - 1 };
      return isSlip(words, repeat) ? repeat : undefined;
    }
  }
  const repeat = { earlier: first - distance, first, last: first + distance - 1 };
  if (isEntryTwice(words, repeat)) return repeat;
  return isUnparted(words, repeat) && isSlip(words, repeat) ? repeat : undefined;
}

function beginsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || (words[at]!.gap & Gap.stop) !== 0;
}

const PARTING = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.parenthesis | Gap.quote | Gap.dash;

/**
 * Whether nothing parts the words of both times. Things of a list recur with what stands between them ("plain
 * films, no deficit, trauma: plain films, no deficit, trauma: …"), and so does a name at a sentence's end and
 * at the next one's beginning.
 */
function isUnparted(words: readonly Word[], { earlier, last }: Repeat): boolean {
  for (let k = earlier + 1; k <= last; k++) if (words[k]!.gap & PARTING) return false;
  return true;
}

/** "… for the neck and …": two things of a list that have much in common. */
function isList(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const { lower, gap } = words[k]!;
    if (gap & (Gap.comma | Gap.semicolon | Gap.stop)) return true;
    if (k < to && JOINING.has(lower)) return true;
  }
  return false;
}

const RELATIVES = wordList('that which who');
const FINITE = wordList('is are was were does do did has have can cannot may must will');
const JOINING = wordList('and or with plus');

/** Letters of the alphabet only, so many at least. */
function isLettered(lower: string, least: number): boolean {
  if (lower.length < least) return false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** "Given that that guidelines advise": of several, "that" is no pointer. */
function isThatBeforePlural(words: readonly Word[], that: number): boolean {
  const next = words[that + 1];
  return words[that]!.lower === 'that' && next?.gap === Gap.blank && isPlural(next.lower);
}

function isPlural(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('s') && !['ss', 'us', 'is'].some((end) => lower.endsWith(end));
}

/** "…, diagnostic imaging, diagnostic imaging, …": an entry of a list, whole, twice in a row. */
function isEntryTwice(words: readonly Word[], { earlier, first, last }: Repeat): boolean {
  if (first === last || words[first]!.gap !== (Gap.comma | Gap.blank)) return false;
  const next = words[last + 1];
  if (next !== undefined && !(next.gap & (Gap.comma | Gap.stop | Gap.semicolon))) return false;
  for (let k = earlier; k <= last; k++) {
    if (k !== first && k !== earlier && words[k]!.gap & PARTING) return false;
    if (!isLettered(words[k]!.lower, 2)) return false;
  }
  return true;
}

function isSlip(words: readonly Word[], { earlier, first, last }: Repeat): boolean {
  if (first === last) {
    const { lower, gap, from } = words[first]!;
    // "right' right": something does stand between them.
    if (gap !== Gap.blank || from - words[earlier]!.to !== 1 || !isLettered(lower, 2)) return false;
    return !DOUBLED.has(lower) || isThatBeforePlural(words, last);
  }
  // Numbers and levels recur in lists: "L4-5, L4-5".
  let told = false;
  for (let k = first; k <= last && !told; k++) told = isLettered(words[k]!.lower, 3);
  if (!told) return false;
  // "A product that is not advised is not advised": what is said of it, and the whole.
  if (RELATIVES.has(words[earlier - 1]?.lower ?? '') && FINITE.has(words[earlier]!.lower)) return false;
  if (last - first >= 3) return true;
  // Two words or three: only where nothing parts the two times ("of failure of failure").
  for (let k = earlier + 1; k <= last; k++) if (words[k]!.gap !== Gap.blank) return false;
  return true;
}
