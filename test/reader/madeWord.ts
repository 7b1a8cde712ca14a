import JSZip from 'jszip';

/** A paragraph by its lines, or a table by its rows of cells. */
export type WordBlock = readonly string[] | { readonly table: readonly (readonly string[])[] };

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * A Word file (`.docx`) that the tests make: plain paragraphs, lines within them, and tables.
 *
 * @param raw paragraphs behind them, as WordprocessingML
 * @param header the text of its page header
 * @param notes foot- and endnotes by kind, as WordprocessingML; `raw` refers to them
 */
export async function makeWord(
  blocks: readonly WordBlock[],
  {
    raw = '',
    header,
    notes = {},
  }: {
    readonly raw?: string;
    readonly header?: string;
    readonly notes?: Partial<Record<'footnotes' | 'endnotes', string>>;
  } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document ${NAMESPACE}><w:body>${blocks.map(block).join('')}${raw}</w:body></w:document>`,
  );
  if (header !== undefined)
    zip.file('word/header1.xml', `<w:hdr ${NAMESPACE}>${paragraph([header])}</w:hdr>`);
  const kinds = Object.entries(notes);
  for (const [kind, xml] of kinds) zip.file(`word/${kind}.xml`, `<w:${kind} ${NAMESPACE}>${xml}</w:${kind}>`);
  if (kinds.length > 0) {
    const relations = kinds.map(
      ([kind]) =>
        `<Relationship Id="${kind}" Type="${OFFICE.replace(/officeDocument$/, kind)}" Target="${kind}.xml"/>`,
    );
    zip.file(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

function block(one: WordBlock): string {
  if (!('table' in one)) return paragraph(one);
  const rows = one.table.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph([cell])}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraph(lines: readonly string[]): string {
  const runs = lines.map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`);
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
