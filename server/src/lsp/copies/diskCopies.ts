import { READ_LIMITS, type ReadLimits } from '../../reader/failure';
import { readInProcess } from '../../reader/readInProcess';
import type { ReadFile } from '../../reader/readInTime';
import { createCopyFolder } from './copyFolder';
import type { CopyHost, CopySource } from './copySource';
import { watchFolder } from './folderWatch';
import { createPdfCache } from './pdfCache';
import { folderPath, pdfFiles } from './pdfFiles';

/** Copies from a folder of this machine, each PDF read in a process of its own. */
export function createDiskCopies(
  host: CopyHost,
  limits: ReadLimits = READ_LIMITS,
  read: ReadFile = readInProcess(limits),
): CopySource {
  const cache = createPdfCache(host.cacheFolder);
  return createCopyFolder(
    host,
    { folderOf: folderPath, list: pdfFiles, read, watch: watchFolder, cache },
    limits,
  );
}
