/**
 * Writes what follows from the rule table (server/src/rules/index.ts) and the index of guidelines: the settings in package.json, the
 * schema of the workspace file, docs/rules and the README's table; and the texts for translators.
 *
 *   node scripts/generate.mjs           writes them
 *   node scripts/generate.mjs --check   writes nothing, names what has drifted, and fails if anything has
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getL10nJson } from '@vscode/l10n-dev';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const generatedNote =
  '<!-- Made from server/src/rules by "npm run generate": edit the rule, not this page. -->';
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];

const ARTICLE = {
  error: 'an error',
  warning: 'a warning',
  information: 'information',
  hint: 'a hint',
};

const { rules } = await load('rules/index.ts');
const { nameOfPlace, placesWithTopics } = await load('guidelines/places.ts');
const { inputSchemaOf, tools } = await load('assistants/tools.ts');
const { REMOTE_MODEL } = await load('assistants/notice.ts');
const files = new Map([
  ['package.json', packageJson()],
  ['schemas/imr-letters.schema.json', formatted('schemas/imr-letters.schema.json', workspaceSchema())],
  ['docs/rules/README.md', rulesIndex()],
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ['README.md', readme()],
  ['l10n/bundle.l10n.json', await shownTexts()],
]);
const leftOver = existsSync(join(root, 'docs/rules'))
  ? readdirSync(join(root, 'docs/rules'))
      .map((name) => `docs/rules/${name}`)
      .filter((path) => !files.has(path))
  : [];
const drifted = [...files].filter(([path, content]) => read(path) !== content).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of drifted) console.error(`${path} is not what the rule table says`);
  for (const path of leftOver) console.error(`${path} is the page of no rule`);
  if (drifted.length + leftOver.length > 0) {
    console.error('Run "npm run generate".');
    process.exitCode = 1;
  }
} else {
  for (const path of drifted) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
    console.log(`wrote ${path}`);
  }
  for (const path of leftOver) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
  if (drifted.length + leftOver.length === 0) console.log('nothing to do');
}

/** A module of the server, bundled in memory so that it needs no build: the rule table, the guidelines. */
async function load(module) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'server/src', module)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

function packageJson() {
  const manifest = JSON.parse(read('package.json'));
  const groups = manifest.contributes?.configuration ?? [];
  const properties = groups.map((group) => group.properties).find((one) => 'imr-letters.rules' in one);
  if (!properties) throw new Error('package.json: no group of settings has imr-letters.rules');
  properties['imr-letters.rules'] = {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription:
      'The severity of each rule, by its id; `off` silences it. Each rule has a page that says what it finds and why.',
    properties: severities(),
  };
  const tooled = groups.map((group) => group.properties).find((one) => 'imr-letters.assistantTools' in one);
  tooled['imr-letters.assistantTools'].markdownDescription =
    `Which tools language models may use in this window: none; the lookup of guidelines; or that and reading the letters of the open folders, each time after asking you. ${REMOTE_MODEL}`;
  manifest.contributes.languageModelTools = tools.map(languageModelTool);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A tool for the language models of VS Code, as the manifest declares it. */
function languageModelTool({ name, title, description, readsLetters }) {
  return {
    name: `imr-letters_${name}`,
    toolReferenceName: `imr_${name}`,
    displayName: title,
    modelDescription: description,
    userDescription: readsLetters ? `${title}. ${REMOTE_MODEL}` : `${title}. No letter is read.`,
    canBeReferencedInPrompt: true,
    icon: '$(law)',
    when: readsLetters
      ? 'config.imr-letters.assistantTools == letters'
      : 'config.imr-letters.assistantTools == guidelines || config.imr-letters.assistantTools == letters',
    inputSchema: inputSchemaOf(name),
  };
}

function workspaceSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'IMR Letters',
    description:
      'Settings for the letters in this folder, read by the editor and by the command line: severities of rules, other severities for some files, findings to ignore, and where topics of guidelines stand.',
    type: 'object',
    additionalProperties: false,
    definitions: {
      severities: {
        description: 'The severity of each rule, by its id; "off" silences it.',
        type: 'object',
        additionalProperties: false,
        properties: severities(),
      },
      files: {
        description: 'A glob, relative to this file: "drafts/**".',
        type: 'string',
        minLength: 1,
      },
    },
    properties: {
      $schema: { type: 'string' },
      rules: { $ref: '#/definitions/severities' },
      overrides: {
        description: 'Other severities for some files. Where several match, the last one counts.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {
            files: {
              description: 'The files that these severities are for.',
              anyOf: [
                { $ref: '#/definitions/files' },
                { type: 'array', minItems: 1, items: { $ref: '#/definitions/files' } },
              ],
            },
            rules: { $ref: '#/definitions/severities' },
          },
        },
      },
      ignored: {
        description:
          'Findings that were read and are meant to be so. The editor\'s quick fix "Ignore this finding" adds them.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'fingerprint'],
          properties: {
            rule: {
              description: "The rule's id.",
              enum: rules.map((rule) => rule.id),
              enumDescriptions: rules.map((rule) => rule.page.finds),
            },
            fingerprint: {
              description:
                "Made from the finding's own words, not from its line: edits elsewhere in the letter keep the finding ignored.",
              type: 'string',
              minLength: 1,
            },
            files: {
              description: 'The letters in which it is ignored; everywhere where there are none.',
              anyOf: [
                { $ref: '#/definitions/files' },
                { type: 'array', minItems: 1, items: { $ref: '#/definitions/files' } },
              ],
            },
            reason: { description: 'Why, for those who read this file later.', type: 'string' },
          },
        },
      },
      guidelinePages: {
        description:
          'Where topics of guidelines stand, as somebody\'s own copies have it: page numbers, no text. "imr-letters guideline --learn FOLDER" writes it, and hovers show it to everybody who works in this folder.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          placesWithTopics().map((place) => [nameOfPlace(place), topicPages(place)]),
        ),
      },
    },
  };
}

