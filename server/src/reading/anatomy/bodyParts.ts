import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { beginningBetween } from '../../language/ordered';
import { Gap, type Word } from '../../language/words';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { BODY_PARTS, MIDLINE } from '../../vocabulary/anatomy/bodyParts';
import {
  AFTER_SIDE,
  ENDS_SIDE,
  INITIALS,
  NOT_A_PART_BEFORE,
  SAYINGS,
  SAYINGS_WITH_OF,
  SIDED_ABBREVIATIONS,
  SIDES,
  type Side,
  TRAINED,
  TRAINING,
} from '../../vocabulary/anatomy/sideWords';
import type { Passage, Sentence } from '../sentences/passage';

export type { Side };

/** A body part, or spinal levels, as a passage names it. */
export interface BodyPartMention {
  /** An id of vocabulary/anatomy/bodyParts.ts. */
  readonly part: string;
  /** Its side: "right knee", "shoulder (left)", "bilateral wrists". */
  readonly side: Side | undefined;
  /** Where the side stands; absent where there is none. */
  readonly sideWord: number | undefined;
  /** The side was said of an earlier part of the same list ("right wrist and hand"): it may not be meant. */
  readonly sideInherited: boolean;
  /** Spinal levels, folded: "L4-5" and "L5-S1" as they are printed, capital letters. */
  readonly level: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

interface Named {
  readonly part: string;
  readonly level: string | undefined;
  readonly first: number;
  readonly last: number;
}

class PartInPassage implements BodyPartMention {
  readonly part: string;
  readonly level: string | undefined;
  readonly first: number;
  readonly last: number;

  constructor(
    private readonly passage: Passage,
    named: Named,
    readonly side: Side | undefined,
    readonly sideWord: number | undefined,
    readonly sideInherited: boolean,
  ) {
    this.part = named.part;
    this.level = named.level;
    this.first = named.first;
    this.last = named.last;
  }

  get span(): Span {
    return this.passage.spanOf(this.first, this.last);
  }
}

const LEXICON = compileLexicon(BODY_PARTS);
const byId = new Map(BODY_PARTS.map((one) => [one.id, one]));

const LEVEL_REGION = new Map([
  ['c', 'cervical'],
  ['t', 'thoracic'],
  ['l', 'lumbar'],
  ['s', 'lumbar'],
]);

const HARD = Gap.semicolon | Gap.stop | Gap.colon;

/** "l4", "s1", "c5": the letter and the number, or undefined. */
function levelOf(word: string): { readonly letter: string; readonly number: number } | undefined {
  if (word.length < 2 || word.length > 3) return undefined;
  const digit = word.charCodeAt(1);
  if (digit < 48 || digit > 57) return undefined;
  const letter = word[0]!;
  if (!LEVEL_REGION.has(letter)) return undefined;
  const number = Number(word.slice(1));
  const most = letter === 'c' ? 8 : letter === 't' ? 12 : letter === 'l' ? 6 : 5;
  return Number.isInteger(number) && number >= 1 && number <= most ? { letter, number } : undefined;
}

/** The body parts and spinal levels that a passage names, in order; computed once per passage. */
export const bodyPartsOf = remembered((passage: Passage): readonly BodyPartMention[] => readParts(passage));

const choicesOf = (sayings: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] =>
  sayings.map((saying) => saying.map((words) => words.split('|')));

const SAID = choicesOf(SAYINGS);

const SAID_WITH_OF = choicesOf([...SAYINGS, ...SAYINGS_WITH_OF]);

/** Whether the words up to this one are a saying. */
function endsSaying(words: readonly Word[], last: number): boolean {
  return (words[last + 1]?.lower === 'of' ? SAID_WITH_OF : SAID).some(
    (saying) =>
      saying.length <= last + 1 &&
      saying.every((choices, k) => choices.includes(words[last - saying.length + 1 + k]!.lower)),
  );
}

function readParts(passage: Passage): readonly BodyPartMention[] {
  const { words } = passage;
  const found: BodyPartMention[] = [];
  const raw: Named[] = [];
  for (const { entry, first, last } of mentionsIn(words, LEXICON)) {
    // "back to work", "right hand dominant", "on the one hand".
    if (entry.id === 'back' && first === last && words[last + 1]?.lower === 'to') continue;
    const after = words[last + 1]?.lower;
    if (after !== undefined && NOT_A_PART_BEFORE.has(after)) continue;
    if (first === last && endsSaying(words, last)) continue;
    if (after !== undefined && TRAINED.has(words[last]!.lower) && TRAINING.has(after)) continue;
    raw.push({ part: entry.id, level: undefined, first, last });
  }
  const all: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    const level = levelOf(words[i]!.lower);
    if (level === undefined) continue;
    let last = i;
    while (last + 1 < words.length && words[last + 1]!.gap & (Gap.hyphen | Gap.slash)) {
      const following = words[last + 1]!.lower;
      if (levelOf(following) === undefined && !/^[1-9]$|^1[0-2]$/.test(following)) break;
      last++;
    }
    const text = passage.flat.text.slice(words[i]!.from, words[last]!.to).replace(/\s/g, '').toUpperCase();
    all.push({ part: LEVEL_REGION.get(level.letter)!, level: text.replace('/', '-'), first: i, last });
    i = last;
  }
  for (const one of raw) all.push(one);
  all.sort((a, b) => a.first - b.first);
  for (const one of all) {
    const previous = found.at(-1);
    const side = sideOf(words, one.first, one.last, previous?.last ?? -1);
    const abbreviated = SIDED_ABBREVIATIONS.get(words[one.first]!.lower);
    const inherited =
      side === undefined && abbreviated === undefined && !MIDLINE.has(one.part)
        ? inheritedFrom(words, previous, one.first)
        : undefined;
    found.push(
      new PartInPassage(
        passage,
        one,
        abbreviated ?? side?.side ?? inherited?.side,
        abbreviated ? one.first : (side?.word ?? inherited?.sideWord),
        inherited !== undefined,
      ),
    );
  }
  return found;
}

