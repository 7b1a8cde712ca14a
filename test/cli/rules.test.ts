import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { runCommand } from './running';

describe('rules explain', () => {
  it.each(rules.map(({ id, page }) => [id, page] as const))('%s tells its page', async (id, page) => {
    const { code, out } = await runCommand(['rules', 'explain', id]);
    expect(code).toBe(0);
    expect(out.startsWith(`${id} (`)).toBe(true);
    const folded = out.replace(/^ {2}/gm, '');
    for (const text of [page.finds, page.why, page.wrong, page.right, page.ignore])
      expect(folded).toContain(text);
    expect(out).toContain(`imr-letters lint --rule ${id}=off`);
    expect((await runCommand(['rules', id])).out).toBe(out);
  });

  it.each([
    ['rules', 'explain', 'wrong-item', '-f', 'json'],
    ['rules', '-f', 'json', 'explain', 'wrong-item'],
    ['rules', '--format=json', 'wrong-item'],
  ])('%s %s %s %s %s: for programs', async (...args) => {
    expect(JSON.parse((await runCommand(args.filter(Boolean))).out)).toMatchObject({
      id: 'wrong-item',
      severity: 'warning',
      why: expect.stringMatching(/\S/),
    });
  });

  it('names the rule that is nearest, where there is none', async () => {
    for (const args of [
      ['rules', 'explain', 'wrong-itm'],
      ['rules', 'wrong-itm'],
    ])
      expect(await runCommand(args)).toEqual({
        code: 2,
        out: '',
        err: 'imr-letters: There is no rule "wrong-itm". Did you mean wrong-item? See "imr-letters rules --help".\n',
      });
    expect((await runCommand(['rules', 'explain'])).code).toBe(2);
  });
});
