// PDF letters for the window's checks, made afresh into the workspace of a run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LINES = [
  'Case Number: CM17-0999020',
  'CLINICAL CASE SUMMARY',
  'The injured worker is a 40-year-old baker with pain of the left wrist.',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
  'Wrist brace, left: Upheld',
  'Decision rationale: The sprain has healed. The request for a wrist brace is not medically necessary.',
];

/** Writes a letter as PDF and as Word file, a page without text as a scan has it, and eight letters more. */
export async function addLetterFiles(workspace) {
  const folder = join(workspace, 'pdf');
  mkdirSync(folder);
  const { makePdf } = await madeFrom('madePdf.ts');
  const { makeWord } = await madeFrom('madeWord.ts');
  const letter = makePdf({ pages: [LINES] });
  writeFileSync(join(folder, 'sent.pdf'), letter);
  writeFileSync(join(folder, 'typed.docx'), await makeWord(LINES.map((line) => [line])));
  writeFileSync(join(folder, 'scan.pdf'), makePdf({ pages: [[]], scanned: true }));
  for (let number = 1; number <= 8; number++) writeFileSync(join(folder, `batch-${number}.pdf`), letter);
}

/** What the reader's own tests make files with, bundled in memory. */
async function madeFrom(file) {
  const made = await build({
    entryPoints: [fileURLToPath(new URL(`../reader/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(made.outputFiles[0].contents).toString('base64')}`
  );
}
