import { encloses, type Span } from '../text/span';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { concludedEntries } from './concludedEntries';
import { type Entry, entriesOf } from './entries';
import { decisionOfHeading } from './headingDecision';
import { headerOfIssue } from './issueHeader';
import { issuesListed } from './issueList';
import { treatmentAsked } from './issueQuestion';
import type { LabelMark } from './marks';
import type { Item, Part, Section } from './model';
import { listedItem, numbered, type OlderItems, type OlderLetter } from './olderLetter';
import { type OutcomeEntry, outcomeList } from './outcomeList';
import { guidelineLine, proseOf, rationaleOf } from './parts';
import { placesOf, unmarkedLists } from './unmarkedIssues';

/** The two headings that each item has, one of which may be lost. */
interface Headings {
  readonly guidelines: Section | undefined;
  readonly reasons: Section | undefined;
}

/**
 * The items of form A: listed under "ISSUE AT DISPUTE", each with its guidelines and its reasons under headings of
 * their own. A letter on one item has these headings once, and they stay its sections; so they do where an entry for each
 * item stands under them. Where they come again they are the parts of items, before which the letter may name the item anew.
 */
export function readFormA(letter: OlderLetter): OlderItems {
  const { text, sections } = letter;
  const issue = sections.find((section) => section.role === 'issues');
  if (!issue || issue.body.start >= issue.body.end) return { sections, items: [] };
  const groups = headingsByItem(sections, issue);
  const entries = outcomeList(text, letter.start, issue.extent.start);
  const listed = issuesOf(letter, issue, entries, groups[0]?.reasons);
  if (groups.length > 1) return decidedAbove(severalItems(letter, issue, listed, groups), entries);
  return decidedAbove(
    listed.length > 1
      ? itemsOfEntries(letter, issue, listed, groups[0])
      : onlyItem(text, sections, issue, listed, groups[0]),
    entries,
  );
}

/**
 * The names of the items: as the issue lists them; where it does so without marks, those of the list of outcomes, or those
 * that the entries of the reasons tell apart.
 */
function issuesOf(
  { text, lines, shape }: OlderLetter,
  { body }: Section,
  outcomes: ReadonlyMap<number, OutcomeEntry>,
  reasons: Section | undefined,
): readonly Span[] {
  const marked = issuesListed(text, body);
  if (marked.length > 1) return marked;
  const decided = [...outcomes].sort(([a], [b]) => a - b).map(([, { request }]) => request);
  if (decided.length > 1) return placesOf(text, body, decided) ?? decided;
  const told = unmarkedLists(text, lines, shape, body).find(
    (names) => reasons && entriesOf(text, reasons.body, names).size === names.length,
  );
  return told ?? marked;
}

/** The items as the list of outcomes in the letter's opening decides them; it is the determination, where the letter has one. */
function decidedAbove(read: OlderItems, entries: ReadonlyMap<number, OutcomeEntry>): OlderItems {
  if (entries.size === 0) return read;
  const decided = new Map(
    read.items.map((item): [Item, Item] => {
      const decision = entries.get(item.number)?.decision;
      return [item, decision ? { ...item, decision } : item];
    }),
  );
  const sections = read.sections.map(
    (section): Section => ({
      ...section,
      children: section.children.map((child) => decided.get(child as Item) ?? child),
    }),
  );
  return { sections, items: read.items.map((item) => decided.get(item)!) };
}

/** Of the headings behind the list of issues those that follow each other: in a letter put together wrongly there may be more. */
function headingsByItem(sections: readonly Section[], issue: Section): readonly Headings[] {
  const groups: Headings[] = [];
  for (const section of sections.slice(sections.indexOf(issue) + 1)) {
    const last = groups.at(-1);
    if (section.role === 'guidelines relied upon') {
      groups.push({ guidelines: section, reasons: undefined });
    } else if (section.role === 'rationale') {
      if (last && !last.reasons) groups[groups.length - 1] = { ...last, reasons: section };
      else groups.push({ guidelines: undefined, reasons: section });
    } else if (last) {
      break;
    }
  }
  return groups;
}

