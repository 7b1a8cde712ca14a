import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { conceptMentionsOf } from '../../../clinical/statements';
import { between } from '../../../language/ordered';
import { wordList } from '../../../language/wordList';
import { Gap, type Word } from '../../../language/words';
import type { Passage, Sentence } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { NEUTRAL } from './denialWords';

/** Verbs that say that something is on record. */
const AFFIRMING = wordList(`
  document documents documented show shows showed indicate indicates indicated note notes noted reveal reveals
  revealed demonstrate demonstrates demonstrated record records recorded report reports reported describe describes
  described
`);
const AFFIRMED = wordList(
  'documented noted shown found recorded reported described demonstrated evident provided present observed',
);
const BEING = wordList('is was are were has have been clearly also');

/** Words that make a sentence no affirmation. */
const OPEN = wordList(`
  no not without lack lacks lacking absence absent fail fails failed neither nor never cannot unclear insufficient
  inadequate if would should could must may might unless until whether require requires required when needed guideline
  guidelines denies denied
`);

const SETTING = wordList('on upon in during at is was were are has have');
const MOST_WORDS = 6;
const IDLE = wordList('a an the any of clear objective documented clinical documentation evidence');

/**
 * Where the same rationale affirms, word for word, what the claim says is not on record ("no documentation of a home
 * program" / "the notes document a home program"); the words that affirm it. Works for things that no table names.
 */
export function affirmedElsewhere(passage: Passage, claim: AbsenceClaim): Span | undefined {
  if (claim.form === 'unclear' || claim.hasException) return undefined;
  const phrase = phraseOf(passage, claim);
  if (phrase === undefined) return undefined;
  for (const at of placesOf(passage, phrase[0]!)) {
    if (!phrase.every((word, k) => passage.words[at + k]?.lower === word)) continue;
    const sentence = passage.sentenceOf(at);
    if (sentence === claim.sentence || sentence.kind !== 'case' || !isPlain(passage, sentence)) continue;
    if (isAffirmed(passage.words, at, at + phrase.length - 1, sentence))
      return passage.spanOf(at, at + phrase.length - 1);
  }
  return undefined;
}

/** So many places of one word are looked at. */
const MOST_PLACES = 50;

/** Where each word stands in a passage. */
const placesIn = remembered((passage: Passage): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  passage.words.forEach(({ lower }, i) => {
    const list = places.get(lower);
    if (list === undefined) places.set(lower, [i]);
    else if (list.length < MOST_PLACES) list.push(i);
  });
  return places;
});

function placesOf(passage: Passage, lower: string): readonly number[] {
  return placesIn(passage).get(lower) ?? [];
}

/** The thing denied: the words of the object, if they are few and end the clause. */
function phraseOf(passage: Passage, { object }: AbsenceClaim): readonly string[] | undefined {
  const { words } = passage;
  let first = object.first;
  while (first < object.end && IDLE.has(words[first]!.lower)) first++;
  const phrase: string[] = [];
  for (let i = first; i < object.end; i++) {
    if (i > first && words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) break;
    // "… upon examination" says where it would stand.
    if (i > first && SETTING.has(words[i]!.lower)) break;
    phrase.push(words[i]!.lower);
    if (phrase.length > MOST_WORDS) return undefined;
  }
  if (
    phrase.length === 0 ||
    phrase.some((word) => word === 'and' || word === 'or' || word === 'this' || word === 'that')
  )
    return undefined;
  return phrase.some((word) => !NEUTRAL.has(word)) || namesThing(passage, first, first + phrase.length)
    ? phrase
    : undefined;
}

function namesThing(passage: Passage, first: number, end: number): boolean {
  return between(conceptMentionsOf(passage), first, end).some(({ entry }) => entry.kind !== 'class');
}

/** Whether the sentence is one of fact, without denial or condition. */
function isPlain(passage: Passage, sentence: Sentence): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if (OPEN.has(passage.words[i]!.lower)) return false;
  return true;
}

/** "There is documentation of ‹it›", "the notes show ‹it›", "‹it› is documented", "‹it› was found". */
function isAffirmed(
  words: readonly Word[],
  first: number,
  last: number,
  { firstWord, endWord }: Sentence,
): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= 5; i--) {
    const { lower } = words[i]!;
    if (AFFIRMING.has(lower)) return true;
    if (lower !== 'of' && !IDLE.has(lower) && lower !== 'evidence' && lower !== 'documentation') break;
    if ((lower === 'documentation' || lower === 'evidence') && opensWithThere(words, firstWord, i))
      return true;
  }
  for (let i = last + 1; i < endWord && i - last <= 3; i++) {
    const { lower } = words[i]!;
    if (AFFIRMED.has(lower) && i > last + 1) return true;
    if (!BEING.has(lower)) return false;
  }
  return false;
}

function opensWithThere(words: readonly Word[], firstWord: number, at: number): boolean {
  for (let i = firstWord; i < at; i++) if (words[i]!.lower === 'there') return true;
  return false;
}
