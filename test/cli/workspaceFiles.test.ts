import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { parseLetters } from '../../server/src/letter/parse';
import { rules } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { fingerprintOf } from '../../server/src/rules/fingerprint';
import { SOUND_LETTER as TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');
const folder = throwawayFolder();
const { write } = folder;

async function run(...args: string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => new Uint8Array(),
  });
  return { code, out: folder.shown(out), err: folder.shown(err) };
}

describe('imr-letters.json on the command line', () => {
  it('sets severities, by folder too', async () => {
    write(
      'imr-letters.json',
      '{"overrides": [{"files": "drafts/**", "rules": {"missing-decision": "off"}}]}',
    );
    write('drafts/a.imr', DEFECT);
    expect(await run('lint', join(folder.path, 'drafts'))).toMatchObject({
      code: 0,
      out: 'Nothing found in 1 file.\n',
    });
    write('b.imr', DEFECT);
    expect((await run('lint', folder.path)).out).toMatch(/^\.\/b\.imr:16:27 error missing-decision /);
  });

  it('silences a finding by its fingerprint, and tells of an entry that silences nothing any more', async () => {
    const found = parseLetters(DEFECT)
      .flatMap((letter) => [...check(letter)])
      .find(({ ruleId }) => ruleId === 'missing-decision')!;
    const entry = { rule: found.ruleId, fingerprint: fingerprintOf(found, DEFECT), files: 'a.imr' };
    write('imr-letters.json', JSON.stringify({ ignored: [entry] }));
    write('a.imr', DEFECT);
    expect(await run('lint', folder.path)).toMatchObject({ code: 0, out: 'Nothing found in 1 file.\n' });
    write('a.imr', TWO_ITEMS);
    const stale = await run('lint', folder.path);
    expect(stale.out).toMatch(/imr-letters\.json:1:13 hint stale-ignore No finding of "missing-decision"/);
    expect(stale.code).toBe(0);
  });

  it('says where the file is wrong', async () => {
    write('a.imr', TWO_ITEMS);
    write('imr-letters.json', '{\n  "rules": {"no-such": "off"}\n}');
    expect((await run('lint', folder.path)).out).toContain(
      'imr-letters.json:2:13 warning workspace-file There is no rule "no-such".',
    );
    write('imr-letters.json', '{\n  "rules": \n}');
    const broken = await run('lint', folder.path);
    expect(broken.code).toBe(2);
    expect(broken.err).toMatch(/imr-letters\.json:3:1: this is not JSON/);
  });

  it.each([
    [
      'nested deep',
      '\n'.concat('['.repeat(8000)),
      /json:2:21: this is nested deeper than 20 levels, and so its settings/,
    ],
    [
      'with a glob too long',
      `{"overrides": [{"files": "${'a'.repeat(65_537)}"}]}`,
      /json:1:26: this is longer than 1,000/,
    ],
  ])('names a file %s, and checks the letters all the same', async (_, text, told) => {
    write('imr-letters.json', text);
    write('a.imr', DEFECT);
    const { code, out, err } = await run('lint', folder.path);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(out).toContain('missing-decision');
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('\ufeff{"rules": {"missing-decision": "off"}}')],
    ['UTF-16', Buffer.from('\ufeff{"rules": {"missing-decision": "off"}}', 'utf16le')],
  ])('reads it with a byte order mark, in %s', async (_, bytes) => {
    write('imr-letters.json', bytes);
    write('a.imr', DEFECT);
    expect(await run('lint', folder.path)).toEqual({ code: 0, out: 'Nothing found in 1 file.\n', err: '' });
  });

  it('names one that cannot be opened, and goes by none above it', async () => {
    write('imr-letters.json', '{"rules": {"missing-decision": "off"}}');
    write('in/imr-letters.json/x', 'a folder of that name');
    write('in/a.imr', DEFECT);
    const { code, out, err } = await run('lint', join(folder.path, 'in'));
    expect(code).toBe(2);
    expect(err).toBe(
      'imr-letters: ./in/imr-letters.json: it cannot be opened (EISDIR), and so its settings are not known; mend it or take the file away.\n',
    );
    expect(out).toContain('missing-decision');
  });
});

describe('imr-letters rules', () => {
  it('lists every rule', async () => {
    const { code, out } = await run('rules');
    expect(code).toBe(0);
    for (const { id } of rules) expect(out).toContain(`  ${id} `);
    const json = JSON.parse((await run('rules', '--format', 'json')).out) as { id: string }[];
    expect(json.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });
});
