import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../server/src/workspaceFile/glob';

describe('a glob', () => {
  it.each([
    ['drafts/**', 'drafts/a.imr drafts/in/.b/a.imr', 'a.imr old/drafts/a.imr'],
    ['**/*.imr', 'a.imr in/a.imr in/deep/.a.imr', 'a.txt in/a.imr/b'],
    ['**/old/**/a.imr', 'old/a.imr in/old/x/y/a.imr', 'a.imr olds/a.imr'],
    ['*.imr', 'a.imr .imr', 'in/a.imr'],
    ['./*.imr', 'a.imr', 'in/a.imr'],
    ['a?.imr', 'ab.imr', 'a.imr a/.imr'],
    ['a**b', 'ab axxb', 'a/b'],
    ['[a-c].imr', 'a.imr c.imr', 'd.imr'],
    ['[!a-c].imr', 'd.imr', 'a.imr /.imr'],
    ['[]a].imr', '].imr a.imr', 'b.imr'],
    ['{a,in/*,}.imr', 'a.imr in/b.imr .imr', 'b.imr'],
    ['{a,{b,c}x}', 'a bx cx', 'b ax'],
    ['!drafts/**', 'a.imr', 'drafts/a.imr'],
    ['\\*.imr', '*.imr', 'a.imr'],
    ['[odd] (1)/a+b.imr', '[odd] (1)/a+b.imr d (1)/a+b.imr', 'o/a.imr'],
    ['[a', '[a', 'a'],
    ['{a,b', '{a,b', 'a'],
    ['a\\', 'a\\', 'a'],
  ])('%s', (glob, taken, left) => {
    const matches = compileGlob(glob);
    const paths = glob.includes(' ') ? [taken.slice(0, glob.length)] : taken.split(' ');
    for (const path of paths) expect(matches(path), path).toBe(true);
    for (const path of left.split(' ')) expect(matches(path), path).toBe(false);
  });

  // Each has more ways through the path than could ever be tried.
  it.each([
    ['stars', `${'*a'.repeat(200)}b`, 'a'.repeat(1000)],
    ['alternatives', '{a,aa}'.repeat(150), `${'a'.repeat(400)}c`],
    ['folders', `${'**/a/'.repeat(150)}b`, 'a/'.repeat(1000)],
    ['braces in braces', `${'{a,{aa,'.repeat(100)}a${'}}'.repeat(100)}b`, 'a'.repeat(1000)],
    ['groups that repeat', '(a|aa)+'.repeat(100), 'a'.repeat(1000)],
  ])('of many %s ends', (_, glob, path) => {
    expect(compileGlob(glob)(path)).toBe(false);
  });

  it('takes the whole of a long path', () => {
    expect(compileGlob(`${'*a'.repeat(100)}*b`)(`${'a'.repeat(1000)}b`)).toBe(true);
    expect(compileGlob('{a,aa}'.repeat(100))('a'.repeat(150))).toBe(true);
  });
});
