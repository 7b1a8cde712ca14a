import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  type ICommentOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Place } from '../../report/checkedFile';
import type { ListedLetter } from '../trees/listedLetter';

/** Something said beside words of the letter. */
interface Remark {
  readonly place: Place;
  readonly author: string;
  readonly date: Date;
  readonly words: readonly string[];
}

const PRODUCT = 'IMR Letters';
/** What XML cannot hold: page breaks and other control characters of extracted text. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A letter as a Word file, its findings and the reviewers' words as comments beside the text.
 *
 * @param text of the file with the letters
 * @param now when the findings were made, which Word shows with each
 * @returns the file, base64
 */
export function wordReport(text: string, letters: readonly ListedLetter[], now: Date): Promise<string> {
  const remarks = letters.flatMap((listed) => remarksOf(listed, now));
  const comments = remarks.map(
    ({ author, date, words }, id): ICommentOptions => ({
      id,
      author,
      initials: author === PRODUCT ? 'IMR' : author,
      date,
      children: words.map((word) => new Paragraph({ children: [new TextRun(printable(word))] })),
    }),
  );
  const lines = text.split(/\r\n|\r|\n/);
  const byLine = new Map<number, { readonly id: number; readonly from: number; readonly to: number }[]>();
  remarks.forEach(({ place: { start, end } }, id) => {
    const length = lines[start.line - 1]?.length ?? 0;
    // A remark on several lines stands beside the first of them.
    const to = start.line === end.line ? end.column - 1 : length;
    const at = {
      id,
      from: Math.min(start.column - 1, length),
      to: Math.min(Math.max(to, start.column - 1), length),
    };
    byLine.set(start.line, [...(byLine.get(start.line) ?? []), at]);
  });
  const document = new Document({
    creator: PRODUCT,
    comments: { children: comments },
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children: lines.map((line, index) => paragraph(line, byLine.get(index + 1) ?? [])) }],
  });
  return Packer.toBase64String(document);
}

/** A line with marks where remarks begin and end. */
function paragraph(
  line: string,
  remarks: readonly { readonly id: number; readonly from: number; readonly to: number }[],
): Paragraph {
  const cuts = [...new Set([0, line.length, ...remarks.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const children: (TextRun | CommentRangeStart | CommentRangeEnd)[] = [];
  cuts.forEach((cut, index) => {
    for (const { id, from } of remarks) if (from === cut) children.push(new CommentRangeStart(id));
    for (const { id, to } of remarks) {
      if (to !== cut) continue;
      children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
    }
    const next = cuts[index + 1];
    if (next !== undefined) children.push(new TextRun(printable(line.slice(cut, next))));
  });
  return new Paragraph({ children, spacing: { after: 0 } });
}

function remarksOf({ letter, findings, review }: ListedLetter, now: Date): readonly Remark[] {
  const found = findings.map(({ place, severity, message, rule, fingerprint }): Remark => {
    const mark = review.disposition(rule, fingerprint);
    const note = mark?.note === undefined || mark.disposition === 'open' ? [] : [`${mark.by}: ${mark.note}`];
    return { place, author: PRODUCT, date: now, words: [`${severity}: ${message} (${rule})`, ...note] };
  });
  const said = letter.items.flatMap((item, index) => {
    const { mark, comments } = review.items[index]!;
    const notes = mark?.note === undefined ? [] : [{ by: mark.by, at: mark.at, note: mark.note }];
    return [...notes, ...comments].map(
      ({ by, at, note }): Remark => ({ place: item.place, author: by, date: new Date(at), words: [note] }),
    );
  });
  return [...found, ...said].map((remark) =>
    Number.isNaN(remark.date.getTime()) ? { ...remark, date: now } : remark,
  );
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
