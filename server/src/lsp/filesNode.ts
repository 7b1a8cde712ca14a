import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';

/** Writes a file whole: beside it first, then in its place, so that nobody ever sees half of it. */
export async function writeTextFile(uri: string, text: string): Promise<void> {
  const path = fileURLToPath(uri);
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      l10n.t`${path} could not be written (${code ?? l10n.t('no reason given')}). Look whether you may write there.`,
    );
  }
}
