import type { FlatText } from '../../text/flatText';
import type { Citation } from '../model';
import { readCitation } from './citationText';
import { citationsInProse } from './prose';
import { documentHead, odgChapter, titleWithYear } from './vocabulary';

const statement =
  /\bDecision based on (?:the )?(?:(Non-?\s?MTUS Citation|Non-?\s?MTUS)|MTUS(?! Citation))?:?\s?|\bbased (?:its|their|his\/her|his|her) decision on (?:the )?(?:MTUS )?/gi;

/** Words after which a form's sentence says nothing more of a guideline. */
const afterCitations = /,? (?:and )?which (?:is|are) (?:a )?part of the MTUS|,? because\b/gi;

interface Statement {
  readonly from: number;
  readonly to: number;
  readonly presentedAs: Citation['presentedAs'];
}

/**
 * Reads the citations of a guideline line from its folded text, in order. A line that cites nothing gives
 * none; a line in free prose (forms A and B) is read as prose.
 */
export function citationsOfLine(flat: FlatText): readonly Citation[] {
  const statements = findStatements(flat.text);
  if (statements.length === 0) return citationsInProse(flat);
  return statements.flatMap((one) => readStatement(flat, one));
}

function findStatements(text: string): readonly Statement[] {
  const found = [...text.matchAll(statement)];
  return found
    .map((match, index): Statement => {
      const from = match.index + match[0].length;
      let to = found[index + 1]?.index ?? text.length;
      afterCitations.lastIndex = from;
      const rest = afterCitations.exec(text);
      if (rest && rest.index < to) to = rest.index;
      return { from, to, presentedAs: match[1] === undefined ? 'MTUS' : 'non-MTUS' };
    })
    .filter((one) => !/^\s*recommendation/i.test(text.slice(one.from, one.to)));
}

function readStatement(flat: FlatText, one: Statement): readonly Citation[] {
  const citations: Citation[] = [];
  const starts = citationStarts(flat.text, one);
  starts.forEach((from, index) => {
    const to = trimSeparators(flat.text, from, starts[index + 1] ?? one.to);
    if (to > from) citations.push(readCitation(flat, from, to, one.presentedAs));
  });
  return citations;
}

/** Where each citation of a list begins. */
function citationStarts(text: string, one: Statement): readonly number[] {
  const first = skipSeparators(text, one.from, one.to);
  const heads = findHeads(text, first, one.to, one.presentedAs === 'MTUS');
  const starts: number[] = [];
  let previousEnd = -1;
  for (const head of heads) {
    const between = previousEnd < 0 ? text.slice(first, head.from) : text.slice(previousEnd, head.from);
    // "ACOEM Chapter 12 Low Back Complaints", "… Guidelines, Chronic Pain Medical Treatment Guidelines": one citation.
    const joined = previousEnd < 0 ? isPrefix(between) : isGlue(between) && !between.includes(';');
    if (!joined) starts.push(head.from);
    else if (previousEnd < 0) starts.push(first);
    previousEnd = head.to;
  }
  if (starts[0] !== first) starts.unshift(...splitOthers(text, first, starts[0] ?? one.to));
  return one.presentedAs === 'non-MTUS' ? addSemicolonStarts(text, starts, one.to) : starts;
}

function findHeads(
  text: string,
  from: number,
  to: number,
  withNewTitles: boolean,
): readonly { from: number; to: number }[] {
  const heads: { from: number; to: number }[] = [];
  documentHead.lastIndex = from;
  for (let head = documentHead.exec(text); head && head.index < to; head = documentHead.exec(text)) {
    if (isInBrackets(text, from, head.index)) continue;
    heads.push({ from: head.index, to: head.index + head[0].length });
  }
  if (!withNewTitles) return heads;
  const stretch = text.slice(from, to);
  titleWithYear.lastIndex = 0;
  for (let title = titleWithYear.exec(stretch); title; title = titleWithYear.exec(stretch)) {
    const at = from + title.index + title[0].indexOf(title[1]!);
    const end = at + title[1]!.length;
    if (/^(?:Section|Page|Table|Chapter)/.test(title[1]!)) continue;
    if (!heads.some((head) => head.from < end && at < head.to)) heads.push({ from: at, to: end });
  }
  return heads.sort((a, b) => a.from - b.from);
}

const prefixWords = wordSet('the mtus ca california current 2nd second edition updated revised');
const glueWords = wordSet(
  'mtus the of california ca chapter ch guidelines guideline practice in official 2nd second 3rd third edition ed',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What may stand before a citation's own document: "MTUS:", "the California", the name of an organization. */
function isPrefix(words: string): boolean {
  if (words.length > 40) return false;
  const tokens = words.match(/[\w.&'-]+/g) ?? [];
  if (tokens.every((token) => prefixWords.has(token.toLowerCase()) || token === '-')) return true;
  const isName = tokens.length <= 5 && tokens.every((token) => /^[A-Z]/.test(token));
  return isName && !/[,;]\s?\S/.test(words.trim()) && !odgChapter.test(words);
}

/** What stands between two names of one and the same document. */
function isGlue(words: string): boolean {
  if (words.length > 60) return false;
  const tokens = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return tokens.every((token) => glueWords.has(token) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(token));
}

function isInBrackets(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return (
    open >= from && text.indexOf(')', open) > at && !/^\(?\s?(?:ODG|MTUS)/i.test(text.slice(open, at + 3))
  );
}

/** Sources of no known name: one to each semicolon. */
function splitOthers(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    const next = skipSeparators(text, at + 1, to);
    if (next < to) starts.push(next);
  }
  return starts;
}

/** In a non-MTUS list a semicolon parts two sources unless what follows is a number or continues the topic list. */
function addSemicolonStarts(text: string, starts: readonly number[], to: number): readonly number[] {
  const all = new Set(starts);
  for (let at = text.indexOf(';', starts[0] ?? to); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    const next = skipSeparators(text, at + 1, to);
    if (next < to && odgChapter.test(text.slice(next, next + 60))) all.add(next);
  }
  return [...all].sort((a, b) => a - b);
}

function skipSeparators(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && ' ,;:.-'.includes(text[i]!)) i++;
  const word = /^(?:and|the)\s/i.exec(text.slice(i, Math.min(to, i + 5)));
  return word ? skipSeparators(text, i + word[0].length, to) : i;
}

function trimSeparators(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' ,;:.'.includes(text[end - 1]!)) end--;
    const tail = text.slice(Math.max(from, end - 28), end);
    const word =
      /(?:\s(?:and|or)(?: Other Medical Treatment Guidelines?)?|Other Medical Treatment Guidelines?)$/i.exec(
        tail,
      );
    if (!word || end - word[0].length <= from) return end;
    end -= word[0].length;
  }
}
