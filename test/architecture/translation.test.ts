import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const texts: Record<string, string> = JSON.parse(read('package.nls.json'));

/** Every string of a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('what package.json shows to people', () => {
  it('stands in package.nls.json, and nothing else does', () => {
    const keys = strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(texts).sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('leads to commands that there are', () => {
    const commands = new Set(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
    const called = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\(command:(imr-letters\.\w+)/g)].map((match) => match[1]),
    );
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((command) => !commands.has(command))).toEqual([]);
  });

  it('has its pictures and pages in the package', () => {
    const { walkthroughs } = manifest.contributes;
    for (const { media, completionEvents } of walkthroughs[0].steps) {
      const page = read(media.markdown);
      for (const [, picture] of page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)) {
        expect(statSync(`${root}docs/walkthrough/${picture}`).size).toBeGreaterThan(5000);
      }
      // A step without an event ticks as soon as it is looked at.
      expect(completionEvents?.length, media.markdown).toBeGreaterThan(0);
    }
    expect(read(manifest.icon).length).toBeGreaterThan(1000);
  });
});

describe('the client’s messages', () => {
  it('go through l10n', () => {
    const files = (readdirSync(`${root}client/src`, { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.ts'),
    );
    // But for the product's name, and the decisions: they are the form's own words.
    const bare = files.filter((file) =>
      /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['"`]|\b(?:title|placeHolder|prompt|openLabel|text|detail|tooltip|label|description)(?:: | = )['"`](?!(?:IMR Letters|Upheld|Overturned)['"])[A-Za-z]/.test(
        read(`client/src/${file}`),
      ),
    );
    expect(bare).toEqual([]);
    expect(Object.keys(JSON.parse(read('l10n/bundle.l10n.json'))).length).toBeGreaterThan(30);
  });
});

describe('the server’s texts', () => {
  // test/translation shows it of what is made of letters; this, of what is seldom said.
  it('go through l10n', () => {
    const files = (['rules', 'features', 'lsp', 'workspaceFile'] as const).flatMap((folder) =>
      (readdirSync(`${root}server/src/${folder}`, { recursive: true }) as string[])
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `server/src/${folder}/${file}`),
    );
    // What one program tells another that broke the protocol is no text for people.
    const bare = files.filter((file) =>
      /\b(?:message|said|refused|reason|tooltip|asks|means):\s*(?:[^\n]*\?\s*)?['"`](?!IMR Letters: \$\{)[A-Za-z]/.test(
        read(file),
      ),
    );
    expect(bare.filter((file) => !/lsp\/(?:order|cancellation|assistantTools)\.ts$/.test(file))).toEqual([]);
  });
});

it('the README tells of every setting that is for its readers', () => {
  const groups: readonly { readonly properties: object }[] = manifest.contributes.configuration;
  const names = groups.flatMap(({ properties }) => Object.keys(properties));
  const table = read('README.md');
  expect(names.filter((name) => !name.includes('.developer.') && !table.includes(`\`${name}\``))).toEqual([]);
});

it('every sample letter can be opened by the command', () => {
  const table = read('client/src/firstMeeting/samples.ts');
  const listed = [...table.matchAll(/file: '([^']+)'/g)].map((match) => match[1]!);
  const there = readdirSync(`${root}samples`).filter((file) => /\.(?:imr|txt)$/.test(file));
  expect(listed.sort()).toEqual(there.sort());
});

it('each value of a rule’s setting says what it does', () => {
  const settings = Object.assign(
    {},
    ...manifest.contributes.configuration.map((group: { properties: object }) => group.properties),
  );
  const { properties } = settings['imr-letters.rules'];
  for (const [id, rule] of Object.entries<{ enum: string[]; enumDescriptions: string[] }>(properties)) {
    expect(rule.enumDescriptions.length, id).toBe(rule.enum.length);
    expect(rule.enumDescriptions[0], id).toMatch(/^Shown as an error: /);
  }
});
