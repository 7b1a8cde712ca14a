import { headsIn } from './citationText';

/** Form A's own beginning of such a line: "The professional reviewer relied on the". */
const reliance =
  /^(?:the )?(?:medical )?(?:professional |physician |expert )?reviewer (?:has )?(?:relied (?:up)?on|used|cited|applied|consulted|selected|chose|based (?:his\/her|his|her|the|their) decision (?:up)?on) /i;

/** What may stand before the name of a guideline that begins a line. */
const opening = /^(?:(?:the|mtus|california|ca)[ ,:-]{1,3})*$/i;

/** A name that a line cites goes on with a comma, a bracket or its pages; one that prose speaks of, with a verb. */
const goesOnAsCitation = /^ ?(?:[,;(]|pages? \d|chapters? \d|\d(?:st|nd|rd) edition)/i;

/** Where the citation is over and the sentence speaks of it: why it was chosen, what it is a part of. */
const reason =
  /,? (?:which|because|since|chosen|selected|owing|adopted|incorporated|being|part of|in place of|as (?:it|they|the|this)|(?:of|in|under|within) the MTUS)\b/i;

/** "… page 301, speak of supports": behind its pages a citation names no topic in small letters. */
const behindPages = /(?<=\d), (?!(?:pages?|pp|sections?|tables?|chapters?|and|or)\b)(?=[a-z])/;

/** The full stop of a sentence, and not that of "2nd ed." */
const fullStop = /(?<!\b(?:ed|pp?|ch|no|vol))\.(?= |$)/i;

/** No name of a guideline begins further behind the words that may stand before it. */
const FURTHEST_NAME = 60;

/**
 * The citation with which a line of form A begins, as a list would have it: "Chronic Pain Medical Treatment Guidelines,
 * Trigger point injections, page 122, of the MTUS. The section …". What follows is prose.
 *
 * @returns where it stands in the folded text; `undefined` where the line begins with prose
 */
export function leadingCitation(text: string): { readonly from: number; readonly to: number } | undefined {
  const from = reliance.exec(text)?.[0].length ?? 0;
  const head = headsIn(text, from, Math.min(text.length, from + FURTHEST_NAME))[0];
  if (!head || !opening.test(text.slice(from, head.from))) return undefined;
  if (head.to < text.length && !goesOnAsCitation.test(text.slice(head.to, head.to + 20))) return undefined;
  const sentence = text.slice(0, fullStop.exec(text)?.index ?? text.length);
  const ends = [reason, behindPages].flatMap((one) => one.exec(sentence)?.index ?? []);
  const to = Math.min(sentence.length, ...ends);
  return to >= head.to ? { from: head.from, to } : undefined;
}
