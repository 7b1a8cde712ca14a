import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { type Entry, entriesOf } from './entries';
import { headerOfIssue, issuesListed } from './issueList';
import { treatmentAsked } from './issueQuestion';
import type { LabelMark } from './marks';
import type { Decision, Item, Part, Section } from './model';
import { listedItem, numbered, type OlderItems, type OlderLetter } from './olderLetter';
import { necessityIn } from './otherHeaders';
import { type OutcomeEntry, outcomeList } from './outcomeList';
import { guidelineLine, proseOf, rationaleOf } from './parts';

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
  const listed = issuesListed(text, issue.body);
  const entries = outcomeList(text, letter.start, issue.extent.start);
  if (groups.length > 1) return decidedAbove(severalItems(letter, issue, listed, groups), entries);
  return decidedAbove(
    listed.length > 1
      ? itemsOfEntries(text, sections, issue, listed, groups[0])
      : onlyItem(text, sections, issue, listed, groups[0]),
    entries,
  );
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
  text: string,
  sections: readonly Section[],
  issue: Section,
  listed: readonly Span[],
  headings: Headings | undefined,
): OlderItems {
  const { guidelines, reasons } = headings ?? {};
  const names = listed.map((one) => treatmentAsked(text, one));
  const lineEntries = guidelines ? entriesOf(text, guidelines.body, names) : NO_ENTRIES;
  const reasonEntries = reasons ? entriesOf(text, reasons.body, names) : NO_ENTRIES;
  if (lineEntries.size === 0 && reasonEntries.size === 0)
    return onlyItem(text, sections, issue, [issue.body], headings);
  const discussed = names.map((name, index): Item => {
    const lineEntry = lineEntries.get(index + 1);
    const reasonEntry = reasonEntries.get(index + 1);
    const rationale = reasonEntry && rationaleOf(text, labelAt(reasonEntry.header), reasonEntry.extent.end);
    return {
      ...listedItem(text, index + 1, listed[index]!, name, undefined),
      decision: reasons && rationale && decisionOfHeading(text, reasons.name, rationale.body),
      reviewerGuideline:
        lineEntry && guidelineLine(text, labelAt(lineEntry.header), lineEntry.extent.end, true),
      rationale,
    };
  });
  // The heading speaks for one without reasons too, unless another's reasons decide against it.
  const printed = reasons && decisionOfHeading(text, reasons.name, NOTHING);
  const isUnanimous = discussed.every(({ decision }) => (decision ?? printed)?.outcome === printed?.outcome);
  const items = discussed.map((item) =>
    item.decision === undefined && isUnanimous ? { ...item, decision: printed } : item,
  );
  const lines = items.flatMap(({ reviewerGuideline }) => reviewerGuideline ?? []);
  const rationales = items.flatMap(({ rationale }) => rationale ?? []);
  const filled = sections.map((section): Section => {
    if (section === issue) return { ...section, children: items };
    if (section === guidelines) return { ...section, children: lines };
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
        ? { ...whole, children: items.filter((item) => item.extent.start < start) }
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

/**
 * "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE WAS NOT MEDICALLY NECESSARY": the heading itself decides, unless the
 * rationale finds a part of the request necessary. With both verbs in it, "IS/WAS NOT", it is as the form prints it and
 * may have been left standing: then the rationale's conclusion decides, where there is one. With both answers in it,
 * "IS/WAS OR IS/WAS NOT", it decides nothing.
 */
function decisionOfHeading(text: string, name: Span, body: Span): Decision | undefined {
  const heading = text.slice(name.start, name.end);
  const place = answered.exec(heading);
  if (!place) return undefined;
  const sentences = flatten(text, body.start, body.end).text.split(/(?<=[.?!])\s+/);
  const concluded = sentences.flatMap((sentence) => necessityIn(sentence)?.outcome ?? []);
  const { verb, both, not } = place.groups!;
  const isAsPrinted = both !== undefined || /\/|or/i.test(verb!);
  const printed = both !== undefined ? undefined : not === undefined ? 'overturned' : 'upheld';
  const outcome = concluded.includes('modified')
    ? 'modified'
    : ((isAsPrinted ? concluded.at(-1) : undefined) ?? printed);
  if (outcome === undefined) return undefined;
  const start = name.start + place.index;
  return { span: { start, end: start + place[0].length }, written: place[0], outcome };
}

/** The heading's answer: "WAS NOT MEDICALLY NECESSARY", as it is printed with both verbs, or with both answers. */
const answered =
  /\b(?<verb>(?:is|was|are|were)(?:\s*(?:\/|or)\s*(?:was|were|are))?)\s*(?<both>(?:\/|or)\s*(?:(?:is|was|are|were)\s*(?:(?:\/|or)\s*(?:was|were|are)\s*)?)?not\s*|\(\s*not\s*\)\s*)?(?<not>not\s*)?medically\s*necessary/i;
