/** PDFs that the tests make: plain text in Helvetica, one string a line, nothing else. */
export interface MadePdf {
  /** The lines of each page, from the top. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  /** Numbers for the viewer's page box: front matter in roman numerals, then from 1. */
  readonly romanPages?: number;
  /** Asks for a password: what is inside is not encrypted in truth, but no reader gets so far. */
  readonly password?: boolean;
  /** Pages are pictures: a grey box and no text. */
  readonly scanned?: boolean;
}

const LINE_HEIGHT = 12;
const TOP = 760;

/** Writes a PDF of version 1.4, with a right cross-reference table. */
export function makePdf({ pages, title, romanPages, password, scanned }: MadePdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const content = scanned ? '0.5 g 50 50 500 700 re f' : textOf(lines);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R ` +
        `/Resources << /Font << /F ${font} 0 R >> >> >>`,
    );
  });
  const labels =
    romanPages === undefined ? '' : `/PageLabels << /Nums [0 << /S /r >> ${romanPages} << /S /D /St 1 >>] >>`;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${labels} >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const info = title === undefined ? '' : `/Info ${add(`<< /Title (${escaped(title)}) >>`)} 0 R`;
  const bytes = '<'.concat('5a'.repeat(32), '>');
  const encrypt = password
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${bytes} /U ${bytes} /P -44 >> /ID [${bytes} ${bytes}]`
    : '';

  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${info} ${encrypt} >>\n`;
  file += `startxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function textOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return `BT /F 10 Tf ${LINE_HEIGHT} TL 50 ${TOP} Td\n${shown}\nET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
