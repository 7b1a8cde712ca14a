import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import {
  COMES_AFTER,
  DATED_EVENTS,
  type DatedEventEntry,
  JOINS_EVENT,
  NOT_DONE,
  OPENS_DATE,
  OTHER_MOMENT,
  TOLD_OF,
  UNDERWENT,
} from '../../vocabulary/time/datedEvents';
import { OWN_DATE } from '../../vocabulary/time/dateWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { datesOf } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import { isWhole } from './knownDates';

/** A day, a month or a year, as far as it is told. */
export interface Moment {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Word indexes, both included. */
  readonly first: number;
  readonly last: number;
}

/** Something that was done to the patient, with its date: "MRI of the neck on 05/03/2010", "her endoscopy in 2012". */
export interface DatedEvent {
  readonly entry: DatedEventEntry;
  readonly moment: Moment;
  readonly sentence: Sentence;
  /** Whether it is spoken of as one that is known: "the operation", "her endoscopy". */
  readonly isDefinite: boolean;
  /** The part of the body that it is said to be of, where one stands with it. */
  readonly part: string | undefined;
  readonly side: string | undefined;
  readonly span: Span;
}

const LEXICON = compileLexicon<DatedEventEntry>(DATED_EVENTS);

/** How many words may stand between an event and its date. */
const REACH = 9;

/** The events of a passage that stand with their dates, in order; computed once. */
export const datedEventsIn = remembered((passage: Passage): readonly DatedEvent[] => {
  const events = mentionsIn(passage.words, LEXICON);
  if (events.length === 0) return [];
  const moments = momentsIn(passage);
  return events.flatMap((event, index) => {
    const moment = momentOf(passage, event, events[index + 1], moments);
    return moment === undefined ? [] : (read(passage, event, moment) ?? []);
  });
});

/** The dates, the months and the years of a passage, in order; computed once. */
export const momentsIn = remembered((passage: Passage): readonly Moment[] => {
  const { words } = passage;
  const dates = datesOf(passage).filter(isWhole);
  const taken = new Set<number>();
  for (const { first, last } of dates) for (let i = first; i <= last; i++) taken.add(i);
  const moments: Moment[] = dates.map(({ year, month, day, first, last }) => ({
    year,
    month,
    day,
    first,
    last,
  }));
  for (let i = 1; i < words.length; i++) {
    const { lower } = words[i]!;
    if (taken.has(i) || !/^(?:19[5-9]|20[0-3])\d$/.test(lower)) continue;
    const before = words[i - 1]!.lower;
    if (before !== 'in' && before !== 'of') continue;
    moments.push({ year: Number(lower), month: undefined, day: undefined, first: i, last: i });
  }
  return moments.sort((a, b) => a.first - b.first);
});

/** The date right behind the event, joined to it, or the one that opens its clause: "On 5/18/2011 he underwent a laminectomy". */
function momentOf(
  passage: Passage,
  event: Mention<DatedEventEntry>,
  next: Mention<DatedEventEntry> | undefined,
  moments: readonly Moment[],
): Moment | undefined {
  const sentence = passage.sentenceOf(event.first);
  const behind = moments.find(({ first }) => first > event.last);
  const isReached =
    behind !== undefined &&
    behind.first < sentence.endWord &&
    behind.first - event.last <= REACH &&
    (next === undefined || next.first > behind.first) &&
    isJoined(passage, event.last + 1, behind.first);
  if (isReached && !isDateOfVisit(passage, sentence, event.first, behind)) return behind;
  const before = moments.findLast(({ last }) => last < event.first);
  return before && opensWith(passage, before, sentence, event.first) ? before : undefined;
}

/** "Seen after the arthroscopy on 12/21/2016": the visit's. "After the arthroscopy of 12/21/2016": its own. */
function isDateOfVisit({ words }: Passage, { firstWord }: Sentence, event: number, moment: Moment): boolean {
  if (OWN_DATE.has(words[moment.first - 1]!.lower)) return false;
  for (let i = Math.max(firstWord, event - 4); i < event; i++)
    if (COMES_AFTER.has(words[i]!.lower)) return true;
  return false;
}

/** "On 5/18/2011, the patient underwent an L4-5 laminectomy": nothing else is dated so. */
function opensWith(
  { words }: Passage,
  { first, last }: Moment,
  { firstWord }: Sentence,
  event: number,
): boolean {
  if (first < firstWord || first - firstWord > 2 || event - last > 2 * REACH) return false;
  let verb = 0;
  for (let i = last + 1; i < event; i++) {
    if (UNDERWENT.has(words[i]!.lower)) verb = i;
    else if (verb > 0 && words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
  }
  return verb > 0 && event - verb <= REACH;
}

/** Whether nothing but joints and parts of the body stands between. */
function isJoined(passage: Passage, from: number, to: number): boolean {
  const { words } = passage;
  const parts = bodyPartsOf(passage);
  for (let i = from; i <= to; i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.colon | Gap.stop | Gap.dash)) return false;
    // "The first injection, in April 2013, wore off".
    if (words[i]!.gap & Gap.comma && !(i + 1 === to && OPENS_DATE.has(words[i]!.lower))) return false;
    if (i === to) break;
    const { lower } = words[i]!;
    if (OTHER_MOMENT.has(lower)) return false;
    if (JOINS_EVENT.has(lower)) continue;
    if (lower === 'left' || lower === 'right' || lower === 'bilateral') continue;
    if (!parts.some(({ first, last }) => first <= i && i <= last)) return false;
  }
  return true;
}

/** How many words before an event may say that it is not one that was done. */
const NOT_DONE_REACH = 6;

function read(passage: Passage, event: Mention<DatedEventEntry>, moment: Moment): DatedEvent | undefined {
  const { words } = passage;
  const sentence = passage.sentenceOf(event.first);
  if (sentence.kind === 'quotation' || passage.isQuoted(event.first)) return undefined;
  for (
    let i = Math.max(sentence.firstWord, event.first - NOT_DONE_REACH);
    i < Math.max(moment.first, event.first);
    i++
  )
    if (NOT_DONE.has(words[i]!.lower)) return undefined;
  const near = bodyPartsOf(passage).find(
    ({ first, last }) =>
      last >= event.first - 4 && first < Math.max(moment.first, event.first) && first >= sentence.firstWord,
  );
  let isDefinite = false;
  for (let i = event.first; i >= Math.max(sentence.firstWord, event.first - 4); i--)
    if (TOLD_OF.has(words[i]!.lower)) isDefinite = true;
  return {
    entry: event.entry,
    moment,
    sentence,
    isDefinite,
    part: near?.part,
    side: near?.side,
    span: passage.spanOf(moment.first, moment.last),
  };
}
