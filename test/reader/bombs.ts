import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { makeWord } from './madeWord';

/** A PDF of one page whose content unpacks to so many blanks, packed so many times over. */
export function pdfBomb(bytes: number, times: number): Uint8Array {
  let packed: Uint8Array = Buffer.alloc(bytes, ' ');
  for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 9 });
  const filters = '/FlateDecode '.repeat(times);
  const head =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n' +
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 4 0 R>>\nendobj\n' +
    `4 0 obj\n<</Length ${packed.length}/Filter[${filters}]>>\nstream\n`;
  const foot = '\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(foot)]);
}

/** A Word file whose document unpacks to so many characters, while its directory says that it is small. */
export async function wordBomb(characters: number): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await makeWord([['A brace'], [' '.repeat(characters)]]));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}