/** The side that stands with a part: up to four words before it, or right after it. */
function sideOf(
  words: readonly Word[],
  first: number,
  last: number,
  previousEnd: number,
): { side: Side; word: number } | undefined {
  const levelled = levelOf(words[first]!.lower) !== undefined;
  for (let i = first - 1; i > previousEnd && first - i <= 4; i--) {
    if (words[i + 1]!.gap & (HARD | Gap.comma)) break;
    const { lower } = words[i]!;
    const side = SIDES.get(lower) ?? (i === first - 1 && !levelled ? INITIALS.get(lower) : undefined);
    if (side === undefined) {
      if (ENDS_SIDE.has(lower)) break;
      continue;
    }
    // "left and right": both; "left or right" stays the nearer.
    const before = words[i - 2]?.lower;
    if (words[i - 1]?.lower === 'and' && before !== undefined && SIDES.has(before) && before !== lower)
      return { side: 'both', word: i };
    if (side === 'both' && lower === 'both' && words[i - 1]?.lower === 'on') return { side, word: i };
    return { side, word: i };
  }
  const after = words[last + 1];
  if (after !== undefined && !(after.gap & HARD)) {
    const side =
      SIDES.get(after.lower) ?? (after.gap & Gap.parenthesis ? INITIALS.get(after.lower) : undefined);
    const beyond = words[last + 2];
    const closes = beyond === undefined || beyond.gap !== Gap.blank || AFTER_SIDE.has(beyond.lower);
    if (
      side !== undefined &&
      (after.gap & (Gap.parenthesis | Gap.comma) || after.lower === 'bilaterally') &&
      (closes || after.gap & Gap.parenthesis)
    ) {
      return { side, word: last + 1 };
    }
    // "of the knee on the left".
    if (after.lower === 'on' && words[last + 2]?.lower === 'the') {
      const there = SIDES.get(words[last + 3]?.lower ?? '');
      const free = words[last + 4] === undefined || words[last + 4]!.gap !== Gap.blank;
      if (there !== undefined && free) return { side: there, word: last + 3 };
    }
  }
  return undefined;
}

/** "right shoulder and elbow", "left shoulder, wrist and hip": the side of the list's first part. */
function inheritedFrom(
  words: readonly Word[],
  previous: BodyPartMention | undefined,
  first: number,
): BodyPartMention | undefined {
  if (previous?.side === undefined || previous.sideWord === undefined || previous.sideWord > previous.last)
    return undefined;
  for (let i = previous.last + 1; i < first; i++)
    if (words[i]!.lower !== 'and' && words[i]!.lower !== 'or') return undefined;
  const gap = words[first]!.gap;
  return first - previous.last <= 2 && !(gap & HARD) ? previous : undefined;
}

const widerOf = rememberedByText((id: string): ReadonlySet<string> => {
  const all = new Set<string>([id]);
  for (const parent of byId.get(id)?.partOf ?? []) for (const one of widerOf(parent)) all.add(one);
  return all;
});

/** The parts that begin in a sentence. Binary search. */
export function partsOfSentence(
  passage: Passage,
  { firstWord, endWord }: Sentence,
): readonly BodyPartMention[] {
  return beginningBetween(bodyPartsOf(passage), firstWord, endWord);
}

/** Whether one part holds the other ("hand" and "upper-extremity") or both are the same. */
export function partsOverlap(a: string, b: string): boolean {
  return widerOf(a).has(b) || widerOf(b).has(a);
}

/** Whether the first part is the second or lies in it ("hand" in "upper-extremity"). */
export function partIsWithin(inner: string, outer: string): boolean {
  return widerOf(inner).has(outer);
}

/** Whether two parts lie in one part of the body ("wrist" and "hand", "buttock" and "lumbar"). */
export function partsAdjoin(a: string, b: string): boolean {
  if (partsOverlap(a, b)) return true;
  for (const one of widerOf(a)) if (one !== 'spine' && widerOf(b).has(one)) return true;
  return false;
}

/** Whether the sides agree; a missing side agrees with any. */
export function sidesAgree(a: Side | undefined, b: Side | undefined): boolean {
  return a === undefined || b === undefined || a === b || a === 'both' || b === 'both';
}
