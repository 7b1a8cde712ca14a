// Packs the entries of a zip file anew, as tightly as its one method allows: the same files, read by whatever reads zips.
import { readFile, writeFile } from 'node:fs/promises';
import zopfli from '@gfx/zopfli';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** The method that zip files and VS Code know: deflate. */
const DEFLATED = 8;

/** Smaller files than this are not worth the seconds. */
const WORTH_IT = 100_000;

/**
 * @param {string} path of the zip file, which is written again in its place
 */
export async function makeSmallest(path) {
  configure({ useWebWorkers: false });
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(path)));
  const tighter = new ZipWriter(new Uint8ArrayWriter(), { passThrough: true, level: 9 });
  for (const entry of await zip.getEntries()) {
    const asPacked = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    const packed =
      entry.compressionMethod === DEFLATED && entry.uncompressedSize > WORTH_IT
        ? await deflated(await entry.getData(new Uint8ArrayWriter()))
        : asPacked;
    const smaller = packed.length < asPacked.length ? packed : asPacked;
    await tighter.add(entry.filename, new Uint8ArrayReader(smaller), { entry });
  }
  await writeFile(path, await tighter.close());
}

function deflated(content) {
  return zopfli.deflateAsync(content, { numiterations: 1 });
}
