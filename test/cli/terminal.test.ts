import { afterEach, describe, expect, it, vi } from 'vitest';
import { asPattern } from '../../server/src/cli/foundFiles';
import { takesColours } from '../../server/src/cli/terminal';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

afterEach(() => vi.restoreAllMocks());

describe('colours', () => {
  const [screen, pipe] = [{ isTTY: true }, {}];
  it.each([
    [screen, {}, true],
    [pipe, {}, false],
    [screen, { NO_COLOR: '1' }, false],
    [screen, { NO_COLOR: '' }, true],
    [screen, { TERM: 'dumb' }, false],
    [pipe, { FORCE_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: '' }, true],
    [screen, { FORCE_COLOR: '0' }, false],
    [screen, { FORCE_COLOR: 'false' }, false],
    [pipe, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    [pipe, { CI: 'true' }, false],
  ])('%j %j: %s', (stream, environment, taken) => {
    expect(takesColours(stream, environment)).toBe(taken);
  });
});

describe('a pattern', () => {
  it.each([
    ['letters\\*.imr', 'win32', 'letters/*.imr'],
    ['C:\\letters\\**\\*.imr', 'win32', 'C:/letters/**/*.imr'],
    ['\\\\server\\share\\*.imr', 'win32', '//server/share/*.imr'],
    ['letters/\\*.imr', 'linux', 'letters/\\*.imr'],
  ] as const)('%s on %s', (written, platform, pattern) => {
    expect(asPattern(written, platform)).toBe(pattern);
  });
});

describe('progress', () => {
  const folder = throwawayFolder();

  it('is off the screen where results come', async () => {
    const defect = SOUND_LETTER.replace('Upheld', 'Denied');
    for (const name of ['a', 'b', 'c', 'd'])
      folder.write(`${name}.imr`, name === 'b' ? SOUND_LETTER : defect);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    let screen = '';
    const write = (text: string): void => {
      screen += text;
    };
    await runCommand(['lint', folder.path], { out: write, err: write, watched: { write } });
    // As a terminal shows it: what is erased is gone.
    const seen = screen.replace(/[^\n]*\r\u001b\[2K/g, '');
    expect(screen).toContain('2 of 4 files');
    expect(seen.split('\n').filter((line) => / of \d+ files/.test(line))).toEqual([]);
    expect(seen).toContain('\n\n3 errors in 4 files.\n');
  });
});
