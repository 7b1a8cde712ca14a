import { flatten } from '../text/flatText';
import { type Span, textOf } from '../text/span';
import { squeezed } from '../text/squeezed';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { readItems } from './items';
import type { Decision, Item, Section } from './model';
import { listedItem, type OlderItems, type OlderLetter } from './olderLetter';
import { necessityIn } from './otherHeaders';

/** An entry of the list of outcomes. */
interface Entry {
  /** From its number to the end of its decision. */
  readonly extent: Span;
  readonly request: Span;
  readonly decision: Decision;
}

/**
 * The items of form B stand behind the documents reviewed, each under "Regarding the request for …"; the list in the
 * letter's opening decides them. One that is listed and has no such heading is an item all the same.
 */
export function readFormB(letter: OlderLetter): OlderItems | undefined {
  const { text, lines, shape, marks } = letter;
  const first = marks.find((mark) => mark.kind === 'request');
  if (!first) return undefined;
  const holder = letter.sections.find(
    (section) => first.start >= section.extent.start && first.start < section.extent.end,
  );
  const end = holder ? holder.extent.end : letter.opening;
  const from = first.start;
  const inside = marks.filter((mark) => mark.start >= from && mark.start < end);
  const entries = outcomeList(text, letter.start, from);
  const headed = readItems({ text, lines, shape, from, to: end, marks: inside });
  const discussed = headed.map((item) => ({
    ...item,
    decision: item.decision ?? entries.get(item.number)?.decision,
  }));
  const items = [...discussed, ...unheardOf(text, entries, discussed)];
  const issues: Section = {
    kind: 'section',
    role: 'issues',
    extent: { start: from, end },
    header: { start: from, end: from },
    name: { start: from, end: from },
    content: { start: from, end: skipBlanksBack(text, from, end) },
    body: trim(text, from, end),
    children: discussed,
  };
  const shortened = letter.sections.map((section): Section => {
    if (section !== holder) return section;
    return {
      ...section,
      extent: { start: section.extent.start, end: from },
      content: { start: section.content.start, end: skipBlanksBack(text, section.extent.start, from) },
      body: trim(text, section.header.end, from),
    };
  });
  return { sections: [...shortened, issues], items };
}

/**
 * The entries behind the last item that has a heading, as long as they are numbered on from the first: where one in their
 * midst is lost, the numbers of items do not tell which.
 */
function unheardOf(
  text: string,
  entries: ReadonlyMap<number, Entry>,
  discussed: readonly Item[],
): readonly Item[] {
  let first = 1;
  while (first <= discussed.length && entries.has(first)) first++;
  const unheard: Item[] = [];
  if (first <= discussed.length) return unheard;
  for (let number = first; entries.has(number); number++) {
    const { extent, request, decision } = entries.get(number)!;
    unheard.push(listedItem(text, number, extent, request, decision));
  }
  return unheard;
}

/** "1) MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary …", by number. */
function outcomeList(text: string, start: number, end: number): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  const flat = flatten(text, start, end);
  const list = squeezed(flat.text.toLowerCase());
  const found = [...list.text.matchAll(listEntry)].flatMap((match) => {
    const [whole, number] = match;
    const end = match.index + whole.length;
    // Behind a case number the digits run together without their blanks: "CM13-0001507 1)".
    if (list.beginsWord(match.index)) return [{ number: Number(number), index: match.index, end }];
    const isLast = number!.length > 1 && list.beginsWord(match.index + 1);
    return isLast ? [{ number: Number(number!.slice(1)), index: match.index + 1, end }] : [];
  });
  found.forEach(({ number, index, end: from }, i) => {
    const to = Math.min(found[i + 1]?.index ?? list.text.length, from + LONGEST_ENTRY);
    const stop = /necessary(?:and(?:medically)?appropriate)?\.?/.exec(list.text.slice(from, to));
    if (!stop) return;
    const first = list.opened(from);
    const last = list.opened(from + stop.index + stop[0].length - 1) + 1;
    const decided = necessityIn(flat.text.slice(first, last));
    if (!decided) return;
    const decidedAt = flat.toSpan(first + decided.from, first + decided.to);
    entries.set(number, {
      extent: { start: flat.toSpan(list.opened(index), first).start, end: decidedAt.end },
      request: trim(text, flat.toSpan(first, last).start, decidedAt.start),
      decision: { span: decidedAt, written: textOf(text, decidedAt), outcome: decided.outcome },
    });
  });
  return entries;
}

/** Without blanks, which extraction puts into words and takes from between them. */
const listEntry = /(\d{1,2})[.)]maximusfederalservices,?inc\.?hasdetermined(?:that)?therequestfor/g;

const LONGEST_ENTRY = 1500;
