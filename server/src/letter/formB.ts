import { skipBlanksBack, trim } from '../text/whiteSpace';
import { readItems } from './items';
import type { Item, Section } from './model';
import { listedItem, type OlderItems, type OlderLetter } from './olderLetter';
import { type OutcomeEntry, outcomeList } from './outcomeList';

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
  entries: ReadonlyMap<number, OutcomeEntry>,
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
