// The licences of the packages that a build bundles, for whoever gets the build: their names are taken from esbuild's
// metafiles, so that nobody has to keep a list, and their texts from the packages themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const NOTICE_FILE = /^(?:third-?party-?)?notices?(?:\..*)?$/i;

/**
 * Packages that another package holds inside its files, so that no metafile names them: where their own words say which
 * version it is and whose, or the name alone where the package itself is installed.
 */
const INSIDE = [
  {
    within: 'pdfjs-dist',
    name: 'core-js',
    file: 'legacy/build/pdf.worker.mjs',
    words: /copyright: '(?:©|\(c\)) ([^']+)',\s*license: '[^']+\/core-js\/blob\/v([\d.]+)\/LICENSE'/,
    licence: 'MIT',
  },
  // Its file is minified and says nothing; its manifest says what it was built with, that package's licence whose it is.
  {
    within: 'vscode-uri',
    name: 'path-browserify',
    file: 'package.json',
    words: /"path-browserify": "\^?(?<version>[\d.]+)"/,
    holder: '2013 James Halliday',
    licence: 'MIT',
  },
  // Its file for browsers is one with its own dependencies, which are installed beside it.
  ...['immediate', 'lie', 'pako', 'setimmediate'].map((name) => ({ within: 'jszip', name })),
];

/** Packages under the MIT licence, as their manifest says, that were published without its text: whose they are. */
const WITHOUT_TEXT = new Map([['@vscode/l10n', 'Microsoft Corporation']]);

/**
 * The notices of a build.
 *
 * @param {readonly object[]} metafiles esbuild's, with paths from the working folder
 * @param {string} root the project's folder
 * @returns one text, the same for the same packages
 * @throws where a package that is bundled gives no licence text: it may not be shipped then
 */
export function noticesOf(metafiles, root) {
  return `${HEAD}\n${bundledPackages(metafiles, root).map(sectionOf).join('\n')}`;
}

/**
 * The packages that a build bundles, by name and version: `{ name, version, licence, text }`, the licence as the package
 * names it, the text of it.
 *
 * @throws as {@link noticesOf}
 */
export function bundledPackages(metafiles, root) {
  const found = new Map();
  for (const folder of packageFolders(metafiles)) {
    const one = packageIn(resolve(root, folder), root);
    found.set(`${one.name} ${one.version}`, one);
    for (const inside of INSIDE.filter(({ within }) => within === one.name)) {
      const other = packageInside(inside, resolve(root, folder), root);
      found.set(`${other.name} ${other.version}`, other);
    }
  }
  const all = [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lacking = all.filter(({ text }) => text === '').map(({ name, version }) => `${name} ${version}`);
  if (lacking.length > 0)
    throw new Error(
      `No licence text is in ${lacking.join(', ')}, which ${lacking.length === 1 ? 'is' : 'are'} bundled. What ships needs the licences of all that it holds.`,
    );
  return all;
}

const RULE = '='.repeat(80);
const HEAD = `IMR Letters holds the packages below. Each is under its own licence, whose text follows its name.
IMR Letters itself is under the licence in the file LICENSE.
`;

function keyOf({ name, version }) {
  return `${name} ${version}`;
}

function sectionOf({ name, version, licence, text }) {
  return `${RULE}\n${name} ${version} (${licence})\n${RULE}\n\n${text}\n`;
}

/** The folders of packages that something of is in an output; what a build has read and left out does not ship. */
function packageFolders(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

function packageIn(folder, root) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = readdirSync(folder).sort();
  const texts = [
    ...names.filter((file) => LICENCE_FILE.test(file)),
    ...names.filter((file) => NOTICE_FILE.test(file)),
  ];
  const licence =
    license?.type ?? license ?? licenses?.map(({ type }) => type).join(' or ') ?? 'see its text';
  const text =
    texts.map((file) => readText(join(folder, file))).join('\n\n') ||
    licenceInReadme(folder, names) ||
    (license === 'MIT' && WITHOUT_TEXT.has(name) ? mitOf(WITHOUT_TEXT.get(name), root) : '');
  return { name, version, licence, text };
}

/** Some have their licence under a heading of their own in the README. */
function licenceInReadme(folder, names) {
  const readme = names.find((file) => /^readme(?:\..*)?$/i.test(file));
  if (readme === undefined) return '';
  const text = readText(join(folder, readme));
  const heading = /^#{1,6} *licen[cs]e\b.*$/im.exec(text);
  const section = heading === null ? '' : text.slice(heading.index + heading[0].length);
  const own = section.split(/^#{1,6} /m)[0].trim();
  return /permission is hereby granted|redistribution and use/i.test(own) ? own : '';
}

function packageInside({ name, file, words, holder, licence }, folder, root) {
  if (file === undefined) {
    const own = [join(folder, 'node_modules', name), join(folder, '..', name)].find(existsSync);
    if (own === undefined) throw new Error(`${folder} is there without ${name}, which it holds.`);
    return packageIn(own);
  }
  const path = join(folder, file);
  const said = existsSync(path) ? words.exec(readFileSync(path, 'utf8')) : null;
  if (said === null)
    throw new Error(`${path} does not say any more which ${name} it holds: see scripts/notices.mjs.`);
  return {
    name,
    version: said.groups?.version ?? said[2],
    licence,
    text: mitOf(holder ?? said[1], root),
  };
}

/** The licence is the project's own, with another's name. */
function mitOf(holder, root) {
  return readText(join(root, 'LICENSE')).replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

function readText(path) {
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim();
}
