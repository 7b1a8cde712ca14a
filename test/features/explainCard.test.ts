import { describe, expect, it } from 'vitest';
import { createLetterService } from '../../server/src/service/letterService';
import { defaultSettings, readSettings } from '../../server/src/service/settings';
import { formD } from '../rules/formD';

const text = formD({
  summary: 'There is no spasm of the lumbar spine.',
  items: `Cyclobenzaprine 10mg: Upheld
The Claims Administrator based its decision on the MTUS.
The Expert Reviewer based his/her decision on the MTUS.
The Expert Reviewer's decision rationale:
The injured worker has \`\`\`no\`\`\` spasm. Cyclobenzaprine is not medically necessary.`,
});

const hoverAt = (words: string, explainHover = false): string => {
  const service = createLetterService();
  service.open('a', 1, text);
  return service.hover('a', text.indexOf(words), { ...defaultSettings, explainHover })?.markdown ?? '';
};

describe("the developer's hover", () => {
  it('tells what is read in a sentence, and by which rows', () => {
    const told = hoverAt('spasm of the lumbar', true);
    expect(told).toContain('There is no spasm of the lumbar spine.');
    expect(told).toMatch(/denied|undocumented/);
  });

  it('stands below what a hover says anyway', () => {
    const told = hoverAt('Cyclobenzaprine is not', true);
    expect(told.startsWith(hoverAt('Cyclobenzaprine is not'))).toBe(true);
    expect(told).toContain('Cyclobenzaprine is not medically necessary.');
  });

  it("is ended by no backticks of the letter's", () => {
    expect(hoverAt('spasm. Cyclobenzaprine', true)).toMatch(/^````text\n[\s\S]*```no```[\s\S]*\n````$/);
  });

  it('is off by default, and is set under either name', () => {
    expect(hoverAt('spasm of the lumbar')).toBe('');
    expect(readSettings({}).explainHover).toBe(false);
    expect(readSettings({ developer: { explainHover: true } }).explainHover).toBe(true);
    expect(readSettings({ 'developer.explainHover': true }).explainHover).toBe(true);
    expect(readSettings({ developer: { explainHover: 'yes' } }).explainHover).toBe(false);
  });
});
