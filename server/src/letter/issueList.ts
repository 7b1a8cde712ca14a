import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';
import { type EntryMark, entryMarksIn } from './entryMarks';
import { treatmentAsked } from './issueQuestion';

/** "Whether the following are medically necessary:" before a list takes no more. */
const LONGEST_INTRODUCTION = 300;

/**
 * The disputed items that form A lists under "ISSUE AT DISPUTE", without their numbers; the whole where it is no
 * list. Numbers must follow each other: a line that a wrapped name begins with "30. " is none.
 */
export function issuesListed(text: string, body: Span): readonly Span[] {
  const marks = inSequence(entryMarksIn(text, body));
  const first = marks[0];
  if (first && (first.start === body.start || introduces(text, body.start, first.start)))
    return between(text, marks, body.end);
  const asked = treatmentAsked(text, body);
  const inline = inSequence(numbersInside(text, asked));
  return inline.length > 1 && inline[0]!.start === asked.start ? between(text, inline, asked.end) : [body];
}

/** Of marks of one style those whose numbers follow each other. */
function inSequence(marks: readonly EntryMark[]): readonly EntryMark[] {
  const chosen: EntryMark[] = [];
  for (const mark of marks) {
    if (chosen[0] && mark.style !== chosen[0].style) continue;
    if (mark.number === undefined || mark.number === chosen.length + 1) chosen.push(mark);
  }
  return chosen;
}

function introduces(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to).trimEnd();
  return words.endsWith(':') && words.length <= LONGEST_INTRODUCTION;
}

function between(text: string, marks: readonly EntryMark[], end: number): readonly Span[] {
  return marks.map((mark, index) => {
    const next = marks[index + 1]?.start ?? end;
    const words = text.slice(mark.end, next);
    const joint = /(?:[;,]\s{0,9}(?:and|&)?|[;,])\s*$/i.exec(words.slice(-20));
    return trim(text, mark.end, next - (joint ? joint[0].length : 0));
  });
}

/** "(1) wrist brace; (2) Norco; and (3) urine drug screen", "1. wrist brace; 2. Norco": the marks in running text. */
const numberInside = /(?:^|\s)\(?(\d{1,2})[.)]\s{1,9}(?=\S)/g;

function numbersInside(text: string, { start, end }: Span): readonly EntryMark[] {
  return [...text.slice(start, end).matchAll(numberInside)].map(({ index, 0: whole, 1: number }) => ({
    start: start + index + whole.length - whole.trimStart().length,
    end: start + index + whole.length,
    style: 'number',
    number: Number(number),
  }));
}
