import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MakeWord } from './reports';

/** The bundle that makes Word files lies beside the server's, and is loaded when the first one is asked for. */
const BUNDLE = 'wordReport.js';

export const makeWordNode: MakeWord = (text, remarks) => {
  const { wordReport } = createRequire(__filename)(join(__dirname, BUNDLE)) as { wordReport: MakeWord };
  return wordReport(text, remarks);
};
