import * as l10n from '@vscode/l10n';
import { htmlReport } from '../../features/reports/htmlReport';
import { type Audience, itemsTable, markdownReport } from '../../features/reports/markdownReport';
import { remarksOf } from '../../features/reports/remarks';
import { type ReportedLetter, reviewReport } from '../../features/reports/reviewReport';
import { jsonReport, tableReport } from '../../features/reports/tableReport';
import type { wordReport } from '../../features/reports/wordReport';
import type { Listing } from '../folder/listing';
import type { ReportAnswer, ReportParams } from '../protocol';

const FORMATS: Readonly<Record<string, (letters: readonly ReportedLetter[], audience: Audience) => string>> =
  {
    markdown: markdownReport,
    html: htmlReport,
    csv: tableReport,
    json: jsonReport,
    items: (letters) => letters.map(itemsTable).join('\n\n'),
  };

/** Makes a Word file of a letter, loaded only when one is asked for. */
export type MakeWord = typeof wordReport;

/** Answers `imr/report`: what has been found in letters and made of them, in one of the formats. */
export function createReports(
  listing: Listing,
  textOf: (uri: string) => Promise<string | undefined>,
  makeWord: MakeWord | undefined,
) {
  return async (params: Partial<ReportParams> | undefined): Promise<ReportAnswer> => {
    const { format = '', uris, letter } = params ?? {};
    const wanted = Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : undefined;
    const all =
      wanted === undefined
        ? (await listing.all()).letters
        : (await Promise.all(wanted.map((uri) => listing.of(uri)))).flat();
    const letters = typeof letter === 'number' ? all.filter((one) => one.letter.number === letter) : all;
    if (letters.length === 0) {
      return {
        state: 'refused',
        said: l10n.t('There is no letter to report on: open one, or have a folder checked.'),
      };
    }
    if (format === 'word') {
      if (makeWord === undefined) {
        return {
          state: 'refused',
          said: l10n.t('Word files are made in VS Code on the desktop, not in the browser.'),
        };
      }
      const [uri, ...others] = [...new Set(letters.map((one) => one.uri))];
      const text = others.length > 0 ? undefined : await textOf(uri!);
      if (text === undefined) {
        return {
          state: 'refused',
          said: l10n.t('A Word file is made of one letter at a time, which can be read: choose one.'),
        };
      }
      const now = new Date();
      const remarks = letters.flatMap((one) => remarksOf(one, now));
      return { state: 'made', content: await makeWord(text, remarks), encoding: 'base64' };
    }
    const make = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (make === undefined) return { state: 'refused', said: l10n.t('There is no such format.') };
    const inOrder = [...letters].sort((a, b) => collator.compare(a.path, b.path));
    const audience = params?.audience === 'attorney' ? 'attorney' : 'reviewer';
    return { state: 'made', content: make(reviewReport(inOrder), audience), encoding: 'utf8' };
  };
}

const collator = new Intl.Collator('en', { numeric: true });
