import {
  AnnotationReference,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  type ICommentOptions,
  type IStylesOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Remark } from './remarks';

/** What XML cannot hold: page breaks and other control characters of extracted text. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** In twentieths of a point: 8.5 by 11 inches. */
const US_LETTER = { width: 12_240, height: 15_840 };

/** Sizes in half points. The styles of comments are those that Word itself writes, by its own ids. */
const STYLES: IStylesOptions = {
  default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'en-US' } } } },
  paragraphStyles: [
    { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 }, uiPriority: 99 },
  ],
  characterStyles: [
    { id: 'CommentReference', name: 'annotation reference', run: { size: 16 }, uiPriority: 99 },
  ],
};

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
      children: words
        .flatMap((word) => word.split(/\r\n|\r|\n/))
        .map((line, at) => commentLine(line, at === 0)),
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
    lastModifiedBy: 'IMR Letters',
    comments: { children: comments },
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: US_LETTER } },
        children: lines.map((line, index) => paragraph(line, byLine.get(index + 1) ?? [])),
      },
    ],
  });
  return Packer.toBase64String(document);
}

/** A paragraph of a comment; the first holds the mark that belongs to it, as Word has it. */
function commentLine(line: string, isFirst: boolean): Paragraph {
  const mark = new TextRun({ style: 'CommentReference', children: [new AnnotationReference()] });
  return new Paragraph({
    style: 'CommentText',
    children: [...(isFirst ? [mark] : []), new TextRun(printable(line))],
  });
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
      children.push(
        new CommentRangeEnd(id),
        new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] }),
      );
    }
    const next = cuts[index + 1];
    if (next !== undefined) children.push(new TextRun(printable(line.slice(cut, next))));
  });
  return new Paragraph({ children, spacing: { after: 0 } });
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
