/** Letters with something wrong: defects planted one upon the other, and what drafts look like. */
import fc from 'fast-check';
import type { Random } from '../letters/random';
import { reshape, SHAPES } from '../letters/shapes';
import { ownLetters } from '../measure/letters';
import { chanceOf } from '../measure/plant/chance';
import { pick, planted } from '../measure/plant/plant';
import { planters } from '../measure/plant/planters';
import { subjectOf } from '../measure/plant/subject';

const letters = ownLetters();

/** Makes a letter a draft, or one that was put together in haste. */
type Mishap = (text: string, chance: Random) => string;

const labels =
  /(?:Claims Administrator\s+guideline|MAXIMUS\s+guideline|Decision\s+rationale)\s?:|:\s+(?:Upheld|Overturned)\b/gi;
const headings =
  /HOW THE IMR FINAL DETERMINATION WAS MADE|CLINICAL CASE SUMMARY|IMR ISSUES, DECISIONS AND RATIONALES/g;

const mishaps: Readonly<Record<string, Mishap>> = {
  'cut short': (text, chance) => text.slice(0, chance.between(Math.floor(text.length / 3), text.length)),
  'without a beginning': (text, chance) => text.slice(chance.between(0, Math.floor(text.length / 2))),
  'a label lost': (text, chance) => without(text, labels, chance),
  'a heading lost': (text, chance) => without(text, headings, chance),
  'all headings lost': (text) => text.replace(headings, ''),
  'a line lost': (text, chance) => onLines(text, chance, () => []),
  'a line twice': (text, chance) => onLines(text, chance, (line) => [line, line]),
  'a word twice': (text, chance) =>
    onLines(text, chance, (line) =>
      // A label with a word twice is none; mended, it shows the part that it announces.
      /guideline|rationale/i.test(line) ? [line] : [line.replace(/\b([a-z]{4,})\b(?! \1)/, '$1 $1')],
    ),
  'a phrase twice': (text, chance) =>
    onLines(text, chance, (line) => [line.replace(/((?:\b[a-z]{3,} ){4})/, '$1$1')]),
  'separators left over': (text, chance) =>
    onLines(text, chance, (line) => [line.replace(/, /, ', , ').replace(/\.$/, ', ,.')]),
  'what follows a colon lost': (text, chance) => onLines(text, chance, (line) => [line.replace(/:.*/, ':')]),
  'lines run together': (text, chance) => {
    const breaks = [...text.matchAll(/\s*\n\s*/g)];
    if (breaks.length === 0) return text;
    const { index, 0: gap } = pick(chance, breaks);
    return `${text.slice(0, index)} ${text.slice(index + gap.length)}`;
  },
  'two letters in one file': (text, chance) => `${text}\n\n\n${pick(chance, letters).neutral}`,
  'pages turned round': (text, chance) => without(text, /(\d+)-(\d+)/g, chance, '$2-$1'),
  'Windows lines': (text) => text.replace(/\r?\n/g, '\r\n'),
};

function without(text: string, what: RegExp, chance: Random, instead = ''): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const { index, 0: words } = pick(chance, found);
  const put = words.replace(new RegExp(what.source, 'i'), instead);
  return text.slice(0, index) + put + text.slice(index + words.length);
}

function onLines(text: string, chance: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = pick(
    chance,
    lines.flatMap((line, i) => (line.trim() === '' ? [] : [i])),
  );
  lines.splice(at, 1, ...change(lines[at]!));
  return lines.join('\n');
}

/** The letter of that name with that many defects planted in it, by planters that chance chooses. */
function withDefects(text: string, count: number, chance: Random): string {
  let defective = text;
  for (let i = 0; i < count; i++) {
    const planter = pick(chance, planters);
    const plants = planter.plants(subjectOf('', defective), chance);
    if (plants.length > 0) defective = planted(defective, pick(chance, plants)).text;
  }
  return defective;
}

/** Any of the project's letters, with up to five defects and up to three mishaps, in any shape. */
export const brokenLetters: fc.Arbitrary<string> = fc
  .record({
    letter: fc.nat(letters.length - 1),
    defects: fc.nat(5),
    shape: fc.constantFrom(...SHAPES),
    mishaps: fc.array(fc.constantFrom(...Object.keys(mishaps)), { maxLength: 3 }),
    seed: fc.nat(100_000),
  })
  .map(({ letter, defects, shape, mishaps: names, seed }) => {
    const chance = chanceOf(seed, 'broken');
    const defective = withDefects(letters[letter]!.neutral, defects, chance);
    const shaped = reshape(defective, shape, { seed }).text;
    return names.reduce((text, name) => (text.trim() === '' ? text : mishaps[name]!(text, chance)), shaped);
  });
