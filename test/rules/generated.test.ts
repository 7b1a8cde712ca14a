import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
/** The setting of the severities, in whichever group of settings it stands. */
const rulesSetting = (manifest: {
  contributes: {
    configuration: { properties: Record<string, { properties: Record<string, { default: string }> }> }[];
  };
}) =>
  Object.assign({}, ...manifest.contributes.configuration.map((group) => group.properties))[
    'imr-letters.rules'
  ];

describe('what is made from the rule table', () => {
  it('has not drifted from it', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check).not.toThrow();
    // The export of texts takes ten seconds of a free processor.
  }, 300_000);

  it('gives each rule a setting, a place in the schema and a page', () => {
    const setting = rulesSetting(json('package.json'));
    const schema = json('schemas/imr-letters.schema.json');
    const ids = rules.map(({ id }) => id);
    expect(Object.keys(setting.properties)).toEqual(ids);
    expect(Object.keys(schema.definitions.severities.properties)).toEqual(ids);
    expect(schema.properties.ignored.items.properties.rule.enum).toEqual(ids);
    for (const rule of rules) {
      expect(setting.properties[rule.id].default).toBe(rule.offByDefault ? 'off' : rule.severity);
      expect(existsSync(join(root, `docs/rules/${rule.id}.md`)), rule.id).toBe(true);
      expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`docs/rules/${rule.id}.md`);
    }
  });
});
