/** The examples of the helps, as somebody who reads nothing else types them. */
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedPages } from '../guidelineCopies/invented';
import { makePdf } from '../reader/madePdf';
import { SOUND_LETTER } from '../service/samples';
import { command, workFolder } from './installed';
import { run } from './packed';

const COMMANDS = ['lint', 'ignore', 'export', 'import', 'rules', 'guideline', 'explain', 'server', 'mcp'];
const LINES = SOUND_LETTER.split('\n');
const PDF = makePdf({ pages: [LINES] });

/** What stands under "Examples:" in a help, without what is said of it. */
function examplesIn(help: string): readonly string[] {
  const [, below = ''] = help.split('\nExamples:\n');
  return below.split('\n').flatMap((line) => /^ {2}(\S.*?) {2,}#/.exec(line)?.[1] ?? []);
}

function examples(): readonly string[] {
  const helps = [[], ...COMMANDS.map((name) => [name])].map((args) =>
    execFileSync(command, [...args, '--help'], { encoding: 'utf8', shell: process.platform === 'win32' }),
  );
  return [...new Set(helps.flatMap(examplesIn))];
}

/** A folder in which there is all that they speak of. */
function folderOfExamples(): string {
  const letter = SOUND_LETTER.replace('Upheld', 'Denied');
  const folder = workFolder({
    'letter.imr': letter,
    'draft.txt': SOUND_LETTER,
    'letters/a.imr': SOUND_LETTER,
    'letters/b.pdf': PDF,
    'letter.pdf': PDF,
    'letters.ndjson': `${JSON.stringify({ id: 1, text: letter })}\n`,
    'guidelines/pain.pdf': makePdf({ pages: inventedPages() }),
  });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['add', 'letter.imr'], { cwd: folder });
  return folder;
}

describe.skipIf(process.platform === 'win32')('an example of a help', () => {
  const all = examples();

  it('is there for every command', () => {
    for (const name of COMMANDS) expect(all.join('\n')).toContain(`imr-letters ${name}`);
    expect(all.length).toBeGreaterThan(25);
  });

  it.each(all)('does what it says: %s', async (example) => {
    const folder = folderOfExamples();
    const path = `${dirname(command)}:${process.env['PATH']}`;
    const { code, err } = await run(
      'env',
      [`PATH=${path}`, `HOME=${folder}`, 'bash', '-o', 'pipefail', '-c', example],
      folder,
    );
    // 1: something is found in the letters, or nothing is there.
    expect([code === 0 || code === 1, err]).toEqual([
      true,
      expect.not.stringMatching(/--help|cannot|no such/),
    ]);
  });
});
