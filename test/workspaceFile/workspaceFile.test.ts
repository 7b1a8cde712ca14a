import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { fingerprintOf } from '../../server/src/rules/fingerprint';
import { rulesFor, silence, staleEntries } from '../../server/src/workspaceFile/apply';
import { edited, editsToIgnore, editsToSet, NEW_WORKSPACE_FILE } from '../../server/src/workspaceFile/edit';
import { emptyWorkspaceFile, readWorkspaceFile } from '../../server/src/workspaceFile/workspaceFile';

const withIgnored = (text: string, rule: string, fingerprint: string, path: string) =>
  edited(text || NEW_WORKSPACE_FILE, editsToIgnore(text || NEW_WORKSPACE_FILE, rule, fingerprint, path));

/** The problems of a file as `words: message`. */
function problems(text: string): string[] {
  return readWorkspaceFile(text).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

describe('reading imr-letters.json', () => {
  it('takes severities, overrides and ignored findings, with comments and trailing commas', () => {
    const { file, problems, unusable } = readWorkspaceFile(`{
      // ours
      "$schema": "./imr-letters.schema.json",
      "rules": { "placeholder": "off", },
      "overrides": [{ "files": "drafts/**", "rules": { "missing-rationale": "hint" } }],
      "ignored": [{ "rule": "placeholder", "fingerprint": "abc", "files": ["a.imr"] }]
    }`);
    expect(problems).toEqual([]);
    expect(unusable).toBeUndefined();
    expect(file.rules).toEqual({ placeholder: 'off' });
    expect(file.overrides).toEqual([{ files: ['drafts/**'], rules: { 'missing-rationale': 'hint' } }]);
    expect(file.ignored).toMatchObject([{ rule: 'placeholder', fingerprint: 'abc', files: ['a.imr'] }]);
  });

  it.each([
    [
      '{"rules": {"no-such-rule": "off"}}',
      ['"no-such-rule": There is no rule "no-such-rule". "imr-letters rules" lists them.'],
    ],
    [
      '{"rules": {"placeholder": "loud"}}',
      ['"loud": A severity is expected: "error", "warning", "information", "hint", "off".'],
    ],
    [
      '{"rulez": {}}',
      [
        '"rulez": There is no setting "rulez"; there are "rules", "overrides", "ignored" and "guidelinePages".',
      ],
    ],
    ['[]', ['[]: An object is expected here: { "rules": …, "overrides": …, "ignored": … }.']],
    [
      '{"ignored": [{"rule": "placeholder"}]}',
      [
        '{"rule": "placeholder"}: An ignored finding needs its "rule" and its "fingerprint"; the quick fix writes both.',
      ],
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      ['{"rules": {}}: An override needs "files": a glob such as "drafts/**", or several.'],
    ],
  ])('says what is wrong in %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('is not usable where it is no JSON, and says where', () => {
    const { unusable, problems } = readWorkspaceFile('{ "rules": ');
    expect(unusable).toMatch(/^This is not JSON: /);
    expect(problems[0]!.message).toContain('This is not JSON');
    expect(problems[0]!.span.start).toBeGreaterThan(8);
    expect(readWorkspaceFile('').unusable).toBeDefined();
  });
});

describe('severities for a letter', () => {
  it('let the file go before the user and the last override before all', () => {
    const { file } = readWorkspaceFile(`{
      "rules": { "placeholder": "warning", "missing-items": "hint" },
      "overrides": [
        { "files": "drafts/**", "rules": { "placeholder": "off" } },
        { "files": "**/*.txt", "rules": { "placeholder": "error" } }
      ]
    }`);
    const user = { placeholder: 'hint', 'missing-section': 'warning' } as const;
    expect(rulesFor(file, 'a.imr', user)).toEqual({
      placeholder: 'warning',
      'missing-items': 'hint',
      'missing-section': 'warning',
    });
    expect(rulesFor(file, 'drafts/deep/a.imr').placeholder).toBe('off');
    expect(rulesFor(file, 'drafts/a.txt').placeholder).toBe('error');
  });
});

