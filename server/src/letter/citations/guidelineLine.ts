import type { FlatText } from '../../text/flatText';
import type { Citation } from '../model';
import { headsIn, readCitation } from './citationText';
import { leadingCitation } from './leadingCitation';
import { citationsInProse } from './prose';
import { odgChapter, titleWithYear } from './vocabulary';

const statement =
  /\bDecision based on (?:the )?(?:(Non-?\s?MTUS Citation|Non-?\s?MTUS)|MTUS(?! Citation))?:?\s?|\bbased (?:its|their|his\/her|his|her) decision on (?:the )?(?:(Non-?\s?MTUS Citation|Non-?\s?MTUS):?\s?|MTUS )?/gi;

/** The form's own label before a source that is no guideline of its list. */
const otherGuideline = /\bOther Medical Treatment Guidelines? or Medical Evidence\b:?/gi;

/** Words after which a form's sentence says nothing more of a guideline. */
const afterCitations =
  /,? (?:and )?(?:which (?:is|are) (?:not )?(?:an? )?(?:adopted )?)?(?:a )?part of the (?:MTUS|Medical Treatment Utilization Schedule)\b|,? because\b|,? as the MTUS\b|\. The (?:provider|expert reviewer|physician reviewer|claims administrator)\b/gi;

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
  if (statements.length === 0) return citationsOfProse(flat);
  return statements.flatMap((one) => readStatement(flat, one));
}

/** A line that begins with a citation as lists have it, and goes on in prose; else prose from its beginning. */
function citationsOfProse(flat: FlatText): readonly Citation[] {
  const leading = leadingCitation(flat.text);
  if (!leading) return citationsInProse(flat);
  const behind = flat.toSpan(leading.from, leading.to).end;
  return [
    ...readStatement(flat, { ...leading, presentedAs: 'prose' }),
    ...citationsInProse(flat).filter(({ span }) => span.start >= behind),
  ];
}

function findStatements(text: string): readonly Statement[] {
  const found = [...text.matchAll(statement)];
  return found
    .map((match, index): Statement => {
      const from = match.index + match[0].length;
      const next = found[index + 1]?.index ?? text.length;
      afterCitations.lastIndex = from;
      // No further than the next statement: each would look through all that follow.
      const to = afterCitations.exec(text.slice(0, next))?.index ?? next;
      return {
        from,
        to,
        presentedAs: match[1] === undefined && match[2] === undefined ? 'MTUS' : 'non-MTUS',
      };
    })
    .filter((one) => !/^\s*recommendation/i.test(text.slice(one.from, one.to)));
}

function readStatement(flat: FlatText, one: Statement): readonly Citation[] {
  const citations: Citation[] = [];
  // Each statement is searched to its own end only: a line may hold very many.
  const starts = citationStarts(flat.text.slice(0, one.to), one);
  starts.forEach((from, index) => {
    const to = trimSeparators(flat.text, from, starts[index + 1] ?? one.to);
    if (to > from) citations.push(readCitation(flat, from, to, one.presentedAs));
  });
  return citations;
}

/** A name in a list of citations, with the group of the vocabulary that it belongs to. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly group: string;
}

/** Where each citation of a list begins. */
function citationStarts(text: string, one: Statement): readonly number[] {
  const first = skipSeparators(text, one.from, one.to);
  const heads = findHeads(text, first, one.to, one.presentedAs === 'MTUS');
  const starts: number[] = [];
  let previous: Head | undefined;
  let sectionsFrom = firstSectionLabel(text, first, one.to);
  for (const head of heads) {
    if (head.from > sectionsFrom) {
      // In a list of sections only a title with its year, or a whole guideline, begins another citation.
      if (!opensAnother(text, head)) continue;
      sectionsFrom = firstSectionLabel(text, head.to, one.to);
    }
    const between = text.slice(previous ? previous.to : first, head.from);
    const joined = previous ? isSameCitation(previous, head, between) : isPrefix(between);
    if (!joined) starts.push(head.from);
    else if (!previous) starts.push(first);
    previous = head;
  }
  if (starts[0] !== first) starts.unshift(...splitOthers(text, first, starts[0] ?? one.to));
  return one.presentedAs === 'non-MTUS' ? addSemicolonStarts(text, starts, one.to) : starts;
}

/** "ACOEM Chapter 12 Low Back Complaints", "… Guidelines, Chronic Pain Medical Treatment Guidelines": one citation. */
function isSameCitation(previous: Head, head: Head, between: string): boolean {
  const pair = new Set([previous.group, head.group]);
  const belong = pair.size === 1 ? !pair.has('chapterTitle') : pair.has('chapterTitle') && pair.has('acoem');
  return belong && isGlue(between) && !between.includes(';');
}

