import { Gap, type Word } from '../../language/words';
import {
  EVENTS,
  FALLS,
  FELL_OTHERWISE,
  HAPPENED,
  HURT,
  HURT_PEOPLE,
  NO_EVENT,
} from '../../vocabulary/time/dateWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { WrittenDate } from './dates';

/** Where a letter tells how the patient was hurt, before all else. */
const FIRST_SENTENCES = 2;

/** "On 10/05/2019 a door struck her head", at the beginning of a summary: the day of the injury. */
export function eventAt({ words }: Passage, date: WrittenDate, sentence: Sentence): number | undefined {
  if (sentence.index > FIRST_SENTENCES) return laterEvent(words, date, sentence);
  let event: number | undefined;
  for (
    let i = Math.max(sentence.firstWord, date.first - 16);
    i < Math.min(sentence.endWord, date.last + 14);
    i++
  ) {
    const { lower } = words[i]!;
    if (NO_EVENT.has(lower)) return undefined;
    if (isEvent(words, i)) event ??= i;
  }
  return event;
}

/** "A check fell due in July": no fall. */
function isEvent(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  // "Fell out of the truck", and a filling "fell out".
  const isOut = next === 'out' && words[at + 2]?.lower !== 'of';
  return EVENTS.has(words[at]!.lower) && !FELL_OTHERWISE.has(next) && !isOut;
}

/** How many words lie between who was hurt, the verb and the day. */
const EVENT_REACH = 8;

/** "The patient injured the ankle on 5/16/15", "the fall of 5/16/15", "On 5/16/15 the claimant sustained a burn". */
function laterEvent(words: readonly Word[], date: WrittenDate, sentence: Sentence): number | undefined {
  const before = words[date.first - 1]?.lower;
  if (before === 'of' && words[date.first - 3]?.lower === 'the' && FALLS.has(words[date.first - 2]!.lower))
    return date.first - 2;
  if (before !== 'on') return undefined;
  // "The burn occurred on 2/8/17".
  if (HAPPENED.has(words[date.first - 2]?.lower ?? ''))
    for (let i = date.first - 3; i >= sentence.firstWord && date.first - i <= 6; i--)
      if (FALLS.has(words[i]!.lower)) return date.first - 2;
  const opens = date.first - 1 === sentence.firstWord;
  const from = opens ? date.last + 1 : Math.max(sentence.firstWord, date.first - EVENT_REACH);
  const to = opens ? Math.min(sentence.endWord, date.last + EVENT_REACH) : date.first;
  let person = false;
  let event: number | undefined;
  for (let i = from; i < to; i++) {
    const { lower, gap } = words[i]!;
    if (NO_EVENT.has(lower)) return undefined;
    if (i > from && gap & (Gap.comma | Gap.semicolon)) break;
    if (HURT_PEOPLE.has(lower)) person = true;
    // "The injured worker".
    else if (person && (HURT.has(lower) || isEvent(words, i))) event ??= i;
  }
  return event;
}
