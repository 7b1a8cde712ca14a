/** Letters beyond the project: two extractions of one PDF are one letter. Titles and citations may differ in blanks only. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences } from './signature';

const shared = fileURLToPath(new URL('../../../shared/letters/', import.meta.url));
const names = (folder: string, ending: string): string[] =>
  existsSync(shared + folder)
    ? readdirSync(shared + folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const further = names('more/layout', '.txt');
const printed = names('pdf', '.pdf');

describe.skipIf(further.length === 0)('the further letters', () => {
  it.each(further)('%s reads the same from both extractions', (name) => {
    const [layout, drawn] = ['layout', 'pypdf'].map((way) =>
      readFileSync(`${shared}more/${way}/${name}.txt`, 'utf8'),
    );
    // What differs is named, never shown: some of these letters are not to be read.
    expect(differences(layout!, drawn!)).toEqual([]);
  });
});

describe.skipIf(printed.length === 0 || !hasPdftotext())('the PDF files', () => {
  it.each(printed)('%s reads the same as text with and without its layout', (name) => {
    const text = readFileSync(`${shared}real/${name}.txt`, 'utf8');
    for (const options of [[], ['-layout']]) {
      const extracted = execFileSync('pdftotext', [...options, `${shared}pdf/${name}.pdf`, '-'], {
        encoding: 'utf8',
      });
      expect(differences(text, extracted)).toEqual([]);
    }
  });
});