function onlyItem(
  text: string,
  sections: readonly Section[],
  issue: Section,
  listed: readonly Span[],
  headings: Headings | undefined,
): OlderItems {
  const { body } = issue;
  const name = treatmentAsked(text, listed[0] ?? body);
  const { guidelines, reasons } = headings ?? {};
  const line = guidelines && guidelineLine(text, labelOf(guidelines), guidelines.extent.end, true);
  const rationale = reasons && rationaleOf(text, labelOf(reasons), reasons.extent.end);
  const item: Item = {
    ...listedItem(text, 1, body, name, reasons && decisionOfHeading(text, reasons.name, reasons.body)),
    extent: { start: body.start, end: issue.extent.end },
    content: { start: body.start, end: skipBlanksBack(text, body.start, issue.extent.end) },
    reviewerGuideline: line,
    rationale,
  };
  const filled = sections.map((section): Section => {
    if (section === issue) return { ...section, children: [item] };
    if (section === guidelines && line) return { ...section, children: [line] };
    if (section === reasons && rationale) return { ...section, children: [rationale] };
    return section;
  });
  return { sections: filled, items: [item] };
}

/**
 * Several items under headings that come once: each has its place in the list, and what the entry of its number says of
 * it. Where no entries can be told apart the whole speaks of all of them.
 */
function itemsOfEntries(
  { text, lines, shape, sections }: OlderLetter,
  issue: Section,
  listed: readonly Span[],
  headings: Headings | undefined,
): OlderItems {
  const { guidelines, reasons } = headings ?? {};
  const names = listed.map((one) => treatmentAsked(text, one));
  const lineEntries = guidelines ? entriesOf(text, guidelines.body, names) : NO_ENTRIES;
  const marked = reasons ? entriesOf(text, reasons.body, names) : NO_ENTRIES;
  const reasonEntries =
    reasons && marked.size === 0 ? concludedEntries(text, lines, shape, reasons.body, names.length) : marked;
  const isUndivided = reasons ? reasons.body.end > reasons.body.start : lineEntries.size === 0;
  if (reasonEntries.size === 0 && isUndivided) return onlyItem(text, sections, issue, [issue.body], headings);
  const discussed = names.map((name, index): Item => {
    const lineEntry = lineEntries.get(index + 1);
    const reasonEntry = reasonEntries.get(index + 1);
    const rationale = reasonEntry && rationaleOf(text, labelAt(reasonEntry.header), reasonEntry.extent.end);
    return {
      ...listedItem(text, index + 1, listed[index]!, name, undefined),
      decision: reasons && rationale && decisionOfHeading(text, reasons.name, rationale.body, true),
      reviewerGuideline:
        lineEntry && guidelineLine(text, labelAt(lineEntry.header), lineEntry.extent.end, true),
      rationale,
    };
  });
  // The heading speaks for one without reasons too, unless another's reasons decide against it.
  const printed = reasons && decisionOfHeading(text, reasons.name, NOTHING, true);
  const isUnanimous = discussed.every(({ decision }) => (decision ?? printed)?.outcome === printed?.outcome);
  const items = discussed.map((item) =>
    item.decision === undefined && isUnanimous ? { ...item, decision: printed } : item,
  );
  const cited = items.flatMap(({ reviewerGuideline }) => reviewerGuideline ?? []);
  const rationales = items.flatMap(({ rationale }) => rationale ?? []);
  const filled = sections.map((section): Section => {
    if (section === issue)
      return { ...section, children: items.filter((item) => encloses(issue.extent, item.extent)) };
    if (section === guidelines) return { ...section, children: cited };
    return section === reasons ? { ...section, children: rationales } : section;
  });
  return { sections: filled, items };
}

const NO_ENTRIES: ReadonlyMap<number, Entry> = new Map();
const NOTHING: Span = { start: 0, end: 0 };

