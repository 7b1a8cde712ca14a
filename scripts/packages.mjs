// What is published, and what each package holds: a list of what goes in, so that nothing gets in unasked.
import { globSync } from 'tinyglobby';

/** Written by each build: the licences of what it bundles. */
export const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

/** Written by each build: the same packages for programs, in CycloneDX. */
export const BILL = 'dist/bom.cdx.json';

const COMMON = [
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', NOTICES, BILL],
  ...['schemas/*.json', 'docs/rules/*.md', 'docs/assistants.md'],
];

/** PDF and Word files are read in a process, and there in a thread. */
const READER = ['readerProcess.js', 'fileReader.js'];

/** The packages: the bundles that each is made of, and everything else in it beside package.json. */
export const packages = {
  // The command line and the language server: package.json names these files for npm under "files".
  npm: {
    bundles: ['cli.js', ...READER],
    files: [...COMMON, 'docs/command-line.md', 'docs/other-editors.md'],
  },
  // The extension for VS Code.
  vsix: {
    bundles: ['client.js', 'server.js', 'engine.js', 'wordReport.js', ...READER],
    files: [
      ...COMMON,
      'samples/*',
      'syntaxes/*.{json,svg}',
      'docs/walkthrough/*',
      'media/{icon.png,letters.svg}',
      'package.nls.json',
      // The one of no language is for translators.
      'l10n/bundle.l10n.*.json',
    ],
  },
};

/** Every file of a package as it is in the project's folder, in order. */
export function filesOf({ bundles, files }) {
  return [...bundles.map((name) => `dist/${name}`), ...globSync(files)].sort();
}
