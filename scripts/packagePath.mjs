import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The packed extension's file, in the package's folder. */
export const packagePath = `${name}-${version}.vsix`;