/** The pages of each topic of a guideline: "63-66", "46, 50-51". */
function topicPages({ document, edition }) {
  return {
    description: `${document.title}${edition === undefined ? '' : `, ${edition.label}`}: pages by topic.`,
    type: 'object',
    additionalProperties: {
      type: 'string',
      pattern: '^\\d{1,4}(-\\d{1,4})?(, ?\\d{1,4}(-\\d{1,4})?)*$',
    },
  };
}

/** Each rule's setting: its severities, its default, and what it finds. */
/** What a value of a rule's setting means, beside the value. */
function settingOf({ page }, severity) {
  const { finds } = page;
  return severity === 'off' ? `Say nothing of it: ${finds}.` : `Shown as ${ARTICLE[severity]}: ${finds}.`;
}

/** The texts of client and server that are shown to people, as translators get them: what `l10n.t` is called with. */
async function shownTexts() {
  const paths = globSync(['client/src/**/*.ts', 'server/src/**/*.ts'], { cwd: root }).sort();
  const texts = Object.entries(await getL10nJson(joinedByImport(paths.map(read))));
  const inOrder = texts.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`;
}

/**
 * The export makes its queries anew for each import of the library that it meets, which takes longer than all else: modules that
 * import it in the same words are one source to it, with that import once.
 */
function joinedByImport(modules) {
  const joined = new Map();
  for (const text of modules) {
    const [line] = text.match(/^import [^;]* from '(?:vscode|@vscode\/l10n)';$/m) ?? [];
    if (line !== undefined) joined.set(line, `${joined.get(line) ?? line}\n${text.replace(line, '')}`);
  }
  return [...joined.values()].map((contents) => ({ extension: '.ts', contents }));
}

function severities() {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: SEVERITIES,
        enumDescriptions: SEVERITIES.map((severity) => settingOf(rule, severity)),
        default: defaultOf(rule),
        description: `${rule.page.finds}.`,
      },
    ]),
  );
}

function rulesIndex() {
  return `${generatedNote}
# Rules

A finding's \`code\` is its rule's id, its \`source\` is \`imr\`. The severity of each rule can be set, or the rule
turned off, in the setting \`imr-letters.rules\`.

${table('')}`;
}

function rulePage(rule) {
  const { finds, why, wrong, right, ignore } = rule.page;
  return `${generatedNote}
# ${rule.id}

${finds}.

| family | default severity | quick fix |
|---|---|---|
| ${rule.family} | ${defaultOf(rule)}${rule.offByDefault ? ` (${rule.severity} when turned on)` : ''} | ${rule.hasFix ? 'yes' : 'no'} |

## Why it matters

${withLinks(why)}

## Wrong

\`\`\`
${wrong}
\`\`\`

## Right

\`\`\`
${right}
\`\`\`

## When to ignore it

${ignore}

To turn it off, in the settings: \`"imr-letters.rules": { "${rule.id}": "off" }\`.
`;
}

/** Statutes and regulations, linked to where the State publishes them. */
function withLinks(text) {
  return text
    .replace(
      /\b8 CCR (\d{4}(?:\.\d+)*)(?:\(\w+\))*/g,
      (words, section) => `[${words}](https://www.dir.ca.gov/t8/${section.replaceAll('.', '_')}.html)`,
    )
    .replace(
      /\bLabor Code (\d{4}(?:\.\d+)?)(?:\(\w+\))*/g,
      (words, section) =>
        `[${words}](https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=${section}.)`,
    );
}

function readme() {
  const text = read('README.md');
  const begin = '<!-- rules: begin (npm run generate) -->';
  const end = '<!-- rules: end -->';
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md: the markers ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n\n${table('docs/rules/')}\n${text.slice(to)}`;
}

/** One table for each family, in the order of the rule table. */
function table(folder) {
  const families = [...new Set(rules.map((rule) => rule.family))];
  return families
    .map((family) => {
      const rows = rules
        .filter((rule) => rule.family === family)
        .map(
          (rule) =>
            `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${defaultOf(rule)} | ${rule.page.finds.replaceAll('|', '\\|')} | ${rule.hasFix ? 'yes' : ''} |`,
        );
      return `**${family}**\n\n| rule | severity | what it finds | quick fix |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

function defaultOf(rule) {
  return rule.offByDefault ? 'off' : rule.severity;
}

/** JSON as the project's formatter writes it. */
function formatted(path, value) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: JSON.stringify(value, null, 2),
    encoding: 'utf8',
  });
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : '';
}
