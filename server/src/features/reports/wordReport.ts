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
import type { Remark } from './remarks';

/** What XML cannot hold: page breaks and other control characters of extracted text. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A letter as a Word file, remarks as comments beside its text. A bundle of its own: it knows no language, and is given
 * words as they are shown.
 *
 * @param text of the file with the letters
 * @returns the file, base64
 */
export function wordReport(text: string, remarks: readonly Remark[]): Promise<string> {
  const comments = remarks.map(
    ({ author, initials, date, words }, id): ICommentOptions => ({
      id,
      author,
      initials,
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
    creator: 'IMR Letters',
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

function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
