import { flatten } from '../text/flatText';
import type { LineTable } from '../text/lineTable';
import type { TextShape } from '../text/paragraphs';
import { type Span, textOf } from '../text/span';
import { squeezed } from '../text/squeezed';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { readItems } from './items';
import type { LabelMark, Mark } from './marks';
import type { Decision, Form, Item, Section } from './model';
import { necessityIn } from './otherHeaders';
import { guidelineLine, proseOf, rationaleOf } from './parts';

interface OlderLetter {
  readonly text: string;
  readonly lines: LineTable;
  readonly shape: TextShape;
  readonly form: Form;
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  /** Where the letter begins, and where its first heading stands. */
  readonly start: number;
  readonly opening: number;
}

/**
 * The items of forms A and B, which have no section of their own for them: A spreads one item over three
 * headings; B puts its items after the documents and their outcomes in a list above. `undefined` for the
 * other forms.
 */
export function readOlderItems(
  letter: OlderLetter,
): { sections: readonly Section[]; items: readonly Item[] } | undefined {
  if (letter.form === 'A') return readFormA(letter);
  if (letter.form === 'B') return readFormB(letter);
  return undefined;
}

function readFormA({ text, sections }: OlderLetter): {
  sections: readonly Section[];
  items: readonly Item[];
} {
  const issue = sections.find((section) => section.role === 'issues');
  const body = issue ? issue.body : undefined;
  if (!issue || !body || body.start >= body.end) return { sections, items: [] };
  const guidelines = sections.find((section) => section.role === 'guidelines relied upon');
  const reasons = sections.find((section) => section.role === 'rationale');
  const line = guidelines && guidelineLine(text, labelOf(guidelines), guidelines.extent.end, true);
  const rationale = reasons && rationaleOf(text, labelOf(reasons), reasons.extent.end);
  const words = proseOf(text, body.start, body.end);
  const item: Item = {
    kind: 'item',
    number: 1,
    extent: { start: body.start, end: issue.extent.end },
    header: body,
    name: body,
    content: { start: body.start, end: skipBlanksBack(text, body.start, issue.extent.end) },
    title: words.flat.text,
    decision: reasons && decisionOfHeading(text, reasons.name, reasons.body),
    partial: undefined,
    headerProse: words,
    nameProse: words,
    claimsGuideline: undefined,
    reviewerGuideline: line,
    rationale,
    children: [],
  };
  const filled = sections.map((section): Section => {
    if (section === issue) return { ...section, children: [item] };
    if (section === guidelines && line) return { ...section, children: [line] };
    if (section === reasons && rationale) return { ...section, children: [rationale] };
    return section;
  });
  return { sections: filled, items: [item] };
}

function labelOf(section: Section): LabelMark {
  return {
    kind: 'label',
    label: { part: 'rationale', key: '' },
    start: section.header.start,
    end: section.header.end,
  };
}

/**
 * "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE WAS NOT MEDICALLY NECESSARY": the heading itself decides, unless the
 * rationale finds a part of the request necessary. With both verbs in it, "IS/WAS NOT", it is as the form prints it and
 * may have been left standing: then the rationale's conclusion decides, where there is one.
 */
function decisionOfHeading(text: string, name: Span, body: Span): Decision | undefined {
  const heading = text.slice(name.start, name.end);
  const place = /\b(is\s*\/\s*was|is|was)\s*(not\s*)?medically\s*necessary/i.exec(heading);
  if (!place) return undefined;
  const sentences = flatten(text, body.start, body.end).text.split(/(?<=[.?!])\s+/);
  const concluded = sentences.flatMap((sentence) => necessityIn(sentence)?.outcome ?? []);
  const isAsPrinted = place[1]!.includes('/');
  const start = name.start + place.index;
  return {
    span: { start, end: start + place[0].length },
    written: place[0],
    outcome: concluded.includes('modified')
      ? 'modified'
      : ((isAsPrinted ? concluded.at(-1) : undefined) ?? (place[2] === undefined ? 'overturned' : 'upheld')),
  };
}

function readFormB(
  letter: OlderLetter,
): { sections: readonly Section[]; items: readonly Item[] } | undefined {
  const { text, lines, shape, marks } = letter;
  const first = marks.find((mark) => mark.kind === 'request');
  if (!first) return undefined;
  const holder = letter.sections.find(
    (section) => first.start >= section.extent.start && first.start < section.extent.end,
  );
  const end = holder ? holder.extent.end : letter.opening;
  const from = first.start;
  const inside = marks.filter((mark) => mark.start >= from && mark.start < end);
  const decisions = outcomeList(text, letter.start, from);
  const items = readItems({ text, lines, shape, from, to: end, marks: inside }).map((item) => ({
    ...item,
    decision: item.decision ?? decisions.get(item.number),
  }));
  const issues: Section = {
    kind: 'section',
    role: 'issues',
    extent: { start: from, end },
    header: { start: from, end: from },
    name: { start: from, end: from },
    content: { start: from, end: skipBlanksBack(text, from, end) },
    body: trim(text, from, end),
    children: items,
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

/** "1) MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary …", by number. */
function outcomeList(text: string, start: number, end: number): ReadonlyMap<number, Decision> {
  const decisions = new Map<number, Decision>();
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
  found.forEach(({ number, end: from }, index) => {
    const to = Math.min(found[index + 1]?.index ?? list.text.length, from + LONGEST_ENTRY);
    const stop = /necessary(?:and(?:medically)?appropriate)?\.?/.exec(list.text.slice(from, to));
    if (!stop) return;
    const first = list.opened(from);
    const last = list.opened(from + stop.index + stop[0].length - 1) + 1;
    const decided = necessityIn(flat.text.slice(first, last));
    if (!decided) return;
    const span = flat.toSpan(first + decided.from, first + decided.to);
    decisions.set(number, {
      span,
      written: textOf(text, span),
      outcome: decided.outcome,
    });
  });
  return decisions;
}

/** Without blanks, which extraction puts into words and takes from between them. */
const listEntry = /(\d{1,2})[.)]maximusfederalservices,?inc\.?hasdetermined(?:that)?therequestfor/g;

const LONGEST_ENTRY = 1500;
