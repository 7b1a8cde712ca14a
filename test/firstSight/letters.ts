import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PlacedFinding, read } from '../measure/precision/findings';

/** A planted defect: a line of truth.jsonl. */
export interface Planted {
  readonly file: string;
  readonly item: number;
  /** The words of the reasons that are wrong, and those of the summary that they conflict with. */
  readonly at: string;
  readonly against: string;
  readonly kind: string;
}

/** What the rule found in the letters of a round. */
export interface RoundResult {
  readonly planted: readonly Planted[];
  readonly found: readonly Planted[];
  /** Findings that are no planted defect, in the letters without any and in the others. */
  readonly wrongInClean: readonly PlacedFinding[];
  readonly wrongInOthers: readonly PlacedFinding[];
}

export const ROUNDS = [
  'round1',
  'round2',
  'round3',
  'round4',
  'round5',
  'round6',
  'round7',
  'round8',
  'round9',
  'round10',
] as const;

const RULE = 'summary-conflict';

/** Runs the rule over the letters of a round: c*.txt are clean, d*.txt have defects. */
export function runRound(round: (typeof ROUNDS)[number]): RoundResult {
  const folder = fileURLToPath(new URL(`./${round}/`, import.meta.url));
  const planted = readFileSync(`${folder}truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Planted & { readonly rule: string })
    .filter(({ rule }) => rule === RULE);
  const findings = readdirSync(folder)
    .filter((file) => /^[cd]\d+\.txt$/.test(file))
    .sort()
    .flatMap((name) => read({ name, text: readFileSync(`${folder}${name}`, 'utf8') }).findings)
    .filter(({ ruleId }) => ruleId === RULE);
  const isOf = (row: Planted) => (finding: PlacedFinding) => isSame(row, finding);
  const wrong = findings.filter((finding) => !planted.some((row) => isSame(row, finding)));
  return {
    planted,
    found: planted.filter((row) => findings.some(isOf(row))),
    wrongInClean: wrong.filter(({ letter }) => letter.startsWith('c')),
    wrongInOthers: wrong.filter(({ letter }) => letter.startsWith('d')),
  };
}

/** Of the same item, and the words of one are among the words of the other. */
function isSame({ file, item, at }: Planted, finding: PlacedFinding): boolean {
  if (finding.letter !== file || finding.item !== item) return false;
  const [planted, found] = [folded(at), folded(finding.words)];
  return planted.includes(found) || found.includes(planted);
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}