function severalItems(
  { text, sections }: OlderLetter,
  issue: Section,
  listed: readonly Span[],
  groups: readonly Headings[],
): OlderItems {
  const headers = groups.map(({ guidelines, reasons }, index) => {
    const first = (guidelines ?? reasons)!;
    const from = sections[sections.indexOf(first) - 1]!.header.end;
    return headerOfIssue(text, from, first.extent.start, index + 1, listed);
  });
  const starts = groups.map(
    ({ guidelines, reasons }, index) => headers[index]?.span.start ?? (guidelines ?? reasons)!.extent.start,
  );
  const last = groups.at(-1)!;
  const end = (last.reasons ?? last.guidelines)!.extent.end;
  const discussed = groups.map((headings, index) => {
    const number = headers[index]?.number ?? index + 1;
    const extent = { start: starts[index]!, end: starts[index + 1] ?? end };
    return itemOf(text, number, extent, headers[index], listed[number - 1], headings);
  });
  const unheard = listed.flatMap((name, index) =>
    discussed.some(({ number }) => number === index + 1)
      ? []
      : [listedItem(text, index + 1, name, name, undefined)],
  );
  const items = numbered([...discussed, ...unheard]);
  const start = starts[0]!;
  const holder: Section = {
    kind: 'section',
    role: 'issues',
    extent: { start, end },
    header: { start, end: start },
    name: { start, end: start },
    content: { start, end: skipBlanksBack(text, start, end) },
    body: trim(text, start, end),
    children: items.filter((item) => item.extent.start >= start),
  };
  const kept = sections
    .filter((section) => !groups.some((one) => one.guidelines === section || one.reasons === section))
    .map((section) => {
      const cut = section.extent.start < start && section.extent.end > start;
      const whole = cut ? endingAt(text, section, start) : section;
      return section === issue
        ? { ...whole, children: items.filter((item) => encloses(issue.extent, item.extent)) }
        : whole;
    });
  return { sections: [...kept, holder], items };
}

/** The section up to where the first item names itself. */
function endingAt(text: string, section: Section, end: number): Section {
  return {
    ...section,
    extent: { start: section.extent.start, end },
    content: { start: section.content.start, end: skipBlanksBack(text, section.extent.start, end) },
    body: trim(text, section.header.end, end),
  };
}

function itemOf(
  text: string,
  number: number,
  extent: Span,
  header: { readonly span: Span; readonly name: Span } | undefined,
  listed: Span | undefined,
  { guidelines, reasons }: Headings,
): Item {
  const none = { start: extent.start, end: extent.start };
  const guidelinesEnd = reasons?.extent.start ?? extent.end;
  const line = guidelines && guidelineLine(text, labelOf(guidelines), guidelinesEnd, true);
  const rationale = reasons && rationaleOf(text, labelOf(reasons), extent.end);
  // Without a line of its own the item has the name that the list gives it, which is not in its extent.
  const words = header?.name ?? listed ?? none;
  const prose = proseOf(text, words.start, words.end);
  const children: readonly Part[] = [line, rationale].filter((part) => part !== undefined);
  return {
    kind: 'item',
    number,
    extent,
    header: header?.span ?? none,
    name: header?.name ?? none,
    content: { start: extent.start, end: skipBlanksBack(text, extent.start, extent.end) },
    title: prose.flat.text,
    decision: reasons && rationale && decisionOfHeading(text, reasons.name, rationale.body),
    partial: undefined,
    headerProse: header ? proseOf(text, header.span.start, header.span.end) : prose,
    nameProse: prose,
    claimsGuideline: undefined,
    reviewerGuideline: line,
    rationale,
    children,
  };
}

function labelOf(section: Section): LabelMark {
  return labelAt(section.header);
}

function labelAt({ start, end }: Span): LabelMark {
  return { kind: 'label', label: { part: 'rationale', key: '' }, start, end };
}
