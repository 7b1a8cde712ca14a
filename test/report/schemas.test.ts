import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { checkedFile } from '../../server/src/report/checkedFile';
import { exportedFile } from '../../server/src/report/exportedFile';
import { sarifStream } from '../../server/src/report/sarif';
import { wholeReport } from '../../server/src/report/streamedReport';
import { checkedWithoutQuotes, exportedWithoutQuotes } from '../../server/src/report/withoutQuotes';
import { check } from '../../server/src/rules/check';
import { writtenLetters } from '../letters/load';
import { TWO_ITEMS } from '../service/samples';
import { RUN } from './sampleRun';
import { sarifSchema, schemaOf } from './schemaOf';

const isLint = schemaOf('lint');
const isExport = schemaOf('export');
const isLine = schemaOf('export', 'line');

const TEXTS: readonly (readonly [string, string])[] = [
  ...writtenLetters().map(({ name, text }) => [name, text] as const),
  ['a letter with defects', TWO_ITEMS.replace('Upheld', 'Denied').replace('in California', 'in .')],
  ['no letter', 'Buy bread.'],
  ['nothing', ''],
];

describe('the schema of lint', () => {
  it.each(TEXTS)('holds for %s', (name, text) => {
    const findings = parseLetters(text).flatMap((letter) => check(letter));
    const checked = checkedFile(name, text, findings);
    for (const file of [checked, checkedWithoutQuotes(checked)]) {
      const report = {
        schemaVersion: 1,
        files: [file],
        unreadable: RUN.unreadable,
        skipped: 2,
        counts: { error: 0, warning: 0, information: 0, hint: 0 },
      };
      isLint(JSON.parse(JSON.stringify(report)));
      expect(isLint.errors).toBeNull();
    }
  });

  it('takes nothing else', () => {
    expect(isLint({ files: [] })).toBe(false);
  });
});

describe('the schema of export', () => {
  it.each(TEXTS)('holds for %s, and for its lines', (name, text) => {
    const letters = parseLetters(text);
    const findings = letters.flatMap((letter) => check(letter));
    const exported = exportedFile(name, text, letters, findings, true);
    for (const file of [exported, exportedWithoutQuotes(exported)]) {
      isExport(JSON.parse(JSON.stringify({ schemaVersion: 1, files: [file] })));
      expect(isExport.errors).toBeNull();
      for (const letter of file.letters) {
        isLine(JSON.parse(JSON.stringify({ schemaVersion: 1, path: name, ...letter })));
        expect(isLine.errors).toBeNull();
      }
    }
  });
});

describe('the SARIF log', () => {
  const isSarif = sarifSchema();

  it.each([
    ['of a run', RUN],
    ['without quotes', { ...RUN, files: RUN.files.map(checkedWithoutQuotes) }],
    ['of nothing', { files: [], unreadable: [] }],
  ])('%s holds to the standard’s schema', (_, run) => {
    isSarif(JSON.parse(wholeReport(sarifStream, run)));
    expect(isSarif.errors).toBeNull();
  });

  it('would be told of what the schema does not have', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});
