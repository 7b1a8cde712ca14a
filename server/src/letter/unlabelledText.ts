import { readLines } from '../text/lineTable';
import { breakBefore, readShape } from '../text/paragraphs';
import { type Span, span } from '../text/span';
import type { Item, Letter } from './model';

/**
 * What stands in an item without the label that announces it: a guideline line, or the rationale. A label that
 * is put before its text mends the letter; at the end of the item it would be an empty one.
 */
export interface UnlabelledText {
  readonly claims: Span | undefined;
  readonly reviewer: Span | undefined;
  /** To the end of the item. */
  readonly rationale: Span | undefined;
}

const none: UnlabelledText = { claims: undefined, reviewer: undefined, rationale: undefined };

/** How a guideline line begins, whoever's it is. */
const guidelineOpening =
  /^(?:Decision\s+(?:is\s+|was\s+)?based\s+on|The\s+(?:Claims\s+Administrator|Expert\s+Reviewer)\s+(?:did\s+not|based|found))\b/i;
const claimsOpening = /^The\s+Claims\s+Administrator\b/i;

/** Words that a sentence has and a list of guidelines has not. */
const prose =
  /\b(?:is|are|was|were|has|have|had|does|do|did|not|recommends?|recommended|supports?|showed|shows)\b/i;
const LEAST_WORDS = 5;
/** So much of a paragraph tells what it is, in UTF-16 code units. */
const OPENING = 400;

/** Finds the text of an item's absent labels, paragraph by paragraph; an item that has its rationale has none of that. */
export function unlabelledText(item: Item, letter: Letter): UnlabelledText {
  const { claimsGuideline, reviewerGuideline, rationale } = item;
  if (claimsGuideline && reviewerGuideline && rationale) return none;
  const paragraphs = paragraphsOf(item, letter);
  const guidelines = paragraphs.filter((at) => guidelineOpening.test(opening(letter, at)));
  const first = item.children[0];
  const claims = claimsGuideline
    ? undefined
    : guidelines.find((at) => first === undefined || at.end <= first.extent.start);
  const reviewer = reviewerGuideline ? undefined : unlabelledReviewers(item, letter, guidelines, claims);
  const last = item.children.at(-1);
  const from = Math.max(item.header.end, last?.body.start ?? 0, claims?.end ?? 0, reviewer?.end ?? 0);
  const told = rationale
    ? undefined
    : paragraphs.find((at) => at.start > from && isProse(opening(letter, at)));
  return { claims, reviewer, rationale: told && span(told.start, item.content.end) };
}

/** After the claims administrator's line, with its label or without, and before the part that follows it. */
function unlabelledReviewers(
  { claimsGuideline, children, content }: Item,
  letter: Letter,
  guidelines: readonly Span[],
  claims: Span | undefined,
): Span | undefined {
  const line = claims ?? claimsGuideline?.body;
  if (line === undefined) return undefined;
  const next = children.find(({ extent }) => extent.start >= line.end)?.extent.start ?? content.end;
  return guidelines.find(
    (at) =>
      at.start > line.start &&
      at.start < next &&
      !claimsOpening.test(opening(letter, at)) &&
      // "Decision based on Non-MTUS Citation …" after what is based on the MTUS: the same line goes on.
      !/^Decision\s+based\s+on\s+Non/i.test(opening(letter, at)),
  );
}

function opening(letter: Letter, at: Span): string {
  return letter.text.slice(at.start, Math.min(at.end, at.start + OPENING));
}

function isProse(words: string): boolean {
  return (
    /^["“'(]?\p{Lu}/u.test(words) &&
    !guidelineOpening.test(words) &&
    words.split(/\s+/, LEAST_WORDS).length === LEAST_WORDS &&
    prose.test(words)
  );
}

/** The paragraphs after the item's header that begin with no label, as the item itself is spaced. */
function paragraphsOf(item: Item, { text }: Letter): readonly Span[] {
  const base = item.extent.start;
  const words = text.slice(base, item.content.end);
  const lines = readLines(words);
  const shape = readShape(words, lines);
  const labels = new Set(item.children.map(({ extent }) => extent.start));
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (let line = 0; line < lines.count; line++) {
    const start = base + lines.contentStart(line);
    const end = base + lines.contentEnd(line);
    if (start < item.header.end) continue;
    if (open === undefined || labels.has(start) || breakBefore(words, lines, shape, line) === 'paragraph') {
      open = { start, end };
      if (!labels.has(start)) paragraphs.push(open);
    } else {
      open.end = end;
    }
  }
  return paragraphs;
}

/** What is left of a rationale's label at the beginning of a text: "Decision rationale;"; empty where nothing is. */
export function spoiltLabel(text: string): string {
  return /^[\p{L}\s]{0,30}\brationales?\b[\p{L}\s]{0,20}[:;.]\s*/iu.exec(text)?.[0] ?? '';
}
