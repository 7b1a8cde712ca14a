import { type ExportedFile, exportedFile } from '../report/exportedFile';
import { itemTable } from '../report/itemTable';
import { checkLetters } from './checkLetters';
import { write } from './output';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_UNUSABLE, type Terminal } from './terminal';

const EXPORTS: Readonly<Record<string, (files: readonly ExportedFile[], withText: boolean) => string>> = {
  csv: itemTable,
  json: (files) => `${JSON.stringify({ files }, undefined, 2)}\n`,
  ndjson: (files) =>
    files
      .flatMap(({ path, letters }) => letters.map((letter) => `${JSON.stringify({ path, ...letter })}\n`))
      .join(''),
};

/** The formats of `export`, its default first. */
export const EXPORT_FORMATS: readonly string[] = Object.keys(EXPORTS);

/** What `export` can be told beside the letters. */
export interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  /** With the case summaries and the rationales. */
  readonly text?: boolean;
}

/** `imr-letters export`: what letters say, as data, a row or record for each. Gives the exit code. */
export async function exportLetters(
  targets: readonly string[],
  { format, output, text: withText = false }: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const files: ExportedFile[] = [];
  const { unreadable, inputs, failed } = await checkLetters(
    targets,
    terminal,
    ({ path, text, letters, findings }) => {
      files.push(exportedFile(path, text, letters, findings, withText));
    },
  );
  await write(EXPORTS[format]!(files, withText), output, terminal, inputs);
  if (failed) return EXIT_FAILED;
  return unreadable.length > 0 ? EXIT_UNUSABLE : EXIT_CLEAN;
}
