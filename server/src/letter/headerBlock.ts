import { brokenWords } from '../text/brokenWords';
import { type FlatText, flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { isBlank, skipBlanks, skipBlanksBack, trim } from '../text/whiteSpace';
import type { HeaderBlock, HeaderField, HeaderValue } from './model';

/** A header block stands in the first lines of a letter. */
const LONGEST_HEADER_BLOCK = 4000;

type Kind = 'case number' | 'date' | 'priority';

const kinds: Readonly<Record<HeaderField, Kind>> = {
  'case number': 'case number',
  'date assigned': 'date',
  'date of injury': 'date',
  'decision date': 'date',
  'UR denial date': 'date',
  priority: 'priority',
  'application received': 'date',
};

/** What stands before the colon of a label, in lower case and folded. */
const labelWords: ReadonlyMap<string, HeaderField> = new Map([
  ['imr case number', 'case number'],
  ['maximus case number', 'case number'],
  ['case number', 'case number'],
  ['date assigned', 'date assigned'],
  ['date of injury', 'date of injury'],
  ['decision date', 'decision date'],
  ['date of determination', 'decision date'],
  ['date of review', 'decision date'],
  ['dated', 'decision date'],
  ['ur denial date', 'UR denial date'],
  ['ur decision date', 'UR denial date'],
  ['date of ur decision', 'UR denial date'],
  ['date of ur denial', 'UR denial date'],
  ['priority', 'priority'],
  ['imr application received', 'application received'],
  ['application received', 'application received'],
  ['date of imr application', 'application received'],
]);

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The words of labels and values. */
const blockWords = brokenWords([
  ...[...labelWords.keys()].flatMap((label) => label.split(' ')),
  ...months.toLowerCase().split('|'),
  'standard',
  'expedited',
]);

/** What the values of the kinds begin with: a label that has lost its colon stands right before one. */
const withoutColon =
  '(?= (?:CM ?\\d\\d|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{2}|\\d{4}-\\d|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}|(?:standard|expedited)\\b))';

/** The labels, and the second half of one: "Application   12/01/2016⏎Received:" has its value between them. */
const labelPattern = new RegExp(
  `\\b(?:(${[...labelWords.keys()].join('|')})(?: ?:|(?<!\\bdated)${withoutColon})|received ?:)`,
  'gi',
);

/** A date as letters write it in figures or with the month's name: the source of a regular expression. */
export const DATE = `(?:\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,5}|(?:${months}) \\d{1,2},? \\d{4})`;

/** The values of each kind, in the order of the groups. */
const valuePattern = new RegExp(
  `\\b(?:(CM\\s?\\d\\d\\s?-?\\s?\\d{3,9})|(${DATE})|(?:[Ss]tandard|[Ee]xpedited|[Uu]rgent|[Rr]egular|STANDARD|EXPEDITED))\\b`,
  'g',
);

interface LabelAt {
  readonly field: HeaderField;
  readonly span: Span;
}

interface ValueAt {
  readonly kind: Kind;
  readonly span: Span;
  taken: boolean;
}

/**
 * Reads the header block that stands between `from` and `to` (the first heading). Values may follow their
 * labels, or stand in a list of their own as text extraction leaves them: each then goes to the first
 * label still waiting for its kind.
 *
 * @returns the block, its extent from `from` to `to`; `undefined` where no label is there
 */
export function readHeaderBlock(text: string, from: number, to: number): HeaderBlock | undefined {
  const limit = Math.min(to, from + LONGEST_HEADER_BLOCK);
  const flat = blockWords.close(flatten(text, from, limit));
  const labels = findLabels(flat);
  if (labels.length === 0) return undefined;
  const fields = pairValues(text, flat, labels, limit);
  const last = fields.reduce((end, field) => Math.max(end, field.label.end, field.value.end), from);
  const start = skipBlanks(text, from, to);
  const caseNumber = fields.find((field) => field.field === 'case number')?.value;
  return {
    kind: 'header block',
    extent: { start: from, end: to },
    header: { start, end: start },
    name: caseNumber && caseNumber.end > caseNumber.start ? caseNumber : { start, end: start },
    content: { start, end: Math.max(last, skipBlanksBack(text, from, to)) },
    children: [],
    fields,
    textOf: ({ start: at, end }) => text.slice(at, end),
  };
}

/** The end of the last label or value: where a preamble of running text may begin. */
export function headerBlockEnd(block: HeaderBlock): number {
  return block.fields.reduce(
    (end, field) => Math.max(end, field.label.end, field.value.end),
    block.extent.start,
  );
}

function findLabels(flat: FlatText): LabelAt[] {
  const labels: LabelAt[] = [];
  const { text } = flat;
  // Two labels may tell of one field in other words ("Dated", "Decision Date"): each has a value of its own.
  const seen = new Set<string>();
  const add = (field: HeaderField, from: number, to: number, words: string = field): void => {
    if (seen.has(words)) return;
    seen.add(words);
    labels.push({ field, span: flat.toSpan(from, to) });
  };
  for (const found of text.matchAll(labelPattern)) {
    const field = labelWords.get(found[1]?.toLowerCase() ?? '');
    if (field) {
      add(field, found.index, found.index + found[0].length, found[1]!.toLowerCase());
    } else {
      const first = text.toLowerCase().lastIndexOf('application ', found.index);
      if (first >= 0 && found.index + 'received'.length - first < 60)
        add('application received', first, first + 'application'.length);
    }
  }
  return labels.sort((a, b) => a.span.start - b.span.start);
}

function findValues(flat: FlatText): ValueAt[] {
  const values: ValueAt[] = [];
  for (const found of flat.text.matchAll(valuePattern)) {
    const kind = found[1] ? 'case number' : found[2] ? 'date' : 'priority';
    values.push({ kind, span: flat.toSpan(found.index, found.index + found[0].length), taken: false });
  }
  return values;
}

function pairValues(text: string, flat: FlatText, labels: readonly LabelAt[], limit: number): HeaderValue[] {
  const values = findValues(flat);
  const chosen = new Map<LabelAt, Span>();
  // A value right behind its label on the same line is that label's, whatever else is missing.
  for (const label of labels) {
    const at = skipOnLine(text, label.span.end);
    const value = values.find((candidate) => !candidate.taken && candidate.span.start === at);
    if (value && value.kind === kinds[label.field]) {
      value.taken = true;
      chosen.set(label, value.span);
    }
  }
  // The rest in the order of the text, each to the first label before it that waits for its kind.
  for (const value of values) {
    if (value.taken) continue;
    const waiting = labels.find(
      (label) =>
        !chosen.has(label) && kinds[label.field] === value.kind && label.span.end <= value.span.start,
    );
    if (!waiting) continue;
    value.taken = true;
    chosen.set(waiting, value.span);
  }
  const told = labels.filter((label) => {
    const ofField = labels.filter(({ field }) => field === label.field);
    return label === (ofField.find((one) => chosen.has(one)) ?? ofField[0]);
  });
  return told.map((label) => ({
    field: label.field,
    label: label.span,
    value:
      chosen.get(label) ?? otherWords(text, label, labels[labels.indexOf(label) + 1]?.span.start ?? limit),
  }));
}

/** What stands on the label's own line where it is nothing that the field can hold ("Priority: soon"). */
function otherWords(text: string, label: LabelAt, limit: number): Span {
  const start = skipOnLine(text, label.span.end);
  let end = start;
  while (end < limit && !'\r\n\f'.includes(text[end]!)) end++;
  const value = trim(text, start, Math.min(end, limit));
  return value.start < value.end ? value : { start: label.span.end, end: label.span.end };
}

function skipOnLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && isBlank(text.charCodeAt(i)) && !'\r\n\f'.includes(text[i]!)) i++;
  return i;
}
