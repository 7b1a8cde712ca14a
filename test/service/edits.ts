import type { Random } from '../letters/random';

/** One change of a text: `text.slice(start, end)` becomes `newText`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What people type or paste, and what breaks structure: labels, headings, decisions, line ends, odd characters. */
const PIECES: readonly string[] = [
  'a',
  ' ',
  '.',
  ':',
  '\n',
  '\r\n',
  '\n\n',
  'left ',
  'Upheld',
  ': Overturned',
  'Ibuprofen 600mg #30: Upheld\n\n',
  '\n\nDecision rationale: ',
  '\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.\n\n',
  '\nClaims Administrator guideline: ',
  '\nCLINICAL CASE SUMMARY\n',
  '\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n',
  'Case Number: CM16-0000000\n',
  ' is not medically necessary.',
  '[describe the findings]',
  '\f',
  '\u0000',
  '\ud800',
  '\u00a0',
  '“',
];

/** A random change: mostly typing at one place, at times whole lines gone, moved or doubled. */
export function randomEdit(text: string, random: Random): Edit {
  const start = random.between(0, text.length);
  if (random.chance(0.5)) {
    return { start, end: start, newText: PIECES[random.between(0, PIECES.length - 1)]! };
  }
  if (random.chance(0.4)) {
    return { start, end: Math.min(text.length, start + random.between(1, 12)), newText: '' };
  }
  const line = lineAt(text, start);
  if (random.chance(0.5)) return { start: line.start, end: line.end, newText: '' };
  const other = lineAt(text, random.between(0, text.length));
  return { start: line.start, end: line.start, newText: text.slice(other.start, other.end) };
}

export function applyEdit(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next + 1 };
}
