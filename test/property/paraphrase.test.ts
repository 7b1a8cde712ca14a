import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../server/src/reading/statement';
import { explainProse } from '../../server/src/report/explain';
import { assertionsOf } from '../reading/readAs';
import { type Paraphrase, paraphrases } from './paraphrases';

const RIGHT: Readonly<Record<Paraphrase['meant'], ReadonlySet<Assertion>>> = {
  denied: new Set(['denied', 'undocumented']),
  affirmed: new Set(['affirmed']),
};

/**
 * Faults of the reader that are known, by frame: the rows of which every sentence is misread (noun of record / word of
 * evidence, as they begin), or all of them.
 * None is ambiguous. What is read rightly again fails here until it is taken from the list.
 */
const FAULTS = new Map<string, 'all' | readonly string[]>([
  ['denied: The submitted reports lack #.', 'all'],
  ['denied: No # could be located in the submitted notes.', 'all'],
  [
    'denied: Not one of the notes has #.',
    ['documentation / of', 'indication', 'description', 'discussion / of'],
  ],
  ['denied: # could not be found.', 'all'],
  ['denied: # could not be demonstrated.', 'all'],
  ['denied: # could not be confirmed.', 'all'],
  ['denied: The findings are not consistent with #.', 'all'],
  ['denied: The findings are not suggestive of #.', 'all'],
  [
    'affirmed: Nothing is wrong with the file, and there ~ #.',
    [
      'documentation / regarding',
      'evidence',
      'mention',
      'record',
      'discussion / regarding',
      'report',
      'objective evidence',
      'findings',
      'signs',
    ],
  ],
  ['affirmed: # cannot be denied.', 'all'],
]);

const byFrame = new Map<string, Paraphrase[]>();
for (const one of paraphrases()) {
  const frame = `${one.meant}: ${one.frame}`;
  byFrame.set(frame, [...(byFrame.get(frame) ?? []), one]);
}
const frames = [...byFrame.keys()];

function isReadRightly({ text, target, concept, meant }: Paraphrase): boolean {
  const read = assertionsOf(text, target, concept);
  return read.length > 0 && read.every((assertion) => RIGHT[meant].has(assertion));
}

function isFault({ meant, frame, row }: Paraphrase): boolean {
  const rows = FAULTS.get(`${meant}: ${frame}`);
  return rows === 'all' || (rows?.some((one) => row.startsWith(one)) ?? false);
}

/** The combinations that fail, and what is read in the first sentence. */
function shown(wrong: readonly Paraphrase[]): string {
  const rows = new Set(wrong.map(({ row }) => row).filter(Boolean));
  return `${wrong.length} misread${rows.size > 0 ? ` (${[...rows].join('; ')})` : ''}, the first:\n${wrong.length > 0 ? explainProse(wrong[0]!.text) : ''}\n`;
}

describe('how a thing is denied or affirmed does not matter', () => {
  it('is asked of thousands of sentences, each once', () => {
    const texts = paraphrases().map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3000);
    expect(new Set(texts).size).toBe(texts.length);
    expect([...FAULTS.keys()].filter((frame) => !byFrame.has(frame))).toEqual([]);
  });

  it.each(frames)('%s', (frame) => {
    const wrong = byFrame.get(frame)!.filter((one) => !isFault(one) && !isReadRightly(one));
    expect(wrong.length, shown(wrong)).toBe(0);
  });
});

describe('faults of the reader that are known', () => {
  it.each([...FAULTS.keys()])('%s is still misread; what is not, take it from the list', (frame) => {
    const known = byFrame.get(frame)!.filter(isFault);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(isReadRightly).map(({ text }) => text)).toEqual([]);
  });
});
