import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../server/src/guidelines/resolve';
import type { CitationProblemKind } from '../../server/src/guidelines/resolvedCitation';
import { subjectsOf } from '../../server/src/guidelines/subjects';
import type { Citation } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';

const home = join(import.meta.dirname, '../../../shared/letters');
const folders = ['seeds', 'real'].map((folder) => join(home, folder));
const areHere = folders.every((folder) => existsSync(folder));

/** What of a citation is not recognized; the rest of what is wrong with it is for rules. */
const UNRESOLVED: ReadonlySet<CitationProblemKind> = new Set([
  'unknown document',
  'unknown chapter',
  'unknown edition',
  'unknown topic',
  'topic is a number',
  'page does not exist',
]);

interface Count {
  cited: number;
  resolved: number;
  readonly unresolved: string[];
}

/** Every guideline line's citations under "MTUS", by who cites. */
function countCitations(): { claims: Count; reviewer: Count; nonMtus: Count } {
  const counts = {
    claims: { cited: 0, resolved: 0, unresolved: [] as string[] },
    reviewer: { cited: 0, resolved: 0, unresolved: [] as string[] },
    nonMtus: { cited: 0, resolved: 0, unresolved: [] as string[] },
  };
  const count = (into: Count, citation: Citation): void => {
    const resolved = resolve(citation, undefined);
    into.cited++;
    if (!resolved.problems.some(({ kind }) => UNRESOLVED.has(kind))) into.resolved++;
    else {
      const kinds = resolved.problems.map((problem) => problem.kind).join(', ');
      into.unresolved.push(`${resolved.document?.short ?? citation.presentedAs}: ${kinds}`);
    }
  };
  for (const item of letters().flatMap((letter) => letter.items)) {
    for (const citation of item.claimsGuideline?.citations ?? []) {
      count(citation.presentedAs === 'MTUS' ? counts.claims : counts.nonMtus, citation);
    }
    for (const citation of item.reviewerGuideline?.citations ?? []) {
      count(citation.presentedAs === 'MTUS' ? counts.reviewer : counts.nonMtus, citation);
    }
  }
  return counts;
}

function letters() {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => parseLetters(readFileSync(join(folder, name), 'utf8'))),
  );
}

describe.skipIf(!areHere)('the citations of the seeds and of the real letters', () => {
  it.each(['claims', 'reviewer'] as const)('%s lines: 99 of 100 MTUS citations are resolved', (who) => {
    const { [who]: count } = countCitations();
    console.log(`${who}: ${count.resolved} of ${count.cited} MTUS citations resolved`, count.unresolved);
    expect(count.cited).toBeGreaterThan(90);
    expect(count.resolved / count.cited).toBeGreaterThanOrEqual(0.99);
  });

  it('names the document of nearly every citation outside the MTUS', () => {
    const { nonMtus } = countCitations();
    console.log(`non-MTUS: ${nonMtus.resolved} of ${nonMtus.cited} resolved`, nonMtus.unresolved);
    expect(nonMtus.resolved / nonMtus.cited).toBeGreaterThanOrEqual(0.95);
  });

  it('knows what every disputed item asks for', () => {
    const unknown = letters()
      .flatMap((letter) => letter.items)
      .filter((item) => subjectsOf(item.title).length === 0);
    expect(unknown.map((item) => item.title)).toEqual([]);
  });

  it('knows every drug with a strength in an item header', () => {
    const dosed = letters()
      .flatMap((letter) => letter.items)
      .filter((item) => /\d\s?(?:mg|gm|grams?)\b/i.test(item.title));
    expect(dosed.length).toBeGreaterThan(20);
    const known = (title: string) => subjectsOf(title).some((subject) => subject.kind === 'drug');
    expect(dosed.filter((item) => !known(item.title)).map((item) => item.title)).toEqual([]);
  });
});