describe('ignored findings', () => {
  const letter =
    'CLINICAL CASE SUMMARY\n\nA baker of [AGE] years and TBD.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n';
  const found = (text: string) => parseLetters(text).flatMap((one) => [...check(one)]);

  it('stay silenced when the letter changes elsewhere, and are stale when they are gone', () => {
    const all = found(letter);
    const target = all.find((finding) => finding.ruleId === 'placeholder')!;
    const written = withIgnored('', target.ruleId, fingerprintOf(target, letter), 'a.imr');
    const { file, problems } = readWorkspaceFile(written);
    expect(problems).toEqual([]);

    const moved = letter.replace('A baker', 'On a second look, a baker');
    const silenced = silence(found(moved), moved, file, 'a.imr');
    expect(silenced.findings).toHaveLength(found(moved).length - 1);
    expect(staleEntries(file, ['a.imr'], silenced.used, false)).toEqual([]);

    const elsewhere = silence(found(letter), letter, file, 'b.imr');
    expect(elsewhere.findings).toHaveLength(all.length);
    expect(staleEntries(file, ['b.imr'], elsewhere.used, false)).toEqual([]);

    const words = letter.slice(target.span.start, target.span.end);
    const mended = letter.replace(words, '44');
    const none = silence(found(mended), mended, file, 'a.imr');
    expect(staleEntries(file, ['a.imr'], none.used, false)).toHaveLength(1);
  });

  it('know a finding again across line ends and by its rule', () => {
    const at = (text: string) => ({ start: 0, end: text.length });
    expect(fingerprintOf({ ruleId: 'a', span: at('two words') }, 'two words')).toBe(
      fingerprintOf({ ruleId: 'a', span: at('two\r\nwords') }, 'two\r\nwords'),
    );
    expect(fingerprintOf({ ruleId: 'a', span: at('x') }, 'x')).not.toBe(
      fingerprintOf({ ruleId: 'b', span: at('x') }, 'x'),
    );
    expect(fingerprintOf({ ruleId: 'a', span: at('x') }, 'x')).toMatch(/^[0-9a-z]{12}$/);
  });
});

describe('writing imr-letters.json', () => {
  it('keeps what is there, comments too', () => {
    const before = '{\n  // for the drafts\n  "rules": {\n    "placeholder": "off"\n  }\n}\n';
    const once = withIgnored(before, 'missing-items', 'abc', 'a.imr');
    const more = withIgnored(once, 'missing-items', 'def', 'b.imr');
    const twice = edited(more, editsToSet(more, 'missing-section', 'hint'));
    expect(twice).toContain('// for the drafts');
    const { file, problems } = readWorkspaceFile(twice);
    expect(problems).toEqual([]);
    expect(file.rules).toEqual({ placeholder: 'off', 'missing-section': 'hint' });
    expect(file.ignored.map(({ fingerprint }) => fingerprint)).toEqual(['abc', 'def']);
  });
});

describe('a file beyond what is read', () => {
  const glob = (length: number): string =>
    JSON.stringify({ overrides: [{ files: 'a'.repeat(length), rules: {} }] });
  it.each([
    ['lists in lists', '['.repeat(5000), 20, 1],
    ['objects in objects', '{"a":'.repeat(5000), 100, 1],
    ['closed again', `{"x": ${'['.repeat(8000)}${']'.repeat(8000)}}`, 25, 1],
    ['a glob that no library takes', glob(65_537), 23, 65_539],
    ['a long rule', `{"rules": {"${'x'.repeat(2000)}": "off"}}`, 11, 2002],
    ['many small entries', `{"ignored": [${'7,'.repeat(600_000)}]}`, 0, 1],
  ])('%s: is named at its place, and nothing of it counts', (_, text, start, length) => {
    const { file, problems, unusable } = readWorkspaceFile(text);
    expect(file).toEqual(emptyWorkspaceFile);
    expect(unusable).toMatch(/^This (?:file )?is (?:nested deeper|longer) than/);
    expect(problems).toMatchObject([{ span: { start, end: start + length } }]);
    expect(problems[0]!.message).toContain('the last settings that could be read stay in force');
  });

  it('is none with all that people write', () => {
    const deep = '{"overrides": [{"files": ["a/**"], "rules": {"placeholder": "off"}}]}';
    expect(readWorkspaceFile(deep).unusable).toBeUndefined();
    expect(readWorkspaceFile(glob(900)).problems).toEqual([]);
    expect(readWorkspaceFile(`// ${'['.repeat(5000)}\n{}`).problems).toEqual([]);
    expect(readWorkspaceFile(`{"rules": {}} // "${'x'.repeat(5000)}"`).problems).toEqual([]);
  });
});
