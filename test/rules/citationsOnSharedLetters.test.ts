import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Item, Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { rules } from '../../server/src/rules';
import { check, type RuleFinding } from '../../server/src/rules/check';
import { encloses, overlaps, type Span } from '../../server/src/text/span';

/** Letters beside the project; on other machines these tests are skipped. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/letters');
const there = existsSync(folder);

const citationRules = new Set(rules.filter(({ family }) => family === 'Citations').map(({ id }) => id));

interface Place {
  readonly letter: string;
  readonly item: Item | undefined;
  /** Which line of the item: claims administrator's, reviewer's, rationale, or the case summary. */
  readonly line: 'CA' | 'MX' | 'rationale' | 'summary';
  readonly words: string;
  readonly finding: RuleFinding;
}

function placesIn(name: string): readonly Place[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, name, file), 'utf8');
      return parseLetters(text).flatMap((letter: Letter) =>
        check(letter)
          .filter(({ ruleId }) => citationRules.has(ruleId))
          .map((finding) => placeOf(file.replace('.txt', ''), letter, finding)),
      );
    });
}

function placeOf(name: string, letter: Letter, finding: RuleFinding): Place {
  const item = letter.items.find(({ extent }) => encloses(extent, finding.span));
  const inside = (at: { readonly extent: Span } | undefined) =>
    at !== undefined && overlaps(at.extent, finding.span);
  const line = !item
    ? 'summary'
    : inside(item.claimsGuideline)
      ? 'CA'
      : inside(item.reviewerGuideline)
        ? 'MX'
        : 'rationale';
  const words = letter.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
  return { letter: name, item, line, words, finding };
}

const shown = ({ item, line, words, finding }: Place) =>
  `${item?.number ?? '-'} ${line} ${finding.severity} ${finding.ruleId}: ${words}`;

describe.skipIf(!there)('the rules on citations', () => {
  describe('on the seeds', () => {
    const found = there ? placesIn('seeds') : [];
    const inSeed = (number: string) => found.filter(({ letter }) => letter.startsWith(number)).map(shown);

    it('find nothing in the first and the third', () => {
      expect(inSeed('000')).toEqual([]);
      expect(inSeed('002')).toEqual([]);
    });

    it('find in the second what was listed for it', () => {
      const claims = 'CHRONIC PAIN MEDICAL TREATMENT GUIDELINES';
      const twice = 'Chronic Pain Medical Treatment Guidelines';
      const onClaims = (item: number) => `${item} CA information mtus-as-non-mtus: ${claims}`;
      const named = (item: number) => [
        `${item} MX hint citation-debris: ${twice}`,
        `${item} MX warning wrong-regulation: 9792.20`,
      ];
      expect([...inSeed('001')].sort()).toEqual(
        [
          onClaims(1),
          '1 CA hint citation-debris: , ,',
          ...named(1),
          onClaims(2),
          ...named(2),
          '2 rationale information source-not-cited: Food and Drug Administration',
          '2 rationale information source-not-cited: Official Disability Guidelines',
          onClaims(3),
          ...named(3),
          '4 CA information mtus-as-non-mtus: ACOEM GUIDELINES',
          '4 MX information citation-incomplete: ACOEM',
          '4 MX warning region-mismatch: Low Back Complaints',
          onClaims(5),
          ...named(5),
          onClaims(6),
          ...named(6),
          '6 MX information citation-incomplete: Chronic Pain Treatment Guidelines',
          '6 rationale warning page-not-cited: 70',
        ].sort(),
      );
    });

    it('find in the fourth and the fifth what was listed for them', () => {
      expect(inSeed('003')).toEqual([
        '1 rationale hint dangling-reference: guidelines cited below',
        '1 rationale warning page-not-cited: lowest possible dose should be prescribed',
      ]);
      expect(inSeed('004')).toEqual(['2 CA information topic-item-mismatch: On-going management']);
    });
  });

  describe('on real letters', () => {
    const found = there ? placesIn('real') : [];
    const rows = there ? readRows() : [];

    it('find no error', () => {
      expect(found.filter(({ finding }) => finding.severity === 'error').map(shown)).toEqual([]);
    });

    it('warn only where a careful reader was certain, or thought so', () => {
      const warnings = found.filter(({ finding }) => finding.severity === 'warning');
      const unread = warnings.filter((place) => !rows.some((row) => isFoundBy(row, place)));
      expect(unread.map((place) => `${place.letter} ${shown(place)}`)).toEqual([]);
      expect(warnings.length).toBeGreaterThan(4);
    });

    it.each([
      // One in six topics is told apart by its adjective only ("cervical pillow" for a wedge pillow).
      ['topic-item-mismatch', 6, 5],
      ['region-mismatch', 8, 8],
      ['source-not-cited', 4, 4],
      ['unbalanced-quote', 6, 6],
      ['superseded-edition', 1, 1],
      ['mtus-silent-conflict', 1, 1],
    ])('find of what a reader was sure of under %s: %i rows, at least %i', (rule, all, least) => {
      const sure = rows.filter((row) => row.rule === rule && row.confidence !== 'arguable');
      expect(sure.length).toBe(all);
      const recalled = sure.filter((row) => found.some((place) => isFoundBy(row, place)));
      expect(recalled.length).toBeGreaterThanOrEqual(least);
    });

    it('find what a reader noted under names that the rules did not have', () => {
      const suggested: Readonly<Record<string, string>> = {
        'duplicate-sentence': 'repeated-words',
        'repeated-words': 'repeated-words',
        'false-mtus-silence': 'mtus-bypassed',
        'mtus-skipped': 'mtus-bypassed',
        'mtus-bypassed': 'mtus-bypassed',
        'edition-conflict': 'source-not-cited',
      };
      const sure = rows
        .filter((row) => row.rule === 'other' && row.confidence !== 'arguable')
        .flatMap((row) => {
          const name = /[Ss]uggested rule:? ([a-z-]+)/.exec(row.why)?.[1] ?? '';
          return suggested[name] ? [{ ...row, rule: suggested[name] }] : [];
        });
      expect(sure.length).toBe(9);
      const missed = sure.filter((row) => !found.some((place) => isFoundBy(row, place)));
      expect(missed.map(({ letter, item, rule }) => `${letter} ${item} ${rule}`)).toEqual([]);
    });
  });
});

interface Row {
  readonly letter: string;
  readonly item: number | null;
  readonly rule: string;
  readonly line: string;
  readonly confidence: 'certain' | 'likely' | 'arguable';
  readonly why: string;
}

function readRows(): readonly Row[] {
  return readFileSync(join(folder, 'real/findings.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** By the same rule, in the same item (or outside of items). */
function isFoundBy(row: Row, { letter, item, finding }: Place): boolean {
  return letter === row.letter && finding.ruleId === row.rule && (item?.number ?? null) === row.item;
}
