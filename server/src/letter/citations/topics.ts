import type { FlatText } from '../../text/flatText';
import { topicContinuation, topicWithComma } from './vocabulary';

/** A topic's place in the folded text. */
export interface TopicPlace {
  readonly from: number;
  readonly to: number;
  /** Whether it stands in a list that "Section(s):" opens. */
  readonly afterSectionLabel: boolean;
}

const sectionLabel = /\bSections?\s?(?:\(\s?s\s?\))?\s?:|\b[Ss]ections?(?= [A-Z])/g;

/** Words that hold a citation together and, where nothing else stands beside them, name no topic. */
const fillers: ReadonlySet<string> = new Set(
  (
    'mtus non citation ca california guideline guidelines practice and the of in section chapter current edition ed version ' +
    'medical treatment twc pain p odg online 8 ccr c r page pages pg pp s table'
  ).split(' '),
);

function isFiller(words: string): boolean {
  if (words.length > 80) return false;
  return (words.toLowerCase().match(/[a-z0-9]+/g) ?? []).every((token) => fillers.has(token));
}

/**
 * The topics or sections that a citation names: what is left of it between the separators when the stretches
 * already read are taken out. A comma inside a topic's own name ("Opioids, criteria for use") does not part it.
 */
export function splitTopics(
  flat: FlatText,
  from: number,
  to: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly TopicPlace[] {
  const gaps = leftOver(from, to, taken);
  const sectionsFrom = sectionLabelPlaces(flat.text, from, to);
  const firstSection = sectionsFrom[0]?.from ?? Number.POSITIVE_INFINITY;
  const topics: TopicPlace[] = [];
  for (const gap of gaps) {
    for (const stretch of leftOver(gap.from, gap.to, sectionsFrom)) {
      for (const piece of pieces(flat.text, stretch.from, stretch.to)) {
        const trimmed = trimPiece(flat.text, piece.from, piece.to);
        const words = flat.text.slice(trimmed.from, trimmed.to);
        if (trimmed.to - trimmed.from < 2 || isFiller(words)) continue;
        topics.push({ ...trimmed, afterSectionLabel: trimmed.from > firstSection });
      }
    }
  }
  return joinContinuations(flat.text, topics);
}

function sectionLabelPlaces(text: string, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const stretch = text.slice(0, to);
  sectionLabel.lastIndex = from;
  for (let label = sectionLabel.exec(stretch); label; label = sectionLabel.exec(stretch)) {
    found.push({ from: label.index, to: label.index + label[0].length });
  }
  return found;
}

function leftOver(
  from: number,
  to: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let position = from;
  for (const stretch of [...taken].sort((a, b) => a.from - b.from)) {
    if (stretch.to <= position) continue;
    if (stretch.from >= to) break;
    if (stretch.from > position) gaps.push({ from: position, to: stretch.from });
    position = stretch.to;
  }
  if (position < to) gaps.push({ from: position, to });
  return gaps;
}

/** Splits at commas and semicolons outside brackets. */
function pieces(text: string, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c === '(' || c === '[') depth++;
    else if ((c === ')' || c === ']') && depth > 0) depth--;
    else if (depth === 0 && (c === ',' || c === ';')) {
      found.push({ from: start, to: i });
      start = i + 1;
    }
  }
  found.push({ from: start, to });
  return found;
}

function trimPiece(text: string, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && ' ,;:./-)'.includes(text[start]!)) start++;
  while (end > start && ' ,;:.-('.includes(text[end - 1]!)) end--;
  const lead = /^(?:and|the) (?=\S)/i.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  return { from: start, to: end };
}

function joinContinuations(text: string, topics: readonly TopicPlace[]): readonly TopicPlace[] {
  const joined: TopicPlace[] = [];
  for (const topic of topics) {
    const last = joined[joined.length - 1];
    const words = text.slice(topic.from, topic.to);
    const between = last ? text.slice(last.to, topic.from) : '';
    const startsLower = /^[a-z&]/.test(words);
    if (
      last &&
      /^\s?,\s?$/.test(between) &&
      (startsLower || (topicContinuation.test(words) && topicWithComma.test(text.slice(last.from, last.to))))
    ) {
      joined[joined.length - 1] = { ...last, to: topic.to };
    } else joined.push(topic);
  }
  return joined;
}
