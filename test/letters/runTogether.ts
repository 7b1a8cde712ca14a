import { type Random, random } from './random';

const WIDTH = 94;

/**
 * Pours a letter's neutral text into the shape that extraction by drawing order leaves: lines run together here and
 * there, labels and item headers inside lines, blanks before colons and in the middle of words, paragraphs parted by
 * an indent or by nothing. The same letter and seed always give the same text.
 */
export function runTogether(text: string, seed: number): string {
  const chance = random(seed);
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  let out = ' \n';
  paragraphs.forEach((paragraph, index) => {
    const lines = paragraph.split('\n').flatMap((line) => wrapped(kerned(line, chance), chance));
    const next = paragraphs[index + 1] ?? '';
    out += lines.join(' \n');
    out += behind(paragraph, next, chance);
  });
  return out;
}

/** What stands between two paragraphs: a page's end, a gap, an indent, or one blank where a sentence ends. */
function behind(paragraph: string, next: string, chance: Random): string {
  if (chance.chance(0.06)) return ' \n\n\n\n';
  if (/^[A-Z ,()/]+$/.test(paragraph) || /^[A-Z ,()/]+$/.test(next)) return '  \n \n';
  const runsOn =
    /\.$/.test(paragraph) &&
    /^(?:Claims|MAXIMUS|Decision|[A-Z][^.]{0,60}: +(?:Upheld|Overturned))/.test(next);
  if (runsOn && chance.chance(0.25)) return '  ';
  return chance.chance(0.5) ? ' \n \n' : ' \n ';
}

function kerned(line: string, chance: Random): string {
  return line
    .replace(/ guideline:/, ' guideline :')
    .replace(/ ?:( +)(Upheld|Overturned)$/, chance.chance(0.3) ? ' \n: $2' : ' :  $2')
    .replace(/-(?=\d)/g, () => (chance.chance(0.3) ? ' -' : '-'))
    .replace(/(?<!\d)[A-Za-z]{2,}/g, (word) => {
      if (!chance.chance(0.05)) return word;
      const at = chance.between(1, word.length - 1);
      return `${word.slice(0, at)} ${word.slice(at)}`;
    });
}

function wrapped(line: string, chance: Random): string[] {
  const lines: string[] = [];
  for (const piece of line.split('\n')) {
    let current = '';
    for (const word of piece.trim().split(' ')) {
      const isFull = current.length + word.length > WIDTH;
      if (isFull && current !== '' && !(current.length < 2 * WIDTH && chance.chance(0.02 * word.length))) {
        lines.push(current.trim());
        current = '';
      }
      current += `${word} `;
    }
    lines.push(current.trim());
  }
  return lines;
}
