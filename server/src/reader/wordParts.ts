import JSZip from 'jszip';

const DOCUMENT = 'word/document.xml';

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
  let readable = document;
  if (readable.includes('<w:fldSimple')) readable = readable.replace(/<\/?w:fldSimple\b[^<>]*>/g, '');
  if (readable.includes('<w:vanish')) readable = withoutHiddenRuns(readable);
  readable = withCaseHeader(readable, await caseHeader(zip));
  if (readable === document) return bytes;
  zip.file(DOCUMENT, readable);
  return zip.generateAsync({ type: 'uint8array' });
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
