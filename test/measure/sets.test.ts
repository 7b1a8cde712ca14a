import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formD, wholeItem } from '../rules/formD';
import { throwawayFolder } from '../throwawayFolder';
import { main as dump } from './dump/main';
import { firstSightLetters, ownLetters } from './letters';
import { main as precision } from './precision/main';
import { letterSets } from './sets';

const SOUND = formD({ items: wholeItem });
const CONFLICT = SOUND.replace(
  /Decision rationale:.*/,
  'Decision rationale: There is no documentation of numbness. The request is not medically necessary.',
).replace(
  /(CLINICAL CASE SUMMARY\s+)/,
  '$1The injured worker is a 40-year-old baker with numbness of the left hand. ',
);
const row = (letter: string, confidence: string) =>
  `${JSON.stringify({
    letter,
    item: 1,
    rule: 'summary-conflict',
    confidence,
    here: 'no documentation of numbness',
    there: null,
    why: '',
  })}\n`;
const folder = throwawayFolder();

/** Two letters in `real`, three in `more`, of which one is sealed for good and one has been opened. */
function setsWritten(sealed?: string): ReturnType<typeof letterSets> {
  folder.write('real/A.txt', CONFLICT);
  folder.write('real/B.txt', SOUND);
  folder.write('real/findings.jsonl', row('A', 'certain') + row('A', 'likely').replace('numbness', 'pallor'));
  for (const name of ['C', 'D', 'E']) folder.write(`more/layout/${name}.txt`, CONFLICT);
  folder.write('more/findings.jsonl', row('C', 'likely'));
  folder.write('more/sealed-1.txt', 'D\n');
  folder.write('more/sealed-2.txt', 'E.txt\n');
  folder.write('more/findings.sealed-1.jsonl', row('D', 'certain') + row('E', 'certain'));
  return letterSets(sealed, folder.path);
}

function printed(run: () => number): { code: number; out: string; err: string } {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = run();
  return { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') };
}

afterEach(() => vi.restoreAllMocks());

describe('the sets of letters', () => {
  it('are apart, and what is sealed is in none of them', () => {
    const names = setsWritten().map((set) => [set.name, set.letters.map(({ name }) => name).join()]);
    expect(names).toEqual([
      ['real', 'A,B'],
      ['more', 'C'],
    ]);
  });

  it('have a sealed set that is asked for, with its own letters and rows only', () => {
    const sealed = setsWritten('1').at(-1)!;
    expect(sealed.name).toBe('sealed-1');
    expect(sealed.letters.map(({ name }) => name)).toEqual(['D']);
    expect(sealed.rows.map(({ letter }) => letter)).toEqual(['D']);
  });

  it('are none where there are no letters', () => {
    expect(letterSets('1', join(folder.path, 'nowhere'))).toEqual([]);
  });
});

describe('precision', () => {
  it('prints the sets apart, certain and likely rows apart, warnings apart from hints', () => {
    const { code, out } = printed(() => precision(['--rule', 'summary-conflict'], setsWritten));
    expect(code).toBe(0);
    const cells = out.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(cells).toContainEqual(['real', '2', '1', '1', '0', '0', '0', '0', '1/1', '0/1', '0']);
    expect(cells).toContainEqual(['more', '1', '1', '1', '0', '0', '0', '0', '1/1', '0']);
    expect(out).not.toContain('sealed');
  });

  it('counts a sealed set and shows nothing of it', () => {
    const { code, out } = printed(() =>
      precision(['--sealed', '1', '--rule', 'summary-conflict'], setsWritten),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^sealed-1 +1 +1 +1 /m);
    expect(out).not.toContain('numbness');
  });

  it.each([
    [['--sealed', '1', '--unlisted']],
    [['--sealed', '1', '--list', 'summary-conflict']],
    [['--sealed', '1', '--letter', 'D']],
    [['--sealed', '1', '--missed']],
    [['--sealed', '1', '--json']],
    [['--sealed', '3']],
  ])('refuses %j', (args) => {
    const { code, out, err } = printed(() => precision(args, setsWritten));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('lists what the reader does not have, and what was missed', () => {
    const unlisted = printed(() => precision(['--unlisted', '--rule', 'summary-conflict'], setsWritten));
    expect(unlisted.out).toBe('');
    const missed = printed(() => precision(['--missed'], setsWritten));
    expect(missed.out).toContain('no documentation of pallor');
    expect(missed.out.match(/summary-conflict, /g)).toHaveLength(1);
  });
});

describe('the dump', () => {
  it('has statements and findings of every letter that is not sealed', () => {
    const file = join(folder.path, 'dump.txt');
    const firstRound = firstSightLetters().filter(({ name }) => name.startsWith('firstSight/round1/'));
    const few = () => [...ownLetters(), ...firstRound];
    expect(printed(() => dump([file], setsWritten, few)).code).toBe(0);
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^real\/A rationale of item 1 \(case\): undocumented numbness .*"no documentation of numbness" \[no <noun> \| on record\]$/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^real\/A item 1: warning summary-conflict "no documentation of numbness": \S/),
    );
    const of = (set: string) => lines.filter((line) => line.startsWith(set)).length;
    expect(of('more/C')).toBeGreaterThan(0);
    expect(of('firstSight/round1/c01')).toBeGreaterThan(0);
    expect(of('more/D') + of('more/E') + of('sealed')).toBe(0);
  });

  it('is not written into the project', () => {
    expect(printed(() => dump(['dump.txt'], setsWritten))).toMatchObject({ code: 2, out: '' });
    expect(printed(() => dump([], setsWritten)).code).toBe(2);
  });
});
