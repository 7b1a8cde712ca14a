import JSZip from 'jszip';

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/**
 * A Word file with what the library does not read made readable: fields lose their wrapping, hidden words are taken out,
 * and a page header that names the case stands before the text.
 *
 * @returns the same bytes where there is nothing of the kind
 */
export async function withReadableParts(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const document = await zip.file(DOCUMENT)?.async('string');
  if (document === undefined) return bytes;
  const parts = new Map([[DOCUMENT, withCaseHeader(document, await caseHeader(zip))]]);
  for (const name of NOTES) {
    const notes = await zip.file(name)?.async('string');
    if (notes !== undefined) parts.set(name, notes);
  }
  let isChanged = parts.get(DOCUMENT) !== document;
  for (const [name, part] of parts) {
    const own = readable(part);
    isChanged ||= own !== part;
    zip.file(name, own);
  }
  return isChanged ? zip.generateAsync({ type: 'uint8array' }) : bytes;
}

/** A part without the wrapping of its fields, and without its hidden words. */
function readable(xml: string): string {
  const bare = xml.includes('<w:fldSimple') ? xml.replace(/<\/?w:fldSimple\b[^<>]*>/g, '') : xml;
  return bare.includes('<w:vanish') ? withoutHiddenRuns(bare) : bare;
}

function withoutHiddenRuns(xml: string): string {
  return xml
    .split('</w:r>')
    .map((piece, i, all) => {
      const end = i < all.length - 1 ? '</w:r>' : '';
      const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '));
      return start >= 0 && end !== '' && /<w:vanish ?\/>/.test(piece.slice(start))
        ? piece.slice(0, start)
        : piece + end;
    })
    .join('');
}

/** What the first of the page headers that names a case holds. */
async function caseHeader(zip: JSZip): Promise<string | undefined> {
  for (const name of Object.keys(zip.files).sort()) {
    if (!/^word\/header\d{0,3}\.xml$/.test(name)) continue;
    const xml = (await zip.file(name)?.async('string')) ?? '';
    const start = xml.indexOf('>', xml.indexOf('<w:hdr')) + 1;
    const end = xml.lastIndexOf('</w:hdr>');
    if (caseNumberIn(xml) !== undefined && start > 0 && end > start) return xml.slice(start, end);
  }
  return undefined;
}

/** A header that only tells again what the text begins with is left where it is. */
function withCaseHeader(document: string, header: string | undefined): string {
  if (header === undefined || caseNumberIn(document) === caseNumberIn(header)) return document;
  const body = document.indexOf('<w:body>');
  if (body < 0) return document;
  const start = body + '<w:body>'.length;
  return document.slice(0, start) + header + document.slice(start);
}

function caseNumberIn(xml: string): string | undefined {
  return /CM\d\d-\d{7}(?!\d)/.exec(xml.replace(/<[^<>]*>/g, ''))?.[0];
}
