import { describe, expect, it } from 'vitest';
import { realLetters, seedLetters, writtenLetters } from './load';
import { neutral } from './neutral';
import { reshape, SHAPES, type Shaped, type ShapeOptions } from './shapes';

const VARIANTS: readonly ShapeOptions[] = [
  { seed: 1 },
  { seed: 2, breaks: 'anywhere', kerning: 'words' },
  { seed: 7, kerning: 'none' },
];

/** The letter's ink: no white space, no invisible characters, straight quotes, in a fixed order. */
function ink(text: string): string {
  const visible = text
    .replace(/[\s\ufeff\u00ad]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
  return [...visible].sort().join('');
}

/** The visible characters that are not where `at` says. */
function lost(text: string, shaped: Shaped): number[] {
  const offsets = Array.from(text, (_, i) => i);
  return offsets.filter((i) => text[i]!.trim() !== '' && straight(shaped.text[shaped.at(i)]) !== text[i]);
}

function straight(character: string | undefined): string | undefined {
  return character?.replace(/[\u2018\u2019]/, "'").replace(/[\u201c\u201d]/, '"');
}

describe('text shapes', () => {
  for (const { name, text } of writtenLetters()) {
    it(`${name} keeps its ink in every shape, and every character is found again`, () => {
      for (const shape of SHAPES) {
        for (const options of VARIANTS) {
          const shaped = reshape(text, shape, options);
          expect(ink(shaped.text)).toBe(ink(text));
          expect(lost(text, shaped)).toEqual([]);
          expect(reshape(text, shape, options).text).toBe(shaped.text);
        }
      }
    });
  }

  const sample = writtenLetters().find((letter) => letter.name === 'd16-neck-and-hand')!;
  const shapes = (options: ShapeOptions) => SHAPES.map((shape) => reshape(sample.text, shape, options).text);

  it('looks as the shapes are described', () => {
    const [single, double, layout, paragraphs, plain] = shapes({ seed: 4 });
    expect(single).toContain(
      'Priority:  Standard Application \nReceived:  \n'.replace('Received:  ', 'Received: '),
    );
    expect(single).toMatch(/\S \n \nClaims Administrator/);
    expect(single).toContain('\n\n\n\n');
    expect(double).toMatch(/^ \nCase Number: CM17-0990210 \n\n/);
    expect(layout).toMatch(/^\ufeffCase Number: {10}CM17-0990210\r\n/);
    expect(layout).toMatch(/\f/);
    expect(layout).toMatch(/\u2019/);
    expect(layout).toMatch(/ {20,}CLINICAL CASE SUMMARY\r\n/);
    expect(paragraphs).toBe(sample.text);
    expect(plain).toMatch(/^Case Number:\nDate Assigned:\nDecision Date:\nPriority:\n\nCM17-0990210\n/);
    expect(plain).toContain('Application\nReceived:\n');
    expect(plain!.slice(plain!.indexOf('HOW'))).not.toMatch(/\n\n[^\f]/);
  });

  it('puts page breaks inside headings and item headers, and blanks into tokens', () => {
    const all = Array.from(
      { length: 12 },
      (_, seed) => reshape(sample.text, 'single-spaced', { seed, breaks: 'anywhere' }).text,
    );
    expect(all.some((text) => /IMR [A-Z, ]+\n{4}[A-Z, ]*RATIONALES/.test(text))).toBe(true);
    expect(all.some((text) => /EMG[^:]*\n{4}[^:]*: +Overturned/.test(text))).toBe(true);
    expect(all.some((text) => /Non -MTUS/.test(text))).toBe(true);
    expect(all.some((text) => /guideline :/.test(text))).toBe(true);
    expect(all.some((text) => /\b200 4/.test(text))).toBe(true);
  });

  const shared = [...seedLetters(), ...realLetters()];
  it.runIf(shared.length > 0)('bring the seeds and the real letters into the neutral form', () => {
    for (const { name, text } of shared) {
      const flat = neutral(text);
      expect(ink(flat), name).toBe(ink(text));
      const paragraphs = flat.split('\n\n');
      const headings = paragraphs.filter((p) => /^(?:HOW THE IMR|CLINICAL CASE|IMR ISSUES)/.test(p));
      expect(headings, name).toHaveLength(3);
      const labels = paragraphs.filter((p) => p.startsWith('Decision rationale')).length;
      expect(paragraphs.filter((p) => /: *(?:Upheld|Overturned)$/.test(p)).length, name).toBe(labels);
      for (const shape of SHAPES) expect(ink(reshape(flat, shape).text), name).toBe(ink(text));
    }
  });
});