function firstSectionLabel(text: string, from: number, to: number): number {
  const label = /\bSections?\s?(?:\(\s?s\s?\))?\s?:/g;
  label.lastIndex = from;
  const found = label.exec(text);
  return found && found.index < to ? found.index : Number.POSITIVE_INFINITY;
}

function opensAnother(text: string, head: Head): boolean {
  if (!/(?:,|;|\band) (?:and )?(?:MTUS )?$/.test(text.slice(Math.max(0, head.from - 12), head.from)))
    return false;
  return (
    /^,? ?\(?(?:19|20)\s?\d\s?\d\b/.test(text.slice(head.to, head.to + 9)) ||
    /Guidelines?$/i.test(text.slice(head.from, head.to))
  );
}

function findHeads(text: string, from: number, to: number, withNewTitles: boolean): readonly Head[] {
  const isInBrackets = bracketsFrom(text, from);
  const heads: Head[] = headsIn(text, from, to).filter((head) => !isInBrackets(head.from));
  if (!withNewTitles) return heads;
  const stretch = text.slice(from, to);
  titleWithYear.lastIndex = 0;
  for (let title = titleWithYear.exec(stretch); title; title = titleWithYear.exec(stretch)) {
    const at = from + title.index + title[0].indexOf(title[1]!);
    const end = at + title[1]!.length;
    if (/^(?:Section|Page|Table|Chapter)/.test(title[1]!)) continue;
    if (!heads.some((head) => head.from < end && at < head.to))
      heads.push({ from: at, to: end, group: 'new title' });
  }
  return heads.sort((a, b) => a.from - b.from);
}

const prefixWords = wordSet('the mtus ca california current 2nd second edition updated revised');
const glueWords = wordSet(
  'mtus the of california ca chapter ch guidelines guideline practice in official 1st first 2nd second 3rd third edition ed',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What may stand before a citation's own document: "MTUS:", "the California", the name of an organization. */
function isPrefix(written: string): boolean {
  if (written.length > 40) return false;
  // "(Effective July 18, 2009)"
  const words = written.replace(/^\((?:effective|updated|revised)\b[^()]*\)/i, '');
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

/** Tells of one place after the other, in their order, whether it is in brackets that opened after `from`. */
function bracketsFrom(text: string, from: number): (at: number) => boolean {
  let looked = from;
  let open = -1;
  let closed = 0;
  return (at) => {
    const last = text.slice(looked, at + 1).lastIndexOf('(');
    if (last >= 0) open = looked + last;
    looked = at + 1;
    if (open < 0) return false;
    // Where none follows, none is looked for again.
    if (closed >= 0 && closed < open) closed = text.indexOf(')', open);
    return closed > at && !/^\(?\s?(?:ODG|MTUS)/i.test(text.slice(open, at + 3));
  };
}

/** Sources of no known name: one to each semicolon. */
function splitOthers(text: string, from: number, to: number): number[] {
  const starts = [from];
  let next: number;
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', next)) {
    // Whatever semicolons follow at once are skipped with this one.
    next = skipSeparators(text, at + 1, to);
    // "University of Somewhere; 2007 Jan. 10": a date goes on with its source.
    if (next < to && !/^\d/.test(text.slice(next, next + 1))) starts.push(next);
  }
  return starts;
}

/** In a non-MTUS list a semicolon parts two sources unless what follows is a number or continues the topic list. */
function addSemicolonStarts(text: string, starts: readonly number[], to: number): readonly number[] {
  const all = new Set(starts);
  let next: number;
  for (let at = text.indexOf(';', starts[0] ?? to); at >= 0 && at < to; at = text.indexOf(';', next)) {
    next = skipSeparators(text, at + 1, to);
    if (next < to && odgChapter.test(text.slice(next, next + 60))) all.add(next);
  }
  otherGuideline.lastIndex = starts[0] ?? to;
  for (let label = otherGuideline.exec(text); label && label.index < to; label = otherGuideline.exec(text)) {
    next = skipSeparators(text, label.index + label[0].length, to);
    if (next < to) all.add(next);
  }
  return [...all].sort((a, b) => a - b);
}

function skipSeparators(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && ' ,;:.-'.includes(text[at]!)) at++;
    const word = /^(?:and|the)(?=[\s,;:.]|$)/i.exec(text.slice(at, Math.min(to, at + 5)));
    if (!word) return at;
    at += word[0].length;
  }
}

function trimSeparators(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' ,;:.'.includes(text[end - 1]!)) end--;
    const tail = text.slice(Math.max(from, end - 64), end);
    const word =
      /(?:\s(?:and|or)(?: (?:up)?on)?(?: the)?(?: Other Medical Treatment Guidelines?)?|Other Medical Treatment Guidelines?(?: or Medical Evidence)?)$/i.exec(
        tail,
      );
    if (!word || end - word[0].length <= from) return end;
    end -= word[0].length;
  }
}
