import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { parseLetters } from '../../server/src/letter/parse';
import { summarize } from '../../server/src/report/fileSummary';
import { withMarks } from '../../server/src/review/change';
import { emptyReview, writeReview } from '../../server/src/review/reviewFile';
import { check } from '../../server/src/rules/check';
import { formD, wholeItem } from '../rules/formD';
import { throwawayFolder } from '../throwawayFolder';

const folder = throwawayFolder();
const letter = formD({ items: wholeItem.replace(': Upheld', '') });

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
  return { code, out, err };
}

/** A review file in which the finding of a rule is ignored in a letter. */
function ignoring(path: string, rule: string): string {
  const letters = parseLetters(letter);
  const [summary] = summarize(letter, letters, check(letters[0]!)).letters;
  const { fingerprint } = summary!.findings.find((finding) => finding.rule === rule)!;
  return writeReview(
    withMarks(emptyReview, { path, words: summary!.words }, [
      {
        on: 'finding',
        rule,
        fingerprint,
        disposition: 'ignored',
        note: 'Known.',
        by: 'RN',
        at: '2026-01-01T00:00:00.000Z',
      },
    ]),
  );
}

describe('the command line', () => {
  it('leaves out what a reviewer has ignored, also in a folder below the file', async () => {
    const path = folder.write('march/one.imr', letter);
    expect((await run('lint', path)).out).toContain('missing-decision');
    folder.write('imr-review.json', ignoring('march/one.imr', 'missing-decision'));
    expect((await run('lint', path)).out).not.toContain('missing-decision');
  });

  it('does so for a letter that was renamed, and for no other letter', async () => {
    folder.write('imr-review.json', ignoring('before.imr', 'missing-decision'));
    expect((await run('lint', folder.write('after.imr', letter))).out).not.toContain('missing-decision');
    const other = letter.replace('40-year-old baker', '41-year-old cook');
    expect((await run('lint', folder.write('other.imr', other))).out).toContain('missing-decision');
  });

  it('names a damaged file with its line, and ignores nothing by it', async () => {
    const path = folder.write('one.imr', letter);
    folder.write('imr-review.json', '{\n  "letters": {\n    oops\n');
    const { code, err, out } = await run('lint', path);
    expect(code).toBe(2);
    expect(err).toMatch(/imr-review\.json:3: it is not JSON, and so nothing is ignored by it/);
    expect(out).toContain('missing-decision');
  });
});
